import { useTranslation } from 'react-i18next'
import { Aside } from '../../../ui/index.ts'
import type { SearchView } from '../model.ts'

/** A choice, and what it would come instead of. */
export function OptionWords(props: { search: SearchView; issueId: string; optionId: string }) {
  const { t } = useTranslation('mediation')
  const issue = props.search.issues.find(({ id }) => id === props.issueId)!
  const option = issue.options.find(({ id }) => id === props.optionId)!
  const [now] = issue.options
  return (
    <>
      <span className="sentence">{option.what}</span>
      <Aside>{now!.what ? t('offers.instead', { now: now!.what }) : t('list.nothingNow')}</Aside>
    </>
  )
}
