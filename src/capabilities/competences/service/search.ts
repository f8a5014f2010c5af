import { searchBank as findInBank, type Person } from '@wisselwerk/engines/matching'
import type { Call } from '../../../platform/http/call.ts'
import type { BankFound, CompetenceRef } from '../model.ts'
import { mustLookForPeople } from '../policy.ts'
import { keyOf } from '../reference.ts'
import { findNames, findShown, type ShownRow } from '../store/bank.ts'
import { noteLook } from './looks.ts'
import { labelsOf, mustBeKnown } from './terms.ts'

/**
 * Who shows that they can do this and that they want to, by name. What the asker may not see never reaches this: the database answers
 * as if it were not there. The engine then says who is found, and from how many on they are counted out loud.
 */
export async function searchBank(call: Call, competence: CompetenceRef): Promise<BankFound> {
  mustLookForPeople(call.actor)
  await mustBeKnown(call, [competence])
  const key = keyOf(competence)
  const rows = await findShown(call.tx, [key])
  const { found, count } = findInBank(rows.map(personOf), key, undefined)
  const said = new Map(rows.map(row => [row.person_id, row]))
  const people = await findNames(call.tx, call.actor.organisationId, found)
  const [label] = await labelsOf(call, [competence])
  const answer = {
    ...label!,
    count: typeof count === 'number' ? count : null,
    found: people.map(person => {
      const { level, evidence } = said.get(person.personId)!
      return { person, level: level!, evidence }
    }),
  }
  await noteLook(call, { subject: key, competence, shown: found })
  return answer
}

/** What is left of somebody once all that the asker may not see is taken away: the rest is there for them. */
const personOf = (row: ShownRow): Person => ({
  id: row.person_id,
  can: row.level === null ? {} : { [row.competence_key]: 'organisation' },
  want:
    row.wish === null
      ? {}
      : { [row.competence_key]: [row.wish === 'yes' ? 'yes' : 'no', 'organisation'] as const },
})
