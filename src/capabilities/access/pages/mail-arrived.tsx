import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, ask, ProblemError } from '../../../platform/web/api.ts'
import { Waiting } from '../../../platform/web/waiting.tsx'
import { ButtonLink, Page } from '../../../ui/index.ts'

/** Where the link in a message to oneself ends: that it was followed says that mail arrives. */
export function MailArrived() {
  const { t } = useTranslation(['access', 'names'])
  const { secret } = useParams({ strict: false }) as { secret: string }
  const said = useQuery({
    queryKey: ['mail-arrived', secret],
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      await ask(api.POST('/api/mail-trial/{secret}/arrived', { params: { path: { secret } } }))
      return true
    },
  })
  if (said.isPending) return <Waiting />
  if (said.error) {
    const problem = said.error instanceof ProblemError ? said.error.problem : undefined
    if (!problem) throw said.error
    return (
      <Page
        title={problem.title}
        sentence={problem.detail}
        action={
          problem.status === 401 && (
            <ButtonLink href={`/sign-in?back=/mail-arrived/${secret}`}>{t('names:rooms.sign-in')}</ButtonLink>
          )
        }
      />
    )
  }
  return (
    <Page
      title={t('mailTrial.title')}
      sentence={t('mailTrial.sentence')}
      action={<ButtonLink href="/first-steps">{t('mailTrial.on')}</ButtonLink>}
    />
  )
}
