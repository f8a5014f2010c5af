import type { Decision } from '@wisselwerk/engines/agreement'
import { type RefusalKind, refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

/** HR keeps the collective agreement on file. */
export function mustKeepRules(actor: Actor): void {
  if (!actor.roles.includes('hr')) refuse('agreements.only-hr-keeps-rules', 'not-allowed')
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
