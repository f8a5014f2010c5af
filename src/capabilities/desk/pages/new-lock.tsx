import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Aside, Button, Card, Row, Stack, TextField } from '../../../ui/index.ts'
import { lockKey, makeKey, type OwnKey } from '../lock/keys.ts'
import { faultOf, isEnd, makeCode, readCode, readPassphrase, shortestPassphrase } from '../lock/secrets.ts'
import type { OpenInput } from '../model.ts'
import { RecoverySheet } from './recovery-sheet.tsx'

interface Props {
  name: string
  today: string
  /** The key that stays; null where a new one is made. */
  own: OwnKey | null
  busy: boolean
  onKeep: (locks: OpenInput, own: OwnKey) => void
  onBack?: () => void
  /** What went wrong with keeping it. */
  children?: ReactNode
}

interface Made {
  own: OwnKey
  code: string
}

/** A passphrase twice, then the sheet, then the proof that the sheet is at hand. Nothing is kept before that. */
export function NewLock({ name, today, own, busy, onKeep, onBack, children }: Props) {
  const { t } = useTranslation('desk')
  const [typed, setTyped] = useState({ first: '', again: '' })
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const [end, setEnd] = useState('')
  const [wrongEnd, setWrongEnd] = useState(false)
  const fault = faultOf(typed.first)
  const different = readPassphrase(typed.first) !== readPassphrase(typed.again)
  const lock = useMutation({
    networkMode: 'always',
    mutationFn: async ({ own, code }: Made) => ({
      publicKey: own.publicKey,
      byPassphrase: await lockKey(own, readPassphrase(typed.first)),
      byRecovery: await lockKey(own, readCode(code)!),
    }),
    onSuccess: (locks, { own }) => onKeep(locks, own),
  })
  const toSheet = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!fault && !different) setMade({ own: own ?? (await makeKey()), code: makeCode() })
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const fits = made !== null && isEnd(made.code, end)
    setWrongEnd(!fits)
    if (fits && !lock.isPending && !busy) lock.mutate(made)
  }
  const field = (name: 'first' | 'again', error: string | false | null) => (
    <TextField
      label={t(`lock.${name}`)}
      type="password"
      autoComplete="new-password"
      maxLength={200}
      value={typed[name]}
      onChange={value => setTyped({ ...typed, [name]: value })}
      error={(tried && error) || undefined}
    />
  )
  if (made)
    return (
      <Card>
        <form onSubmit={keep}>
          <Stack>
            <RecoverySheet name={name} today={today} code={made.code} publicKey={made.own.publicKey} />
            <div data-print="no">
              <Stack>
                <TextField
                  label={t('lock.end')}
                  hint={t('lock.endHint')}
                  value={end}
                  onChange={setEnd}
                  autoComplete="off"
                  maxLength={10}
                  error={wrongEnd ? t('lock.wrongEnd') : undefined}
                />
                {children}
                <Row>
                  <Button type="submit" side="together" busy={lock.isPending || busy}>
                    {t('lock.keep')}
                  </Button>
                  <Button tone="plain" onClick={() => setMade(null)}>
                    {t('lock.back')}
                  </Button>
                </Row>
              </Stack>
            </div>
          </Stack>
        </form>
      </Card>
    )
  return (
    <Card>
      <form onSubmit={toSheet}>
        <Stack>
          <h2>{t('lock.title')}</h2>
          <Aside>{t('lock.text')}</Aside>
          {field('first', fault && t(`lock.${fault}`, { count: shortestPassphrase }))}
          {field('again', different && t('lock.different'))}
          <Row>
            <Button type="submit" side="together">
              {t('lock.next')}
            </Button>
            {onBack && (
              <Button tone="plain" onClick={onBack}>
                {t('lock.back')}
              </Button>
            )}
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
