import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seatsOf, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { layTopic } from '../../shell/testing/at-a-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import {
  askMediation,
  listMediations,
  readMediated,
  readOwnMediation,
  releaseToMediator,
  takeBackFromMediator,
  takeMediation,
  withdrawMediation,
} from './service.ts'
import { mediatorsNl } from './text/nl.ts'

interface WithHr extends TableOfTwo {
  hr: string
}

describe('HR between two', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const sit = async (): Promise<WithHr> => {
    const table = seatsOf(desk, await desk.build.pair())
    const hr = await desk.build.person(table.organisationId)
    await desk.build.role(table.organisationId, hr, 'hr')
    return { ...table, hr }
  }
  const bothAsk = async (): Promise<WithHr> => {
    const table = await sit()
    for (const who of ['employee', 'manager'] as const)
      await table[who](call => askMediation(call, table.relationId))
    return table
  }
  const taken = async () => {
    const table = await bothAsk()
    await desk.as(table.hr, call => takeMediation(call, table.relationId))
    return table
  }
  const rings = (personId: string) =>
    desk.rows<{ at: string }>('select at from bell_rings where person_id = $1 order by rung_at, ring_id', [
      personId,
    ])

  test('[B17] asked by one it stays a request: the other and HR find nothing, and nobody can begin', async () => {
    const { hr, relationId, employee, manager, managerId } = await sit()
    const before = await manager(call => readOwnMediation(call, relationId))
    expect(await employee(call => askMediation(call, relationId))).toMatchObject({
      asked: '2026-09-01',
      both: false,
    })
    expect(await manager(call => readOwnMediation(call, relationId))).toEqual(before)
    expect(await desk.as(hr, call => listMediations(call))).toEqual({ tables: [] })
    expect(await desk.refused(hr, call => takeMediation(call, relationId))).toBe('mediators.not-both')
    for (const who of [managerId, hr]) expect(await rings(who)).toEqual([])
  })

  test('[B17] once both ask, both hear so and HR reads who; one of HR takes it up, never at a table of their own', async () => {
    const { hr, relationId, organisationId, employeeId, managerId, employee } = await bothAsk()
    expect(await employee(call => readOwnMediation(call, relationId))).toMatchObject({
      both: true,
      mediator: null,
    })
    expect(await rings(employeeId)).toEqual([{ at: `/relations/${relationId}/mediator` }])
    expect(await rings(hr)).toEqual([{ at: '/mediations' }])
    // Somebody who leads the asker holds the role as well.
    await desk.build.role(organisationId, managerId, 'hr')
    expect(await desk.as(managerId, call => listMediations(call))).toEqual({ tables: [] })
    expect(await desk.refused(managerId, call => takeMediation(call, relationId))).toBe('mediators.not-both')
    await desk.as(hr, call => takeMediation(call, relationId))
    expect((await employee(call => readOwnMediation(call, relationId))).mediator).toMatchObject({
      personId: hr,
    })
    const other = await desk.build.person(organisationId)
    await desk.build.role(organisationId, other, 'hr')
    expect(await desk.refused(other, call => takeMediation(call, relationId))).toBe('mediators.taken')
    expect(await desk.refused(other, call => readMediated(call, relationId))).toBe('mediators.not-yours')
  })

  test('[B17] the mediator reads a topic once both let it be read, and of the sheets only what they shared with each other', async () => {
    const table = await taken()
    const { hr, relationId, employee, manager, employeeId, managerId } = table
    const [topicId, other] = [await layTopic(table), await layTopic(table)]
    const read = () => desk.as(hr, call => readMediated(call, relationId))
    await employee(call => releaseToMediator(call, { relationId, topicId }))
    expect((await read()).topics).toEqual([])
    // Of one alone the other finds nothing either.
    expect(await manager(call => readOwnMediation(call, relationId))).toMatchObject({ mine: [], ours: [] })
    await manager(call => releaseToMediator(call, { relationId, topicId }))
    await manager(call => releaseToMediator(call, { relationId, topicId: other }))
    expect((await read()).topics).toMatchObject([{ topicId, title: 'Rooster', sheets: [] }])
    const write = (side: string, author: string, aims: string) =>
      desk.rows(
        `insert into interest_sheets (organisation_id, topic_id, side, author_id, aims, shared_at)
          select organisation_id, topic_id, $2, $3, $4, now() from topics where topic_id = $1`,
        [topicId, side, author, aims],
      )
    await write('employee', employeeId, 'Vroeg klaar')
    await write('organisation', managerId, 'Een vol rooster')
    expect((await read()).topics).toMatchObject([{ sheets: [] }])
    // As the second of the two shares.
    await desk.rows('update interest_sheets set opened_at = now() where topic_id = $1', [topicId])
    expect((await read()).topics).toMatchObject([
      {
        sheets: [
          { side: 'employee', aims: 'Vroeg klaar' },
          { side: 'organisation', aims: 'Een vol rooster' },
        ],
      },
    ])
    // That it was read stands with both.
    expect(
      await desk.rows(
        `select from read_log where reader_id = $1 and among @> array[$2, $3]::uuid[] and what = 'mediation'`,
        [hr, employeeId, managerId],
      ),
    ).not.toEqual([])
    await employee(call => takeBackFromMediator(call, { relationId, topicId }))
    expect((await read()).topics).toEqual([])
  })

  test('[B17] whoever asks no longer ends it for both: HR reads nothing, and whoever mediated does not go on by themselves', async () => {
    const table = await taken()
    const { hr, relationId, employee, manager } = table
    const topicId = await layTopic(table)
    for (const who of [employee, manager]) await who(call => releaseToMediator(call, { relationId, topicId }))
    await manager(call => withdrawMediation(call, relationId))
    expect(await employee(call => readOwnMediation(call, relationId))).toMatchObject({
      asked: '2026-09-01',
      both: false,
      mediator: null,
      ours: [],
    })
    expect(await desk.refused(hr, call => readMediated(call, relationId))).toBe('mediators.not-yours')
    await manager(call => askMediation(call, relationId))
    expect(await desk.as(hr, call => listMediations(call))).toMatchObject({ tables: [{ mediator: null }] })
    expect((await employee(call => readOwnMediation(call, relationId))).ours).toEqual([])
  })

  test('[B17] what one asked with somebody who led them before is not asked with whoever leads them now', async () => {
    const { hr, relationId, organisationId, employeeId } = await taken()
    const next = await desk.build.person(organisationId)
    await desk.rows(`update managements set valid_until = '2026-10-01' where relation_id = $1`, [relationId])
    await desk.rows(
      `insert into managements (organisation_id, relation_id, valid_from, manager_id) values ($1, $2, '2026-10-01', $3)`,
      [organisationId, relationId, next],
    )
    const later = desk.on('2026-10-01')
    const listed = () => later.as(hr, call => listMediations(call))
    expect(await listed()).toEqual({ tables: [] })
    expect(await later.refused(hr, call => readMediated(call, relationId))).toBe('mediators.not-yours')
    await later.as(next, call => askMediation(call, relationId))
    expect(await listed()).toEqual({ tables: [] })
    expect((await later.as(employeeId, call => readOwnMediation(call, relationId))).asked).toBe(null)
    await later.as(employeeId, call => askMediation(call, relationId))
    expect(await listed()).toMatchObject({ tables: [{ mediator: null }] })
  })

  tryRefusals('mediators', mediatorsNl.refusals, () => desk, {
    'not-both': async () => {
      const { hr, relationId } = await sit()
      return desk.refused(hr, call => takeMediation(call, relationId))
    },
    'no-such-topic': async () => {
      const { employeeId, relationId } = await bothAsk()
      return desk.refused(employeeId, call => releaseToMediator(call, { relationId, topicId: randomUUID() }))
    },
    taken: async () => {
      const { hr, relationId } = await taken()
      return desk.refused(hr, call => takeMediation(call, relationId))
    },
    'not-yours': async () => {
      const { hr, relationId } = await bothAsk()
      return desk.refused(hr, call => readMediated(call, relationId))
    },
  })
})
