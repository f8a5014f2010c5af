import { useQueryClient } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemError } from '../../../platform/web/api.ts'
import { Button, ButtonLink, Page } from '../../../ui/index.ts'

/** A screen that cannot be shown says why and what next: in the server's words when it refused. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation(['shell', 'names'])
  const router = useRouter()
  const queries = useQueryClient()
  const problem = error instanceof ProblemError ? error.problem : undefined
  const retry = () => {
    queries.resetQueries()
    reset()
    router.invalidate()
  }
  return (
    <Page
      title={problem?.title ?? t('offline.title')}
      sentence={problem?.detail ?? t('offline.next')}
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
