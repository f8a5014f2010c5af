import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endRelation, sitDown, succeed, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { layForThree, sitAt } from '../../shell/testing/three.ts'
import type { EntryView } from './model.ts'
import { viewSteps } from './pages/next-step.ts'
import {
  completeEntryTalk,
  hideOwnEntry,
  layEntryAside,
  readEntry,
  removeEntry,
  saveEntry,
  showOwnEntry,
} from './service/entry.ts'
import { readView } from './service/view.ts'
import { showEntry } from './store/entry.ts'

const told = { state: 'Het gaat goed.', workload: 'Twaalf bezoeken.', effort: 'Doorlopen.' }

describe('the entry talk', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  type Side = TableOfTwo['employee']
  const write = async (side: Side, relationId: string, words: EntryView['words']) => {
    const { version } = await side(call => readEntry(call, relationId))
    return side(call => saveEntry(call, relationId, { version, words }))
  }
  const open = async () => {
    const table = await sitDown(desk)
    const { relationId, employee, manager } = table
    await write(employee, relationId, { content: 'De wijk in.', pay: 'Schaal 45.' })
    await write(manager, relationId, { ...told, content: 'Zorg thuis.', hours: 'Ook avonden.' })
    await employee(call => showOwnEntry(call, relationId))
    await manager(call => showOwnEntry(call, relationId))
    return table
  }
  const beginOn = (table: TableOfTwo, day: string) =>
    desk.rows('update relations set valid_from = $2 where relation_id = $1', [table.relationId, day])
  const stepsOf = async (side: Side, relationId: string) =>
    viewSteps(await side(call => readView(call, relationId))).map(({ id }) => id)

  test.each(['state', 'workload', 'effort'] as const)(
    '[A17] is not complete while the manager left %s empty, whoever says so',
    async left => {
      const { relationId, employee, manager, employeeId, managerId } = await sitDown(desk)
      await write(employee, relationId, { content: 'De wijk in.' })
      await employee(call => showOwnEntry(call, relationId))
      const all = { ...told, content: 'Zorg thuis.', hours: 'Ook avonden.' }
      for (const nothing of ['', '   ', '…', '-']) {
        const { missing } = await write(manager, relationId, { ...all, [left]: nothing })
        expect(missing).toEqual([left])
        for (const step of [showOwnEntry, completeEntryTalk])
          expect(await desk.refused(managerId, call => step(call, relationId))).toBe(
            'expectations.entry-incomplete',
          )
        expect(await desk.refused(employeeId, call => completeEntryTalk(call, relationId))).toBe(
          'expectations.entry-not-open',
        )
      }
      // The database holds it too, past the service.
      await expect(desk.as(managerId, call => showEntry(call.tx, relationId, call.now))).rejects.toThrow(
        'all three that are obligatory',
      )
      await write(manager, relationId, all)
      await manager(call => showOwnEntry(call, relationId))
      const done = await manager(call => completeEntryTalk(call, relationId))
      expect(done).toMatchObject({ open: true, talkedOn: desk.today })
      expect((await employee(call => readEntry(call, relationId))).talkedOn).toBe(desk.today)
    },
  )

  test('[A17] asks the three of the manager alone; the employee shows with one word of their own', async () => {
    const { relationId, employee, manager } = await sitDown(desk)
    expect((await manager(call => readEntry(call, relationId))).missing).toEqual([
      'state',
      'workload',
      'effort',
    ])
    expect((await employee(call => readEntry(call, relationId))).missing).toEqual([])
    // What only the organisation can tell is not kept of the employee.
    const mine = await write(employee, relationId, { ...told, content: 'De wijk in.' })
    expect(mine.words).toEqual({ content: 'De wijk in.' })
    expect((await employee(call => showOwnEntry(call, relationId))).ready).toBe(true)
  })

  test('neither reads a word before both have shown; then each part where they wrote something, and the three always', async () => {
    const { relationId, employee, manager, employeeId, managerId } = await sitDown(desk)
    await write(employee, relationId, { content: 'De wijk in.', pay: 'Schaal 45.' })
    await write(manager, relationId, { ...told, content: 'Zorg thuis.', hours: 'Ook avonden.' })
    const rowsOf = (personId: string) =>
      desk.as(personId, call => call.tx.selectFrom('readable_parts').select(['author_id', 'part']).execute())
    await manager(call => showOwnEntry(call, relationId))
    expect(await employee(call => readEntry(call, relationId))).toMatchObject({
      otherReady: true,
      theirs: {},
    })
    expect((await rowsOf(employeeId)).every(({ author_id }) => author_id === employeeId)).toBe(true)
    await employee(call => showOwnEntry(call, relationId))
    expect((await employee(call => readEntry(call, relationId))).theirs).toEqual({
      ...told,
      content: 'Zorg thuis.',
    })
    expect((await manager(call => readEntry(call, relationId))).theirs).toEqual({ content: 'De wijk in.' })
    expect(
      (await rowsOf(managerId)).filter(({ author_id }) => author_id === employeeId).map(({ part }) => part),
    ).toEqual(['content'])
  })

  test('what was shown stands still until it is taken back, and after both have shown it stays', async () => {
    const { relationId, manager, managerId } = await sitDown(desk)
    await write(manager, relationId, told)
    await manager(call => showOwnEntry(call, relationId))
    const change = { version: 1, words: { ...told, state: 'Anders.' } }
    expect(await desk.refused(managerId, call => saveEntry(call, relationId, change))).toBe(
      'expectations.entry-stands-still',
    )
    const past = desk.as(managerId, call =>
      call.tx.updateTable('view_parts').set({ words: 'Anders.' }).where('part', '=', 'state').execute(),
    )
    await expect(past).rejects.toThrow(/row-level security/)
    await manager(call => hideOwnEntry(call, relationId))
    expect((await manager(call => saveEntry(call, relationId, change))).words.state).toBe('Anders.')
  })

  test('who takes theirs away closes it for both, and it is not talked through any more', async () => {
    const { relationId, employee, manager, managerId } = await open()
    await employee(call => completeEntryTalk(call, relationId))
    await employee(call => removeEntry(call, relationId))
    expect(await manager(call => readEntry(call, relationId))).toMatchObject({
      open: false,
      ready: false,
      theirs: {},
      talkedOn: null,
      words: told,
    })
    expect(await desk.refused(managerId, call => completeEntryTalk(call, relationId))).toBe(
      'expectations.entry-not-open',
    )
    expect(
      await desk.rows('select 1 from view_parts where relation_id = $1 and author_id <> $2', [
        relationId,
        managerId,
      ]),
    ).toEqual([])
  })

  test('[A17] is the first step of two who begin, and of nobody who has worked here longer', async () => {
    const table = await sitDown(desk)
    const { relationId, employee, manager } = table
    expect(await stepsOf(employee, relationId)).toEqual(['fill-view'])
    for (const [day, offered] of [
      ['2026-09-01', true],
      ['2026-06-02', true],
      ['2026-06-01', false],
      ['2024-06-15', false],
    ] as const) {
      await beginOn(table, day)
      for (const side of [employee, manager])
        expect([day, (await stepsOf(side, relationId))[0]]).toEqual([day, offered ? 'entry' : 'fill-view'])
    }
    await beginOn(table, '2026-08-01')
    // Whoever waits for the other goes on with the view, and nobody is asked again who laid it aside.
    await write(manager, relationId, told)
    await manager(call => showOwnEntry(call, relationId))
    expect(await stepsOf(manager, relationId)).toEqual(['fill-view'])
    await employee(call => layEntryAside(call, relationId))
    expect(await stepsOf(employee, relationId)).toEqual(['fill-view'])
    expect((await employee(call => readView(call, relationId))).entry).toEqual({ waits: false })
    await write(employee, relationId, { content: 'De wijk in.' })
    expect(await stepsOf(employee, relationId)).toEqual(['entry', 'fill-view'])
    await employee(call => showOwnEntry(call, relationId))
    expect(await stepsOf(employee, relationId)).toEqual(['entry', 'fill-view'])
    await employee(call => completeEntryTalk(call, relationId))
    for (const side of [employee, manager]) expect(await stepsOf(side, relationId)).toEqual(['fill-view'])
  })

  test('with somebody else opposite it is shown anew, and nothing of before is theirs to read', async () => {
    const before = await open()
    const { relationId, employee } = before
    await employee(call => completeEntryTalk(call, relationId))
    const { manager } = await succeed(desk, before, '2026-09-01')
    expect(await manager(call => readEntry(call, relationId))).toMatchObject({
      words: {},
      theirs: {},
      otherReady: false,
      talkedOn: null,
    })
    expect(await employee(call => readEntry(call, relationId))).toMatchObject({
      ready: false,
      open: false,
      theirs: {},
      talkedOn: null,
    })
    await write(employee, relationId, { content: 'Nog steeds de wijk in.' })
    await write(manager, relationId, told)
    await manager(call => showOwnEntry(call, relationId))
    await employee(call => showOwnEntry(call, relationId))
    expect((await employee(call => readEntry(call, relationId))).theirs).toEqual(told)
  })

  test('is of the two: whoever has a chair beside them has no part in it', async () => {
    const table = await layForThree(desk)
    await sitAt(desk, table, 'expectations')
    const { relationId, who } = table
    expect(await desk.refused(who.host, call => readEntry(call, relationId))).toBe('people.no-such-relation')
    expect((await desk.as(who.host, call => readView(call, relationId))).entry).toBeNull()
  })

  test('when working together is over, one’s own words are still read and still go', async () => {
    const table = await open()
    await endRelation(desk, table, desk.today)
    const { relationId, employee } = table
    expect((await employee(call => readEntry(call, relationId))).words.content).toBe('De wijk in.')
    await employee(call => removeEntry(call, relationId))
    expect((await employee(call => readEntry(call, relationId))).words).toEqual({})
  })

  test('rings the other for what is handed over, and the chain says who did what without a word of it', async () => {
    const { relationId, employee, employeeId, managerId, organisationId } = await open()
    await employee(call => completeEntryTalk(call, relationId))
    const rings = await desk.rows<{ person_id: string }>(
      'select person_id from bell_rings where at = $1 order by rung_at, ring_id',
      [`/relations/${relationId}/entry`],
    )
    expect(rings.map(({ person_id }) => person_id).sort()).toEqual([managerId, employeeId, managerId].sort())
    const events = await desk.events(organisationId)
    expect(events.map(({ event, details }) => [event, details])).toEqual([
      ['entry.shown', { side: 'employee' }],
      ['entry.shown', { side: 'organisation' }],
      ['entry.completed', { side: 'employee' }],
    ])
  })
})
