import type { Answer, Issue, Package, Weighing } from './model.ts'
import { allPoints } from './vocabulary.ts'

type Worths = Pick<Weighing, 'points' | 'worth'>

/** What an option of a topic is worth to who weighed: 0 for the least, its topic's points for the most. */
export const worthOf = ({ points, worth }: Worths, issue: Issue, place: number): number =>
  ((points[issue.id] ?? 0) * ((worth[issue.options[place]!.id] ?? 1) - 1)) / 4

export const packageWorth = (weighing: Worths, issues: readonly Issue[], chosen: Package): number =>
  issues.reduce((sum, issue, index) => sum + worthOf(weighing, issue, chosen[index]!), 0)

/** A fault in a weighing, or null: points for every topic that add up, a worth for every option, no refusal of what holds now. */
export function faultOf(issues: readonly Issue[], weighing: Weighing): 'points' | 'worth' | 'refused' | null {
  const { points, worth, refused } = weighing
  const named = issues.every(({ id }) => points[id] !== undefined)
  const sum = Object.values(points).reduce((total, part) => total + part, 0)
  if (!named || Object.keys(points).length !== issues.length || sum !== allPoints) return 'points'
  const options = issues.flatMap(issue => issue.options.map(({ id }) => id))
  if (options.some(id => worth[id] === undefined) || Object.keys(worth).length !== options.length)
    return 'worth'
  const alternatives = issues.flatMap(issue => issue.options.slice(1).map(({ id }) => id))
  return refused.some(id => !alternatives.includes(id)) ? 'refused' : null
}

export interface Comparison {
  left: Package
  right: Package
}

/**
 * At most three pairs to choose between, so that somebody hears what their own points say: in each, one topic goes
 * to what they like best and the rest stays as it is. Neighbours in worth are asked, where a wrong weight shows soonest.
 */
export function comparisonsFor(issues: readonly Issue[], weighing: Worths): Comparison[] {
  const gains = issues
    .map((issue, index) => {
      const values = issue.options.map((_, place) => worthOf(weighing, issue, place))
      const best = values.indexOf(Math.max(...values))
      return { index, best, gain: values[best]! - values[0]! }
    })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.index - b.index)
  const only = ({ index, best }: { index: number; best: number }): Package =>
    issues.map((_, at) => (at === index ? best : 0))
  return gains.slice(0, 4).flatMap((one, at, top) => {
    const next = top[at + 1]
    return next ? [{ left: only(one), right: only(next) }] : []
  })
}

/** How far two packages may lie apart, in points, and still be "about the same". */
const aboutTheSame = 10

/** Whether an answer fits the points. */
export function fits(issues: readonly Issue[], weighing: Worths, pair: Comparison, answer: Answer): boolean {
  const difference = packageWorth(weighing, issues, pair.left) - packageWorth(weighing, issues, pair.right)
  if (answer === 'same') return Math.abs(difference) <= aboutTheSame
  return answer === 'left' ? difference >= 0 : difference <= 0
}

/**
 * Points from an order alone, first topic first: the centre of all weights that fit the order (rank order centroid,
 * Barron and Barrett 1996, doi:10.1287/mnsc.42.11.1515), in whole points that add up.
 */
export function pointsByRank(count: number): number[] {
  const share = (rank: number) => {
    let sum = 0
    for (let at = rank; at <= count; at++) sum += 1 / at
    return (allPoints * sum) / count
  }
  const exact = Array.from({ length: count }, (_, index) => share(index + 1))
  const points = exact.map(Math.floor)
  const byRest = exact.map((part, index) => ({ index, rest: part - points[index]! }))
  byRest.sort((a, b) => b.rest - a.rest)
  const left = allPoints - points.reduce((sum, part) => sum + part, 0)
  for (const { index } of byRest.slice(0, left)) points[index]!++
  return points
}
