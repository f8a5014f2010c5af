import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitDown, succeed, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import type { Answer } from './gap.ts'
import { readGapMap } from './service/gap.ts'
import { readCatalogue } from './service/items.ts'
import { readView, releaseView, removeView, saveView, startRound, submitView } from './service/view.ts'

const said = (importance: number, owed: number): Answer => ({ importance, owed, kept: owed })

describe('a short first round', () => {
  let desk: Desk
  let ten: string[]
  beforeAll(async () => {
    desk = await startDesk()
    const { employee } = await sitDown(desk)
    ten = (await employee(readCatalogue)).items.filter(item => item.short).map(({ id }) => id)
  })
  afterAll(() => desk.close())

  type Side = TableOfTwo['employee']
  type Said = Record<string, Answer>
  const look = async (side: Side, relationId: string, answers: Said, pass?: 'short' | 'whole') => {
    const { version } = await side(call => readView(call, relationId))
    const saved = await side(call => saveView(call, relationId, { version, answers, pass }))
    return side(call => submitView(call, relationId, saved.version))
  }
  const show = async (table: TableOfTwo) => {
    for (const side of [table.employee, table.manager])
      await side(call => releaseView(call, table.relationId))
  }
  const allTen = (answer: Answer): Said => Object.fromEntries(ten.map(id => [id, answer]))

  test('opens the ten for both, and nothing besides of what the other answered', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    await look(table.employee, relationId, allTen(said(5, 5)), 'short')
    await look(table.manager, relationId, { ...allTen(said(4, 1)), variety: said(5, 5) }, 'whole')
    await show(table)
    for (const side of [table.employee, table.manager]) {
      const map = await side(call => readGapMap(call, relationId))
      expect(map.pass).toBe('short')
      const compared = map.items.filter(item => item.class !== 'not-compared')
      expect(compared.map(({ itemId }) => itemId).sort()).toEqual([...ten].sort())
      expect(map.counts['not-compared']).toBe(45)
    }
    const map = await table.employee(call => readGapMap(call, relationId))
    expect(map.items.find(({ itemId }) => itemId === 'variety')!.answers.organisation).toBeNull()
  })

  test('is about ten and no more, and becomes whole at any time; nothing said is lost', async () => {
    const { employee, employeeId, relationId } = await sitDown(desk)
    const [first] = ten as [string]
    const save = (version: number, answers: Said, pass?: 'short' | 'whole') =>
      employee(call => saveView(call, relationId, { version, answers, pass }))
    expect((await employee(call => readView(call, relationId))).pass).toBeNull()
    expect((await save(0, { [first]: said(5, 5) }, 'short')).pass).toBe('short')
    const more = { version: 1, answers: { variety: said(5, 5) } }
    expect(await desk.refused(employeeId, call => saveView(call, relationId, more))).toBe(
      'expectations.more-than-ten',
    )
    const whole = await save(1, { variety: said(5, 5) }, 'whole')
    expect(whole).toMatchObject({ pass: 'whole', answers: { [first]: said(5, 5), variety: said(5, 5) } })
    const back = { version: 2, answers: {}, pass: 'short' as const }
    expect(await desk.refused(employeeId, call => saveView(call, relationId, back))).toBe(
      'expectations.more-than-ten',
    )
    const unsaid = { importance: null, owed: null, kept: null }
    expect((await save(2, { variety: unsaid }, 'short')).pass).toBe('short')
  })

  test('does not tell the other that somebody began, nor how, before all have shown', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const before = await table.manager(call => readView(call, relationId))
    await table.employee(call =>
      saveView(call, relationId, { version: 0, answers: allTen(said(5, 5)), pass: 'short' }),
    )
    expect(await table.manager(call => readView(call, relationId))).toEqual(before)
    const rows = await desk.as(table.managerId, call =>
      call.tx.selectFrom('views').select('pass').where('relation_id', '=', relationId).execute(),
    )
    expect(rows).toEqual([])
  })

  test('the next round begins for each with what they said themselves; after a whole one it begins anew', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    await look(table.employee, relationId, allTen(said(5, 5)), 'short')
    await look(table.manager, relationId, { ...allTen(said(4, 1)), variety: said(2, 2) })
    await show(table)
    const begun = await table.employee(call => startRound(call, relationId))
    expect(begun).toMatchObject({ round: 2, pass: 'whole', answers: allTen(said(5, 5)) })
    const other = await table.manager(call => readView(call, relationId))
    expect(other).toMatchObject({ round: 2, version: 0, pass: 'whole' })
    expect(other.answers).toEqual({ ...allTen(said(4, 1)), variety: said(2, 2) })
    await look(table.manager, relationId, { variety: said(3, 3) })
    await look(table.employee, relationId, { variety: said(5, 5) })
    await show(table)
    const map = await table.manager(call => readGapMap(call, relationId))
    expect(map).toMatchObject({ round: 2, pass: 'whole' })
    expect(map.items.filter(item => item.class !== 'not-compared')).toHaveLength(11)
    expect((await table.employee(call => startRound(call, relationId))).answers).toEqual({})
  })

  test('taken back once all had shown, it begins again short for the other', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    for (const side of [table.employee, table.manager])
      await look(side, relationId, allTen(said(5, 5)), 'short')
    await show(table)
    await table.employee(call => removeView(call, relationId))
    const again = await table.manager(call => readView(call, relationId))
    expect(again).toMatchObject({ round: 2, pass: 'short', answers: allTen(said(5, 5)) })
  })

  test('who comes to sit there later begins with nothing of what the one before said', async () => {
    const before = await sitDown(desk)
    const { relationId } = before
    for (const side of [before.employee, before.manager])
      await look(side, relationId, allTen(said(5, 5)), 'short')
    await show(before)
    const table = await succeed(desk, before, '2026-09-01')
    expect((await table.manager(call => startRound(call, relationId))).answers).toEqual({})
  })
})
