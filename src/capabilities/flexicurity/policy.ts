import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'

/** HR publishes for the organisation and keeps the register of activities. */
export const mayPublish = (actor: Actor): boolean => actor.roles.includes('hr')

export function mustPublish(actor: Actor): void {
  if (!mayPublish(actor)) refuse('flexicurity.only-hr', 'not-allowed')
}

/** HR, the works council and managers see every team's cards; anybody else those of the own team. */
export const seesEveryTeam = (actor: Actor): boolean =>
  actor.manages || actor.roles.includes('hr') || actor.roles.includes('council')

/** HR for any team, a manager for a team in which somebody of theirs works. */
export function mustWriteFor(team: { mayWrite: boolean } | undefined): void {
  if (!team) refuse('flexicurity.no-such-team', 'not-found')
  if (!team.mayWrite) refuse('flexicurity.other-team', 'not-allowed')
}
