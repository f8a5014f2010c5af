import { readTimeline } from '../../../src/capabilities/agreements/service/timeline.ts'
import { noteRecollection } from '../../../src/capabilities/recollections/service/recollections.ts'
import type { Scene } from './scene.ts'

/** Ineke and her manager read an agreement of last year differently: each said how, and it lies on the table. */
export async function readOtherwise({ act, personOf, tableOf, words }: Scene): Promise<void> {
  const { relationId, employee, manager } = tableOf(personOf('ineke'))
  const { agreements } = await act(employee, call => readTimeline(call, relationId))
  const { agreementId, inForce } = agreements.find(one => one.inForce)!
  const { id: clauseId } = inForce!.clauses.find(({ who }) => who === 'employee')!
  const { hers, his } = words.scenes.recollection
  for (const [personId, own] of [
    [employee, hers],
    [manager, his],
  ] as const)
    await act(personId, call => noteRecollection(call, { relationId, agreementId }, { clauseId, words: own }))
}
