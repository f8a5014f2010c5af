import type { Call } from '../../../platform/http/call.ts'
import { moduleIsOn } from '../../council/index.ts'
import type { CompetenceRef } from '../model.ts'
import { keyOf } from '../reference.ts'
import { findNames, findShown } from '../store/bank.ts'

/** What somebody shows the asker of a few competences: each with its place among those asked. */
export interface ShownPerson {
  readonly personId: string
  readonly name: string
  readonly said: readonly { at: number; can: boolean; wish: 'yes' | 'rather-not' | null }[]
}

/**
 * Who shows the asker that they can or want any of these, by name. What is hidden is as if it were not there, and nobody shows anything
 * while the bank is closed. That it was asked is noted by whoever asks, with whom it showed.
 */
export async function shownFor(call: Call, competences: readonly CompetenceRef[]): Promise<ShownPerson[]> {
  if (competences.length === 0 || !(await moduleIsOn(call, 'competences'))) return []
  const keys = competences.map(keyOf)
  const rows = await findShown(call.tx, keys)
  const people = await findNames(call.tx, call.actor.organisationId, [
    ...new Set(rows.map(({ person_id }) => person_id)),
  ])
  return people.map(person => ({
    ...person,
    said: rows
      .filter(({ person_id }) => person_id === person.personId)
      .map(({ competence_key, level, wish }) => ({
        at: keys.indexOf(competence_key),
        can: level !== null,
        wish,
      })),
  }))
}
