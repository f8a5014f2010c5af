import { type Decision, type JointVersion, type Side, sides } from '@wisselwerk/engines/agreement'
import { type RefusalKind, refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { RelationView } from '../people/model.ts'

/** HR keeps the collective agreement on file. */
export function mustKeepRules(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('agreements.only-hr-keeps-rules', 'not-allowed')
}

/** A text that names somebody who no longer sits here is signed by nobody else in their place. */
export function mustNameWhoSigns(
  { employee, manager }: Pick<RelationView, 'employee' | 'manager'>,
  { joint, signed }: { joint: Pick<JointVersion, 'parties'>; signed: readonly Side[] },
): void {
  const seats = { employee, organisation: manager }
  const other = sides.find(side => !signed.includes(side) && joint.parties[side].id !== seats[side]?.personId)
  if (other) refuse('agreements.text-names-another', 'conflict', { name: joint.parties[other].name })
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
