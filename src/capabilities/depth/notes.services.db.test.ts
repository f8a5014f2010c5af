import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoTable, expectStandsStill } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { type PlannedTalk, planTalk } from '../../shell/testing/talking.ts'
import { readNotes, removeNote, rewriteNote, shareNote, writeNote } from './service/notes.ts'
import type { Level } from './vocabulary.ts'

describe('notes by level, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  type Who = 'employee' | 'manager'
  const write = (talk: PlannedTalk, who: Who, words: string, level: Level | null = null) =>
    talk[who](call => writeNote(call, talk.path, { words, level }))
  const read = (talk: PlannedTalk, who: Who) => talk[who](call => readNotes(call, talk.path))
  const share = (talk: PlannedTalk, who: Who, noteId: string) =>
    talk[who](call => shareNote(call, { ...talk.path, noteId }))

  test('[B09] a note bears a level or none, and is the writer’s alone until it is shared', async () => {
    const talk = await planTalk(desk)
    const { noteId } = await write(talk, 'employee', 'thuis geeft rust', 'emotion')
    await write(talk, 'employee', 'half drie')
    expect(await read(talk, 'manager')).toMatchObject({ notes: [], onlyLevel: null })
    expect((await read(talk, 'employee')).notes).toMatchObject([
      { words: 'thuis geeft rust', level: 'emotion', mine: true, shared: false },
      { words: 'half drie', level: null, mine: true, shared: false },
    ])
    await share(talk, 'employee', noteId)
    expect((await read(talk, 'manager')).notes).toMatchObject([
      { words: 'thuis geeft rust', level: 'emotion', mine: false, shared: true },
    ])
  })

  test('[B09] the hint is about what each can read: it tells nothing of what the other keeps', async () => {
    const talk = await planTalk(desk)
    const { noteId } = await write(talk, 'employee', 'dinsdag', 'content')
    await share(talk, 'employee', noteId)
    expect((await read(talk, 'manager')).onlyLevel).toBe('content')
    await write(talk, 'employee', 'dit raakt me', 'emotion')
    // Hers has two levels now, and his is as it was.
    expect([(await read(talk, 'employee')).onlyLevel, (await read(talk, 'manager')).onlyLevel]).toEqual([
      null,
      'content',
    ])
  })

  test('[B09] noting, changing and throwing away leave no event, no line and no bell; sharing does', async () => {
    const talk = await planTalk(desk)
    const { organisationId } = talk
    const traces = async () => ({
      events: await desk.events(organisationId),
      reads: await desk.rows('select 1 from read_log where organisation_id = $1', [organisationId]),
      bells: await desk.rows('select 1 from bell_rings where organisation_id = $1', [organisationId]),
    })
    const before = await traces()
    const { noteId } = await write(talk, 'employee', 'voor mij')
    await talk.employee(call =>
      rewriteNote(call, { ...talk.path, noteId }, { version: 1, words: 'anders', level: 'procedure' }),
    )
    await talk.employee(call => removeNote(call, { ...talk.path, noteId }))
    expect(await traces()).toEqual(before)
    const kept = await write(talk, 'employee', 'voor ons')
    await share(talk, 'employee', kept.noteId)
    const after = await traces()
    expect(after.events.at(-1)).toMatchObject({ event: 'note.shared', details: { side: 'employee' } })
    expect(after.bells.length).toBeGreaterThan(before.bells.length)
  })

  test('[B09] a shared note stays as it is, past the service too', async () => {
    const talk = await planTalk(desk)
    const { noteId } = await write(talk, 'employee', 'voor ons')
    await share(talk, 'employee', noteId)
    await talk.employee(async call => {
      const gone = await call.tx.deleteFrom('level_notes').executeTakeFirst()
      const turned = await call.tx.updateTable('level_notes').set({ words: 'anders' }).executeTakeFirst()
      expect([gone.numDeletedRows, turned.numUpdatedRows]).toEqual([0n, 0n])
    })
  })

  test('for whoever does not sit there is no such table, and after the end it stands still', async () => {
    const talk = await planTalk(desk)
    const { noteId } = await write(talk, 'employee', 'voor mij')
    const path = { ...talk.path, noteId }
    type Call = Parameters<typeof readNotes>[0]
    const verbs = {
      writeNote: (call: Call) => writeNote(call, talk.path, { words: 'ook', level: null }),
      rewriteNote: (call: Call) => rewriteNote(call, path, { version: 1, words: 'ook', level: null }),
      removeNote: (call: Call) => removeNote(call, path),
      shareNote: (call: Call) => shareNote(call, path),
    }
    await expectNoTable(desk, talk, { readNotes: call => readNotes(call, talk.path), ...verbs })
    await expectStandsStill(desk, talk, verbs)
  })
})
