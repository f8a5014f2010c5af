import { type Domain, domains } from '../expectations/model.ts'
import { type Measure, measures } from './vocabulary.ts'

/** The answers of one person to one item: 1 to 5, 0 for "not agreed" or "does not apply", null for open. */
export interface ItemAnswer {
  importance: number | null
  owed: number | null
  kept: number | null
}

export interface Respondent {
  personId: string
  unitId: string
  kind: string
  /** By room and measure; every respondent has all of them, so that every figure is about the same people. */
  scores: Record<Domain, Record<Measure, number>>
  /** Item by item; empty for a manager, who counts with a mean. */
  answers: ReadonlyMap<string, ItemAnswer>
}

export interface Room {
  domain: Domain
  items: readonly string[]
}

/**
 * One number per room and measure, or null when a room was answered for less than half. What was not agreed counts as
 * owed "not at all", and nothing of it can fall short; what does not apply weighs least.
 */
export function scoresOf(
  rooms: readonly Room[],
  answers: ReadonlyMap<string, ItemAnswer>,
): Respondent['scores'] | null {
  const scores = {} as Respondent['scores']
  for (const { domain, items } of rooms) {
    const given = items.flatMap(id => complete(answers.get(id)) ?? [])
    if (given.length < Math.ceil(items.length / 2)) return null
    scores[domain] = Object.fromEntries(
      measures.map(measure => [measure, mean(given.map(answer => answer[measure]))]),
    ) as Record<Measure, number>
  }
  return scores
}

/** An item counts for somebody who answered all that was asked of it. */
export function complete(
  answer: ItemAnswer | undefined,
): (Record<Measure, number> & { kept: number }) | null {
  if (!answer || answer.importance === null || answer.owed === null) return null
  const owed = Math.max(1, answer.owed)
  const nothingToKeep = answer.owed === 0 || answer.kept === 0
  const kept = nothingToKeep ? owed : answer.kept
  if (kept === null) return null
  return { importance: Math.max(1, answer.importance), owed, kept, shortfall: Math.max(0, owed - kept) }
}

/** Somebody who answered about several others counts once, with the mean of what they said. */
export function averageScores(all: readonly Respondent['scores'][]): Respondent['scores'] {
  return Object.fromEntries(
    domains.map(domain => [
      domain,
      Object.fromEntries(measures.map(measure => [measure, mean(all.map(one => one[domain][measure]))])),
    ]),
  ) as Respondent['scores']
}

/** To nine decimals: in which order things were added may not decide whether two people said the same. */
const mean = (numbers: readonly number[]) =>
  Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 1e9) / 1e9
