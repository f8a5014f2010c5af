import { randomUUID } from 'node:crypto'
import type { IssueInput, Weighing } from '../../capabilities/mediation/model.ts'
import type { Cast } from './cast.ts'
import { type AgreementStage, type Furnished, furnish, ok, secretWord } from './furnished.ts'

/** How far the two have come in looking for something better. */
const stages = ['none', 'proposed', 'agreed', 'listed', 'confirmed', 'weighed'] as const
export type SearchStage = (typeof stages)[number]

export interface Searching extends Furnished {
  search: string
  issues: readonly IssueInput[]
}

/** A list on the clause of the text and something new, with one alternative each. */
export const listFor = (clauseId: string): IssueInput[] => [
  {
    id: clauseId,
    clauseId,
    name: 'uren',
    alternatives: [{ id: randomUUID(), what: secretWord, amount: null }],
  },
  {
    id: randomUUID(),
    clauseId: null,
    name: 'thuis',
    alternatives: [{ id: randomUUID(), what: secretWord, amount: null }],
  },
]

/** All points on one topic, whose alternative is liked best and what holds now least. */
export const wanting = (issues: readonly IssueInput[], at: number): Weighing => ({
  version: 1,
  points: Object.fromEntries(issues.map(({ id }, index) => [id, index === at ? 90 : 10])),
  worth: Object.fromEntries(
    issues.flatMap(({ id, alternatives }, index) => [
      [id, index === at ? 1 : 5],
      ...alternatives.map(one => [one.id, index === at ? 5 : 1] as const),
    ]),
  ),
  refused: [],
  comparisons: [],
})

/** By the API itself: the manager proposes, the employee writes the list; each wants another topic to change. */
export async function startSearching(
  cast: Cast,
  stage: SearchStage,
  agreement: AgreementStage = 'accepted',
): Promise<Searching> {
  const { employee, manager } = cast.clients
  const table = await furnish(cast, { agreement })
  const search = `${table.url}/agreements/${table.agreementId}/search`
  const issues = listFor(table.clauses.joint.id)
  const done = (wanted: SearchStage) => stages.indexOf(stage) >= stages.indexOf(wanted)
  if (done('proposed')) await ok(manager.post(search))
  if (done('agreed')) await ok(employee.post(`${search}/reply`, { agree: true }))
  if (done('listed')) await ok(employee.put(`${search}/list`, { version: 0, issues }))
  const both = [employee, manager]
  if (done('confirmed'))
    for (const side of both) await ok(side.post(`${search}/list/confirm`, { version: 1 }))
  if (done('weighed'))
    for (const [at, side] of both.entries()) await ok(side.post(`${search}/weighing`, wanting(issues, at)))
  return { ...table, search, issues }
}
