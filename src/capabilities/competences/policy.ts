import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { Said } from './model.ts'

/** Whoever fills work inside, and whoever leads somebody. */
export const looksForPeople = ({ roles, manages }: Pick<Actor, 'roles' | 'manages'>): boolean =>
  manages || roles.some(role => role === 'hr' || role === 'planner' || role === 'recruiter')

export function mustLookForPeople(actor: Actor): void {
  if (!looksForPeople(actor)) refuse('competences.not-for-you', 'not-allowed')
}

export function mustBringIn({ roles }: Pick<Actor, 'roles'>): void {
  if (!roles.includes('hr')) refuse('competences.only-hr', 'not-allowed')
}

export function mustWorkHere(works: boolean): void {
  if (!works) refuse('competences.works-elsewhere', 'not-allowed')
}

/** What says neither that one can nor what one wants says nothing. */
export function mustSaySomething({ level, wish, evidence }: Said): void {
  if (level === null && wish === null) refuse('competences.says-nothing', 'bad-input')
  if (level === null && evidence !== null) refuse('competences.evidence-of-nothing', 'bad-input')
}
