import type { AgreementView, ClauseInput } from '../model.ts'

type Reaction = AgreementView['reactions'][number]

export const reactionOf = (agreement: AgreementView, clauseId: string): Reaction | undefined =>
  agreement.reactions.find(reaction => reaction.clauseId === clauseId)

/** My clause and the other's that mean the same, as either of us said. */
export function tiesOf(agreement: AgreementView): readonly (readonly [mine: string, yours: string])[] {
  const ties = new Map<string, readonly [string, string]>()
  for (const { clauseId, side, sameAs } of agreement.reactions) {
    if (!sameAs) continue
    const tie = side === agreement.side ? ([sameAs, clauseId] as const) : ([clauseId, sameAs] as const)
    ties.set(tie.join(), tie)
  }
  return [...ties.values()]
}

export interface Laid {
  mine: ClauseInput[]
  ours: ClauseInput[]
  yours: ClauseInput[]
}

/**
 * Where each strip lies: what the other agreed to slides to the middle. Of two that mean the same and were both
 * agreed to, the one of whose turn it is goes; the other stays and hangs on its thread.
 */
export function layStrips(agreement: AgreementView): Laid {
  const mine = agreement.mine.clauses
  const yours = agreement.other.clauses ?? []
  const agreed = (id: string) => reactionOf(agreement, id)?.kind === 'agree'
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
