import { sides } from '@wisselwerk/engines/agreement'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Searches, Weighing } from '../model.ts'
import { findWeighings, forgetSealed, keepOffers, saveSearch, sealWeighing } from '../store.ts'
import { comparisonsFor, faultOf, fits } from '../weighing.ts'
import { loadSearch, mustStandStill } from './load.ts'
import { issuesOf } from './present.ts'
import { findPackages, inOwnTerms } from './run.ts'
import { told } from './search.ts'

const faults = {
  points: 'mediation.wrong-points',
  worth: 'mediation.wrong-worth',
  refused: 'mediation.wrong-refused',
} as const

/**
 * Hands in one side's weighing. It cannot be changed or read back; with the second one the search runs, once, and
 * both weighings are gone when this transaction ends.
 */
export async function sealOwnWeighing(
  call: Call,
  relationId: string,
  agreementId: string,
  weighing: Weighing,
): Promise<Searches> {
  const loaded = await loadSearch(call, relationId, agreementId, ['weighing'])
  const { agreed, search, key } = loaded
  const { side } = agreed.table
  mustStandStill(loaded)
  if (weighing.version !== search.version) refuse('mediation.list-changed', 'conflict')
  if (search.sealed.includes(side)) refuse('mediation.already-sealed', 'conflict')
  const issues = await issuesOf(call, agreed, search)
  const fault = faultOf(issues, weighing)
  if (fault) refuse(faults[fault], 'bad-input')
  const pairs = comparisonsFor(issues, weighing)
  if (weighing.comparisons.length !== pairs.length) refuse('mediation.not-compared', 'bad-input')
  const clash = pairs.findIndex((pair, index) => !fits(issues, weighing, pair, weighing.comparisons[index]!))
  if (clash >= 0) refuse('mediation.comparison-differs', 'conflict', { number: clash + 1 })

  const own = { side, authorId: call.actor.personId }
  await sealWeighing(call.tx, key, own, weighing)
  const sealed = sides.filter(one => one === side || search.sealed.includes(one))
  const both = await findWeighings(call.tx, key)
  if (both.length < 2) {
    await saveSearch(call.tx, key, { sealed })
    return told(call, agreed, 'search.weighed')
  }
  const of = (one: (typeof sides)[number]) => both.find(row => row.side === one)!
  const packages = findPackages(
    { issues, apart: search.apart },
    of('employee').weighing,
    of('organisation').weighing,
  )
  for (const row of packages.length > 0 ? both : []) {
    const offers = packages.map((chosen, index) => inOwnTerms(issues, row.weighing, chosen, index + 1))
    await keepOffers(call.tx, key, { side: row.side, authorId: row.author_id }, offers)
  }
  await forgetSealed(call.tx, key)
  await saveSearch(
    call.tx,
    key,
    packages.length > 0
      ? { sealed, packages, state: 'choosing' }
      : { sealed, state: 'ended', outcome: 'nothing' },
  )
  return told(call, agreed, 'search.weighed')
}
