import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

export function mustSeeOriginals({ roles }: Pick<Actor, 'roles'>): void {
  if (!roles.includes('hr')) refuse('learning.only-hr', 'not-allowed')
}

/** What somebody else reads stands still; what they saw stays as they saw it. */
export function mustBeLoose({ shown_at, answer }: { shown_at: Date | null; answer: string | null }): void {
  if (answer === 'seen') refuse('learning.was-seen', 'conflict')
  if (shown_at !== null && answer === null) refuse('learning.is-shown', 'conflict')
}

/** An employer vouches for what it saw, and for nothing else. */
export function mustBeSeen<A extends { answer: string | null; answered_at: Date | null }>(
  found: A,
): asserts found is A & { answered_at: Date } {
  if (found.answer !== 'seen') refuse('learning.not-seen', 'conflict')
}
