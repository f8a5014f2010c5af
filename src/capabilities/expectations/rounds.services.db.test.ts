import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endRelation, sitDown, succeed, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { layForThree, type Name, names, sitAt } from '../../shell/testing/three.ts'
import type { Answer } from './gap.ts'
import { readGapMap } from './service/gap.ts'
import { readRounds, removeRound, removeRounds } from './service/rounds.ts'
import { readView, releaseView, saveView, startRound, submitView } from './service/view.ts'

const said = (importance: number, owed: number, kept: number): Answer => ({ importance, owed, kept })
type Said = Record<string, Answer>

describe('expectations over time', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const show = async (day: string, personId: string, relationId: string, answers: Said) => {
    const on = desk.on(day)
    const { version } = await on.as(personId, call => readView(call, relationId))
    const saved = await on.as(personId, call => saveView(call, relationId, { version, answers }))
    await on.as(personId, call => submitView(call, relationId, saved.version))
    await on.as(personId, call => releaseView(call, relationId))
  }
  /** Both look on each of these days and show; she says what stands there, he one more everywhere. */
  const looked = async (table: TableOfTwo, days: Readonly<Record<string, Said>>) => {
    const { relationId, employeeId, managerId } = table
    for (const [index, [day, answers]] of Object.entries(days).entries()) {
      if (index > 0) await desk.on(day).as(employeeId, call => startRound(call, relationId))
      await show(day, employeeId, relationId, answers)
      const his = Object.entries(answers).map(([id, { importance, owed, kept }]) => [
        id,
        said(importance! + 1, owed! + 1, kept! + 1),
      ])
      await show(day, managerId, relationId, Object.fromEntries(his))
    }
    return table
  }
  const three = {
    '2024-03-01': { variety: said(1, 2, 3), workload: said(3, 3, 3) },
    '2025-03-03': { variety: said(2, 3, 4), workload: said(3, 2, 1) },
    '2026-03-02': { variety: said(3, 4, 1), workload: said(4, 1, 2) },
  }
  const roundsOf = (personId: string, relationId: string) =>
    desk.as(personId, call => readRounds(call, relationId))
  const pointsOf = async (personId: string, relationId: string, itemId = 'variety') =>
    (await roundsOf(personId, relationId)).items.find(item => item.itemId === itemId)?.points ?? []

  test('[A16] a third measurement shows three points per item, of both, each with its day; deletion removes all three', async () => {
    const { relationId, employeeId, managerId, organisationId } = await looked(await sitDown(desk), three)
    for (const personId of [employeeId, managerId]) {
      const { rounds, items } = await roundsOf(personId, relationId)
      expect(rounds.map(({ round, on, state }) => [round, on, state])).toEqual([
        [1, '2024-03-01', 'open'],
        [2, '2025-03-03', 'open'],
        [3, '2026-03-02', 'open'],
      ])
      expect(items.map(({ itemId, points }) => [itemId, points.length])).toEqual([
        ['variety', 3],
        ['workload', 3],
      ])
      expect(items[0]!.points).toEqual([
        { round: 1, answers: { employee: said(1, 2, 3), organisation: said(2, 3, 4) } },
        { round: 2, answers: { employee: said(2, 3, 4), organisation: said(3, 4, 5) } },
        { round: 3, answers: { employee: said(3, 4, 1), organisation: said(4, 5, 2) } },
      ])
    }
    const left = await desk.as(employeeId, call => removeRounds(call, relationId))
    expect(left).toMatchObject({ rounds: [], items: [] })
    // From the other's sight, and from what is kept; what he said himself stays his, each with its day.
    expect((await pointsOf(managerId, relationId)).map(({ answers }) => Object.keys(answers))).toEqual([
      ['organisation'],
      ['organisation'],
      ['organisation'],
    ])
    const kept = await desk.rows(
      'select a.item_id from answers a join views v using (organisation_id, view_id) where v.author_id = $1',
      [employeeId],
    )
    expect(kept).toEqual([])
    expect(
      await desk.as(managerId, call => call.tx.selectFrom('views').select('author_id').execute()),
    ).toEqual(Array.from({ length: 4 }, () => ({ author_id: managerId })))
    expect((await desk.events(organisationId)).filter(({ event }) => event === 'view.removed')).toHaveLength(
      3,
    )
    expect(await desk.refused(employeeId, call => removeRounds(call, relationId))).toBe(
      'expectations.no-view-yet',
    )
  })

  test('[A16] of a round in which not both showed one reads one’s own alone', async () => {
    const table = await looked(await sitDown(desk), { '2025-03-03': three['2025-03-03'] })
    const { relationId, employeeId, managerId } = table
    await desk.on('2026-03-02').as(managerId, call => startRound(call, relationId))
    await show('2026-03-02', managerId, relationId, { variety: said(5, 5, 5) })
    expect(await pointsOf(managerId, relationId)).toHaveLength(2)
    expect((await roundsOf(managerId, relationId)).rounds[1]).toMatchObject({ state: 'alone' })
    // She has not begun: for her there is no second round, and nothing of his.
    expect(await pointsOf(employeeId, relationId)).toHaveLength(1)
    expect((await roundsOf(employeeId, relationId)).rounds).toHaveLength(1)
    // What is being written is no measurement yet.
    const { version } = await desk.as(employeeId, call => readView(call, relationId))
    const draft = { version, answers: { variety: said(1, 1, 1) } }
    await desk.as(employeeId, call => saveView(call, relationId, draft))
    expect((await roundsOf(employeeId, relationId)).rounds[1]).toMatchObject({ state: 'writing', said: [] })
    expect(await pointsOf(employeeId, relationId)).toHaveLength(1)
  })

  test('[A16] an earlier round is read question by question, as when it was shown', async () => {
    const { relationId, employeeId, managerId } = await sitDown(desk)
    await show('2025-03-03', employeeId, relationId, {
      variety: { importance: 4, owed: 4, kept: null },
    })
    await show('2025-03-03', managerId, relationId, { variety: said(5, 5, 5), autonomy: said(2, 2, 2) })
    await desk.on('2026-03-02').as(employeeId, call => startRound(call, relationId))
    await show('2026-03-02', employeeId, relationId, { variety: said(1, 1, 1), autonomy: said(1, 1, 1) })
    // What she answers now opens nothing of what he said then.
    expect(await pointsOf(employeeId, relationId, 'autonomy')).toEqual([
      { round: 2, answers: { employee: said(1, 1, 1) } },
    ])
    expect((await pointsOf(employeeId, relationId))[0]!.answers.organisation).toEqual({
      importance: 5,
      owed: 5,
      kept: null,
    })
  })

  test('[A16] one earlier round taken away is over for both, and nothing of later ones moves', async () => {
    const { relationId, employeeId, managerId } = await looked(await sitDown(desk), three)
    const left = await desk.as(employeeId, call => removeRound(call, { relationId, round: 2 }))
    expect(left.rounds.map(({ round }) => round)).toEqual([1, 3])
    const his = await roundsOf(managerId, relationId)
    expect(his.rounds[1]).toMatchObject({ round: 2, state: 'over', endedByName: 'Samira El Amrani' })
    expect(his.items[0]!.points[1]).toEqual({ round: 2, answers: { organisation: said(3, 4, 5) } })
    // What he said then is not laid ready for today.
    const view = await desk.as(managerId, call => readView(call, relationId))
    expect(view).toMatchObject({ round: 3, open: true, endedBy: null })
    expect((await desk.as(managerId, call => readGapMap(call, relationId))).round).toBe(3)
    const rings = await desk.rows<{ at: string }>(
      'select at from bell_rings where person_id = $1 order by rung_at desc, ring_id desc limit 1',
      [managerId],
    )
    expect(rings).toEqual([{ at: `/relations/${relationId}/rounds` }])
    // His part can go too, and then nothing of that round is left.
    await desk.as(managerId, call => removeRound(call, { relationId, round: 2 }))
    expect(await desk.rows('select 1 from views where relation_id = $1 and round = 2', [relationId])).toEqual(
      [],
    )
  })

  test('[A16] the newest round taken away lies ready for the other, also where the next was begun', async () => {
    for (const begun of [false, true]) {
      const table = await looked(await sitDown(desk), { '2026-03-02': three['2026-03-02'] })
      const { relationId, employeeId, managerId } = table
      if (begun) await desk.as(employeeId, call => startRound(call, relationId))
      await desk.as(employeeId, call => removeRound(call, { relationId, round: 1 }))
      expect(await desk.as(managerId, call => readView(call, relationId))).toMatchObject({
        round: 2,
        open: false,
        mine: { submitted: true, released: false },
        answers: { variety: said(4, 5, 2) },
        endedBy: 'other',
      })
      // The copy that lies ready is no second measurement.
      expect(await pointsOf(managerId, relationId)).toEqual([
        { round: 1, answers: { organisation: said(4, 5, 2) } },
      ])
    }
  })

  test('[A16] who came to manage reads nothing of before; for the employee the line begins anew with who spoke', async () => {
    const before = await looked(await sitDown(desk), { '2025-03-03': three['2025-03-03'] })
    const { relationId, employeeId } = before
    const table = await succeed(desk, before, '2026-01-01')
    expect(await roundsOf(table.managerId, relationId)).toMatchObject({ rounds: [], items: [] })
    await desk.on('2026-03-02').as(table.managerId, call => startRound(call, relationId))
    for (const personId of [employeeId, table.managerId])
      await show('2026-03-02', personId, relationId, three['2026-03-02'])
    expect((await roundsOf(table.managerId, relationId)).rounds.map(({ round }) => round)).toEqual([2])
    expect((await roundsOf(employeeId, relationId)).rounds.map(({ said: who }) => who)).toEqual([
      [
        { seat: 'employee', name: 'Samira El Amrani', anew: false },
        { seat: 'organisation', name: 'Joost Verbeek', anew: false },
      ],
      [
        { seat: 'employee', name: 'Samira El Amrani', anew: false },
        { seat: 'organisation', name: 'Nora Bakker', anew: true },
      ],
    ])
  })

  test('[A16] whoever has a chair has the rounds in which they looked, and takes their own away for all', async () => {
    const table = await layForThree(desk)
    const { relationId, who } = table
    for (const name of ['employee', 'organisation'] as const)
      await show('2025-03-03', who[name], relationId, { variety: said(2, 2, 2) })
    await sitAt(desk, table, 'expectations')
    await desk.as(who.host, call => startRound(call, relationId))
    for (const name of names) await show(desk.today, who[name], relationId, { variety: said(3, 3, 3) })
    const seatsOf = async (name: Name) =>
      (await roundsOf(who[name], relationId)).rounds.map(({ said: all }) => all.map(({ seat }) => seat))
    const pair = ['employee', 'organisation']
    expect(await seatsOf('employee')).toEqual([pair, [...pair, 'host']])
    expect(await seatsOf('host')).toEqual([[...pair, 'host']])
    await desk.as(who.host, call => removeRounds(call, relationId))
    // What lies ready for them in a next round was not shown yet.
    expect(await seatsOf('employee')).toEqual([pair, ['employee'], []])
    expect(await seatsOf('organisation')).toEqual([pair, ['organisation'], []])
  })

  test('[A16] when working together is over, one’s own rounds are still read and still go', async () => {
    const table = await looked(await sitDown(desk), three)
    const { relationId, employeeId } = table
    await endRelation(desk, table, desk.today)
    expect(await pointsOf(employeeId, relationId)).toHaveLength(3)
    expect(await desk.as(employeeId, call => removeRounds(call, relationId))).toMatchObject({ rounds: [] })
  })
})
