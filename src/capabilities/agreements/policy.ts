import {
  type Decision,
  type Drafter,
  type JointVersion,
  type Seat,
  type Side,
  seatWrites,
} from '@wisselwerk/engines/agreement'
import { type RefusalKind, refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { SeatedPerson } from '../people/model.ts'

/** HR keeps the rules: law that came since, and the collective agreement. */
export function mustKeepRules(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('agreements.only-hr-keeps-rules', 'not-allowed')
}

/** After how many years two take turns is for HR to choose, as the rules of the house are. */
export function mustChooseDrafting(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('agreements.only-hr-chooses-drafting', 'not-allowed')
}

/** How long a text lies before both that lowers something is for HR to choose, as the rules of the house are. */
export function mustChooseCooling(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('agreements.only-hr-chooses-cooling', 'not-allowed')
}

/**
 * A text that names somebody who no longer sits here is signed by nobody else in their place, and one that leaves out
 * somebody who sits here now is written anew.
 */
export function mustNameWhoSigns(
  seats: readonly SeatedPerson[],
  { joint, signed }: { joint: Pick<JointVersion, 'signers'>; signed: readonly Seat[] },
): void {
  const gone = joint.signers.find(
    ({ seat, id }) =>
      !signed.includes(seat) && !seats.some(other => other.seat === seat && other.personId === id),
  )
  if (gone) refuse('agreements.text-names-another', 'conflict', { name: gone.name })
  const missing = seats.find(({ seat }) => !joint.signers.some(signer => signer.seat === seat))
  if (missing) refuse('agreements.text-leaves-out', 'conflict', { name: missing.name })
}

/** One year the one writes, the next the other (C05): whoever does not reacts to each clause. */
export function mustDraft(drafter: Drafter, seat: Seat): void {
  if (!seatWrites(drafter, seat)) refuse('agreements.other-drafts', 'conflict')
}

/** A deal, and the search for a better one, are between the two whom the table is between. */
export function mustBeOfTheTwo(seat: Seat): Side {
  if (seat !== 'employee' && seat !== 'organisation') refuse('agreements.only-the-two', 'not-allowed')
  return seat
}

/** What was signed is never edited: a deal that a signed text rests on stands still. */
export function mustBeUnsigned(signed: boolean): void {
  if (signed) refuse('agreements.deal-is-signed', 'conflict')
}

const kinds: Partial<Record<string, RefusalKind>> = {
  'unknown-clause': 'not-found',
  'own-clause': 'not-allowed',
  'benefit-of-the-other': 'not-allowed',
}

/** What the engine does not allow is refused under its own code. */
export function must<Code extends string>(decision: Decision<Code>): void {
  if (decision.ok) return
  refuse(`agreements.${decision.code}`, kinds[decision.code] ?? 'conflict', decision.params)
}
