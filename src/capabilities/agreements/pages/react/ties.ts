import type { AgreementView, ClauseInput } from '../../model.ts'
import type { ClauseWords } from '../clause-words.ts'

type Reaction = AgreementView['reactions'][number]

/** What everybody else at the table said of a clause of mine, and I of a clause of theirs. */
export const reactionsTo = (agreement: AgreementView, clauseId: string): readonly Reaction[] =>
  agreement.reactions.filter(reaction => reaction.clauseId === clauseId)

export const myReactionTo = (agreement: AgreementView, clauseId: string): Reaction | undefined =>
  reactionsTo(agreement, clauseId).find(({ side }) => side === agreement.side)

/** The clauses of the others, in the order of the table. */
export const theirClauses = (agreement: AgreementView): ClauseInput[] =>
  agreement.others.flatMap(({ clauses }) => clauses ?? [])

/** Two clauses of two accounts that mean the same, as one of us said; mine first where one is mine. */
export function tiesOf(agreement: AgreementView): readonly (readonly [mine: string, yours: string])[] {
  const ties = new Map<string, readonly [string, string]>()
  const theirs = new Set(theirClauses(agreement).map(({ id }) => id))
  for (const { clauseId, side, sameAs } of agreement.reactions) {
    if (!sameAs) continue
    const mineFirst = side === agreement.side || theirs.has(clauseId)
    const tie = mineFirst ? ([sameAs, clauseId] as const) : ([clauseId, sameAs] as const)
    ties.set(tie.join(), tie)
  }
  return [...ties.values()]
}

/** The clause of another account that a clause means the same as; the first, where it is tied to more. */
export function partnerIn(agreement: AgreementView, clauseId: string): ClauseInput | undefined {
  const tie = tiesOf(agreement).find(pair => pair.includes(clauseId))
  const other = tie?.find(id => id !== clauseId)
  return [...agreement.mine.clauses, ...theirClauses(agreement)].find(({ id }) => id === other)
}

/** Beside which words a clause is read: those of its partner, line by line. */
export function partnersIn(agreement: AgreementView, words: ClauseWords) {
  const partnerOf = (clause: ClauseInput) => partnerIn(agreement, clause.id)
  return {
    partnerOf,
    againstOf: (clause: ClauseInput): readonly string[] => {
      const partner = partnerOf(clause)
      return partner ? [words.short(partner), words.pointer(partner)] : []
    },
  }
}

/** Clauses of my own account that no clause of the others was said to be the same as yet: what a new yes may be about. */
export function untied({ mine, reactions, side }: AgreementView, clauseId: string): ClauseInput[] {
  const named = reactions.flatMap(given =>
    given.side === side && given.clauseId !== clauseId && given.sameAs ? [given.sameAs] : [],
  )
  return mine.clauses.filter(({ id }) => !named.includes(id))
}

/** Of those, the likely twin: about the same topic, item or article. */
export function likelySame(agreement: AgreementView, clause: ClauseInput): ClauseInput | undefined {
  const articleOf = ({ fills }: ClauseInput) => (fills?.kind === 'article' ? fills.articleId : null)
  const said = reactionsTo(agreement, clause.id)
  const same = <T>(a: T | null, b: T | null) => a !== null && a === b
  return untied(agreement, clause.id).find(
    own =>
      said.some(({ sameAs }) => sameAs === own.id) ||
      reactionsTo(agreement, own.id).some(({ sameAs }) => sameAs === clause.id) ||
      same(own.topicId, clause.topicId) ||
      same(own.itemId, clause.itemId) ||
      same(articleOf(own), articleOf(clause)),
  )
}

export interface Laid {
  mine: ClauseInput[]
  ours: ClauseInput[]
  yours: ClauseInput[]
}

/**
 * Where each strip lies: what everybody else agreed to slides to the middle. Of two that mean the same and were both
 * agreed to, the one of whose turn it is goes; the other stays and hangs on its thread.
 */
export function layStrips(agreement: AgreementView): Laid {
  const mine = agreement.mine.clauses
  const yours = theirClauses(agreement)
  const agreed = (id: string) =>
    reactionsTo(agreement, id).filter(({ kind }) => kind === 'agree').length === agreement.others.length
  const writer = agreement.turn === agreement.side ? 'mine' : 'yours'
  const stays = new Set(
    tiesOf(agreement)
      .filter(tie => tie.every(agreed))
      .map(([own, other]) => (writer === 'mine' ? other : own)),
  )
  const moves = (clause: ClauseInput) => agreed(clause.id) && !stays.has(clause.id)
  const first = writer === 'mine' ? mine : yours
  const second = writer === 'mine' ? yours : mine
  return {
    mine: tiedFirst(
      agreement,
      mine.filter(clause => !moves(clause)),
    ),
    ours: [...first, ...second].filter(moves),
    yours: tiedFirst(
      agreement,
      yours.filter(clause => !moves(clause)),
    ),
  }
}

/** What hangs on a thread above what hangs loose, so that threads stay short. */
export function tiedFirst(agreement: AgreementView, clauses: readonly ClauseInput[]): ClauseInput[] {
  const tied = new Set(tiesOf(agreement).flat())
  return [...clauses.filter(({ id }) => tied.has(id)), ...clauses.filter(({ id }) => !tied.has(id))]
}
