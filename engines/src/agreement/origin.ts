import type { Clause } from './clause.ts'
import type { Deal } from './deal.ts'

/** The thread by which a clause came about: expectation, i-deal, clause (C13). */
export interface Origin {
  readonly from: 'expectation' | 'deal' | 'nowhere'
  readonly itemId: string | null
  readonly topicId: string | null
  readonly dealId: string | null
}

/**
 * Follows a clause back. The order expectation, i-deal, clause is recommended and each step may be done alone:
 * `nowhere` marks an orphan, it refuses nothing. A link to a deal that is not among `deals` does not count.
 */
export function originOf(
  clause: Pick<Clause, 'itemId' | 'topicId' | 'dealId'>,
  deals: readonly Pick<Deal, 'id' | 'itemId' | 'topicId'>[],
): Origin {
  const deal = clause.dealId === null ? undefined : deals.find(({ id }) => id === clause.dealId)
  const itemId = clause.itemId ?? deal?.itemId ?? null
  const topicId = clause.topicId ?? deal?.topicId ?? null
  const dealId = deal?.id ?? null
  const from = itemId !== null || topicId !== null ? 'expectation' : dealId !== null ? 'deal' : 'nowhere'
  return { from, itemId, topicId, dealId }
}
