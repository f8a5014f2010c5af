import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import { councilFrom } from './vocabulary.ts'

/** What the register says of whether there must be a works council. */
export interface CouncilFacts {
  people: number
  hasCouncil: boolean
}

/** HR asks on behalf of the employer. */
export const mayAsk = (actor: Actor): boolean => actor.roles.includes('hr')
/** A member of the works council records its decision. */
export const mayDecide = (actor: Actor): boolean => actor.roles.includes('council')

export function mustAsk(actor: Actor): void {
  if (!mayAsk(actor)) refuse('council.only-employer-asks', 'not-allowed')
}

export function mustGoWithout(actor: Actor, { people, hasCouncil }: CouncilFacts): void {
  if (!mayAsk(actor)) refuse('council.only-employer-opens', 'not-allowed')
  if (hasCouncil) refuse('council.there-is-a-council', 'conflict')
  if (people >= councilFrom) refuse('council.council-needed', 'conflict', { people, least: councilFrom })
}

export function mustDecide(actor: Actor): void {
  if (!mayDecide(actor)) refuse('council.only-council-decides', 'not-allowed')
}

/** Whoever asked for the employer does not also answer for the works council, whatever roles the register gives them. */
export function mustBeAnother(actor: Actor, askedBy: string): void {
  if (actor.personId === askedBy) refuse('council.asked-it-yourself', 'not-allowed')
}
