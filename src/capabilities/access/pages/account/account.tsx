import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ConnectionError } from '../../../../platform/web/api.ts'
import { authClient } from '../../../../platform/web/auth-client.ts'
import { useSignedIn } from '../../../../platform/web/me.ts'
import { ButtonLink, Notice, Page, Stack } from '../../../../ui/index.ts'
import { ChangePassword } from './change-password.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondStep } from './second-step.tsx'

/** How somebody comes in: password, passkeys, and a second step. */
export function Account() {
  const { t } = useTranslation('people')
  const me = useSignedIn()
  const door = useQuery({
    queryKey: ['account', me.personId],
    queryFn: async () => {
      const [accounts, session] = await Promise.all([authClient.listAccounts(), authClient.getSession()])
      if (accounts.error || session.error) throw new ConnectionError()
      return {
        password: accounts.data.some(account => account.providerId === 'credential'),
        secondStep: session.data?.user.twoFactorEnabled === true,
        email: session.data?.user.email ?? '',
        vouched: typeof (session.data?.session as { organisationId?: unknown })?.organisationId === 'string',
      }
    },
  })
  if (door.error) throw door.error
  // The heading stands still while the rest is asked for: a page that is empty in between is nothing to a screen reader.
  if (!door.data) return <Page title={t('account.title')} sentence={t('account.sentence')} width="narrow" />
  const { password, secondStep, email, vouched } = door.data
  const chair = me.organisation.demo && !password
  return (
    <Page title={t('account.title')} sentence={t('account.sentence')} width="narrow">
      <Stack gap="wide">
        {chair && <Notice title={t('account.demo')}>{t('account.demoText')}</Notice>}
        {!chair && vouched && (
          <Notice
            title={t('account.vouched')}
            next={<ButtonLink href="/sign-in">{t('account.ask')}</ButtonLink>}
          >
            {t('account.vouchedText')}
          </Notice>
        )}
        {!vouched && password && <ChangePassword email={email} />}
        {!vouched && <Passkeys />}
        {!vouched && password && <SecondStep on={secondStep} onChange={() => door.refetch()} />}
      </Stack>
    </Page>
  )
}
