import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitDown, strangersTo, succeed, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import {
  cancelConversation,
  confirmConversation,
  planConversation,
  readTalks,
} from './service/conversations.ts'
import { readSharedNotes, writeSharedNotes } from './service/shared-notes.ts'

describe('shared notes, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const talk = async (plannedOn = '2026-09-01') => {
    const table = await sitDown(desk)
    const { relationId } = table
    const plan = { kind: 'ad_hoc', plannedOn } as const
    const { conversations } = await table.employee(call => planConversation(call, relationId, plan))
    return { ...table, path: { relationId, conversationId: conversations[0]!.conversationId } }
  }
  type AtTalk = Awaited<ReturnType<typeof talk>>
  const read = (table: AtTalk, who: 'employee' | 'manager') =>
    table[who](call => readSharedNotes(call, table.path))
  const write = (table: AtTalk, who: 'employee' | 'manager', version: number, body: string) =>
    table[who](call => writeSharedNotes(call, table.path, { version, body }))
  const raw = (table: TableOfTwo) =>
    desk.rows<{ body: string }>(
      'select n.body from talk_notes n join conversations using (conversation_id) where relation_id = $1',
      [table.relationId],
    )

  test('[B01] both write on one page, and each reads who wrote last and when', async () => {
    const table = await talk()
    expect(await read(table, 'manager')).toMatchObject({ version: 0, body: '', open: true, written: null })
    await write(table, 'employee', 0, 'Rooster: drie weken vooruit')
    const seen = await read(table, 'manager')
    expect(seen).toMatchObject({
      version: 1,
      body: 'Rooster: drie weken vooruit',
      written: { seat: 'employee', mine: false },
    })
    expect(seen.written!.at).toMatch(/^\d{4}-\d\d-\d\dT/)
    await write(table, 'manager', 1, `${seen.body}\nStagiairs: twee`)
    expect(await read(table, 'employee')).toMatchObject({
      version: 2,
      body: 'Rooster: drie weken vooruit\nStagiairs: twee',
      written: { seat: 'organisation', name: expect.any(String), mine: false },
    })
    expect(await read(table, 'manager')).toMatchObject({ written: { mine: true } })
  })

  test('[B01] written by two at the same time, the second is refused, and nothing of the first is lost', async () => {
    const table = await talk()
    await write(table, 'employee', 0, 'begin')
    const body = (who: string) => `begin, en wat ${who} schreef`
    const outcomes = await Promise.allSettled([
      write(table, 'employee', 1, body('zij')),
      write(table, 'manager', 1, body('hij')),
    ])
    const kept = outcomes.findIndex(({ status }) => status === 'fulfilled')
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes[1 - kept]).toMatchObject({ reason: { code: 'dialogue.stale-notes' } })
    expect(await raw(table)).toEqual([{ body: body(['zij', 'hij'][kept]!) }])
    // Also of the very first words.
    const fresh = await talk()
    await write(fresh, 'manager', 0, 'eerst')
    expect(
      await desk.refused(fresh.employeeId, call =>
        writeSharedNotes(call, fresh.path, { version: 0, body: 'ook' }),
      ),
    ).toBe('dialogue.stale-notes')
    expect(await raw(fresh)).toEqual([{ body: 'eerst' }])
  })

  test('[B01] they close with the talk: once somebody said whether it was one, and once it is called off', async () => {
    for (const how of ['answered', 'called off'] as const) {
      const table = await talk()
      const { relationId, conversationId } = table.path
      await write(table, 'employee', 0, 'afgesproken')
      if (how === 'answered')
        await table.manager(call => confirmConversation(call, relationId, conversationId, true))
      else await table.manager(call => cancelConversation(call, relationId, conversationId, 1))
      expect(
        await desk.refused(table.employeeId, call =>
          writeSharedNotes(call, table.path, { version: 1, body: 'later' }),
        ),
      ).toBe(how === 'answered' ? 'dialogue.being-answered' : 'dialogue.conversation-over')
      expect(await read(table, 'employee')).toMatchObject({ body: 'afgesproken', open: false })
    }
  })

  test('the database itself closes them, and lets nobody write in the name of another', async () => {
    const table = await talk()
    const { organisationId, path, employeeId, managerId } = table
    await write(table, 'employee', 0, 'begin')
    const change = (by: string) =>
      desk.as(managerId, call =>
        call.tx
          .updateTable('talk_notes')
          .set({ body: 'anders', written_by: by, written_side: 'organisation' })
          .where('organisation_id', '=', organisationId)
          .where('conversation_id', '=', path.conversationId)
          .executeTakeFirst(),
      )
    await expect(change(employeeId)).rejects.toThrow(/row-level security/)
    await table.employee(call => confirmConversation(call, path.relationId, path.conversationId, true))
    expect((await change(managerId)).numUpdatedRows).toBe(0n)
    expect(await raw(table)).toEqual([{ body: 'begin' }])
  })

  test('nobody but who sits there reads a line; a third at the talk reads and writes; a successor reads on', async () => {
    const table = await talk('2026-09-05')
    const { organisationId, relationId, managerId, path } = table
    await write(table, 'employee', 0, 'Zeilbootje')
    const guest = await desk.build.person(organisationId)
    const at = { organisationId, relationId, seat: 'host', personId: guest, by: managerId } as const
    await desk.build.seat({ ...at, parts: ['talk'] })
    expect(await desk.as(guest, call => readSharedNotes(call, path))).toMatchObject({ body: 'Zeilbootje' })
    await desk.as(guest, call => writeSharedNotes(call, path, { version: 1, body: 'Zeilbootje en kano' }))
    expect(await read(table, 'manager')).toMatchObject({ written: { seat: 'host' } })
    for (const [who, personId] of await strangersTo(desk, table)) {
      const rows = await desk.as(personId, call => call.tx.selectFrom('talk_notes').select('body').execute())
      expect([who, rows]).toEqual([who, []])
    }
    const after = await succeed(desk, table, '2026-09-01')
    expect(await after.manager(call => readSharedNotes(call, path))).toMatchObject({
      body: 'Zeilbootje en kano',
    })
  })

  test('whose words they are sees that they were read, the chain holds none of them, and it rings nobody', async () => {
    const table = await talk()
    const { organisationId, employeeId, managerId } = table
    await write(table, 'employee', 0, 'Zeilbootje')
    await write(table, 'employee', 1, 'Zeilbootje, blauw')
    await read(table, 'manager')
    await write(table, 'manager', 2, 'Zeilbootje, groen')
    const events = await desk.events(organisationId)
    // Once for each who went on, and not with every pause in typing.
    expect(
      events.filter(({ event }) => event === 'shared-notes.written').map(({ details }) => details),
    ).toEqual([{ side: 'employee' }, { side: 'organisation' }])
    expect(JSON.stringify(events)).not.toContain('Zeilbootje')
    const looks = await desk.rows(
      `select reader_id, subject_id from read_log where organisation_id = $1 and what = 'shared-notes'`,
      [organisationId],
    )
    expect(looks).toContainEqual({ reader_id: managerId, subject_id: employeeId })
    expect(await desk.rows('select from bell_rings where from_id = $1', [managerId])).toEqual([])
  })

  test('they are of one talk: neither its agenda nor another talk says anything of them', async () => {
    const table = await talk()
    const { relationId } = table.path
    await write(table, 'employee', 0, 'Zeilbootje')
    const plan = { kind: 'development', plannedOn: '2026-09-08' } as const
    const { conversations } = await table.manager(call => planConversation(call, relationId, plan))
    const other = conversations.find(({ kind }) => kind === 'development')!.conversationId
    expect(
      await table.manager(call => readSharedNotes(call, { relationId, conversationId: other })),
    ).toMatchObject({ version: 0, body: '' })
    expect(JSON.stringify(await table.manager(call => readTalks(call, relationId)))).not.toContain(
      'Zeilbootje',
    )
  })
})
