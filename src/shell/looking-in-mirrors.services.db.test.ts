import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  confirmConversation,
  planConversation,
  readTalks,
} from '../capabilities/dialogue/service/conversations.ts'
import { addTopic, removeTopic } from '../capabilities/dialogue/service/topics.ts'
import { mirrors } from '../capabilities/mirrors/mirrors.ts'
import { readMirrors } from '../capabilities/mirrors/service/present.ts'
import { removeReflection } from '../capabilities/mirrors/service/save.ts'
import { endRelation, sitDown, succeed, type TableOfTwo } from './testing/around-table.ts'
import { codeOf, type Desk, startDesk } from './testing/desk.ts'
import {
  type Before,
  balanceOf,
  inMirror,
  perspectiveOf,
  relationOf,
  say,
  sayAndShare,
  share,
  triadOf,
  waysOf,
} from './testing/looking-in.ts'
import { layForThree, type Name, names, sitAt } from './testing/three.ts'

describe('mirrors at a table', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const sit = async (mirror: Before['mirror'], occasion: string) => {
    const table = await sitDown(desk)
    return { ...table, before: { relationId: table.relationId, mirror, occasion } }
  }
  const afterTalk = async (): Promise<TableOfTwo & { before: Before }> => {
    const table = await sitDown(desk)
    const { relationId } = table
    const plan = { kind: 'ad_hoc', plannedOn: desk.today } as const
    const { conversations } = await table.manager(call => planConversation(call, relationId, plan))
    return { ...table, before: { relationId, mirror: 'balance', occasion: conversations[0]!.conversationId } }
  }
  const seenBy = async (
    table: { before: Before },
    ask: <T>(work: (call: Parameters<typeof readMirrors>[0]) => Promise<T>) => Promise<T>,
  ) => inMirror(await ask(call => readMirrors(call, table.before.relationId)), table.before)
  const qualitiesOn = async (table: TableOfTwo) =>
    (await table.employee(call => readTalks(call, table.relationId))).topics.map(({ quality }) => quality)

  test('[B10] what each says after a talk is read by the other once both share, and by nobody before', async () => {
    const table = await afterTalk()
    const { before, employee, manager } = table
    await employee(say(before, balanceOf('2')))
    await manager(say(before, balanceOf('4')))
    expect((await seenBy(table, employee))!.others).toEqual([])
    await employee(share(before))
    expect(await seenBy(table, manager)).toMatchObject({ shared: false, open: false, others: [] })
    expect(await seenBy(table, employee)).toMatchObject({ shared: true, open: false, others: [] })
    const view = await manager(share(before))
    expect(inMirror(view, before)).toMatchObject({
      open: true,
      others: [{ seat: 'employee', name: 'Samira', answers: balanceOf('2') }],
    })
    expect((await seenBy(table, employee))!.others).toEqual([
      { seat: 'organisation', name: 'Joost', answers: balanceOf('4') },
    ])
  })

  test('[B10] the bell says nothing of the first who shares, and once that it is open', async () => {
    const table = await afterTalk()
    const { before, employee, manager, employeeId, managerId } = table
    await desk.rows('delete from bell_rings')
    const rings = () => desk.rows<{ person_id: string; at: string }>('select person_id, at from bell_rings')
    await employee(sayAndShare(before, balanceOf('2')))
    expect(await rings()).toEqual([])
    await manager(sayAndShare(before, balanceOf('4')))
    expect(await rings()).toEqual([{ person_id: employeeId, at: `/relations/${table.relationId}/talk` }])
    expect(managerId).not.toBe(employeeId)
  })

  test('[A22] a topic comes to the table exactly where two steps lie between them and both have shared', async () => {
    for (const [mine, theirs] of [
      ['1', '1'],
      ['1', '2'],
      ['1', '3'],
      ['4', '2'],
      ['5', '1'],
      ['3', '4'],
    ] as const) {
      const table = await sit('relation', '2026')
      await table.employee(sayAndShare(table.before, relationOf({ equality: mine })))
      await table.manager(say(table.before, relationOf({ equality: theirs })))
      expect([mine, theirs, await qualitiesOn(table)]).toEqual([mine, theirs, []])
      await table.manager(share(table.before))
      const differs = Math.abs(Number(mine) - Number(theirs)) >= 2
      expect([mine, theirs, await qualitiesOn(table)]).toEqual([mine, theirs, differs ? ['equality'] : []])
    }
  })

  test('[A22] each of the four alone: no total makes a topic, and none takes one away', async () => {
    const table = await sit('relation', '2026')
    await table.employee(
      sayAndShare(table.before, { independence: '1', equality: '5', reciprocity: '2', value: '2' }),
    )
    await table.manager(
      sayAndShare(table.before, { independence: '5', equality: '1', reciprocity: '3', value: '2' }),
    )
    expect((await qualitiesOn(table)).sort()).toEqual(['equality', 'independence'])
  })

  test('[A22] the topic goes on the agenda of the next talk, in a next round once it was talked about', async () => {
    const table = await sit('relation', '2026')
    const { relationId, before } = table
    const plan = { kind: 'ad_hoc', plannedOn: desk.today } as const
    const { conversations } = await table.manager(call => planConversation(call, relationId, plan))
    const { conversationId } = conversations[0]!
    const topics = async () => (await table.employee(call => readTalks(call, relationId))).topics
    await table.employee(sayAndShare(before, relationOf({ value: '1' })))
    await table.manager(sayAndShare(before, relationOf({ value: '4' })))
    expect(await topics()).toMatchObject([{ quality: 'value', title: null, conversationId, round: 1 }])
    for (const held of [table.employee, table.manager])
      await held(call => confirmConversation(call, relationId, conversationId, true))
    const later = desk.on('2027-02-01')
    const next = { ...before, occasion: '2027' }
    await later.as(table.employeeId, sayAndShare(next, relationOf({ value: '1' })))
    await later.as(table.managerId, sayAndShare(next, relationOf({ value: '3' })))
    expect(await topics()).toMatchObject([{ quality: 'value', conversationId: null, round: 2 }])
  })

  test('[A22] a table that is full still takes the topic, loose, and the sharing is not refused', async () => {
    const table = await sit('relation', '2026')
    const { relationId, before } = table
    const plan = { kind: 'ad_hoc', plannedOn: '2026-10-01' } as const
    await table.manager(call => planConversation(call, relationId, plan))
    for (let at = 0; at < 12; at++)
      await table.manager(call =>
        addTopic(call, relationId, {
          title: `Punt ${at}`,
          itemId: null,
          mandatory: null,
          conversationId: null,
        }),
      )
    await table.employee(sayAndShare(before, relationOf({ value: '1' })))
    await table.manager(sayAndShare(before, relationOf({ value: '4' })))
    const { topics } = await table.employee(call => readTalks(call, relationId))
    expect(topics.find(({ quality }) => quality === 'value')).toMatchObject({ conversationId: null })
  })

  test('[A21] three answers stand apart, one for each form of security, and nothing adds them up', async () => {
    const table = await sit('perspective', '2026')
    await table.employee(say(table.before, { income: '5', job: '1', work: '3' }))
    expect((await seenBy(table, table.employee))!.answers).toEqual({ income: '5', job: '1', work: '3' })
    // And in the database nobody reads any of the three.
    const lines = await desk.rows(
      `select a.* from reflection_answers a join reflections r using (organisation_id, reflection_id)
        where r.relation_id = $1`,
      [table.relationId],
    )
    expect(lines).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toMatch(/income|job|work/)
    await table.employee(share(table.before))
    await table.manager(say(table.before, perspectiveOf('4')))
    expect((await seenBy(table, table.manager))!.others).toEqual([])
    const view = inMirror(await table.manager(share(table.before)), table.before)!
    expect(view.others[0]!.answers).toEqual({ income: '5', job: '1', work: '3' })
    expect(Object.keys(view).filter(key => /total|sum|score|mean/.test(key))).toEqual([])
  })

  test('[B13] words beside an answer stay with who wrote them, also once the answers are open', async () => {
    const table = await sit('triad', '2026-q3')
    const { before, employee, manager } = table
    await employee(say(before, triadOf('4'), { words: { demand: 'zeilbootje' } }))
    await employee(share(before))
    await manager(sayAndShare(before, triadOf('3')))
    const seen = await manager(call => readMirrors(call, table.relationId))
    expect(inMirror(seen, before)!.others).toEqual([
      { seat: 'employee', name: 'Samira', answers: triadOf('4') },
    ])
    expect(JSON.stringify(seen)).not.toContain('zeilbootje')
    expect((await seenBy(table, employee))!.words).toEqual({ demand: 'zeilbootje' })
  })

  test('[B13] every quarter is a reflection of its own, and only the quarter of today is written', async () => {
    const table = await sit('triad', '2026-q3')
    await table.employee(say(table.before, triadOf('2')))
    const december = desk.on('2026-12-31')
    expect(await codeOf(december.as(table.employeeId, say(table.before, triadOf('5'), { version: 1 })))).toBe(
      'mirrors.other-time',
    )
    await december.as(table.employeeId, say({ ...table.before, occasion: '2026-q4' }, triadOf('4')))
    const { reflections } = await december.as(table.employeeId, call => readMirrors(call, table.relationId))
    expect(reflections.map(({ occasion, answers }) => [occasion, answers.demand]).sort()).toEqual([
      ['2026-q3', '2'],
      ['2026-q4', '4'],
    ])
  })

  test('[B05] three lines are answered alone and shared together', async () => {
    const table = await sit('classic-modern', '2026')
    await table.employee(sayAndShare(table.before, waysOf('2')))
    expect(await seenBy(table, table.manager)).toBeUndefined()
    const view = await table.manager(sayAndShare(table.before, waysOf('4')))
    expect(inMirror(view, table.before)!.others).toMatchObject([{ answers: waysOf('2') }])
  })

  test('[B10] of three nobody reads before the third has shared, and who comes later not at all until it is shared with them', async () => {
    const three = await layForThree(desk)
    const { relationId, who } = three
    const before: Before = { relationId, mirror: 'relation', occasion: '2026' }
    const as = (name: Name) => (work: Parameters<Desk['as']>[1]) => desk.as(who[name], work)
    await desk.as(who.employee, sayAndShare(before, relationOf({ equality: '1' })))
    await sitAt(desk, three, 'talk')
    const view = await desk.as(who.organisation, sayAndShare(before, relationOf({ equality: '2' })))
    // She shared with him alone, and is asked whether the third may read it too.
    expect(inMirror(view, before)).toMatchObject({ open: false, others: [] })
    const hers = inMirror(await desk.as(who.employee, call => readMirrors(call, relationId)), before)
    expect(hers).toMatchObject({ shared: true, again: true, open: false })
    expect(
      inMirror(await desk.as(who.host, sayAndShare(before, relationOf({ equality: '5' }))), before),
    ).toMatchObject({
      open: false,
      others: [],
    })
    await desk.as(who.employee, share(before))
    for (const name of names) {
      const seen = inMirror((await as(name)(call => readMirrors(call, relationId))) as never, before)!
      expect([name, seen.open, seen.others.length]).toEqual([name, true, 2])
    }
    const { topics } = await desk.as(who.employee, call => readTalks(call, relationId))
    expect(topics.map(({ quality }) => quality)).toEqual(['equality'])
  })

  test('[A21] what is between the two is not there for who sits beside them', async () => {
    const three = await layForThree(desk)
    await sitAt(desk, three, 'talk')
    const { relationId, who } = three
    for (const [mirror, occasion] of [
      ['triad', '2026-q3'],
      ['perspective', '2026'],
      ['classic-modern', '2026'],
    ] as const) {
      const before: Before = { relationId, mirror, occasion }
      expect(await desk.refused(who.host, say(before, triadOf('3')))).toBe('mirrors.only-the-two')
      expect(mirrors[mirror].seats).toBe('two')
      const answers = Object.fromEntries(mirrors[mirror].questions.map(({ id }) => [id, '3']))
      await desk.as(who.employee, sayAndShare(before, answers))
      await desk.as(who.organisation, sayAndShare(before, answers))
    }
    expect((await desk.as(who.host, call => readMirrors(call, relationId))).reflections).toEqual([])
    expect(
      (await desk.as(who.employee, call => readMirrors(call, relationId))).reflections.map(
        ({ open }) => open,
      ),
    ).toEqual([true, true, true])
  })

  test('[A22] who succeeds a manager reads nothing that was shared with the one before', async () => {
    const table = await sit('relation', '2026')
    const { before, relationId } = table
    await table.employee(sayAndShare(before, relationOf({ value: '1' })))
    await table.manager(sayAndShare(before, relationOf({ value: '2' })))
    const next = await succeed(desk, table, desk.today)
    expect((await next.manager(call => readMirrors(call, relationId))).reflections).toEqual([])
    const view = await next.manager(sayAndShare(before, relationOf({ value: '5' })))
    expect(inMirror(view, before)).toMatchObject({ open: false, others: [] })
    expect(inMirror(await table.employee(call => readMirrors(call, relationId)), before)).toMatchObject({
      again: true,
    })
    await table.employee(share(before))
    const seen = inMirror(await next.manager(call => readMirrors(call, relationId)), before)!
    // Of her, and not of the manager who sat there before.
    expect(seen.others.map(({ seat }) => seat)).toEqual(['employee'])
    expect(await qualitiesOn(table)).toEqual(['value'])
    expect(await codeOf(table.manager(call => readMirrors(call, relationId)))).toBe('people.no-such-relation')
  })

  test('two who share at the same moment open it once, whoever comes first', async () => {
    const table = await sit('relation', '2026')
    await table.employee(say(table.before, relationOf({ value: '1' })))
    await table.manager(say(table.before, relationOf({ value: '5' })))
    await Promise.all([table.employee(share(table.before)), table.manager(share(table.before))])
    expect(await seenBy(table, table.employee)).toMatchObject({
      open: true,
      others: [{ seat: 'organisation' }],
    })
    expect(await qualitiesOn(table)).toEqual(['value'])
    // Once more changes nothing.
    await table.employee(share(table.before))
    expect(await qualitiesOn(table)).toEqual(['value'])
  })

  test('one’s own goes away until it is open, also once shared; and with the topic that it was about', async () => {
    const table = await sit('relation', '2026')
    const { before, relationId } = table
    await table.employee(sayAndShare(before, relationOf({})))
    await table.employee(call => removeReflection(call, before))
    expect(inMirror(await table.manager(sayAndShare(before, relationOf({}))), before)!.open).toBe(false)
    const titled = { title: 'Roosters', itemId: null, mandatory: null, conversationId: null }
    const plan = { kind: 'ad_hoc', plannedOn: desk.today } as const
    await table.manager(call => planConversation(call, relationId, plan))
    const { topics } = await table.manager(call => addTopic(call, relationId, titled))
    const { topicId } = topics[0]!
    const style: Before = { relationId, mirror: 'style', occasion: topicId }
    await table.employee(say(style, { used: 'contending', outcome: 'win-lose' }))
    // That she wrote something keeps him from nothing: it would tell him that she did.
    await table.manager(call => removeTopic(call, relationId, topicId))
    expect((await table.employee(call => readMirrors(call, relationId))).reflections).toEqual([])
  })

  test('where nobody sits opposite nothing opens, and an ended relation is read and not changed', async () => {
    const table = await sit('relation', '2026')
    await desk.rows('delete from managements where relation_id = $1', [table.relationId])
    const alone = inMirror(await table.employee(sayAndShare(table.before, relationOf({}))), table.before)
    expect(alone).toMatchObject({ open: false })
    await endRelation(desk, table, desk.today)
    expect(await codeOf(table.employee(share(table.before)))).toBe('people.relation-ended')
  })
})
