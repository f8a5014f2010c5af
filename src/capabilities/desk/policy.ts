import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

export const isConfidant = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('confidant')

export function mustBeConfidant(actor: Actor): void {
  if (!isConfidant(actor)) refuse('desk.confidants-only', 'not-allowed')
}

/** Whoever has a drawer opens it, also once they are no longer confidant. */
export function mustHaveDrawer<D>(drawer: D | undefined): D {
  if (!drawer) refuse('desk.no-drawer', 'not-allowed')
  return drawer
}

/** A sheet that was sealed for another key would open for nobody. */
export function mustFit(found: { public_key: string } | undefined, publicKey: string): void {
  if (!found) refuse('desk.no-such-drawer', 'not-found')
  if (found.public_key !== publicKey) refuse('desk.other-lock', 'conflict')
}

export function mustTake(state: string | null): void {
  if (state === 'full') refuse('desk.full', 'conflict')
  if (state !== 'open') refuse('desk.no-such-drawer', 'not-found')
}
