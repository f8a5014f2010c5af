import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../../platform/web/format.ts'
import { leadOf } from '../../../../platform/web/shorten.ts'
import { Written } from '../../../../platform/web/written.tsx'
import { ClauseItem, Clauses, Sheet } from '../../../../ui/pictures/paper/sheet.tsx'
import type { ClauseInput, VersionView } from '../../model.ts'
import type { ClauseWords } from '../clause-words.ts'
import type { Seats } from '../seats.ts'

/** One version as the paper that is signed. */
export function AgreedSheet(props: {
  version: VersionView
  seats: Seats
  words: ClauseWords
  /** What another capability offers with a clause. */
  withClause?: (clause: ClauseInput) => ReactNode
  children?: ReactNode
}) {
  const { t } = useTranslation('agreements')
  const format = useFormat()
  const { version, seats, words, withClause, children } = props
  return (
    <Sheet
      title={t('sign.sheet')}
      subtitle={t('sign.subtitle', {
        names: format.list(version.signers.map(({ name }) => name)),
        unit: seats.unit,
        number: version.number,
      })}
    >
      <Clauses label={t('sign.clauses')}>
        {version.clauses.map((clause, index) => (
          <ClauseItem
            key={clause.id}
            number={index + 1}
            note={
              clause.lowers ? (
                <>
                  {words.note(clause)}
                  <br />
                  {words.lowering(clause)}
                </>
              ) : (
                words.note(clause)
              )
            }
            action={withClause?.(clause)}
          >
            <Wording clause={clause} />
          </ClauseItem>
        ))}
      </Clauses>
      {children}
    </Sheet>
  )
}

function Wording({ clause }: { clause: ClauseInput }) {
  const [lead, rest] = leadOf(clause.what ?? '')
  return (
    <Written>
      <strong>{lead}</strong>
      {rest}
    </Written>
  )
}
