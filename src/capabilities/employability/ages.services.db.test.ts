import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endRelation, expectNoTable, sitDown, succeed } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { readAges, removeAge, saveAge } from './service/ages.ts'
import { layAge, readSharedAges, shareAge, unshareAge } from './service/share-age.ts'
import { ageInput } from './testing/hung.ts'

/** By hand, and not read from what is tested: the fifth is not among them. */
const four = ['calendar', 'profession', 'home', 'felt'] as const

describe('[D10] kinds of age', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** Of everything that a request may carry, the lists of ages. */
  const api = JSON.parse(readFileSync(join(import.meta.dirname, '../../../db/openapi.json'), 'utf8'))

  test('four are written, changed and taken away, each by itself', async () => {
    const { employee } = await sitDown(desk)
    for (const age of [...four].reverse())
      await employee(call => saveAge(call, age, ageInput({ words: `Over ${age}` })))
    const { ages } = await employee(readAges)
    expect(ages.map(({ age, content }) => [age, content?.words])).toEqual(
      four.map(age => [age, `Over ${age}`]),
    )
    await employee(call => saveAge(call, 'felt', ageInput({ version: 1, turn: 'far', words: 'Ver' })))
    const left = await employee(call => removeAge(call, 'home'))
    expect(left.ages.map(({ age }) => age)).toEqual(['calendar', 'profession', 'felt'])
    expect(left.ages[2]?.content).toMatchObject({ turn: 'far', words: 'Ver' })
  })

  test('a switch for each age, off until its owner puts it on: who leads reads that one, and no more once it is off', async () => {
    const table = await sitDown(desk)
    const { employee, manager, relationId } = table
    for (const age of four) await employee(call => saveAge(call, age, ageInput({ words: `Over ${age}` })))
    const read = async () =>
      (await manager(readSharedAges)).people.flatMap(({ ages }) => ages.map(({ content }) => content?.words))
    expect(await read()).toEqual([])
    for (const age of four) {
      await employee(call => shareAge(call, { age, relationId }))
      expect(await read()).toEqual([`Over ${age}`])
      await employee(call => unshareAge(call, { age, relationId }))
      expect(await read()).toEqual([])
    }
    await employee(call => shareAge(call, { age: 'felt', relationId }))
    await employee(call => saveAge(call, 'felt', ageInput({ version: 1, words: 'Anders' })))
    // As it stands today.
    expect(await read()).toEqual(['Anders'])
    await employee(call => removeAge(call, 'felt'))
    expect(await read()).toEqual([])
  })

  test('whoever leads next reads nothing until it is shared anew, and who led before no more', async () => {
    const table = await sitDown(desk)
    const { employee, manager, relationId } = table
    await employee(call => saveAge(call, 'profession', ageInput()))
    await employee(call => shareAge(call, { age: 'profession', relationId }))
    const next = await succeed(desk, table, desk.today)
    const readers = async () =>
      Promise.all([manager, next.manager].map(async as => (await as(readSharedAges)).people.length))
    expect(await readers()).toEqual([0, 0])
    expect((await employee(readAges)).ages[0]?.shared).toEqual([])
    await employee(call => shareAge(call, { age: 'profession', relationId }))
    expect(await readers()).toEqual([0, 1])
    await endRelation(desk, table, desk.today)
    expect(await readers()).toEqual([0, 0])
  })

  test('its words lie on the agenda of the next talk, if its owner wants that', async () => {
    const { employee, relationId } = await sitDown(desk)
    await employee(call => saveAge(call, 'home', ageInput()))
    const titles = async () =>
      (
        await desk.rows<{ title: string }>('select title from topics where relation_id = $1', [relationId])
      ).map(({ title }) => title)
    expect(await titles()).toEqual([])
    const laid = await employee(call => layAge(call, { age: 'home', relationId }))
    expect(await titles()).toEqual([ageInput().words])
    expect(laid.ages[0]?.content?.laid).toEqual([relationId])
  })

  test('for whoever does not sit at that table there is none', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    await table.employee(call => saveAge(call, 'home', ageInput()))
    await expectNoTable(desk, table, {
      share: async call => {
        await saveAge(call, 'home', ageInput())
        return shareAge(call, { age: 'home', relationId })
      },
      lay: async call => {
        await saveAge(call, 'home', ageInput())
        return layAge(call, { age: 'home', relationId })
      },
    })
  })

  test('no request and no answer has a place for the fifth: the lists of ages in the API have four words', () => {
    const lists: string[][] = []
    const look = (at: unknown): void => {
      if (at === null || typeof at !== 'object') return
      const { enum: list } = at as { enum?: string[] }
      if (Array.isArray(list) && list.includes('profession')) lists.push(list)
      for (const value of Object.values(at)) look(value)
    }
    look(api)
    expect(lists.length).toBeGreaterThan(5)
    for (const list of lists) expect(list).toEqual(four)
    const { properties } = api.paths['/api/my-ages/{age}'].put.requestBody.content['application/json'].schema
    expect(Object.keys(properties).sort()).toEqual(['turn', 'version', 'words'])
  })

  test('the database takes no line of a fifth, whoever writes it', async () => {
    const { organisationId, employeeId } = await sitDown(desk)
    for (const slot of ['age.health', 'age.body', 'age.fifth'])
      await expect(
        desk.rows(
          `insert into employability_items values ($1, gen_random_uuid(), $2, 'age', $3, 1, 'locked')`,
          [organisationId, employeeId, slot],
        ),
      ).rejects.toThrow('employability_items_slot')
  })
})
