import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoTable, expectStandsStill } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import {
  addTopic,
  cancelConversation,
  confirmConversation,
  type PlannedTalk,
  planTalk,
  replanConversation,
  talkDay,
  writeSharedNotes,
} from '../../shell/testing/talking.ts'
import type { BringInput, SharedAlong } from './companion-schemas.ts'
import { bringAlong, listAlong, readAlong, readCompany, withdrawCompanion } from './service/companions.ts'
import { shareNote, writeNote } from './service/notes.ts'
import type { SharedPart } from './vocabulary.ts'

const origin = 'https://w.example'

describe('whom somebody takes along, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** A colleague of theirs with an address, to be taken along. */
  const colleagueOf = async (talk: PlannedTalk) => {
    const other = await desk.build.pair({ where: talk })
    const [row] = await desk.rows<{ email: string }>('select email from people where person_id = $1', [
      other.employeeId,
    ])
    return { personId: other.employeeId, email: row!.email }
  }
  const bring = (talk: PlannedTalk, email: string, reads: SharedPart[] = ['agenda', 'page', 'notes']) =>
    talk.employee(call => bringAlong(call, talk.path, { kind: 'colleague', email, reads }, origin))
  const withCompany = async (reads?: SharedPart[]) => {
    const talk = await planTalk(desk)
    const who = await colleagueOf(talk)
    const { companion } = await bring(talk, who.email, reads)
    const { companionId } = companion!
    const read = () => desk.as(who.personId, call => readAlong(call, companionId))
    const refused = (at = desk) => at.refused(who.personId, call => readAlong(call, companionId))
    return { talk, who, companionId, one: { ...talk.path, companionId }, read, refused }
  }
  const lay = (talk: PlannedTalk, title: string) =>
    talk.manager(call =>
      addTopic(call, talk.path.relationId, {
        title,
        itemId: null,
        mandatory: null,
        conversationId: talk.path.conversationId,
      }),
    )

  test('[B16] who comes along reads exactly what the two see as shared, and what was written by hand here', async () => {
    const { talk, read } = await withCompany()
    await lay(talk, 'Meer plekken')
    await talk.employee(call => writeSharedNotes(call, talk.path, { version: 0, body: 'Samen bedacht' }))
    const note = await talk.employee(call => writeNote(call, talk.path, { words: 'Half drie', level: null }))
    await talk.employee(call => shareNote(call, { ...talk.path, noteId: note.noteId }))
    await talk.employee(call => writeNote(call, talk.path, { words: 'Alleen voor mij', level: null }))
    const { shared } = await read()
    const legible = ({ talk: { kind, plannedOn }, agenda, page, notes }: SharedAlong) => ({
      kind,
      plannedOn,
      agenda: agenda?.map(({ title }) => title),
      page,
      notes: notes?.map(({ words }) => words),
    })
    expect(legible(shared)).toEqual({
      kind: 'annual',
      plannedOn: '2026-09-10',
      agenda: ['Roosters', 'Meer plekken'],
      page: 'Samen bedacht',
      notes: ['Half drie'],
    })
    for (const side of ['employee', 'manager'] as const)
      expect((await talk[side](call => readCompany(call, talk.path))).companion?.shared).toEqual(shared)
  })

  test('[B16] what was not shared is not there, for them nor on the list', async () => {
    const { talk, read } = await withCompany([])
    await talk.employee(call => writeSharedNotes(call, talk.path, { version: 0, body: 'Van ons' }))
    const { shared } = await read()
    expect([shared.agenda, shared.page, shared.notes]).toEqual([null, null, null])
    expect((await talk.employee(call => readCompany(call, talk.path))).companion?.shared).toEqual(shared)
  })

  test('[B16] the database itself gives who comes along no line of the talk, and the list nothing once it is withdrawn', async () => {
    const { talk, who, one } = await withCompany()
    await talk.employee(call => writeSharedNotes(call, talk.path, { version: 0, body: 'Van ons' }))
    const lines = () =>
      desk.as(who.personId, async ({ tx }) => {
        const count = async (
          table: 'conversations' | 'topics' | 'topic_talks' | 'talk_notes' | 'level_notes',
        ) => (await tx.selectFrom(table).select('organisation_id').execute()).length
        return [
          await count('conversations'),
          await count('topics'),
          await count('topic_talks'),
          await count('talk_notes'),
          await count('level_notes'),
        ]
      })
    expect(await lines()).toEqual([0, 0, 0, 0, 0])
    const invited = () => desk.as(who.personId, async call => (await listAlong(call)).along.length)
    const shared = () =>
      desk.as(who.personId, async ({ tx }) => {
        const { rows } = await sql`select from app_shared_along(${one.companionId})`.execute(tx)
        return rows.length
      })
    expect([await invited(), await shared()]).toEqual([1, 2])
    await talk.employee(call => withdrawCompanion(call, one))
    expect([await invited(), await shared()]).toEqual([0, 0])
  })

  test('[B16] shut out at once: withdrawn, called off, answered, and the day after', async () => {
    const withdrawn = await withCompany()
    await withdrawn.talk.employee(call => withdrawCompanion(call, withdrawn.one))
    expect(await withdrawn.refused()).toBe('depth.companion-withdrawn')

    const off = await withCompany()
    const { relationId, conversationId } = off.talk.path
    await off.talk.manager(call => cancelConversation(call, relationId, conversationId, 1))
    expect(await off.refused()).toBe('depth.companion-over')

    const said = await withCompany()
    const onDay = desk.on(talkDay)
    await onDay.as(said.who.personId, call => readAlong(call, said.companionId))
    await onDay.as(said.talk.managerId, call =>
      confirmConversation(call, said.talk.path.relationId, said.talk.path.conversationId, true),
    )
    expect(await said.refused(onDay)).toBe('depth.companion-over')

    const past = await withCompany()
    expect(await past.refused(desk.on('2026-09-11'))).toBe('depth.companion-over')
  })

  test('[B16] the employee alone invites and withdraws, past the service too', async () => {
    const { talk, companionId, one } = await withCompany()
    const theirs: BringInput = { kind: 'colleague', email: 'x@example.org', reads: [] }
    expect(await desk.refused(talk.managerId, call => bringAlong(call, talk.path, theirs, origin))).toBe(
      'depth.only-employee-brings',
    )
    expect(await desk.refused(talk.managerId, call => withdrawCompanion(call, one))).toBe(
      'depth.only-employee-brings',
    )
    await talk.manager(async ({ tx, now }) => {
      const { numUpdatedRows } = await tx
        .updateTable('companions')
        .set({ withdrawn_at: now })
        .where('companion_id', '=', companionId)
        .executeTakeFirst()
      expect(numUpdatedRows).toBe(0n)
    })
    const asManager = talk.manager(({ tx, newId, now, actor }) =>
      tx
        .insertInto('companions')
        .values({
          organisation_id: talk.organisationId,
          companion_id: newId(),
          conversation_id: talk.path.conversationId,
          person_id: talk.employeeId,
          kind: 'colleague',
          reads: [],
          invited_by: actor.personId,
          invited_at: now,
        })
        .execute(),
    )
    await expect(asManager).rejects.toThrow(/row-level security/)
  })

  test('[B16] somebody from outside stays a guest of the employee: HR sees nobody, and a talk that moves takes the stay along', async () => {
    const talk = await planTalk(desk)
    const hr = await desk.build.person(talk.organisationId)
    await desk.build.role(talk.organisationId, hr, 'hr')
    const who = { givenName: 'Vera', familyName: 'Bond', email: `vera.${talk.relationId}@example.org` }
    await talk.employee(call =>
      bringAlong(call, talk.path, { kind: 'consultant', ...who, reads: ['agenda'] }, origin),
    )
    const stays = () =>
      desk.rows<{ until: string; brought: boolean }>(
        `select valid_until::text as until, brought from guests where organisation_id = $1`,
        [talk.organisationId],
      )
    expect(await stays()).toEqual([{ until: '2026-10-11', brought: true }])
    expect(await desk.as(hr, ({ tx }) => tx.selectFrom('guests').selectAll().execute())).toEqual([])
    const { relationId, conversationId } = talk.path
    const later = { version: 1, kind: 'annual', plannedOn: '2026-12-01' } as const
    await talk.employee(call => replanConversation(call, relationId, conversationId, later))
    expect(await stays()).toEqual([{ until: '2027-01-01', brought: true }])
  })

  test('[B16] a colleague hears it by the bell and the other at the table too; HR nothing', async () => {
    const { talk, who, companionId } = await withCompany()
    const bells = (personId: string) =>
      desk.rows<{ at: string }>('select at from bell_rings where person_id = $1 order by rung_at desc', [
        personId,
      ])
    expect((await bells(who.personId))[0]).toEqual({ at: `/along/${companionId}` })
    expect((await bells(talk.managerId))[0]).toEqual({ at: `/relations/${talk.relationId}/talk` })
  })

  test('[B16] the two see that who comes along looked', async () => {
    const { talk, who, read } = await withCompany()
    await read()
    const looks = await desk.rows<{ subject: string }>(
      `select subject_id::text as subject from read_log where reader_id = $1 and what = 'shared-along'`,
      [who.personId],
    )
    expect(looks.map(({ subject }) => subject).sort()).toEqual([talk.employeeId, talk.managerId].sort())
  })

  test('for whoever does not sit there is no such table, and after the end it stands still', async () => {
    const { talk, one } = await withCompany()
    const input: BringInput = { kind: 'colleague', email: 'x@example.org', reads: [] }
    type Call = Parameters<typeof readCompany>[0]
    const verbs = {
      bringAlong: (call: Call) => bringAlong(call, talk.path, input, origin),
      withdrawCompanion: (call: Call) => withdrawCompanion(call, one),
    }
    await expectNoTable(desk, talk, { readCompany: call => readCompany(call, talk.path), ...verbs })
    await expectStandsStill(desk, talk, verbs)
  })
})
