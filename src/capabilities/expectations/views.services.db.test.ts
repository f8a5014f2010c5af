import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seatsOf, sitDown, strangersTo, succeed, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import type { Answer, GapClass } from './gap.ts'
import { readGapMap } from './service/gap.ts'
import { addItem, readCatalogue, retireItem } from './service/items.ts'
import {
  readView,
  releaseView,
  removeView,
  reopenView,
  saveView,
  startRound,
  submitView,
  withdrawRelease,
} from './service/view.ts'

const said = (importance: number | null, owed: number | null, kept: number | null = null): Answer => ({
  importance,
  owed,
  kept,
})

describe('views, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  type Side = TableOfTwo['employee']
  const write = async (side: Side, relationId: string, answers: Record<string, Answer>) => {
    const { version } = await side(call => readView(call, relationId))
    const saved = await side(call => saveView(call, relationId, { version, answers }))
    await side(call => submitView(call, relationId, saved.version))
  }
  const show = async (
    table: TableOfTwo,
    employee: Record<string, Answer>,
    manager: Record<string, Answer> = employee,
  ) => {
    const { relationId } = table
    await write(table.employee, relationId, employee)
    await write(table.manager, relationId, manager)
    for (const side of [table.employee, table.manager]) await side(call => releaseView(call, relationId))
    return table
  }
  const rowsOf = (relationId: string) =>
    desk.rows<{ round: number; side: string; shown: boolean; answers: number }>(
      `select round, side, released_at is not null as shown,
        (select count(*)::int from answers a where a.view_id = v.view_id) as answers
        from views v where relation_id = $1 order by round, side`,
      [relationId],
    )

  test('[A04] importance, owed and kept are kept apart, and open is not low', async () => {
    const { employee, relationId, organisationId } = await sitDown(desk)
    await employee(call =>
      saveView(call, relationId, {
        version: 0,
        answers: { variety: said(1, 5, 0), autonomy: said(null, null, null), challenge: said(0, 0, null) },
      }),
    )
    const kept = await desk.rows(
      `select item_id, importance, owed, kept from answers where organisation_id = $1 order by item_id`,
      [organisationId],
    )
    expect(kept).toEqual([
      { item_id: 'autonomy', importance: null, owed: null, kept: null },
      { item_id: 'challenge', importance: 0, owed: 0, kept: null },
      { item_id: 'variety', importance: 1, owed: 5, kept: 0 },
    ])
  })

  test('[A04] a save touches what it names; what was there stays, and the version counts saves', async () => {
    const { employee, relationId } = await sitDown(desk)
    const save = (version: number, answers: Record<string, Answer>) =>
      employee(call => saveView(call, relationId, { version, answers }))
    await save(0, { variety: said(1, 1), autonomy: said(2, 2) })
    const second = await save(1, { variety: said(5, 5) })
    expect(second).toMatchObject({
      version: 2,
      answers: { variety: said(5, 5), autonomy: said(2, 2) },
    })
    expect(await save(2, {})).toMatchObject({ version: 3, answers: second.answers })
  })

  test('writing and stopping is nobody’s business: only what one does with a view is in the chain', async () => {
    const table = await sitDown(desk)
    const { employee, relationId, organisationId, employeeId } = table
    await employee(call => saveView(call, relationId, { version: 0, answers: { variety: said(3, 3) } }))
    expect(await desk.events(organisationId)).toEqual([])
    const steps = [
      (call: never) => submitView(call, relationId, 1),
      (call: never) => reopenView(call, relationId),
      (call: never) => submitView(call, relationId, 1),
      (call: never) => releaseView(call, relationId),
      (call: never) => withdrawRelease(call, relationId),
      (call: never) => removeView(call, relationId),
    ] as const
    for (const step of steps) await employee(step as never)
    const events = await desk.events(organisationId)
    expect(events.map(({ event }) => event)).toEqual([
      'view.submitted',
      'view.reopened',
      'view.submitted',
      'view.released',
      'view.withdrawn',
      'view.removed',
    ])
    for (const event of events) {
      expect(event).toMatchObject({ actor: employeeId, subject: relationId })
      expect(JSON.stringify(event.details)).not.toContain('variety')
    }
  })

  test('[A05] each side has a view of its own: one removed leaves the other whole', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    await write(table.employee, relationId, { variety: said(5, 5), autonomy: said(1, 1) })
    await write(table.manager, relationId, { variety: said(1, 1) })
    await table.manager(call => removeView(call, relationId))
    expect(await rowsOf(relationId)).toEqual([{ round: 1, side: 'employee', shown: false, answers: 2 }])
    expect(await table.manager(call => readView(call, relationId))).toMatchObject({
      version: 0,
      answers: {},
      mine: { submitted: false, released: false },
      others: [{ submitted: true, released: false }],
    })
  })

  test('[A06] until both show, each knows how far the other is and not a word more', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    await write(table.employee, relationId, { variety: said(5, 5) })
    const seen = () => table.manager(call => readView(call, relationId))
    expect(await seen()).toMatchObject({
      answers: {},
      open: false,
      others: [{ submitted: true, released: false }],
    })
    await table.employee(call => releaseView(call, relationId))
    expect(await seen()).toMatchObject({
      answers: {},
      open: false,
      others: [{ submitted: true, released: true }],
    })
    await write(table.manager, relationId, { variety: said(1, 1) })
    await table.manager(call => releaseView(call, relationId))
    expect(await seen()).toMatchObject({ open: true, answers: { variety: said(1, 1) } })
  })

  /** SYSTEMS A06: agreed, only I expect it, only you expect it, both but different weight; the middle is "owed". */
  const pairs: [employee: Answer | undefined, organisation: Answer | undefined, GapClass][] = [
    [said(3, 5), said(3, 5), 'agreed'],
    [said(3, 4), said(3, 3), 'only-employee'],
    [said(3, 3), said(3, 4), 'only-organisation'],
    [said(3, 1), said(3, 3), 'agreed'],
    [said(3, 0), said(3, 3), 'agreed'],
    [said(3, 5), said(3, 0), 'only-employee'],
    [said(5, 5), said(3, 4), 'other-weight'],
    [said(4, 5), said(3, 4), 'agreed'],
    [said(1, 4), said(5, 4), 'other-weight'],
    [said(null, 5), said(5, 5), 'not-compared'],
    [said(5, null), said(5, 5), 'not-compared'],
    [undefined, said(5, 5), 'not-compared'],
  ]
  test('[A06] the map says of each item what the two answers say, the same to both', async () => {
    const { items } = await (await sitDown(desk)).employee(readCatalogue)
    const of = (side: 0 | 1) =>
      Object.fromEntries(pairs.flatMap((pair, at) => (pair[side] ? [[items[at]!.id, pair[side]!]] : [])))
    const table = await show(await sitDown(desk), of(0) as never, of(1) as never)
    const maps = [
      await table.employee(call => readGapMap(call, table.relationId)),
      await table.manager(call => readGapMap(call, table.relationId)),
    ]
    for (const map of maps) {
      for (const [at, [, , expected]] of pairs.entries())
        expect([at, map.items.find(({ itemId }) => itemId === items[at]!.id)!.class]).toEqual([at, expected])
      expect(map.total).toBe(55)
      expect(Object.values(map.counts).reduce((sum, count) => sum + count, 0)).toBe(55)
    }
  })

  test('[A06] only what one answered oneself is read of the other, also within one item', async () => {
    const table = await show(
      await sitDown(desk),
      { variety: said(5, 5, 5), autonomy: said(5, 5, 5) },
      { variety: said(null, 1, null) },
    )
    const { items } = await table.manager(call => readGapMap(call, table.relationId))
    const of = (id: string) => items.find(({ itemId }) => itemId === id)!
    expect(of('variety').answers.employee).toEqual(said(null, 5, null))
    expect(of('autonomy').answers.employee).toBeNull()
  })

  test('the other reads that the map was opened, and for what', async () => {
    const table = await show(await sitDown(desk), { variety: said(3, 3) })
    await table.manager(call => readGapMap(call, table.relationId))
    expect(
      await desk.rows(
        'select reader_id, subject_id, what, purpose from read_log where organisation_id = $1',
        [table.organisationId],
      ),
    ).toEqual([
      { reader_id: table.managerId, subject_id: table.employeeId, what: 'view', purpose: 'gap-map' },
    ])
  })

  test('a new round stands beside the one before, which stays readable until both show anew', async () => {
    const table = await show(await sitDown(desk), { variety: said(5, 5) })
    const { relationId } = table
    const begun = await table.manager(call => startRound(call, relationId))
    expect(begun).toMatchObject({ round: 2, version: 0, answers: {}, open: false })
    expect((await table.employee(call => readGapMap(call, relationId))).round).toBe(1)
    await show(table, { autonomy: said(2, 2) })
    expect((await table.employee(call => readGapMap(call, relationId))).round).toBe(2)
    expect(await rowsOf(relationId)).toHaveLength(4)
    expect(
      (await desk.events(table.organisationId)).find(({ event }) => event === 'view.round-started'),
    ).toEqual({
      event: 'view.round-started',
      actor: table.managerId,
      subject: relationId,
      details: { round: 2 },
    })
  })

  test('who takes a view back after both showed ends the round for both; the other finds their answers again', async () => {
    const table = await show(await sitDown(desk), { variety: said(5, 5) }, { variety: said(1, 1) })
    const { relationId } = table
    const after = await table.employee(call => removeView(call, relationId))
    expect(after).toMatchObject({ round: 2, answers: {}, open: false, endedBy: 'me' })
    expect(await table.manager(call => readView(call, relationId))).toMatchObject({
      round: 2,
      answers: { variety: said(1, 1) },
      mine: { submitted: true, released: false },
      endedBy: 'other',
    })
    for (const personId of [table.employeeId, table.managerId])
      expect(await desk.refused(personId, call => readGapMap(call, relationId))).toBe(
        'expectations.not-all-released',
      )
  })

  test('a new manager begins anew and reads nothing of what was shown to the one before', async () => {
    const before = await show(await sitDown(desk), { variety: said(5, 5) })
    const table = await succeed(desk, before, '2026-09-01')
    const { relationId, managerId } = table
    expect(await table.manager(call => readView(call, relationId))).toMatchObject({
      takenOver: true,
      answers: {},
      open: false,
    })
    expect(await desk.refused(managerId, call => readGapMap(call, relationId))).toBe(
      'expectations.not-all-released',
    )
    const begun = await table.manager(call => startRound(call, relationId))
    expect(begun).toMatchObject({ round: 2, takenOver: false, answers: {} })
    await show(table, { variety: said(2, 2) })
    expect((await table.manager(call => readGapMap(call, relationId))).round).toBe(2)
  })

  test('[A15] two relations of the same two are two tables', async () => {
    const table = await sitDown(desk)
    const second = await desk.build.relation(table, table.employeeId, table.managerId, { kind: 'freelance' })
    await write(table.employee, table.relationId, { variety: said(5, 5) })
    expect(await table.employee(call => readView(call, second))).toMatchObject({ version: 0, answers: {} })
    expect(await table.manager(call => readView(call, second))).toMatchObject({
      others: [{ submitted: false, released: false }],
    })
  })

  test('[A01] an organisation adds items beside the fixed 55, for itself alone, and they are compared too', async () => {
    const table = await sitDown(desk)
    const hr = await desk.build.person(table.organisationId)
    await desk.build.role(table.organisationId, hr, 'hr')
    const wording = { label: 'Fiets', statement: 'We geven een fiets.' }
    const item = { side: 'organisation', domain: 'terms', nl: wording, en: wording } as const
    const { itemId } = await desk.as(hr, call => addItem(call, item as never))
    const { items } = await table.employee(readCatalogue)
    expect(items).toHaveLength(56)
    expect(items.at(-1)).toMatchObject({ id: itemId, own: true, side: 'organisation' })
    await show(table, { [itemId]: said(5, 5) }, { [itemId]: said(5, 1) })
    const map = await table.employee(call => readGapMap(call, table.relationId))
    expect(map.total).toBe(56)
    expect(map.items[0]).toMatchObject({ itemId, class: 'only-employee', distance: 4 })
    const elsewhere = await sitDown(desk)
    expect((await elsewhere.employee(readCatalogue)).items).toHaveLength(55)
    const input = { version: 0, answers: { [itemId]: said(1, 1) } }
    expect(
      await desk.refused(elsewhere.employeeId, call => saveView(call, elsewhere.relationId, input)),
    ).toBe('expectations.unknown-item')
  })

  test('[A01] an own item is retired: not asked any more, in no new map, and what was answered stays', async () => {
    const table = await sitDown(desk)
    const hr = await desk.build.person(table.organisationId)
    await desk.build.role(table.organisationId, hr, 'hr')
    const wording = { label: 'Fiets', statement: 'We geven een fiets.' }
    const item = { side: 'organisation', domain: 'terms', nl: wording, en: wording } as const
    const { itemId } = await desk.as(hr, call => addItem(call, item as never))
    await show(table, { [itemId]: said(5, 5) }, { [itemId]: said(5, 1) })
    await desk.as(hr, call => retireItem(call, itemId))
    const { items } = await table.employee(readCatalogue)
    expect(items.filter(one => !one.retired)).toHaveLength(55)
    expect(items.find(({ id }) => id === itemId)).toMatchObject({ retired: true, wording: { nl: wording } })
    const ofItem = async (of: TableOfTwo) =>
      (await of.employee(call => readGapMap(call, of.relationId))).items.filter(one => one.itemId === itemId)
    expect(await ofItem(table)).toHaveLength(1)
    const pair = await desk.build.pair({ where: table })
    const next = await show(seatsOf(desk, pair), { variety: said(5, 5) })
    expect(await ofItem(next)).toEqual([])
    expect((await desk.events(table.organisationId)).map(({ event }) => event)).toContain('item.retired')
  })

  test('[A06] the database shows nobody but the two a line of it, whatever they ask', async () => {
    const table = await show(await sitDown(desk), { variety: said(5, 5) })
    for (const [who, personId] of await strangersTo(desk, table)) {
      const lines = await desk.as(personId, async call => [
        ...(await call.tx.selectFrom('views').select('view_id').execute()),
        ...(await call.tx.selectFrom('readable_answers').select('view_id').execute()),
        ...(await call.tx.selectFrom('answers').select('view_id').execute()),
      ])
      expect([who, lines]).toEqual([who, []])
    }
  })
})
