import { useTranslation } from 'react-i18next'
import { api } from '../../../platform/web/api.ts'
import { Button } from '../../../ui/index.ts'
import { useSignInWays } from './use-sign-in-ways.ts'

/** To the sign-in page of one's own organisation; there only where an organisation here has one. */
export function OrganisationDoor({
  email,
  attempt,
}: {
  email: string
  attempt(run: () => Promise<string | undefined>): Promise<void>
}) {
  const { t } = useTranslation('access')
  const { data } = useSignInWays()
  if (!data?.organisation) return null
  const leave = () =>
    attempt(async () => {
      if (!/^[^@\s]+@[^@\s]+$/.test(email.trim())) return t('signIn.needAddress')
      const { data: begun, error } = await api.POST('/api/sign-in/organisation', {
        body: { email: email.trim() },
      })
      if (error) return `${error.title} ${error.detail}`
      location.assign(begun.url)
      return undefined
    })
  return (
    <Button type="button" tone="quiet" onClick={leave}>
      {t('signIn.button')}
    </Button>
  )
}
