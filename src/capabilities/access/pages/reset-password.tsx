import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askAccount } from '../../../platform/web/ask-account.ts'
import { Button, ButtonLink, Card, Notice, Page, Stack, TextField } from '../../../ui/index.ts'

/** Where the link of a "forgotten password" mail ends. */
export function ResetPassword() {
  const { t } = useTranslation(['access', 'shell'])
  const token = new URLSearchParams(location.search).get('token')
  const [password, setPassword] = useState('')
  const [state, setState] = useState<'open' | 'busy' | 'done' | 'expired'>(token ? 'open' : 'expired')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setState('busy')
    const { error } = await askAccount('/reset-password', { newPassword: password, token: token! })
    setState(error ? 'expired' : 'done')
  }
  if (state === 'done' || state === 'expired') {
    return (
      <Page
        title={t('signIn.resetTitle')}
        {...(state === 'expired' && { sentence: t('signIn.resetExpired') })}
        action={<ButtonLink href="/sign-in">{t('signIn.title')}</ButtonLink>}
      />
    )
  }
  return (
    <Page title={t('signIn.resetTitle')} width="narrow">
      <Card>
        <form onSubmit={submit}>
          <Stack>
            {password.length > 0 && password.length < 10 && <Notice>{t('signIn.newPasswordHint')}</Notice>}
            <TextField
              label={t('signIn.newPassword')}
              hint={t('signIn.newPasswordHint')}
              type="password"
              autoComplete="new-password"
              value={password}
              onChange={setPassword}
            />
            <Button type="submit" busy={state === 'busy'} disabled={password.length < 10}>
              {t('signIn.save')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  )
}
