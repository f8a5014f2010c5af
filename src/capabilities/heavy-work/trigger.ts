import { z } from 'zod'
import { addDays, addMonths } from '../../platform/clock/clock.ts'
import { day } from '../people/model.ts'

/**
 * All that decides when a talk about a plan B is offered: of the function that it is heavy, since when and after how many years; of somebody the days
 * on which they began and stopped in it.
 */
export const trigger = z.strictObject({
  afterYears: z.int(),
  heavyFrom: day,
  /** Until the first day that no longer counts; null while it goes on. */
  spells: z.array(z.strictObject({ from: day, until: day.nullable() })),
})
export type Trigger = z.output<typeof trigger>
type Spell = Trigger['spells'][number]

const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000

/**
 * The first day on which the years in the function are full, the function is heavy, and somebody works in it; null where that day does not come.
 * Whoever was away from it goes on where they stopped: the day comes as many days later as that lasted.
 */
export function offerDay({ afterYears, heavyFrom, spells }: Trigger): string | null {
  let full: string | null = null
  let left: string | null = null
  for (const { from, until } of joined(spells)) {
    full =
      full === null || left === null
        ? addMonths(from, afterYears * 12)
        : addDays(full, daysBetween(left, from))
    const on = [full, heavyFrom, from].sort().at(-1)!
    if (until === null || on < until) return on
    left = until
  }
  return null
}

/** Two contracts in the same function at once are one stretch of time in it. */
function joined(spells: readonly Spell[]): Spell[] {
  const all: Spell[] = []
  for (const spell of [...spells].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = all.at(-1)
    if (!last || (last.until !== null && last.until < spell.from)) all.push({ ...spell })
    else if (last.until !== null && (spell.until === null || spell.until > last.until))
      last.until = spell.until
  }
  return all
}
