import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endRelation, expectNoTable, sitDown, succeed } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { withAnotherKey } from '../../shell/testing/keys.ts'
import { placeBead, readBeads, removeBead } from './service/beads.ts'
import { answerView, askView, readAskedViews, takeBackView } from './service/views.ts'
import { askedAbout, beadInput } from './testing/hung.ts'

/** By hand, and not read from what is tested. */
const five = ['craft', 'ahead', 'flexible', 'sense', 'balance'] as const
const answer = { version: 1, stand: 'firm', words: 'Je legt het anderen uit' } as const

/** Words that say that something was added up, as a part of the name of a column, a field or a type. */
const sums = /(^|[^a-z])(total|sum|score|grade|mean|average|index|points?|rank|level)([^a-z]|$)/
const partsOf = (name: string) => name.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()

describe('[D07] five strings with a bead each', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('there are exactly five, each hung, moved and taken away by itself', async () => {
    const { employee } = await sitDown(desk)
    expect((await employee(readBeads)).beads).toEqual([])
    for (const dimension of [...five].reverse())
      await employee(call => placeBead(call, dimension, beadInput({ words: `Over ${dimension}` })))
    const { beads } = await employee(readBeads)
    expect(beads.map(({ dimension }) => dimension)).toEqual(five)
    const moved = { version: 1, stand: 'grow', fits: ['tried', 'later'], words: 'Nu verder' } as const
    await employee(call => placeBead(call, 'ahead', { ...moved, fits: [...moved.fits] }))
    expect(await codeOf(employee(call => placeBead(call, 'ahead', beadInput({ version: 1 }))))).toBe(
      'employability.changed-elsewhere',
    )
    const gone = await employee(call => removeBead(call, 'craft'))
    expect(gone.beads.map(({ dimension }) => dimension)).toEqual(five.slice(1))
    expect(gone.beads[0]?.content).toMatchObject({
      stand: 'grow',
      fits: ['tried', 'later'],
      words: 'Nu verder',
    })
    expect(gone.beads[1]?.content).toMatchObject({ words: 'Over flexible' })
  })

  test('a total exists in no column, no answer and no type', async () => {
    const columns = await desk.rows<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and table_name like 'employability%' order by 1`,
    )
    expect(columns.length).toBeGreaterThan(10)
    expect(columns.filter(({ name }) => sums.test(name))).toEqual([])
    // What stands in the clear of a bead is a name and how often it was changed: nothing to add up.
    expect(
      columns.flatMap(({ name }) => (name.startsWith('employability_items.') ? [name.split('.')[1]] : [])),
    ).toEqual(['item_id', 'kind', 'locked', 'organisation_id', 'person_id', 'slot', 'version'])

    const { components } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../db/openapi.json'), 'utf8'),
    )
    const fields = (schema: unknown): string[] =>
      schema !== null && typeof schema === 'object'
        ? Object.entries(schema).flatMap(([key, value]) => [
            ...(key === 'properties' ? Object.keys(value) : []),
            ...fields(value),
          ])
        : []
    for (const type of ['Beads', 'AskedViews']) {
      const named = fields(components.schemas[type])
      expect(named).toContain('stand')
      expect(named.filter(name => sums.test(partsOf(name)))).toEqual([])
    }
    // Where a bead hangs is a word: no number of it leaves the server.
    const { stand } = components.schemas.Beads.properties.beads.items.properties.content.anyOf[0].properties
    expect(stand).toEqual({ type: 'string', enum: ['grow', 'begun', 'along', 'going', 'firm'] })

    const { employee } = await sitDown(desk)
    for (const dimension of five) await employee(call => placeBead(call, dimension, beadInput()))
    const whole = await employee(readBeads)
    expect(Object.keys(whole).sort()).toEqual(['beads', 'tables'])
    for (const bead of whole.beads)
      expect(Object.keys(bead).sort()).toEqual(['asked', 'content', 'dimension', 'itemId', 'version'])
  })

  test('the search for a total bites on a planted one', () => {
    for (const planted of ['bead_total', 'employability_items.score', 'averageStand', 'sum'])
      expect([planted, sums.test(partsOf(planted))]).toEqual([planted, true])
    expect(
      ['resume', 'stand', 'employability_items.locked'].filter(name => sums.test(partsOf(name))),
    ).toEqual([])
  })

  test('who leads is asked string by string, never by itself, and says something about that string alone', async () => {
    const table = await sitDown(desk)
    const { employee, manager, relationId } = table
    for (const dimension of five) await employee(call => placeBead(call, dimension, beadInput()))
    // However many beads hang there: nobody is asked.
    expect((await manager(readAskedViews)).asked).toEqual([])
    await employee(call => askView(call, 'sense', relationId))
    const { asked } = await manager(readAskedViews)
    expect(asked.map(({ dimension, answer: said }) => [dimension, said])).toEqual([['sense', null]])
    // Who is asked reads no bead and no sentence of hers.
    expect(JSON.stringify(asked)).not.toContain(beadInput().words)
    expect((await manager(readBeads)).beads).toEqual([])
    const { viewId } = asked[0]!
    await manager(call => answerView(call, viewId, answer))
    const { beads } = await employee(readBeads)
    const { version: _, ...said } = answer
    expect(beads.map(({ dimension, asked: views }) => [dimension, views.map(view => view.answer)])).toEqual(
      five.map(dimension => [dimension, dimension === 'sense' ? [said] : []]),
    )
    const better = { version: 2, stand: 'going', words: 'Je weet de weg' } as const
    await manager(call => answerView(call, viewId, better))
    expect(await codeOf(manager(call => answerView(call, viewId, better)))).toBe(
      'employability.changed-elsewhere',
    )
    expect((await manager(readAskedViews)).asked[0]?.answer).toMatchObject({ words: 'Je weet de weg' })
  })

  test('what was asked is taken back on any day, and then nobody reads the answer', async () => {
    const { employee, manager, viewId, relationId } = await askedAbout(await sitDown(desk))
    await manager(call => answerView(call, viewId, answer))
    const back = await employee(call => takeBackView(call, viewId))
    expect(back.beads[0]?.asked).toEqual([])
    expect((await manager(readAskedViews)).asked).toEqual([])
    expect(await desk.rows('select view_id from employability_views where view_id = $1', [viewId])).toEqual(
      [],
    )
    const late = manager(call => answerView(call, viewId, { ...answer, version: 2 }))
    expect(await codeOf(late)).toBe('employability.no-such-question')
    // It goes with the bead as well.
    await employee(call => askView(call, 'craft', relationId))
    await employee(call => removeBead(call, 'craft'))
    expect((await manager(readAskedViews)).asked).toEqual([])
  })

  test('whoever leads next is not asked until they are asked, and who led before answers no more', async () => {
    const table = await askedAbout(await sitDown(desk))
    const { employee, manager, viewId, relationId } = table
    await manager(call => answerView(call, viewId, answer))
    const next = await succeed(desk, table, desk.today)
    const waiting = async () =>
      Promise.all([manager, next.manager].map(async as => (await as(readAskedViews)).asked.length))
    expect(await waiting()).toEqual([0, 0])
    const late = manager(call => answerView(call, viewId, { ...answer, version: 2 }))
    expect(await codeOf(late)).toBe('employability.no-such-question')
    // What was said then is hers to read, until she takes the question back.
    expect((await employee(readBeads)).beads[0]?.asked.map(view => view.answer?.words)).toEqual([
      answer.words,
    ])
    await employee(call => askView(call, 'craft', relationId))
    expect(await waiting()).toEqual([0, 1])
    await endRelation(desk, table, desk.today)
    expect(await waiting()).toEqual([0, 0])
  })

  test('for whoever does not sit at that table there is none, and nobody else answers', async () => {
    const table = await askedAbout(await sitDown(desk))
    const { relationId, viewId } = table
    await expectNoTable(desk, table, {
      ask: async call => {
        await placeBead(call, 'craft', beadInput())
        return askView(call, 'craft', relationId)
      },
    })
    const other = await desk.build.pair({ where: table })
    for (const personId of [other.employeeId, other.managerId, table.employeeId])
      expect(await desk.refused(personId, call => answerView(call, viewId, answer))).toBe(
        'employability.no-such-question',
      )
    expect(await desk.refused(other.employeeId, call => takeBackView(call, viewId))).toBe(
      'employability.no-such-question',
    )
  })

  test('the database itself lets nobody be asked for somebody else, nor about another string', async () => {
    const table = await askedAbout(await sitDown(desk))
    const { employeeId, managerId, itemId, relationId, organisationId } = table
    const insert = (personId: string, dimension: string, withId = managerId) =>
      desk.as(personId, call =>
        call.tx
          .insertInto('employability_views')
          .values({
            organisation_id: organisationId,
            view_id: call.newId(),
            item_id: itemId,
            relation_id: relationId,
            person_id: employeeId,
            with_id: withId,
            dimension,
            asked_on: desk.today,
          })
          .execute(),
      )
    const other = await desk.build.pair({ where: table })
    for (const attempt of [
      () => insert(managerId, 'craft'),
      () => insert(other.managerId, 'craft'),
      () => insert(employeeId, 'balance'),
      () => insert(employeeId, 'craft', other.managerId),
    ])
      await expect(attempt()).rejects.toThrow('row-level security')
  })

  test('where the key is away that is said, nothing is lost, and it can be taken away', async () => {
    const { employee, manager, viewId } = await askedAbout(await sitDown(desk))
    await manager(call => answerView(call, viewId, answer))
    const away = (await employee(withAnotherKey(readBeads))).beads[0]
    expect([away?.content, away?.asked[0]?.isAnswered, away?.asked[0]?.answer]).toEqual([null, true, null])
    expect((await manager(withAnotherKey(readAskedViews))).asked[0]?.answer).toBeNull()
    expect((await employee(readBeads)).beads[0]?.content?.words).toBe(beadInput().words)
    await employee(withAnotherKey(call => removeBead(call, 'craft')))
    expect((await employee(readBeads)).beads).toEqual([])
  })
})
