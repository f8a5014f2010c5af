import { expect } from 'vitest'
import type { Call } from '../../platform/http/call.ts'
import type { Pair } from './builder.ts'
import { codeOf, type Desk } from './desk.ts'

/** The two at one table, each as somebody who asks. */
export interface TableOfTwo extends Pair {
  employee<T>(work: (call: Call) => Promise<T>): Promise<T>
  manager<T>(work: (call: Call) => Promise<T>): Promise<T>
}

export async function sitDown(desk: Desk): Promise<TableOfTwo> {
  return seatsOf(desk, await desk.build.pair())
}

export const seatsOf = (desk: Desk, pair: Pair): TableOfTwo => ({
  ...pair,
  employee: work => desk.as(pair.employeeId, work),
  manager: work => desk.as(pair.managerId, work),
})

/** Everybody who comes closest without sitting at this table; for each of them it is as if it were not there. */
export async function strangersTo(desk: Desk, pair: Pair): Promise<[who: string, personId: string][]> {
  const { build } = desk
  const other = await build.pair({ where: pair })
  const elsewhere = await build.pair()
  const holders = await Promise.all(
    (['hr', 'council', 'confidant', 'region_coordinator'] as const).map(async role => {
      const personId = await build.person(pair.organisationId)
      await build.role(pair.organisationId, personId, role)
      return [role, personId] as [string, string]
    }),
  )
  const former = await build.person(pair.organisationId)
  await desk.rows(
    `update managements set valid_from = valid_from + 1 where relation_id = $1 and valid_from = (
    select valid_from from relations where relation_id = $1)`,
    [pair.relationId],
  )
  await desk.rows(
    `insert into managements (organisation_id, relation_id, valid_from, valid_until, manager_id)
      select organisation_id, relation_id, valid_from, valid_from + 1, $3 from relations
      where organisation_id = $1 and relation_id = $2`,
    [pair.organisationId, pair.relationId, former],
  )
  return [
    ['a colleague', other.employeeId],
    ['the manager of somebody else', other.managerId],
    ['a former manager', former],
    ['somebody of another organisation', elsewhere.managerId],
    ...holders,
  ]
}

/** The relation ended on `day`, which is the first without it. */
export async function endRelation(desk: Desk, { relationId }: Pair, day: string): Promise<void> {
  await desk.rows('update relations set valid_until = $2 where relation_id = $1', [relationId, day])
}

/** Somebody else sits at the organisation's side from `day` on. */
export async function succeed(desk: Desk, pair: Pair, day: string): Promise<TableOfTwo> {
  const managerId = await desk.build.person(pair.organisationId, { givenName: 'Nora', familyName: 'Bakker' })
  await desk.rows(`update managements set valid_until = $2 where relation_id = $1 and valid_until is null`, [
    pair.relationId,
    day,
  ])
  await desk.rows(
    `insert into managements (organisation_id, relation_id, valid_from, manager_id) values ($1, $2, $3, $4)`,
    [pair.organisationId, pair.relationId, day, managerId],
  )
  return seatsOf(desk, { ...pair, managerId })
}

export type Verbs = Readonly<Record<string, (call: Call) => Promise<unknown>>>

/** For whoever does not sit at a table there is none, whatever they ask of it; and nothing of their asking stays. */
export async function expectNoTable(desk: Desk, table: Pair, verbs: Verbs): Promise<void> {
  const strangers = await strangersTo(desk, table)
  // The first question makes an account.
  for (const [, personId] of strangers) await desk.as(personId, async () => {})
  await desk.untouched(table.organisationId, async () => {
    for (const [who, personId] of strangers)
      for (const [name, verb] of Object.entries(verbs))
        expect([who, name, await codeOf(desk.as(personId, verb))]).toEqual([
          who,
          name,
          'people.no-such-relation',
        ])
  })
}

/** What was between two people is not changed any more from the day on which it ended. */
export async function expectStandsStill(desk: Desk, table: Pair, verbs: Verbs): Promise<void> {
  await endRelation(desk, table, desk.today)
  await desk.untouched(table.organisationId, async () => {
    for (const [name, verb] of Object.entries(verbs))
      expect([name, await codeOf(desk.as(table.employeeId, verb))]).toEqual([name, 'people.relation-ended'])
  })
}
