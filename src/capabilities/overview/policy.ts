import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { Meeting, Office } from './meeting-schemas.ts'

/** The works council asks; HR answers for the employer. */
export const mayAsk = (actor: Actor): boolean => actor.roles.includes('council')
export const mayAnswer = (actor: Actor): boolean => actor.roles.includes('hr')

export function mustAsk(actor: Actor): void {
  if (!mayAsk(actor)) refuse('overview.only-council-asks', 'not-allowed')
}

export function mustAnswer(actor: Actor): void {
  if (!mayAnswer(actor)) refuse('overview.only-hr-answers', 'not-allowed')
}

/** At the meeting each speaks for one of the two; whoever holds both offices speaks for the employer. */
export const speaksAs = ({ roles }: Pick<Actor, 'roles'>): Office => (roles.includes('hr') ? 'hr' : 'council')
export const otherThan = (office: Office): Office => (office === 'hr' ? 'council' : 'hr')

export const isSettled = ({ hr, council }: Pick<Planned, 'hr' | 'council'>): boolean =>
  hr !== null && council !== null

type Planned = NonNullable<Meeting['planned']>

/** What lies before both, until both settled it: from then on it is added to, and nothing in it changes. */
export function mustBeOpen({ planned }: Meeting): Planned {
  if (!planned) refuse('overview.no-meeting', 'not-found')
  if (isSettled(planned)) refuse('overview.minutes-settled', 'conflict')
  return planned
}

/** Both were there, it has been, and there are words to settle. */
export function mustBeSettleable(planned: Planned, { as, today }: Pick<Meeting, 'as' | 'today'>): void {
  if (planned.heldOn > today) refuse('overview.not-held', 'conflict')
  if (planned.minutes === '') refuse('overview.nothing-written', 'conflict')
  const sides = new Set(planned.participants.map(({ side }) => side))
  if (sides.size < 2) refuse('overview.both-needed', 'conflict')
  if (planned[as]) refuse('overview.settled-already', 'conflict')
}
