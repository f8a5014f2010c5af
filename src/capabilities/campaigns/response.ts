import { atomsOf, protect } from '@wisselwerk/engines/disclosure'
import type { CampaignRow } from './store/campaigns.ts'

type Round = Pick<CampaignRow, 'campaign_id' | 'number' | 'opens_on' | 'closes_on'>

/**
 * Rounds of which no response can be said: who plans chooses the teams and the days, and from two rounds that ask the
 * same people but for one it could be read whether that one showed a view. In the order in which they were planned, so
 * that what was said once stays; a round that was taken back counts, since its response may have been read.
 */
export function foldedResponses(
  rounds: readonly Round[],
  asked: ReadonlyMap<string, readonly string[]>,
  smallest: number,
): Set<string> {
  const folded = new Set<string>()
  const inOrder = [...rounds].sort((one, other) => one.number - other.number)
  for (const [at, round] of inOrder.entries()) {
    const before = inOrder
      .slice(0, at)
      .filter(one => one.opens_on <= round.closes_on && round.opens_on <= one.closes_on)
      .filter(one => !folded.has(one.campaign_id))
    const groups = [round, ...before].map(({ campaign_id }) => asked.get(campaign_id) ?? [])
    const { atoms, queries } = atomsOf(groups)
    const [own, ...frozen] = queries
    const { published } = protect({
      atoms: atoms.map(({ n }) => ({ n })),
      queries: [own!],
      frozen,
      k: smallest,
    })
    if (!published[0]) folded.add(round.campaign_id)
  }
  return folded
}
