import { refuse } from '../../platform/errors/refusal.ts'
import type { Side } from '../people/model.ts'
import type { YearFindings } from './model.ts'

/** The hours are of whoever works them: they draw, and the other reads what is laid down. */
export function mustDraw(side: Side): void {
  if (side !== 'employee') refuse('terms.only-employee', 'not-allowed')
}

export function mustHaveHours(weeklyMinutes: number): void {
  if (weeklyMinutes === 0) refuse('terms.no-agreed-hours', 'conflict')
}

const codes = {
  negative: 'terms.negative',
  total: 'terms.total',
  'week-hours': 'terms.week-hours',
  'four-weeks-average': 'terms.four-weeks-average',
  'sixteen-weeks-average': 'terms.sixteen-weeks-average',
} as const

/** A drawing that does not hold is one's own to go on with; on the table lies only what could be worked. */
export function mustHold(findings: YearFindings): void {
  const [first] = findings
  if (first) refuse(codes[first.finding], 'bad-input', { week: first.week ?? 1 })
}

export function mustBeOneOf(years: readonly { year: number }[], year: number): void {
  const [first] = years
  const last = years.at(-1)
  if (!first || !last) refuse('terms.no-whole-year', 'conflict')
  if (!years.some(one => one.year === year))
    refuse('terms.other-year', 'bad-input', { year, first: first.year, last: last.year })
}

export function mustBeOwnStill(laidAt: Date | null | undefined): void {
  if (laidAt) refuse('terms.lies-on-table', 'conflict')
}
