import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCareer } from '../capabilities/careers/service/present.ts'
import { saveCareerAnswer } from '../capabilities/careers/service/write.ts'
import { recordBreach, sayMended } from '../capabilities/repair/service/breaches.ts'
import { entryOf } from '../capabilities/repair/testing/entry.ts'
import { sitDown, type TableOfTwo } from './testing/around-table.ts'
import { type Desk, startDesk } from './testing/desk.ts'

describe('few other ways beside what was not kept', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const answers = async ({ employee }: TableOfTwo, seen: 'many' | 'some' | 'few', version: number) =>
    (await employee(call => saveCareerAnswer(call, { version, answer: { kind: 'alternatives', seen } })))
      .fewWaysOut

  test('[A14] where something was not kept and few other ways are seen, that is said to its owner', async () => {
    const table = await sitDown(desk)
    const { employee, relationId } = table
    expect(await answers(table, 'few', 0)).toBe(false)
    const { breaches } = await employee(call =>
      recordBreach(call, relationId, entryOf({ state: 'existing' })),
    )
    expect((await employee(readCareer)).fewWaysOut).toBe(true)
    expect(await answers(table, 'some', 1)).toBe(false)
    expect(await answers(table, 'few', 2)).toBe(true)
    const at = { relationId, breachId: breaches[0]!.breachId }
    await employee(call => sayMended(call, at, { version: 1, mended: true }))
    expect((await employee(readCareer)).fewWaysOut).toBe(false)
    // What only threatens is no breach.
    await employee(call => recordBreach(call, relationId, entryOf({ state: 'threatened' })))
    expect((await employee(readCareer)).fewWaysOut).toBe(false)
  })

  test('[A14] whoever leads hears nothing of their answer, and their own breach says nothing about hers', async () => {
    const table = await sitDown(desk)
    await answers(table, 'few', 0)
    await table.manager(call => recordBreach(call, table.relationId, entryOf({ state: 'existing' })))
    expect((await table.employee(readCareer)).fewWaysOut).toBe(false)
    expect((await table.manager(readCareer)).fewWaysOut).toBe(false)
    // Past every service: the database itself lets nobody share it.
    const [{ item_id: itemId } = { item_id: '' }] = await desk.rows<{ item_id: string }>(
      `select item_id from career_items where person_id = $1`,
      [table.employeeId],
    )
    const share = desk.as(table.employeeId, ({ tx, now }) =>
      tx
        .insertInto('career_shares')
        .values({
          organisation_id: table.organisationId,
          item_id: itemId,
          relation_id: table.relationId,
          person_id: table.employeeId,
          with_id: table.managerId,
          shared_at: now,
        })
        .execute(),
    )
    await expect(share).rejects.toThrow(/row-level security/)
  })
})
