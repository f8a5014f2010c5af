import { useTranslation } from 'react-i18next'
import { Aside } from '../../../ui/index.ts'
import type { SearchView } from '../model.ts'

/** Choices under each other, each with what it would come instead of. */
export function Choices(props: {
  search: SearchView
  choices: readonly { issueId: string; optionId: string }[]
}) {
  return (
    <ul>
      {props.choices.map(({ issueId, optionId }) => (
        <li key={issueId}>
          <OptionWords {...{ search: props.search, issueId, optionId }} />
        </li>
      ))}
    </ul>
  )
}

function OptionWords(props: { search: SearchView; issueId: string; optionId: string }) {
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
