import { refuse } from '../../platform/errors/refusal.ts'
import type { Side } from '../people/model.ts'
import type { Terms } from './judging.ts'
import type { Request, RequestFacts } from './model.ts'

/** A request is of whoever works here. */
export function mustWorkHere(side: Side): void {
  if (side !== 'employee') refuse('requests.only-who-works', 'not-allowed')
}

/** And is answered by whoever leads them. */
export function mustLead(side: Side): void {
  if (side !== 'organisation') refuse('requests.only-who-leads', 'not-allowed')
}

/** What was answered, taken back, or became so by silence, stays as it is. */
export function mustBeOpen({ state, silenceFrom }: Request): void {
  if (state === 'silent') refuse('requests.silence', 'conflict', { day: silenceFrom! })
  if (state === 'withdrawn') refuse('requests.withdrawn', 'conflict')
  if (state !== 'open') refuse('requests.answered', 'conflict')
}

/**
 * What does not go with the calendar of the law is asked for knowingly, or on another day: the refusal says which. Where no law
 * speaks at all there is nothing to choose.
 */
export function mustGoWithLaw({ apart, earliestStart }: Terms, { earlier }: RequestFacts): void {
  if (earlier && apart.includes('one-year'))
    refuse('requests.one-year', 'conflict', { decided: earlier.decided })
  const day = { day: earliestStart ?? '' }
  if (apart.includes('26-weeks')) refuse('requests.26-weeks', 'conflict', day)
  if (apart.includes('two-months')) refuse('requests.two-months', 'conflict', day)
}
