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

interface Stands {
  public_key: string
  state: string | null
}

/** Somebody holds the office with it, and it has room; a sheet that was sealed for another key would open for nobody. */
export function mustTake<D extends Stands>(drawer: D | undefined, publicKey: string): D {
  if (!drawer) refuse('desk.no-such-drawer', 'not-found')
  if (drawer.public_key !== publicKey) refuse('desk.other-lock', 'conflict')
  if (drawer.state === 'full') refuse('desk.full', 'conflict')
  if (drawer.state !== 'open') refuse('desk.no-such-drawer', 'not-found')
  return drawer
}
