import { atomsOf } from '@wisselwerk/engines/disclosure'
import { type Domain, domains } from '../../expectations/model.ts'
import type { Decide } from '../../privacy/index.ts'
import type { Respondent } from '../respondents.ts'
import { leastGroup, type Measure, measures } from '../vocabulary.ts'

/** Whether one figure of one group stays out. */
export type Hidden = (groupId: number, domain: Domain, measure: Measure) => boolean

/**
 * Where a whole group gave the same answer its figure is left out, since it would be what each of them said; and it may
 * not follow from the figures of others either. So each such figure is decided once more, with the answers, among the
 * groups that are published.
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
      const isAlike = ([first, ...rest]: readonly Respondent[]) =>
        rest.every(person => scoreOf(person) === scoreOf(first!))
      if (!groups.some(([, people]) => isAlike(people))) continue
      const answers = [...new Set(atoms.flatMap(({ people }) => people.map(scoreOf)))]
      const counted = atoms.map(({ n, people }) => ({
        n,
        answers: answers.map(answer => people.filter(person => scoreOf(person) === answer).length),
      }))
      const shown = await decide({ atoms: counted, queries, k: leastGroup, pairs: false }, pause)
      groups.forEach(([groupId], at) => {
        if (!shown[at]) hidden.add(keyOf(groupId, domain, measure))
      })
    }
  return (groupId, domain, measure) => hidden.has(keyOf(groupId, domain, measure))
}

const keyOf = (groupId: number, domain: Domain, measure: Measure) => `${groupId} ${domain} ${measure}`
