import { addDays, addMonths } from './clock.ts'

/** How often something comes back. */
export const rhythms = ['weekly', 'two-weekly', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]

/** From the first day on, in this rhythm, up to and including the last. */
export interface Rule {
  every: Rhythm
  from: string
  until: string
}

/**
 * The days of a rule. A month later is the same day of the next month, or its last where it has no such day: from 31 January
 * on comes 28 February and then 31 March.
 */
export function daysOf({ every, from, until }: Rule): string[] {
  const days: string[] = []
  for (let turn = 0; ; turn++) {
    const day =
      every === 'monthly' ? addMonths(from, turn) : addDays(from, turn * (every === 'weekly' ? 7 : 14))
    if (day > until) return days
    days.push(day)
  }
}

/**
 * The same rule in the words of RFC 5545, and the days that these words leave out. Of itself the format passes over a month
 * that has no such day; that the last of a few days is meant (BYSETPOS) is read wrongly by programs that people use, so that
 * the one day in February stands beside the rule.
 */
export function recurrenceRule(rule: Rule): { words: string; beside: string[] } {
  const { every, from } = rule
  if (every === 'weekly') return { words: 'FREQ=WEEKLY', beside: [] }
  if (every === 'two-weekly') return { words: 'FREQ=WEEKLY;INTERVAL=2', beside: [] }
  const monthDay = from.slice(8)
  if (monthDay === '31') return { words: 'FREQ=MONTHLY;BYMONTHDAY=-1', beside: [] }
  return {
    words: `FREQ=MONTHLY;BYMONTHDAY=${Number(monthDay)}`,
    beside: daysOf(rule).filter(day => day.slice(8) !== monthDay),
  }
}
