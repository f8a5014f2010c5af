import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Aside,
  Checkbox,
  Columns,
  DateField,
  Disclosure,
  RadioCards,
  Select,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import { asArticleSays } from '../../going-on.ts'
import type { ClauseInput, DealView, Library } from '../../model.ts'
import type { ClauseWords } from '../clause-words.ts'
import type { TopicChoice } from '../origins.ts'
import type { Beside, Seats } from '../seats.ts'
import { FillsFields } from './fills-fields.tsx'
import { LoweringFields, loweringSignOf } from './lowering-fields.tsx'
import { readDay, readWords, useTyped, writeWords } from './typed.ts'

export interface ClauseFormProps {
  clause: ClauseInput
  onChange: (clause: ClauseInput) => void
  seats: Seats
  library: Library
  words: ClauseWords
  topics: readonly TopicChoice[]
  deals: readonly DealView[]
  /** In the joint text the rest counts too: what has no pointer opens there. */
  whole?: boolean
  beside?: Beside
}

/** Where the words of a clause are typed, for who leads there. */
export const whatId = (clauseId: string) => `what-${clauseId}`

/** First what people ask each other (what, who, when, how); the rest folded. */
export function ClauseForm(props: ClauseFormProps) {
  const { t } = useTranslation('agreements')
  const { clause, onChange, seats, words } = props
  const [unfolded, setUnfolded] = useState(props.whole === true && clause.fills === null)
  const change = (part: Partial<ClauseInput>) =>
    onChange(asArticleSays({ ...clause, ...part }, props.library.articles))
  const what = useTyped(clause.what, readWords, writeWords, next => change({ what: next }))
  const how = useTyped(clause.how, readWords, writeWords, next => change({ how: next }))
  const sign = loweringSignOf(clause, props.deals)
  const [declared] = useState(clause.lowers != null)
  // What asks for an answer stands in sight; it stays where it is while it is being answered.
  const asks = sign !== null || declared
  const lowering = <LoweringFields {...{ clause, sign, seats }} onChange={lowers => change({ lowers })} />
  const name = (side: 'employee' | 'organisation') =>
    side === seats.side && !seats.isBeside ? `${seats.names[side]} (${t('clause.you')})` : seats.names[side]
  return (
    <>
      <TextArea
        serif
        id={whatId(clause.id)}
        rows={2}
        label={t('clause.what')}
        hint={t('clause.whatHint')}
        maxLength={1000}
        {...what}
      />
      {props.beside?.(`${what.value}\n${how.value}`)}
      <RadioCards
        label={t('clause.who')}
        value={clause.who}
        onChange={who => change({ who: who as ClauseInput['who'] })}
        least={108}
        options={[
          { value: 'employee', label: name('employee'), side: 'employee' },
          { value: 'organisation', label: name('organisation'), side: 'organisation' },
          { value: 'both', label: t('clause.together'), side: 'together' },
        ]}
      />
      <WhenFields when={clause.when} onChange={when => change({ when })} />
      <TextField label={t('clause.how')} maxLength={500} {...how} />
      {asks && lowering}
      <Disclosure
        label={t('clause.more')}
        note={words.pointer(clause)}
        open={unfolded}
        onToggle={setUnfolded}
      >
        <div className="strip__form">
          {!asks && lowering}
          <More {...props} change={change} />
        </div>
      </Disclosure>
    </>
  )
}

type When = ClauseInput['when']
const dayOf = (when: When) => (when && 'day' in when ? when.day : null)
const wordsOf = (when: When) => (when && 'text' in when ? when.text : null)

/** A day or words: what is filled in last counts. */
function WhenFields({ when, onChange }: { when: When; onChange: (when: When) => void }) {
  const { t } = useTranslation('agreements')
  const day = useTyped(dayOf(when), readDay, writeWords, next => {
    if (next) onChange({ day: next })
    else if (!wordsOf(when)) onChange(null)
  })
  const text = useTyped(wordsOf(when), readWords, writeWords, next => {
    if (next) onChange({ text: next })
    else if (!dayOf(when)) onChange(null)
  })
  return (
    <Columns least={200}>
      <DateField label={t('clause.day')} {...day} />
      <TextField label={t('clause.words')} maxLength={160} {...text} />
    </Columns>
  )
}

function More(props: ClauseFormProps & { change: (part: Partial<ClauseInput>) => void }) {
  const { t } = useTranslation('agreements')
  const { clause, change, topics, deals, words } = props
  const review = useTyped(clause.reviewOn, readDay, writeWords, reviewOn => change({ reviewOn }))
  const end = useTyped(clause.endsOn, readDay, writeWords, endsOn =>
    change({ endsOn, ...(endsOn ? {} : { outlives: null }) }),
  )
  const via = useTyped(clause.whoName, readWords, writeWords, whoName => change({ whoName }))
  const { fills } = clause
  const mayOutlive = clause.endsOn !== null && fills?.kind === 'first-contract'
  const goesOn = clause.outlives?.because === 'article' && words.articleOf(clause.outlives.articleId)?.goesOn
  return (
    <>
      <FillsFields {...props} />
      <Columns least={200}>
        <DateField label={t('clause.reviewOn')} hint={t('clause.reviewHint')} {...review} />
        <DateField label={t('clause.endsOn')} optional={t('clause.mayStayEmpty')} {...end} />
      </Columns>
      {mayOutlive && (
        <Checkbox
          label={t('clause.outlives')}
          checked={clause.outlives !== null}
          onChange={on =>
            change({
              outlives: on ? { because: 'first-contract' } : null,
            })
          }
        />
      )}
      {goesOn && <Aside>{t('clause.goesOn', { why: goesOn[words.language] })}</Aside>}
      {topics.length > 0 && (
        <Select
          label={t('clause.topic')}
          optional={t('clause.mayStayEmpty')}
          value={clause.topicId ?? 'none'}
          onChange={topicId => {
            const topic = topics.find(entry => entry.topicId === topicId)
            change({ topicId: topic?.topicId ?? null, itemId: topic?.itemId ?? null })
          }}
          options={[
            { value: 'none', label: t('clause.noTopic') },
            ...topics.map(topic => ({ value: topic.topicId, label: topic.title })),
          ]}
        />
      )}
      {deals.length > 0 && (
        <Select
          label={t('clause.deal')}
          optional={t('clause.mayStayEmpty')}
          value={clause.dealId ?? 'none'}
          onChange={dealId => change({ dealId: dealId === 'none' ? null : dealId })}
          options={[
            { value: 'none', label: t('clause.noDeal') },
            ...deals.map(deal => ({ value: deal.dealId, label: deal.description })),
          ]}
        />
      )}
      <TextField
        label={t('clause.whoName')}
        hint={t('clause.whoNameHint')}
        optional={t('clause.mayStayEmpty')}
        maxLength={80}
        {...via}
      />
    </>
  )
}
