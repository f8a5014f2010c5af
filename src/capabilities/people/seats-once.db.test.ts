import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pair } from '../../shell/testing/builder.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { layForThree, sitAt, type Three } from '../../shell/testing/three.ts'

const today = '2026-09-01'

// Where somebody sits is remembered in a transaction. It must be forgotten with whatever changes it, and count for nobody else.
describe('where somebody sits, found once', () => {
  let desk: Desk
  let three: Three
  let elsewhere: Pair
  beforeAll(async () => {
    desk = await startDesk({ today })
    three = await layForThree(desk)
    await sitAt(desk, three, 'talk')
    elsewhere = await desk.build.pair()
  })
  afterAll(() => desk.close())

  /** One transaction of somebody, as the owner, so that everything may be changed in it; nothing of it stays. */
  async function sitting<T>(personId: string, work: (asked: Asked) => Promise<T>): Promise<T> {
    const client = await desk.database.pool.connect()
    try {
      await client.query('begin')
      await be(client, personId, three.organisationId)
      return await work({
        client,
        side: async (relation = three.relationId) => one(client, 'app_side($1)', [relation]),
        seat: async part => one(client, 'app_seat($1, $2)', [three.relationId, part]),
      })
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  test('the two and whoever sits beside them have their seat, others none', async () => {
    const found = async (personId: string) =>
      sitting(personId, async ({ side, seat }) => [await side(), await seat('talk'), await seat('agreement')])
    expect(await found(three.employeeId)).toEqual(['employee', 'employee', 'employee'])
    expect(await found(three.managerId)).toEqual(['organisation', 'organisation', 'organisation'])
    expect(await found(three.who.host)).toEqual([null, 'host', null])
    expect(await found(elsewhere.managerId)).toEqual([null, null, null])
  })

  const changes: [
    what: string,
    who: 'employeeId' | 'managerId' | 'host',
    statement: string,
    then: (string | null)[],
  ][] = [
    [
      'a manager leaves',
      'managerId',
      `update managements set valid_until = '${today}' where relation_id = $1`,
      [null, null],
    ],
    [
      'a relation ends',
      'managerId',
      `update relations set valid_until = '${today}' where relation_id = $1`,
      [null, null],
    ],
    ['a chair is freed', 'host', 'delete from seats where relation_id = $1', [null, null]],
    [
      'a chair gets another part',
      'host',
      `update seats set parts = '{agreement}' where relation_id = $1`,
      [null, null],
    ],
  ]
  const idOf = (who: 'employeeId' | 'managerId' | 'host') => (who === 'host' ? three.who.host : three[who])

  test.each(changes)('%s: from the next line on', async (_what, who, statement, then) => {
    await sitting(idOf(who), async ({ client, side, seat }) => {
      expect(await seat('talk')).not.toBe(null)
      await client.query(statement, [three.relationId])
      expect([await side(), await seat('talk')]).toEqual(then)
    })
  })

  test('somebody gets a table: from the next line on', async () => {
    await sitting(three.who.host, async ({ client, side }) => {
      expect(await side()).toBe(null)
      await client.query(`update managements set manager_id = $2 where relation_id = $1`, [
        three.relationId,
        three.who.host,
      ])
      expect(await side()).toBe('organisation')
    })
  })

  test('what was remembered of one counts for nobody else, nor for another day', async () => {
    await sitting(three.managerId, async ({ client, side }) => {
      expect(await side()).toBe('organisation')
      await be(client, three.who.host, three.organisationId)
      expect(await side()).toBe(null)
      await be(client, three.employeeId, three.organisationId)
      expect(await side()).toBe('employee')
      await be(client, three.employeeId, elsewhere.organisationId)
      expect(await side()).toBe(null)
      await be(client, three.managerId, three.organisationId, '1990-01-01')
      expect(await side()).toBe(null)
    })
  })

  test('what a change that was taken back said is not remembered', async () => {
    await sitting(three.managerId, async ({ client, side }) => {
      await client.query('savepoint before')
      await client.query(`update managements set valid_until = '${today}' where relation_id = $1`, [
        three.relationId,
      ])
      expect(await side()).toBe(null)
      await client.query('rollback to savepoint before')
      expect(await side()).toBe('organisation')
    })
  })

  test('without what makes it forget, it would go on counting', async () => {
    await sitting(three.managerId, async ({ client, side }) => {
      expect(await side()).toBe('organisation')
      await client.query('alter table managements disable trigger forget_seats')
      await client.query('delete from managements where relation_id = $1', [three.relationId])
      expect(await side()).toBe('organisation')
    })
  })
})

interface Asked {
  client: pg.PoolClient
  side(relation?: string): Promise<string | null>
  seat(part: string): Promise<string | null>
}

const be = (client: pg.PoolClient, personId: string, organisationId: string, day = today) =>
  client.query(
    `select set_config('app.organisation', $1, true), set_config('app.person', $2, true), set_config('app.today', $3, true)`,
    [organisationId, personId, day],
  )

async function one(client: pg.PoolClient, question: string, values: string[]): Promise<string | null> {
  const { rows } = await client.query<{ answer: string | null }>(`select ${question} as answer`, values)
  return rows[0]!.answer
}
