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
  /** Per week: of several views of one person that of most hours counts where both would. */
  hours: number
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
 * One number per room and measure, or null when a room was answered for less than half, or nothing in it applies. What was
 * not agreed counts as owed "not at all", and nothing of it can fall short. What does not apply counts nowhere.
 */
export function scoresOf(
  rooms: readonly Room[],
  answers: ReadonlyMap<string, ItemAnswer>,
): Respondent['scores'] | null {
  const scores = {} as Respondent['scores']
  for (const { domain, items } of rooms) {
    const given = items.flatMap(id => complete(answers.get(id)) ?? [])
    if (given.length < Math.ceil(items.length / 2)) return null
    const weights = given.flatMap(({ importance }) => importance ?? [])
    if (weights.length === 0) return null
    const shortfalls = given.flatMap(({ shortfall }) => shortfall ?? [])
    scores[domain] = {
      importance: mean(weights),
      owed: mean(given.map(({ owed }) => owed)),
      shortfall: shortfalls.length === 0 ? 0 : mean(shortfalls),
    }
  }
  return scores
}

interface Counted {
  /** Null where the item does not apply to somebody. */
  importance: number | null
  owed: number
  /** Null where keeping it does not apply; what was not agreed falls short of nothing. */
  shortfall: number | null
}

function shortOf(owed: number, kept: number | null): number | null {
  if (owed === 0) return 0
  return kept ? Math.max(0, owed - kept) : null
}

/** An item counts for somebody who answered all that was asked of it. */
export function complete(answer: ItemAnswer | undefined): Counted | null {
  if (!answer || answer.importance === null || answer.owed === null) return null
  if (answer.owed > 0 && answer.kept === null) return null
  return {
    importance: answer.importance > 0 ? answer.importance : null,
    owed: Math.max(1, answer.owed),
    shortfall: shortOf(answer.owed, answer.kept),
  }
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
