import { addMonths } from '../../platform/clock/clock.ts'
import type { Records, Term, TermVersion } from '../../platform/plate/records.ts'

/** On which day somebody last compared the terms with the law. */
export const checkedOn = '2026-06-29'

export const termOf = ({ terms }: Records, type: string): Term => terms.find(one => one.type === type)!

/** The version that holds on a day; none before the first. */
export function versionOn({ versions }: Term, on: string): TermVersion | undefined {
  return versions
    .filter(({ validFrom }) => validFrom <= on)
    .sort(byStart)
    .at(-1)
}

/**
 * The first day on which something is gone whose time counts from `start`, when every day is done. Each version
 * decides about the days on which it holds: a shorter one deletes from its own first day and not before.
 */
export function goneOn({ versions }: Term, start: string): string {
  const sorted = [...versions].sort(byStart)
  for (const [index, { validFrom, months }] of sorted.entries()) {
    const over = addMonths(start, months)
    const first = [over, validFrom].sort().at(-1)!
    const next = sorted[index + 1]
    if (!next || first < next.validFrom) return first
  }
  throw new Error('A term without a version')
}

const byStart = (one: TermVersion, other: TermVersion) => (one.validFrom < other.validFrom ? -1 : 1)
