import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Card, Disclosure, Notice, Row, Stack, TextField } from '../../../ui/index.ts'
import { type OwnKey, unlockKey } from '../lock/keys.ts'
import { readCode, readPassphrase } from '../lock/secrets.ts'
import type { Drawer } from '../model.ts'
import { GiveUp } from './give-up.tsx'

interface Props {
  drawer: NonNullable<Drawer['drawer']>
  onOpened: (own: OwnKey, byCode: boolean) => void
}

/** With the passphrase, or with the recovery sheet. What is typed does not leave this page. */
export function Unlock({ drawer, onOpened }: Props) {
  const { t } = useTranslation('desk')
  const [byCode, setByCode] = useState(false)
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const { byPassphrase, byRecovery } = drawer
  const open = useMutation({
    // The machine is asked and not the network: it works offline too.
    networkMode: 'always',
    mutationFn: async () => {
      const code = byCode ? readCode(typed) : null
      if (byCode && !code) return 'no-code'
      const own = await (code ? unlockKey(byRecovery, code) : unlockKey(byPassphrase, readPassphrase(typed)))
      return own ?? 'wrong'
    },
    onMutate: () => setFault(null),
    onSuccess: found => {
      if (found === 'no-code') setFault(t('unlock.noCode'))
      else if (found === 'wrong') setFault(t(byCode ? 'unlock.wrongCode' : 'unlock.wrong'))
      else onOpened(found, byCode)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!open.isPending) open.mutate()
  }
  const turn = () => {
    setByCode(!byCode)
    setTyped('')
    setFault(null)
  }
  return (
    <Card>
      <form onSubmit={submit}>
        <Stack>
          <h2>{t('unlock.title')}</h2>
          {byCode ? (
            <TextField
              key="code"
              label={t('unlock.code')}
              hint={t('unlock.codeHint')}
              value={typed}
              onChange={setTyped}
              autoComplete="off"
              maxLength={80}
            />
          ) : (
            <TextField
              key="passphrase"
              label={t('unlock.passphrase')}
              type="password"
              value={typed}
              onChange={setTyped}
              autoComplete="off"
              maxLength={200}
            />
          )}
          {fault && (
            <Notice kind="refusal" title={fault}>
              {fault !== t('unlock.noCode') && t(byCode ? 'unlock.wrongCodeText' : 'unlock.wrongText')}
            </Notice>
          )}
          {open.isPending && <Aside role="status">{t('unlock.opening')}</Aside>}
          <Row>
            <Button type="submit" side="together" busy={open.isPending} disabled={typed.trim() === ''}>
              {t('unlock.open')}
            </Button>
            <Button tone="plain" onClick={turn}>
              {t(byCode ? 'unlock.byPassphrase' : 'unlock.byCode')}
            </Button>
          </Row>
          {byCode && (
            <Disclosure label={t('unlock.lost')}>
              <Stack>
                <p>{t('unlock.lostText')}</p>
                <GiveUp />
              </Stack>
            </Disclosure>
          )}
        </Stack>
      </form>
    </Card>
  )
}
