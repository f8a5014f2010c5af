import { stonesOf } from '@wisselwerk/engines/agreement'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { Aside, Disclosure, Notice, Stack } from '../../../../ui/index.ts'
import { Stone, Stones } from '../../../../ui/pictures/paper/sheet.tsx'
import type { ClauseInput, FloorView } from '../../model.ts'
import type { FindingView, FloorWords } from './floor-words.ts'

const stateOf = (outcome: string | null) => {
  if (outcome === null) return 'silent' as const
  if (outcome === 'ok') return 'ok' as const
  if (outcome === 'in-favour') return 'favour' as const
  return outcome === 'ask-hr' ? ('ask' as const) : ('blocks' as const)
}

type FloorProps = { floor: readonly FloorView[]; clauses: readonly ClauseInput[]; words: FloorWords }

/** Law, cao and contract as three stones under a text. */
export function FloorStones({ floor, clauses, words }: FloorProps) {
  const { t } = useTranslation('agreements')
  return (
    <Stones label={t('floor.label')}>
      {stonesOf(floor as Parameters<typeof stonesOf>[0]).map(({ source, outcome, finding, clauseId }) => (
        <Stone
          key={source}
          title={t(`floor.${source}`)}
          state={source === 'contract' && outcome === null ? 'ok' : stateOf(outcome)}
          word={outcome === null ? t(`floor.none.${source}`) : words.outcome(outcome)}
        >
          {finding && (
            <>
              <p>
                {[
                  clauses.length > 1 && t('floor.clause', { number: placeOf(clauses, clauseId) }),
                  words.article(finding as FindingView),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              {stateOf(outcome) === 'ask' && <p>{words.reason(finding as FindingView)}</p>}
            </>
          )}
        </Stone>
      ))}
    </Stones>
  )
}

/** What no article could be laid beside: never silently in order (C14). */
export function FloorQuestions({ floor, clauses }: FloorProps) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const open = floor.filter(({ outcome, findings }) => outcome === 'ask-hr' && findings[0]!.source === null)
  if (open.length === 0) return null
  const numbers = format.list(open.map(({ clauseId }) => String(placeOf(clauses, clauseId))))
  return <Aside>{t('floor.notCompared', { count: open.length, numbers })}</Aside>
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
          .filter(finding => stateOf(finding.outcome) === 'blocks')
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
              <strong>{t('floor.clause', { number: placeOf(clauses, result.clauseId) })}</strong>
            </p>
            {result.findings.map(finding => (
              <Aside key={finding.reason + finding.articleId}>
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

const begin = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

export const placeOf = (clauses: readonly ClauseInput[], clauseId: string | null): number =>
  clauses.findIndex(clause => clause.id === clauseId) + 1
