import { type Domain, domains } from './catalogue/items.ts'
import type { Answer } from './gap.ts'

export interface PortraitPetal {
  domain: Domain
  /** Mean importance, one decimal; null when nothing in it was answered. */
  importance: number | null
  /** Mean of what was kept of what was owed; null when nothing was. */
  kept: number | null
  answered: number
  total: number
}

/**
 * My own eight petals. Depends on the answers alone, so the same answers always give the same picture. "Not agreed"
 * and "does not apply" have no size; what was not answered does not count.
 */
export function portraitOf(
  items: readonly { id: string; domain: Domain }[],
  answers: Readonly<Record<string, Answer>>,
): PortraitPetal[] {
  return domains.map(domain => {
    const own = items.filter(item => item.domain === domain)
    const given = own.flatMap(item => (answers[item.id] ? [answers[item.id]!] : []))
    return {
      domain,
      importance: mean(given.map(answer => answer.importance)),
      kept: mean(given.filter(answer => (answer.owed ?? 0) > 0).map(answer => answer.kept)),
      answered: given.filter(answer => answer.owed !== null).length,
      total: own.length,
    }
  })
}

function mean(levels: readonly (number | null)[]): number | null {
  const counted = levels.filter((level): level is number => level !== null && level > 0)
  if (counted.length === 0) return null
  return Math.round((counted.reduce((sum, level) => sum + level, 0) / counted.length) * 10) / 10
}
