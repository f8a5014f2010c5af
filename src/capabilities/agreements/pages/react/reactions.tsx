import { hardness } from '@wisselwerk/engines/agreement'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../../platform/web/written.tsx'
import { Page } from '../../../../ui/index.ts'
import type { StripColumn, StripItem } from '../../../../ui/pictures/paper/strips.tsx'
import type { AgreementView, ClauseInput, Library } from '../../model.ts'
import { useClauseWords } from '../clause-words.ts'
import { type Origins, useOriginWords } from '../origins.ts'
import type { Beside, Seats } from '../seats.ts'
import { ClauseMeta } from '../write/write-rendering.tsx'
import { Marked } from './marked.tsx'
import { ReactTo } from './react-to.tsx'
import { layStrips, partnersIn, reactionsTo, theirClauses, tiesOf } from './ties.ts'
import { TwoAccounts } from './two-accounts.tsx'

/** Accounts side by side. Each says of every clause of the others whether it is right; what is, slides between. */
export function Reactions(props: {
  agreement: AgreementView
  seats: Seats
  library: Library
  origins: Origins
  beside?: Beside
}) {
  const { t } = useTranslation('agreements')
  const { agreement, seats, library } = props
  const words = useClauseWords(seats, library)
  const origin = useOriginWords(props.origins, agreement.deals)
  const laid = layStrips(agreement)
  const threads = useMemo(() => tiesOf(agreement), [agreement])
  const { partnerOf, againstOf } = partnersIn(agreement, words)
  const isMine = (clause: ClauseInput) => agreement.mine.clauses.some(({ id }) => id === clause.id)
  const strip = (column: StripColumn, clause: ClauseInput): StripItem => ({
    id: clause.id,
    column,
    edge: hardness(clause).hard ? 'hard' : 'soft',
    children: clause.what ? (
      <Written>
        <Marked text={clause.what} against={partnerOf(clause)?.what} />
      </Written>
    ) : (
      t('clause.empty')
    ),
    meta: (
      <ClauseMeta
        lines={[words.short(clause), words.pointer(clause), words.edge(clause), origin.clause(clause)]}
        against={againstOf(clause)}
      />
    ),
    form: isMine(clause) ? (
      <Said agreement={agreement} clause={clause} />
    ) : (
      <ReactTo {...{ agreement, clause, seats, words }} beside={props.beside} />
    ),
  })
  const all = [...agreement.mine.clauses, ...theirClauses(agreement)]
  const { drafter } = agreement
  return (
    <Page
      title={
        drafter === 'both'
          ? t('reactions.title', { context: seats.context })
          : t('drafting.reactTitle', { name: seats.names[drafter] })
      }
      sentence={sentence()}
      note={note()}
      width="wide"
    >
      <TwoAccounts
        seats={seats}
        agreement={agreement}
        emptyOurs={t('strips.emptyOurs')}
        strips={[
          ...laid.mine.map(clause => strip('mine', clause)),
          ...laid.ours.map(clause => strip('ours', clause)),
          ...laid.yours.map(clause => strip('yours', clause)),
        ]}
        threads={threads}
        first={agreement.waiting.length > 0 ? 'yours' : 'ours'}
        nameOf={id => {
          const clause = all.find(entry => entry.id === id)
          return clause ? words.name(clause) : ''
        }}
      />
    </Page>
  )

  function note(): string | undefined {
    if (drafter === 'both') return t('reactions.note', { context: seats.context })
    return drafter === agreement.side ? undefined : t('drafting.reactNote')
  }

  function sentence(): string {
    const { other, context, names } = seats
    const { length: count } = agreement.waiting
    if (drafter === 'both')
      return count > 0
        ? t('reactions.owe', { count, other, context })
        : t('reactions.wait', { other, context })
    if (count > 0) return t('drafting.owe', { count, name: names[drafter] })
    return drafter === agreement.side
      ? t('drafting.waits', { other, context })
      : t('reactions.wait', { other, context })
  }
}

/** What everybody else said about a clause of mine. */
export function Said({ agreement, clause }: { agreement: AgreementView; clause: ClauseInput }) {
  const { t } = useTranslation('agreements')
  const reactions = reactionsTo(agreement, clause.id)
  return agreement.others.map(({ seat, name }) => {
    const reaction = reactions.find(({ side }) => side === seat)
    return (
      <div key={seat}>
        <p>
          <strong>
            {reaction?.kind === 'missing' && agreement.drafter !== 'both'
              ? t('drafting.saidMissing', { name: name.split(' ')[0] ?? name })
              : t(`reactions.said.${reaction?.kind ?? 'none'}`, { name: name.split(' ')[0] ?? name })}
          </strong>
        </p>
        {reaction?.remark && (
          <p>
            <Written>‘{reaction.remark}’</Written>
          </p>
        )}
      </div>
    )
  })
}
