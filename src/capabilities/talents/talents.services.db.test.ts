import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectNoTable,
  expectStandsStill,
  sitDown,
  succeed,
  type Verbs,
} from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { layTalent, readMyTalents, readTalents, removeTalent, writeTalent } from './service.ts'

const note = { kind: 'strength', words: 'Ziet een wond eerder dan wij, vorige week nog' } as const

describe('what whoever leads somebody sees in them', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const begin = async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const write = (by = table.manager, words: string = note.words) =>
      by(call => writeTalent(call, relationId, { ...note, words }))
    const read = (by: typeof table.employee) => by(call => readTalents(call, relationId))
    return { ...table, write, read }
  }

  test('[D21] every note about me is readable by me at once, also of a table that ended and of who led me before', async () => {
    const table = await begin()
    const { relationId, employeeId } = table
    await table.write()
    const rings = await desk.rows('select person_id, at from bell_rings where at like $1', [
      `/relations/${relationId}/talents`,
    ])
    expect(rings).toEqual([{ person_id: employeeId, at: `/relations/${relationId}/talents` }])
    const next = await succeed(desk, table, desk.today)
    await next.manager(call =>
      writeTalent(call, relationId, { kind: 'ambition', words: 'Wil anderen opleiden' }),
    )
    const other = await sitDown(desk)
    await other.manager(call => writeTalent(call, other.relationId, note))
    for (const end of [false, true]) {
      if (end)
        await desk.rows('update relations set valid_until = $2 where relation_id = $1', [
          relationId,
          desk.today,
        ])
      const { notes } = await table.employee(readMyTalents)
      expect(notes.map(({ words }) => words).sort()).toEqual(['Wil anderen opleiden', note.words])
      // As many as there are in the database, of whoever wrote them.
      const rows = await desk.rows('select from talent_notes where person_id = $1', [employeeId])
      expect(notes).toHaveLength(rows.length)
    }
  })

  test('[D21] there is no list beside it: who leads reads their own lines, and whoever leads next none of them', async () => {
    const table = await begin()
    await table.write()
    expect((await table.read(table.manager)).notes).toMatchObject([note])
    const next = await succeed(desk, table, desk.today)
    expect((await table.read(next.manager)).notes).toEqual([])
    expect((await next.manager(readMyTalents)).notes).toEqual([])
    // Neither does a question in the database, for whoever has a role.
    for (const role of ['hr', 'council', 'confidant', 'region_coordinator'] as const) {
      const holder = await desk.build.person(table.organisationId)
      await desk.build.role(table.organisationId, holder, role)
      const seen = await desk.as(holder, ({ tx }) => tx.selectFrom('talent_notes').select('words').execute())
      expect(seen).toEqual([])
    }
  })

  test('[D21] no other table has a place for talent or potential', () => {
    const schema = readFileSync(join(import.meta.dirname, '../../../db/schema.sql'), 'utf8')
    const places = (sql: string) =>
      [...sql.matchAll(/^create table (?:public\.)?(\S+) \(\n([\s\S]*?)^\);/gim)].flatMap(
        ([, table = '', body = '']) =>
          /talent|potential|potentieel|nine_box|high_flyer|promotab|successor/i.test(table + body)
            ? [table]
            : [],
      )
    expect(places(schema)).toEqual(['talent_notes'])
    expect(places(`${schema}\ncreate table reviews (\n  potential int\n);\n`)).toContain('reviews')
  })

  test('only who leads writes, and takes back their own; either of the two lays it on the table, once', async () => {
    const table = await begin()
    const { relationId } = table
    expect(await codeOf(table.write(table.employee))).toBe('talents.of-yourself')
    const { notes } = await table.write()
    const path = { relationId, noteId: notes[0]!.noteId }
    expect(await codeOf(table.employee(call => removeTalent(call, path)))).toBe('talents.not-yours')
    const laid = await table.employee(call => layTalent(call, path))
    expect(laid.notes).toMatchObject([{ laidOn: '2026-09-01' }])
    expect(await desk.rows('select title from topics where relation_id = $1', [relationId])).toEqual([
      { title: note.words },
    ])
    for (const by of [table.employee, table.manager])
      expect(await codeOf(by(call => layTalent(call, path)))).toBe('talents.on-table')
    await table.manager(call => removeTalent(call, path))
    expect((await table.read(table.employee)).notes).toEqual([])
    expect(await codeOf(table.manager(call => removeTalent(call, path)))).toBe('talents.not-here')
  })

  test('two who lay it on the table at once lay one topic', async () => {
    const table = await begin()
    const { relationId } = table
    const { notes } = await table.write()
    const path = { relationId, noteId: notes[0]!.noteId }
    const done = await Promise.allSettled([
      table.employee(call => layTalent(call, path)),
      table.manager(call => layTalent(call, path)),
    ])
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await desk.rows('select from topics where relation_id = $1', [relationId])).toHaveLength(1)
  })

  test('for who does not sit there is none, and after the last day nobody changes it', async () => {
    const table = await begin()
    const { relationId } = table
    await table.employee(readMyTalents)
    const { notes } = await table.write()
    const path = { relationId, noteId: notes[0]!.noteId }
    const changes = {
      writeTalent: call => writeTalent(call, relationId, note),
      layTalent: call => layTalent(call, path),
      removeTalent: call => removeTalent(call, path),
    } satisfies Verbs
    await expectNoTable(desk, table, { readTalents: call => readTalents(call, relationId), ...changes })
    await expectStandsStill(desk, table, changes)
    expect((await table.read(table.employee)).notes).toMatchObject([note])
  })
})
