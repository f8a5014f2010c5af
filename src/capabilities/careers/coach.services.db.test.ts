import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import {
  agreeToCoach,
  choosePlain,
  closeForCoach,
  declineCoaching,
  endCoach,
  openForCoach,
  putAwaySuggestion,
  readCoachings,
  readSupport,
  suggestWords,
} from './service/coach.ts'
import { readCareer } from './service/present.ts'
import { changeCareerItem } from './service/write.ts'
import { besideOne } from './testing/beside-one.ts'
import { planned } from './testing/planned.ts'

describe('[D25] somebody beside you, while you stay at the wheel', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const ready = async () => besideOne(desk, await planned(await sitDown(desk)))
  const agreed = async () => {
    const table = await ready()
    await desk.as(table.coachId, call => agreeToCoach(call, table.coachingId))
    return table
  }
  type Ready = Awaited<ReturnType<typeof ready>>
  const pieceFor = async ({ coachId }: Ready, on: Desk = desk) =>
    (await on.as(coachId, readCoachings)).sittings[0]?.piece ?? null
  /** What the database itself lets the coach read of anybody’s career. */
  const reads = ({ coachId }: Ready) =>
    desk.as(coachId, async call => {
      const items = await call.tx.selectFrom('career_items').select('item_id').execute()
      const words = await call.tx.selectFrom('coach_suggestions').select('item_id').execute()
      return [items.map(({ item_id }) => item_id), words.length]
    })

  test('nothing is read before both said yes and the owner opened it; then that one thing, that day', async () => {
    const table = await ready()
    const { employee, coachId, coachingId, stepId, planId } = table
    expect(await codeOf(employee(call => openForCoach(call, { coachingId, itemId: stepId })))).toBe(
      'careers.coach-silent',
    )
    await desk.as(coachId, call => agreeToCoach(call, coachingId))
    expect([await pieceFor(table), await reads(table)]).toEqual([null, [[], 0]])
    await employee(call => openForCoach(call, { coachingId, itemId: stepId }))
    expect((await pieceFor(table))?.content).toMatchObject({ what: 'De opleiding zoeken' })
    expect(await reads(table)).toEqual([[stepId], 0])
    await employee(call => openForCoach(call, { coachingId, itemId: planId }))
    expect(await reads(table)).toEqual([[planId], 0])
    // It closes by itself with the day.
    expect(await pieceFor(table, desk.on('2026-09-02'))).toBeNull()
    expect((await desk.on('2026-09-02').as(table.employeeId, readSupport)).coach?.openItem).toBeNull()
  })

  test('a suggestion changes nothing: its owner takes it with a press of their own, or puts it away', async () => {
    const table = await agreed()
    const { employee, coachId, coachingId, stepId: itemId } = table
    await employee(call => openForCoach(call, { coachingId, itemId }))
    const before = await employee(readCareer)
    const words = 'Maandag de school bellen'
    await desk.as(coachId, call => suggestWords(call, coachingId, { itemId, words }))
    expect(await employee(readCareer)).toEqual(before)
    expect((await employee(readSupport)).coach?.suggestion).toBe(words)
    // Whoever sits beside has no way to write in it, by no verb and not in the database.
    const item = { kind: 'step', what: words, on: '2026-10-06' } as const
    const change = (call: Parameters<typeof readCareer>[0]) =>
      changeCareerItem(call, itemId, { version: 1, item })
    expect(await codeOf(desk.as(coachId, change))).toBe('careers.no-such-item')
    const written = await desk.as(coachId, call =>
      call.tx
        .updateTable('career_items')
        .set({ locked: 'x' })
        .where('item_id', '=', itemId)
        .executeTakeFirst(),
    )
    expect(written.numUpdatedRows).toBe(0n)
    await employee(call => putAwaySuggestion(call, coachingId))
    expect((await employee(readSupport)).coach?.suggestion).toBeNull()
    await employee(change)
    expect((await employee(readCareer)).items[1]?.content).toMatchObject({ what: words })
  })

  test.each([
    ['closes it', closeForCoach],
    ['stops', endCoach],
  ] as const)('when the owner %s nothing stays readable, at once', async (_, step) => {
    const table = await agreed()
    const { employee, coachId, coachingId, stepId: itemId } = table
    await employee(call => openForCoach(call, { coachingId, itemId }))
    await desk.as(coachId, call => suggestWords(call, coachingId, { itemId, words: 'Bellen' }))
    await employee(call => step(call, coachingId))
    expect([await pieceFor(table), await reads(table)]).toEqual([null, [[], 0]])
    const again = desk.as(coachId, call => suggestWords(call, coachingId, { itemId, words: 'Toch' }))
    expect(['careers.closed-again', 'careers.no-such-sitting']).toContain(await codeOf(again))
    const left = await desk.rows('select from coach_suggestions where coaching_id = $1', [coachingId])
    expect(left).toEqual([])
  })

  test('the coach opens nothing and says yes for nobody, nor does the owner say yes for them: the database refuses', async () => {
    const table = await ready()
    const { coachId, employeeId, coachingId, stepId } = table
    const set = (personId: string, values: Record<string, unknown>) =>
      desk.as(personId, call =>
        call.tx.updateTable('coachings').set(values).where('coaching_id', '=', coachingId).execute(),
      )
    await expect(set(employeeId, { agreed_on: '2026-09-01' })).rejects.toThrow('other of the two')
    await desk.as(coachId, call => agreeToCoach(call, coachingId))
    await expect(set(coachId, { item_id: stepId, opened_on: '2026-09-01' })).rejects.toThrow(
      'other of the two',
    )
    expect(await reads(table)).toEqual([[], 0])
  })

  test('whoever leads them, HR and the council read nothing of it: not that there is a coach, nor for what', async () => {
    const table = await agreed()
    const { employee, employeeId, managerId, organisationId, coachId, coachingId, stepId: itemId } = table
    await employee(call => openForCoach(call, { coachingId, itemId }))
    await desk.as(coachId, call => suggestWords(call, coachingId, { itemId, words: 'Bellen' }))
    const others = [managerId]
    for (const role of ['hr', 'council'] as const) {
      const personId = await desk.build.person(organisationId)
      await desk.build.role(organisationId, personId, role)
      others.push(personId)
    }
    for (const personId of others) {
      expect(await desk.as(personId, readCoachings)).toEqual({ sittings: [] })
      const seen = await desk.as(personId, async call => [
        await call.tx.selectFrom('coachings').select('coaching_id').execute(),
        await call.tx.selectFrom('coach_suggestions').select('coaching_id').execute(),
        await call.tx.selectFrom('career_items').select('item_id').execute(),
      ])
      expect(seen).toEqual([[], [], []])
    }
    const rung = await desk.rows('select from bell_rings where person_id = $1', [managerId])
    expect(rung).toEqual([])
    // The owner sees who looked.
    await desk.as(coachId, readCoachings)
    const looked = await desk.rows<{ reader_id: string; what: string }>(
      'select distinct reader_id, what from read_log where subject_id = $1',
      [employeeId],
    )
    expect(looked).toEqual([{ reader_id: coachId, what: 'career' }])
  })

  test('who is asked says no, or stops on any day, and then reads nothing more', async () => {
    const table = await agreed()
    const { employee, coachId, coachingId, stepId } = table
    await employee(call => openForCoach(call, { coachingId, itemId: stepId }))
    await desk.as(coachId, call => declineCoaching(call, coachingId))
    expect((await employee(readSupport)).coach).toBeNull()
    expect(await reads(table)).toEqual([[], 0])
  })

  test('one question at a time is one’s own choice, and nobody else reads it', async () => {
    const { employee, manager } = await sitDown(desk)
    expect((await employee(readSupport)).plain).toBe(false)
    await employee(call => choosePlain(call, true))
    expect((await employee(readSupport)).plain).toBe(true)
    expect((await manager(readSupport)).plain).toBe(false)
    const seen = await manager(call => call.tx.selectFrom('plain_choices').select('person_id').execute())
    expect(seen).toEqual([])
  })
})
