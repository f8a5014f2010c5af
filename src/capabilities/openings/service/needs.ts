import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { keyOf, labelsOf, mustBeKnown, refOf, shownFor } from '../../competences/index.ts'
import type { Opening, OpeningInput, WhoWants } from '../model.ts'
import { findNeeds, insertNeeds } from '../store/needs.ts'
import type { OpeningKey } from '../store/writing.ts'
import { insideGroups } from '../vocabulary.ts'
import { groupOf } from '../who-inside.ts'

/** What each of these openings asks, in the language of whoever reads. */
export async function needsOf(
  call: Call,
  openings: readonly string[],
): Promise<(openingId: string) => Opening['needs']> {
  const rows = await findNeeds(call.tx, call.actor.organisationId, openings)
  const labels = await labelsOf(call, rows.map(refOf))
  const needs = rows.map(({ opening_id, weight }, at) => ({ openingId: opening_id, ...labels[at]!, weight }))
  return openingId => needs.flatMap(({ openingId: of, ...need }) => (of === openingId ? [need] : []))
}

/** Each competence once, and by a code that is known. */
export async function keepNeeds(call: Call, key: OpeningKey, needs: OpeningInput['needs']): Promise<void> {
  await mustBeKnown(
    call,
    needs.map(({ competence }) => competence),
  )
  const keyed = needs.map(need => ({ ...need, key: keyOf(need.competence) }))
  if (new Set(keyed.map(one => one.key)).size < keyed.length) refuse('openings.asked-twice', 'bad-input')
  await insertNeeds(call.tx, key, keyed)
}

/** Who inside shows that they can or want what this asks and did not sign up: by group, and by name within it. */
export async function whoInside(
  call: Call,
  openingId: string,
  signed: readonly { personId: string }[],
): Promise<WhoWants['others']> {
  const rows = await findNeeds(call.tx, call.actor.organisationId, [openingId])
  const refs = rows.map(refOf)
  const labels = await labelsOf(call, refs)
  const wordsOf = (places: readonly { at: number }[]) => places.map(({ at }) => labels[at]!.label)
  const others = (await shownFor(call, refs))
    .filter(({ personId }) => personId !== call.actor.personId)
    .filter(({ personId }) => !signed.some(one => one.personId === personId))
    .map(({ personId, name, said }) => ({
      personId,
      name,
      group: groupOf(said),
      can: wordsOf(said.filter(one => one.can)),
      wants: wordsOf(said.filter(({ wish }) => wish === 'yes')),
    }))
  return insideGroups.flatMap(group => others.filter(one => one.group === group))
}
