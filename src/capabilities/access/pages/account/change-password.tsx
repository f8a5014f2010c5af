import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { authClient } from '../../../../platform/web/auth-client.ts'
import { Button, Card, Notice, Row, Section, Stack, TextField } from '../../../../ui/index.ts'
import { useAttempt } from './attempt.ts'
import { Refusal } from './refusal.tsx'

const shortest = 10

/** Whoever knew the old password is signed out everywhere else. */
export function ChangePassword({ email }: { email: string }) {
  const { t } = useTranslation('people')
  const { attempt, busy, refused } = useAttempt()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [done, setDone] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    const changed = await attempt(() =>
      authClient.changePassword({ currentPassword: current, newPassword: next, revokeOtherSessions: true }),
    )
    if (!changed) return
    setCurrent('')
    setNext('')
    setDone(true)
  }
  return (
    <Card>
      <Section title={t('account.password.title')}>
        <form onSubmit={submit}>
          <Stack>
            <input type="email" autoComplete="username" value={email} readOnly hidden />
            <TextField
              label={t('account.password.current')}
              type="password"
              autoComplete="current-password"
              value={current}
              onChange={setCurrent}
            />
            <TextField
              label={t('account.password.next')}
              hint={t('account.password.hint')}
              type="password"
              autoComplete="new-password"
              maxLength={128}
              value={next}
              onChange={setNext}
            />
            <Refusal refused={refused} />
            {done && <Notice kind="done" title={t('account.password.done')} live />}
            <Row>
              <Button type="submit" busy={busy} disabled={!current || next.length < shortest}>
                {t('account.password.save')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Section>
    </Card>
  )
}
