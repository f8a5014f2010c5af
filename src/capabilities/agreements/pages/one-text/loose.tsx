import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../../platform/web/written.tsx'
import { Button, Row, Section, Stack, TextField } from '../../../../ui/index.ts'
import { Strip } from '../../../../ui/pictures/paper/strips.tsx'
import { type LeftOut, looseClauses } from '../../loose.ts'
import type { AgreementView, ClauseInput } from '../../model.ts'
import type { ClauseWords } from '../clause-words.ts'
import { theirClauses, tiesOf } from '../react/ties.ts'
import { type Seats, toneOf } from '../seats.ts'
import { ClauseMeta } from '../write/write-rendering.tsx'
import type { JointDraft } from './joint-draft.ts'

/** What was left out of the text, with its word: in a version, and last in what lies here. */
const leftOutIn = (agreement: AgreementView, { leftOut }: Pick<JointDraft, 'leftOut'>): LeftOut[] => [
  ...agreement.versions.flatMap(version => version.leftOut),
  ...leftOut,
]

/** What hangs loose beside the text as it lies here, in the order of the table. */
export function looseIn(agreement: AgreementView, draft: JointDraft): ClauseInput[] {
  if (agreement.versions.some(({ state }) => state === 'signed')) return []
  const all = [...agreement.mine.clauses, ...theirClauses(agreement)]
  const loose = looseClauses({
    accounts: all.map(({ id }) => id),
    ties: tiesOf(agreement),
    text: draft.clauses.map(({ id }) => id),
    leftOut: leftOutIn(agreement, draft),
  })
  return all.filter(({ id }) => loose.includes(id))
}

/** The word with which a clause was left out, here or in a version. */
export const leftOutOf = (
  agreement: AgreementView,
  draft: JointDraft,
  clauseId: string,
): LeftOut | undefined => leftOutIn(agreement, draft).findLast(left => left.clauseId === clauseId)

/** Each clause that hangs loose is decided before the text is laid before the others: taken in, or left out with a word. */
export function Loose(props: {
  agreement: AgreementView
  draft: JointDraft
  loose: readonly ClauseInput[]
  seats: Seats
  words: ClauseWords
  ref: Ref<HTMLDivElement>
}) {
  const { t } = useTranslation('agreements')
  const { agreement, draft, loose, seats, words } = props
  return (
    <div ref={props.ref} tabIndex={-1}>
      <Section
        title={t('loose.title')}
        sentence={t('loose.sentence', { count: loose.length, other: seats.other, context: seats.context })}
      >
        <Stack>
          {loose.map(clause => {
            const writer = agreement.others.find(({ clauses }) => clauses?.some(({ id }) => id === clause.id))
            return (
              <Strip
                key={clause.id}
                side={writer ? toneOf(writer.seat) : toneOf(agreement.side)}
                edge="hard"
                meta={
                  <ClauseMeta
                    lines={[
                      writer ? t('strips.from', { name: writer.name }) : t('strips.mine'),
                      words.short(clause),
                    ]}
                  />
                }
                form={<Decide clause={clause} draft={draft} words={words} />}
              >
                {clause.what ? <Written>{clause.what}</Written> : t('clause.empty')}
              </Strip>
            )
          })}
        </Stack>
      </Section>
    </div>
  )
}

function Decide({ clause, draft, words }: { clause: ClauseInput; draft: JointDraft; words: ClauseWords }) {
  const { t } = useTranslation('agreements')
  const [word, setWord] = useState('')
  return (
    <Row align="end">
      <Button tone="quiet" size="small" onClick={() => draft.write(clause)}>
        {t('loose.take')}
        <span className="only-heard"> {words.name(clause)}</span>
      </Button>
      <TextField label={t('loose.word')} value={word} onChange={setWord} maxLength={300} />
      <Button
        tone="quiet"
        size="small"
        aria-disabled={word.trim() === '' || undefined}
        onClick={() => word.trim() && draft.leaveOut(clause.id, word.trim())}
      >
        {t('loose.leave')}
        <span className="only-heard"> {words.name(clause)}</span>
      </Button>
    </Row>
  )
}
