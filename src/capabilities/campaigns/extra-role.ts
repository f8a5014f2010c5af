import type { SideFigures } from './model.ts'
import type { Respondent } from './respondents.ts'

export interface Weights {
  inRole: number
  extraRole: number
}

/**
 * Employers weigh what goes beyond the job at least as heavily as the job itself, and employees weigh it less: the
 * mismatch that the interviews found (Freese and others 2008; seed 000, lines 232-251).
 */
export const extraRoleMismatch = (employers: Weights, employees: Weights): boolean =>
  employers.extraRole >= employers.inRole && employees.extraRole < employees.inRole

/** Both sides of a group: who is in it, and what may be shown of it. */
export interface BothSides {
  people: Readonly<Record<'employee' | 'organisation', readonly Pick<Respondent, 'scores'>[] | undefined>>
  figures: Readonly<Record<'employee' | 'organisation', SideFigures | null>>
}

/**
 * By the means themselves, where each of the four bars may be shown as a number: of what is fog or a band nobody can say
 * that it is more or less than something else.
 */
export function mismatchIn({ people, figures }: BothSides): boolean | null {
  const told = (side: keyof BothSides['people']) =>
    (['in-role', 'extra-role'] as const).every(
      room => typeof figures[side]?.rooms[room]?.importance === 'number',
    )
  const { employee, organisation } = people
  if (!employee || !organisation || !told('employee') || !told('organisation')) return null
  return extraRoleMismatch(weightsOf(organisation), weightsOf(employee))
}

const weightsOf = (people: readonly Pick<Respondent, 'scores'>[]): Weights => ({
  inRole: mean(people.map(({ scores }) => scores['in-role'].importance)),
  extraRole: mean(people.map(({ scores }) => scores['extra-role'].importance)),
})

/** To nine decimals, as scores are: equal means may not differ by the order in which they were added. */
const mean = (weights: readonly number[]) =>
  Math.round((weights.reduce((sum, one) => sum + one, 0) / weights.length) * 1e9) / 1e9
