import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import { type Bolt, boltsClosed, firstDayOutside, type Lock } from './gate.ts'
import type { OpeningInput } from './model.ts'
import { faultIn } from './words.ts'

export const setsDays = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('hr')

export function mustSetDays(actor: Actor): void {
  if (!setsDays(actor)) refuse('openings.only-hr', 'not-allowed')
}

/** What is offered can be done, is paid within a band, and asks nobody how old they are or what they earned. */
export function mustBeComplete(input: OpeningInput, today: string): void {
  const { kind, endsOn, startsOn, hours, pay, signUpUntil, leads, noCoaching } = input
  if (kind === 'project' && endsOn === null) refuse('openings.project-without-end', 'bad-input')
  if (endsOn !== null && endsOn < startsOn) refuse('openings.ends-before', 'bad-input', { day: startsOn })
  if (startsOn < today) refuse('openings.starts-in-the-past', 'bad-input', { day: today })
  if (signUpUntil < today) refuse('openings.sign-up-in-the-past', 'bad-input', { day: today })
  if (endsOn !== null && signUpUntil > endsOn)
    refuse('openings.sign-up-too-late', 'bad-input', { day: endsOn })
  if (hours.most < hours.least) refuse('openings.hours-upside-down', 'bad-input')
  if (pay.most < pay.least) refuse('openings.pay-upside-down', 'bad-input')
  if (!leads && noCoaching !== null) refuse('openings.nobody-to-lead', 'bad-input')
  for (const words of [input.title, input.tasks, noCoaching ?? '']) {
    const fault = faultIn(words)
    if (fault === 'age') refuse('openings.asks-age', 'bad-input')
    if (fault === 'former-pay') refuse('openings.asks-former-pay', 'bad-input')
  }
}

/** Whoever signed up leaves the choice to somebody else. */
export function mustNotWantIt(wantsIt: boolean): void {
  if (wantsIt) refuse('openings.you-signed-up', 'not-allowed')
}

export function mustBeOpen({ closedOn }: { closedOn: string | null }): void {
  if (closedOn !== null) refuse('openings.is-closed', 'conflict', { day: closedOn })
}

/** First inside, then outside: both bolts are drawn, or what is missing is said. */
export function mustHaveLookedInside(lock: Lock, at: Date): void {
  const missing = boltsClosed(lock, at)
  if (missing.length > 0) refuseFor(missing, firstDayOutside(lock))
}

function refuseFor(missing: readonly Bolt[], day: string): never {
  if (missing.length === 2) refuse('openings.gate-days-and-look', 'conflict', { day })
  if (missing[0] === 'days') refuse('openings.gate-days', 'conflict', { day })
  return refuse('openings.gate-look', 'conflict')
}
