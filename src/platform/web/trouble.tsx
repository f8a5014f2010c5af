import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/index.ts'
import { ProblemError } from './api.ts'

/** What went wrong with something the reader just did, in the server's words; or that it never got there. */
export function Trouble({ error }: { error: unknown }) {
  const { t } = useTranslation('shell')
  if (!error) return null
  const problem = error instanceof ProblemError ? error.problem : undefined
  return (
    <Notice kind="refusal" title={problem?.title ?? t('offline.title')} live>
      {problem?.detail ?? t('offline.next')}
    </Notice>
  )
}
