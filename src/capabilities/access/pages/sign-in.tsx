import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { authClient } from '../../../platform/web/auth-client.ts'
import { changeSeat } from '../../../platform/web/me.ts'
import {
  Aside,
  Button,
  Card,
  Link,
  Notice,
  Page,
  Row,
  Stack,
  TextField,
  useNavigateTo,
} from '../../../ui/index.ts'
import { type SignInRefusal, signInRefusals } from '../vocabulary.ts'
import { NobodyYet } from './nobody-yet.tsx'
import { OrganisationDoor } from './organisation-door.tsx'
import { useSignInWays } from './use-sign-in-ways.ts'

/** Why the organisation's own sign-in page led back to here. */
const whyBack = (): SignInRefusal | undefined => {
  const named = new URLSearchParams(location.search).get('because')
  return signInRefusals.find(code => code === named)
}

/** Where somebody was when they were asked to sign in; nowhere else than a link in a mail asks. */
const whereBack = (): string => {
  const named = new URLSearchParams(location.search).get('back') ?? ''
  return /^\/(invitation|mail-arrived)\/[\w-]+$/.test(named) ? named : '/'
}

type Step = 'password' | 'code' | 'backup' | 'forgot' | 'sent'

export function SignIn() {
  const ways = useSignInWays()
  return ways.data?.empty ? <NobodyYet /> : <SignInForm />
}

function SignInForm() {
  const { t } = useTranslation(['access', 'shell'])
  const navigate = useNavigateTo()
  const [step, setStep] = useState<Step>('password')
  const [because, setBecause] = useState(whyBack)
  const [email, setEmail] = useState('')
  const [secret, setSecret] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [busy, setBusy] = useState(false)

  const [back] = useState(whereBack)
  const enter = () => changeSeat(async () => undefined).then(() => navigate(back))
  const attempt = async (run: () => Promise<string | undefined>) => {
    setBusy(true)
    setBecause(undefined)
    setRefusal(undefined)
    try {
      setRefusal(await run())
    } catch {
      setRefusal(t('shell:offline.title'))
    } finally {
      setBusy(false)
    }
  }
  /** Also with the right password: then it is no wrong password that is said. */
  const isClosed = (error: object) => {
    const closed = 'code' in error && error.code === 'ACCESS_CLOSED'
    if (closed) setBecause('access-closed')
    return closed
  }
  const signIn = () =>
    attempt(async () => {
      const { data, error } = await authClient.signIn.email({ email, password: secret })
      if (error && isClosed(error)) return undefined
      if (error?.status === 429)
        return t(error.code === 'TOO_MANY_GUESSES' ? 'signIn.guessed' : 'signIn.tooMany')
      if (error) return t('signIn.wrong')
      setSecret('')
      if ('twoFactorRedirect' in data) setStep('code')
      else await enter()
      return undefined
    })
  const verify = () =>
    attempt(async () => {
      const code = secret.trim()
      const { error } = await (step === 'backup'
        ? authClient.twoFactor.verifyBackupCode({ code })
        : authClient.twoFactor.verifyTotp({ code }))
      if (error?.status === 429)
        return t(error.code === 'ACCOUNT_TEMPORARILY_LOCKED' ? 'signIn.codesGuessed' : 'signIn.tooMany')
      if (error) return t('signIn.codeWrong')
      await enter()
      return undefined
    })
  const withPasskey = () =>
    attempt(async () => {
      const result = await authClient.signIn.passkey()
      if (result?.error) return isClosed(result.error) ? undefined : t('signIn.passkeyFailed')
      await enter()
      return undefined
    })
  const askReset = () =>
    attempt(async () => {
      await authClient.requestPasswordReset({ email, redirectTo: '/reset-password' })
      setStep('sent')
      return undefined
    })
  const second = step === 'code' || step === 'backup'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (second) verify()
    else if (step === 'forgot') askReset()
    else signIn()
  }

  const forgetting = step === 'forgot' || step === 'sent'
  return (
    <Page
      title={t(forgetting ? 'signIn.resetTitle' : 'signIn.title')}
      sentence={t(forgetting ? 'signIn.resetSentence' : 'signIn.sentence')}
      width="narrow"
    >
      <Card>
        <form onSubmit={submit} noValidate>
          <Stack>
            {because && (
              <Notice kind="refusal" title={t(`refusals.${because}.reason`, { domain: '', email: '' })}>
                {t(`refusals.${because}.next`)}
              </Notice>
            )}
            {refusal && (
              <Notice kind="refusal" title={refusal}>
                {refusal === t('signIn.wrong') && t('signIn.wrongNext')}
                {refusal === t('signIn.guessed') && t('signIn.guessedNext')}
              </Notice>
            )}
            {step === 'sent' && <Notice kind="done" title={t('signIn.resetSent')} live />}
            {!second && (
              <TextField
                label={t('signIn.email')}
                type="email"
                autoComplete="username webauthn"
                value={email}
                onChange={setEmail}
              />
            )}
            {step === 'password' && (
              <TextField
                label={t('signIn.password')}
                type="password"
                autoComplete="current-password"
                value={secret}
                onChange={setSecret}
              />
            )}
            {second && (
              <TextField
                label={t(step === 'backup' ? 'signIn.backup' : 'signIn.code')}
                hint={t(step === 'backup' ? 'signIn.backupHint' : 'signIn.codeHint')}
                inputMode={step === 'backup' ? 'text' : 'numeric'}
                autoComplete="one-time-code"
                value={secret}
                onChange={setSecret}
              />
            )}
            <Row>
              <Button type="submit" busy={busy}>
                {t(second ? 'signIn.verify' : forgetting ? 'signIn.resetSend' : 'signIn.submit')}
              </Button>
              {step === 'password' && (
                <>
                  <Button type="button" tone="quiet" onClick={withPasskey}>
                    {t('signIn.passkey')}
                  </Button>
                  <OrganisationDoor email={email} attempt={attempt} />
                </>
              )}
            </Row>
            {step === 'password' && (
              <Button type="button" tone="plain" onClick={() => setStep('forgot')}>
                {t('signIn.forgot')}
              </Button>
            )}
            {step === 'code' && (
              <Button
                type="button"
                tone="plain"
                onClick={() => {
                  setSecret('')
                  setStep('backup')
                }}
              >
                {t('signIn.useBackup')}
              </Button>
            )}
            {forgetting && (
              <Button type="button" tone="plain" onClick={() => setStep('password')}>
                {t('shell:back')}
              </Button>
            )}
          </Stack>
        </form>
      </Card>
      <Aside>
        {t('signIn.noAccount')} <Link href="/">{t('shell:notFound.home')}</Link>
      </Aside>
    </Page>
  )
}
