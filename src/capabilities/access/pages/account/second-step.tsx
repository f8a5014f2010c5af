import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { authClient } from '../../../../platform/web/auth-client.ts'
import { Button, Card, Facts, Notice, Row, Section, Stack, TextField } from '../../../../ui/index.ts'
import { useAttempt } from './attempt.ts'
import { Refusal } from './refusal.tsx'

interface SetUp {
  totpURI: string
  backupCodes: string[]
}

/** A code from an app after the password. On only once the first code is right, so that nobody locks themselves out. */
export function SecondStep({ on, onChange }: { on: boolean; onChange: () => void }) {
  const { t } = useTranslation('people')
  const { attempt, busy, refused } = useAttempt()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [setUp, setSetUp] = useState<SetUp>()
  const [codes, setCodes] = useState<string[]>()
  const [stopped, setStopped] = useState(false)

  const begin = async () => {
    setStopped(false)
    const made = await attempt(() => authClient.twoFactor.enable({ password }))
    if (!made || !('totpURI' in made)) return
    setPassword('')
    setSetUp({ totpURI: made.totpURI, backupCodes: made.backupCodes })
  }
  const verify = async () => {
    const right = await attempt(() => authClient.twoFactor.verifyTotp({ code: code.replaceAll(' ', '') }), {
      title: t('account.second.wrongCode'),
      next: t('account.second.wrongCodeNext'),
    })
    if (!right || !setUp) return
    setCodes(setUp.backupCodes)
    setSetUp(undefined)
    setCode('')
    onChange()
  }
  const stop = async () => {
    if (!(await attempt(() => authClient.twoFactor.disable({ password })))) return
    setPassword('')
    setStopped(true)
    onChange()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (setUp) verify()
    else if (on) stop()
    else begin()
  }
  return (
    <Card>
      <Section
        title={t('account.second.title')}
        sentence={t(on ? 'account.second.on' : 'account.second.off')}
      >
        {codes ? (
          <BackupCodes codes={codes} onKept={() => setCodes(undefined)} />
        ) : (
          <form onSubmit={submit}>
            <Stack>
              {setUp ? (
                <>
                  <Key uri={setUp.totpURI} />
                  <TextField
                    label={t('account.second.code')}
                    hint={t('account.second.codeHint')}
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    maxLength={8}
                    value={code}
                    onChange={setCode}
                  />
                </>
              ) : (
                <TextField
                  label={t('account.second.password')}
                  type="password"
                  autoComplete="current-password"
                  value={password}
                  onChange={setPassword}
                />
              )}
              <Refusal refused={refused} />
              {stopped && <Notice kind="done" title={t('account.second.stopped')} live />}
              <Row>
                <Button
                  type="submit"
                  tone={setUp ? 'primary' : 'quiet'}
                  busy={busy}
                  disabled={setUp ? code.length < 6 : !password}
                >
                  {t(setUp ? 'account.second.verify' : on ? 'account.second.stop' : 'account.second.start')}
                </Button>
                {setUp && (
                  <Button tone="plain" onClick={() => setSetUp(undefined)}>
                    {t('account.second.cancel')}
                  </Button>
                )}
              </Row>
            </Stack>
          </form>
        )}
      </Section>
    </Card>
  )
}

/** Letters in fours are read over without losing the place. */
const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret

function Key({ uri }: { uri: string }) {
  const { t } = useTranslation('people')
  return (
    <>
      <Notice title={t('account.second.scan')} live>
        {t('account.second.scanText')}
      </Notice>
      <Facts
        items={[
          {
            term: t('account.second.secret'),
            value: <code translate="no">{inFours(new URL(uri).searchParams.get('secret') ?? '')}</code>,
          },
        ]}
      />
      <p>
        <a href={uri}>{t('account.second.open')}</a>
      </p>
    </>
  )
}

function BackupCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t } = useTranslation('people')
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    setCopied(true)
  }
  return (
    <Stack>
      <Notice kind="done" title={t('account.second.backupTitle')} live>
        {t('account.second.backupText')}
      </Notice>
      <ul translate="no">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Row>
        <Button onClick={onKept}>{t('account.second.kept')}</Button>
        {'clipboard' in navigator && (
          <Button tone="quiet" onClick={copy}>
            {t(copied ? 'account.second.copied' : 'account.second.copy')}
          </Button>
        )}
      </Row>
    </Stack>
  )
}
