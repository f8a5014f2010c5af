import { useQueryClient } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConnectionError, ProblemError } from '../../../platform/web/api.ts'
import { Button, ButtonLink, Page } from '../../../ui/index.ts'

/** A screen that cannot be shown says why and what next: in the server's words when it refused. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation(['shell', 'names'])
  const router = useRouter()
  const queries = useQueryClient()
  const problem = error instanceof ProblemError ? error.problem : undefined
  // A screen that could not be fetched is a lost connection too; anything else is a fault of ours, and says so.
  const away = error instanceof ConnectionError || /import|fetch/i.test(String(error))
  const words = away ? ('offline' as const) : ('broken' as const)
  const retry = () => {
    queries.resetQueries()
    reset()
    router.invalidate()
  }
  return (
    <Page
      title={problem?.title ?? t(`${words}.title`)}
      sentence={problem?.detail ?? t(`${words}.next`)}
      action={
        problem?.status === 401 ? (
          <ButtonLink href="/sign-in">{t('names:rooms.sign-in')}</ButtonLink>
        ) : problem?.code === 'council.module-off' ? (
          // Not back to the beginning, which may be behind the same door.
          <ButtonLink href="/consent">{t('before.read')}</ButtonLink>
        ) : problem ? (
          <ButtonLink href="/">{t('notFound.home')}</ButtonLink>
        ) : (
          <Button onClick={retry}>{t('again')}</Button>
        )
      }
    />
  )
}
