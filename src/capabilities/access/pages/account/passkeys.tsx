import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConnectionError } from '../../../../platform/web/api.ts'
import { authClient } from '../../../../platform/web/auth-client.ts'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, Button, Card, Notice, Row, Section, Stack, TextField } from '../../../../ui/index.ts'
import { useAttempt } from './attempt.ts'
import { Refusal } from './refusal.tsx'

/** The passkeys somebody comes in with. */
export function Passkeys() {
  const { t } = useTranslation('people')
  const { attempt, busy, refused } = useAttempt()
  const [name, setName] = useState('')
  const [done, setDone] = useState<'added' | 'removed'>()
  const list = useQuery({
    queryKey: ['passkeys'],
    queryFn: async () => {
      const { data, error } = await authClient.passkey.listUserPasskeys()
      if (error) throw new ConnectionError()
      return data
    },
  })
  const after = async (how: 'added' | 'removed') => {
    setDone(how)
    await list.refetch()
  }
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setDone(undefined)
    const added = await attempt(
      async () => {
        const reply = await authClient.passkey.addPasskey({
          name: name.trim() || t('account.passkeys.unnamed'),
        })
        return { data: true, error: reply.error as { status: number; code?: string } | null }
      },
      { title: t('account.passkeys.notAdded'), next: t('account.passkeys.notAddedNext') },
    )
    if (!added) return
    setName('')
    await after('added')
  }
  const remove = async (id: string) => {
    setDone(undefined)
    if (await attempt(() => authClient.passkey.deletePasskey({ id }))) await after('removed')
  }
  return (
    <Card>
      <Section title={t('account.passkeys.title')} sentence={t('account.passkeys.sentence')}>
        <Stack>
          {list.data?.length === 0 && <Aside>{t('account.passkeys.none')}</Aside>}
          {list.data?.map(passkey => (
            <Passkey key={passkey.id} passkey={passkey} busy={busy} onRemove={() => remove(passkey.id)} />
          ))}
          {done && <Notice kind="done" title={t(`account.passkeys.${done}`)} live />}
          <Refusal refused={refused} />
          {typeof PublicKeyCredential === 'undefined' ? (
            <Aside>{t('account.passkeys.unsupported')}</Aside>
          ) : (
            <form onSubmit={add}>
              <Stack>
                <TextField
                  label={t('account.passkeys.name')}
                  hint={t('account.passkeys.nameHint')}
                  maxLength={60}
                  value={name}
                  onChange={setName}
                />
                <Row>
                  <Button type="submit" tone="quiet" busy={busy}>
                    {t('account.passkeys.add')}
                  </Button>
                </Row>
              </Stack>
            </form>
          )}
        </Stack>
      </Section>
    </Card>
  )
}

function Passkey(props: {
  passkey: { name?: string | undefined; createdAt: Date | string | null }
  busy: boolean
  onRemove: () => void
}) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const name = props.passkey.name || t('account.passkeys.unnamed')
  const since = props.passkey.createdAt && new Date(props.passkey.createdAt).toISOString()
  return (
    <Row spread>
      <span>
        {name}
        {since && <small> · {t('account.passkeys.since', { on: format.day(since) })}</small>}
      </span>
      <Button
        tone="plain"
        size="small"
        busy={props.busy}
        aria-label={t('account.passkeys.removeWhich', { name })}
        onClick={props.onRemove}
      >
        {t('account.passkeys.remove')}
      </Button>
    </Row>
  )
}
