import { hardness } from '@wisselwerk/engines/agreement'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Written } from '../../../../platform/web/written.tsx'
import { Button } from '../../../../ui/index.ts'
import { Strip, type StripColumn, type StripItem } from '../../../../ui/pictures/paper/strips.tsx'
import type { FloorSentences } from '../../floor-sentences.ts'
import type { LeftOut } from '../../loose.ts'
import type { AgreementView, ClauseInput, FloorView } from '../../model.ts'
import type { ClauseWords } from '../clause-words.ts'
import { Marked } from '../react/marked.tsx'
import { Said } from '../react/reactions.tsx'
import { myReactionTo, partnersIn, theirClauses, tiedFirst, tiesOf } from '../react/ties.ts'
import { TwoAccounts } from '../react/two-accounts.tsx'
import type { Seats } from '../seats.ts'
import { ClauseMeta } from '../write/write-rendering.tsx'
import type { JointDraft } from './joint-draft.ts'
import { leftOutOf } from './loose.tsx'

interface JointStripsProps {
  agreement: AgreementView
  seats: Seats
  words: ClauseWords
  origin: (clause: ClauseInput) => string
  floorWords: FloorSentences
  floor: readonly FloorView[]
  draft: JointDraft
  mayChange: boolean
  onEdit: (clauseId: string) => void
}

/** While the text is being made the two accounts hang beside it; once both stand behind it, it lies alone. */
export function JointStrips(props: JointStripsProps) {
  const { t } = useTranslation('agreements')
  const { agreement, seats, words, draft } = props
  const inOurs = draft.clauses.map(({ id }) => id).join()
  const threads = useMemo(() => threadsTo(agreement, inOurs.split(',')), [agreement, inOurs])
  const beside =
    agreement.phase === 'joint-text' && agreement.versions.every(({ state }) => state !== 'signed')
  if (!beside)
    return (
      <>
        {draft.clauses.map((clause, index) => {
          const { children, ...paper } = ourStrip(props, t, clause, index)
          return (
            <Strip key={clause.id} side="together" {...paper}>
              {children}
            </Strip>
          )
        })}
      </>
    )
  const taken = new Set(draft.clauses.map(({ id }) => id))
  const partners = partnersIn(agreement, words)
  const mine = tiedFirst(agreement, agreement.mine.clauses)
  const yours = tiedFirst(agreement, theirClauses(agreement))
  const loose = (column: StripColumn, clause: ClauseInput): StripItem => ({
    id: clause.id,
    column,
    edge: hardness(clause).hard ? 'hard' : 'soft',
    children: clause.what ? (
      <Written>
        <Marked text={clause.what} against={partners.partnerOf(clause)?.what} />
      </Written>
    ) : (
      t('clause.empty')
    ),
    meta: (
      <>
        <ClauseMeta
          lines={[words.short(clause), words.edge(clause)]}
          against={partners.againstOf(clause).slice(0, 1)}
        />
        <LeftOutWord left={leftOutOf(agreement, draft, clause.id)} />
      </>
    ),
    form:
      column === 'mine' ? (
        <Said agreement={agreement} clause={clause} />
      ) : (
        <Mine agreement={agreement} clause={clause} />
      ),
    actions: props.mayChange && (
      <Button
        tone="quiet"
        size="small"
        onClick={() => {
          const twin = partners.partnerOf(clause)
          if (twin && taken.has(twin.id)) draft.replace(twin.id, clause)
          else draft.write(clause)
        }}
      >
        {t(taken.has(partners.partnerOf(clause)?.id ?? '') ? 'joint.swap' : 'joint.take')}
        <span className="only-heard"> {words.name(clause)}</span>
      </Button>
    ),
  })
  return (
    <TwoAccounts
      agreement={agreement}
      seats={seats}
      emptyOurs={t('joint.emptyText')}
      strips={[
        ...mine.filter(({ id }) => !taken.has(id)).map(clause => loose('mine', clause)),
        ...draft.clauses.map((clause, index) => ({
          id: `ours-${clause.id}`,
          column: 'ours' as const,
          ...ourStrip(props, t, clause, index),
        })),
        ...yours.filter(({ id }) => !taken.has(id)).map(clause => loose('yours', clause)),
      ]}
      threads={threads}
      first="ours"
      nameOf={id => {
        const bare = id.replace(/^ours-/, '')
        const clause = [...draft.clauses, ...mine, ...yours].find(entry => entry.id === bare)
        return clause ? words.name(clause) : ''
      }}
    />
  )
}

function LeftOutWord({ left }: { left: LeftOut | undefined }) {
  const { t } = useTranslation('agreements')
  return left ? <p>{t('loose.leftOut', { word: left.word })}</p> : null
}

function Mine({ agreement, clause }: { agreement: AgreementView; clause: ClauseInput }) {
  const { t } = useTranslation('agreements')
  const reaction = myReactionTo(agreement, clause.id)
  if (!reaction) return null
  return (
    <div>
      <p>
        <strong>
          {reaction.kind === 'missing' && agreement.drafter !== 'both'
            ? t('drafting.yoursMissing')
            : t(`reactions.yours.${reaction.kind}`)}
        </strong>
      </p>
      {reaction.remark && (
        <p>
          <Written>‘{reaction.remark}’</Written>
        </p>
      )}
    </div>
  )
}

type Say = ReturnType<typeof useTranslation<'agreements'>>['t']

function ourStrip(
  { words, origin, floorWords, floor, mayChange, onEdit, draft }: JointStripsProps,
  t: Say,
  clause: ClauseInput,
  index: number,
): Pick<StripItem, 'edge' | 'children' | 'meta' | 'actions'> {
  const found = floor.find(({ clauseId }) => clauseId === clause.id)
  const blocks = found?.blocks
    ? [floorWords.article(found.findings[0]!), floorWords.outcome(found.outcome)].filter(Boolean).join(': ')
    : null
  return {
    edge: hardness(clause).hard ? 'hard' : 'soft',
    children: (
      <>
        {index + 1}. {clause.what ? <Written>{clause.what}</Written> : t('clause.empty')}
      </>
    ),
    meta: (
      <>
        <ClauseMeta
          lines={[words.short(clause), words.pointer(clause), words.edge(clause), origin(clause)]}
        />
        {clause.lowers && (
          <p>
            <Written>{words.lowering(clause)}</Written>
          </p>
        )}
        {!clause.fills && (
          <p>
            <strong>{t('joint.choosePointer')}</strong>
          </p>
        )}
        {blocks && (
          <p>
            <strong>{blocks}</strong>
          </p>
        )}
      </>
    ),
    actions: mayChange && (
      <>
        <Button tone="quiet" size="small" onClick={() => onEdit(clause.id)}>
          {t('clause.edit')}
          <span className="only-heard"> {words.name(clause)}</span>
        </Button>
        <Button tone="plain" size="small" onClick={() => draft.remove(clause.id)}>
          {t('clause.remove')}
          <span className="only-heard"> {words.name(clause)}</span>
        </Button>
      </>
    ),
  }
}

/** A strip that went to the middle takes its threads along. */
function threadsTo(
  agreement: AgreementView,
  ours: readonly string[],
): readonly (readonly [string, string])[] {
  const place = (id: string) => (ours.includes(id) ? `ours-${id}` : id)
  return tiesOf(agreement).map(([mine, yours]) => [place(mine), place(yours)] as const)
}
