import { answerOf, type Outcome } from '@wisselwerk/engines/agreement'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, Disclosure, Notice, Stack } from '../../../../ui/index.ts'
import { Stone, Stones } from '../../../../ui/pictures/paper/sheet.tsx'
import { begin, type FloorSentences, type StoneWords } from '../../floor-sentences.ts'
import type { ClauseInput, FloorView } from '../../model.ts'

const stateOf = ({ answer, favour }: Pick<StoneWords, 'answer' | 'favour'>) => {
  if (answer === null) return 'silent' as const
  if (answer === 'fine') return favour ? ('favour' as const) : ('ok' as const)
  return answer === 'not-compared' ? ('ask' as const) : ('blocks' as const)
}

type FloorProps = { floor: readonly FloorView[]; clauses: readonly ClauseInput[]; words: FloorSentences }

/** Law, cao and contract as three stones under a text. */
export function FloorStones({ floor, words }: FloorProps) {
  const { t } = useTranslation('agreements')
  return (
    <Stones label={t('floor.label')}>
      {words.stones(floor).map(stone => (
        <Stone key={stone.source} title={t(`floor.${stone.source}`)} state={stateOf(stone)} word={stone.word}>
          {stone.lines.length > 0 && stone.lines.map(line => <p key={line}>{line}</p>)}
        </Stone>
      ))}
    </Stones>
  )
}

/** What no article could be laid beside, and what is so for a while only: never silently in order (C14). */
export function FloorQuestions({ floor, words }: FloorProps) {
  return words.lines(floor).map(line => <Aside key={line}>{line}</Aside>)
}

/** Each clause that cannot stand like this, with what the article wants. */
export function FloorRefusals({ floor, clauses, words }: FloorProps) {
  const { t } = useTranslation('agreements')
  return floor
    .filter(result => result.blocks)
    .map(result => (
      <Notice
        key={result.clauseId}
        kind="refusal"
        live={false}
        title={`${t('floor.clause', { number: placeOf(clauses, result.clauseId) })}: ${words.outcome(result.outcome)}`}
      >
        {result.findings
          .filter(
            finding => answerOf(finding.outcome as Outcome) === 'below' && finding.params.day === undefined,
          )
          .map(finding => (
            <p key={finding.reason + finding.articleId}>
              {begin(words.article(finding) ?? '')}. {words.reason(finding)}
            </p>
          ))}
      </Notice>
    ))
}

/** Everything that was compared, also what nobody had to ask about. */
export function FloorTable({ floor, clauses, words }: FloorProps) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  if (floor.length === 0) return null
  return (
    <Disclosure label={t('floor.all')}>
      <Stack>
        {floor.map(result => (
          <div key={result.clauseId}>
            <p>
              <strong>
                {t('floor.clause', { number: placeOf(clauses, result.clauseId) })}:{' '}
                {words.answer(answerOf(result.outcome as Outcome))}
              </strong>
            </p>
            {result.findings.map(finding => (
              <Aside key={finding.reason + finding.articleId + finding.params.day}>
                {typeof finding.params.day === 'string' &&
                  `${t('floor.from', { day: format.day(finding.params.day) })} `}
                {begin([words.article(finding), words.outcome(finding.outcome)].filter(Boolean).join(': '))}.{' '}
                {words.reason(finding)}
              </Aside>
            ))}
          </div>
        ))}
        <Aside>{t('floor.checkedOn', { day: format.day(floor[0]!.on) })}</Aside>
      </Stack>
    </Disclosure>
  )
}

export const placeOf = (clauses: readonly ClauseInput[], clauseId: string | null): number =>
  clauses.findIndex(clause => clause.id === clauseId) + 1
