import type { Need } from '../expectations/model.ts'
import type { OrganisationCard } from '../flexicurity/model.ts'

type TeamNeed = OrganisationCard['need']
export type AnyNeed = Need | TeamNeed
export type Field = 'flexibility' | 'security'

/** Room on the one hand, security or hold on the other (seed 001, figure 1); every need stands in it, or this is no object of that type. */
const ofEmployee: Record<Need, Field> = {
  private_life: 'flexibility',
  work: 'flexibility',
  development: 'flexibility',
  income: 'security',
  job: 'security',
  employment: 'security',
  combination: 'security',
}
const ofTeam: Record<TeamNeed, Field> = { flexibility: 'flexibility', stability: 'security' }

export const fieldOf = (need: AnyNeed): Field => ({ ...ofEmployee, ...ofTeam })[need]
export const anyNeeds = Object.keys({ ...ofEmployee, ...ofTeam }) as AnyNeed[]

export const needEffects = ['met', 'costs', 'untouched'] as const

export const longestReturn = 300
