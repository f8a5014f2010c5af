import { type AtomSet, atomsOf, type Family, hasAlike, pinsToEnd } from '@wisselwerk/engines/disclosure'
import type { Decide } from '../../../../platform/disclosure/decide.ts'
import { type Domain, domains } from '../../../expectations/model.ts'
import type { Respondent } from '../../respondents.ts'
import { endsOf, type Measure, measures } from '../../vocabulary.ts'

/** Whether one figure of one group stays out. */
export type Hidden = (groupId: number, domain: Domain, measure: Measure) => boolean

/**
 * Where a whole group gave the same answer its figure is left out, since it would be what each of them said; where all are
 * within one point of the end of the scale it is shown as a band. Neither may follow from the figures of others, also not
 * of several small groups together that answer alike. So where somebody answers alike that figure is decided once more,
 * with the answers, among the groups that are published.
 */
export async function hideAlike(
  published: ReadonlyMap<number, readonly Respondent[]>,
  decide: Decide,
  pause: () => Promise<void>,
): Promise<Hidden> {
  const groups = [...published]
  const { atoms, queries } = atomsOf(groups.map(([, people]) => people))
  const hidden = new Set<string>()
  for (const domain of domains)
    for (const measure of measures) {
      const scoreOf = ({ scores }: Respondent) => scores[domain][measure]
      const family = familyOf(atoms, queries, scoreOf, measure)
      if (!hasAlike({ ...family, k: decide.smallestGroup })) continue
      const shown = await decide.family(family, pause)
      groups.forEach(([groupId, people], at) => {
        // One that is near the end by itself has a band, which tells as much as that of any group of its size.
        if (!shown[at] && !isNearEnd(people.map(scoreOf), measure))
          hidden.add(keyOf(groupId, domain, measure))
      })
    }
  return (groupId, domain, measure) => hidden.has(keyOf(groupId, domain, measure))
}

const keyOf = (groupId: number, domain: Domain, measure: Measure) => `${groupId} ${domain} ${measure}`

/** The groups with how many of their atoms gave each answer to one question. */
function familyOf(
  atoms: readonly { n: number; people: readonly Respondent[] }[],
  queries: readonly AtomSet[],
  scoreOf: (person: Respondent) => number,
  measure: Measure,
): Family {
  const points = [...new Set(atoms.flatMap(({ people }) => people.map(scoreOf)))]
  const places = new Map(points.map((point, at) => [point, at]))
  const counted = atoms.map(({ n, people }) => {
    const answers = points.map(() => 0)
    for (const person of people) answers[places.get(scoreOf(person))!]! += 1
    return { n, answers }
  })
  return { atoms: counted, queries, pairs: false, scale: { points, ...endsOf[measure] } }
}

function isNearEnd(scores: readonly number[], measure: Measure): boolean {
  const total = scores.reduce((sum, score) => sum + score, 0)
  return scores.some(score => score !== scores[0]) && pinsToEnd(total, scores.length, endsOf[measure])
}
