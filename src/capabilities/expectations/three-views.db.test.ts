import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { layForThree, type Name, names, rise, sitAt, type Three } from '../../shell/testing/three.ts'
import type { Answer } from './gap.ts'
import { readGapMap } from './service/gap.ts'
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
type View = Record<string, Answer>

/** A table at which somebody of the place where the work is done looks along, from a chair of their own. */
describe('three views at one table', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const sit = (three: Three) => sitAt(desk, three, 'expectations')
  const lay = async (seated = true): Promise<Three> => {
    const three = await layForThree(desk)
    if (seated) await sit(three)
    return three
  }
  const write = async (three: Three, name: Name, answers: View) => {
    const { relationId } = three
    const { version } = await desk.as(three.who[name], call => readView(call, relationId))
    const saved = await desk.as(three.who[name], call => saveView(call, relationId, { version, answers }))
    await desk.as(three.who[name], call => submitView(call, relationId, saved.version))
  }
  const release = (three: Three, name: Name) =>
    desk.as(three.who[name], call => releaseView(call, three.relationId))
  const gapOf = (three: Three, name: Name) =>
    desk.as(three.who[name], call => readGapMap(call, three.relationId))
  const noGap = async (three: Three, ...at: Name[]) => {
    for (const name of at)
      expect([name, await codeOf(gapOf(three, name))]).toEqual([name, 'expectations.not-all-released'])
  }
  const shown = async (views: Record<Name, View>) => {
    const three = await lay()
    for (const name of names) await write(three, name, views[name])
    for (const name of names) await release(three, name)
    return three
  }

  test('[A06] nothing is shown before the third shows too; then each reads each other, in one map', async () => {
    const three = await lay()
    for (const name of names) await write(three, name, { variety: said(5, name === 'host' ? 1 : 5) })
    await release(three, 'employee')
    const waiting = await release(three, 'organisation')
    expect(waiting).toMatchObject({
      open: false,
      others: [
        { seat: 'employee', name: 'Samira El Amrani', released: true },
        { seat: 'host', name: 'Kees Smit', submitted: true, released: false },
      ],
    })
    await noGap(three, ...names)
    // It can still be taken back: nobody read anything.
    await desk.as(three.who.employee, call => withdrawRelease(call, three.relationId))
    await release(three, 'host')
    await noGap(three, ...names)
    expect(await release(three, 'employee')).toMatchObject({ open: true })
    for (const name of names) {
      const map = await gapOf(three, name)
      expect(map.seats).toEqual([
        { seat: 'employee', name: 'Samira El Amrani' },
        { seat: 'organisation', name: 'Joost Verbeek' },
        { seat: 'host', name: 'Kees Smit' },
      ])
      expect(map.items.find(({ itemId }) => itemId === 'variety')).toMatchObject({
        class: 'only-some',
        expectedBy: ['employee', 'organisation'],
        distance: 4,
        answers: { employee: said(5, 5), organisation: said(5, 5), host: said(5, 1) },
      })
    }
    expect(
      await desk.rows(
        `select reader_id, subject_id from read_log where organisation_id = $1 and reader_id = $2
          order by subject_id`,
        [three.organisationId, three.who.host],
      ),
    ).toEqual(
      [three.who.employee, three.who.organisation]
        .sort()
        .map(subject_id => ({ reader_id: three.who.host, subject_id })),
    )
  })

  test('[A06] of every pair each reads what both answered, and a third that did not reads none of it', async () => {
    const three = await shown({
      employee: { variety: said(5, 5, 5), autonomy: said(4, 4, 4) },
      organisation: { variety: said(null, 1, null), autonomy: said(3, 3, 3) },
      host: { variety: said(1, 2, null), training: said(2, 2, 2) },
    })
    const of = async (name: Name, itemId: string) =>
      (await gapOf(three, name)).items.find(item => item.itemId === itemId)!
    expect((await of('employee', 'autonomy')).answers).toEqual({
      employee: said(4, 4, 4),
      organisation: said(3, 3, 3),
      host: null,
    })
    expect(await of('host', 'autonomy')).toMatchObject({
      class: 'not-compared',
      answers: { employee: null, organisation: null, host: null },
    })
    expect((await of('organisation', 'variety')).answers).toEqual({
      employee: said(null, 5, null),
      organisation: said(null, 1, null),
      host: said(null, 2, null),
    })
    expect((await of('employee', 'training')).answers.host).toBeNull()
  })

  test('[Z02] what two showed each other before there was a chair stays theirs; a new round is for all three', async () => {
    const three = await lay(false)
    for (const name of ['employee', 'organisation'] as const) {
      await write(three, name, { variety: said(5, 5) })
      await release(three, name)
    }
    await sit(three)
    const { relationId, who } = three
    expect((await gapOf(three, 'employee')).seats).toHaveLength(2)
    await noGap(three, 'host')
    expect(await desk.as(who.host, call => readView(call, relationId))).toMatchObject({
      shownBefore: true,
      takenOver: false,
      open: false,
      answers: {},
    })
    expect(await desk.as(who.host, call => call.tx.selectFrom('views').select('view_id').execute())).toEqual(
      [],
    )
    expect(await desk.as(who.host, call => startRound(call, relationId))).toMatchObject({ round: 2 })
    for (const name of names) await write(three, name, { variety: said(2, 2) })
    for (const name of names) await release(three, name)
    expect(await gapOf(three, 'host')).toMatchObject({ round: 2, counts: { agreed: 1 } })
  })

  test('[A06] who showed to one is not taken to have shown to whoever came to sit there meanwhile', async () => {
    const three = await lay(false)
    const { relationId, who } = three
    await write(three, 'employee', { variety: said(5, 5) })
    await release(three, 'employee')
    await sit(three)
    for (const name of ['organisation', 'host'] as const) {
      await write(three, name, { variety: said(1, 1) })
      await release(three, name)
    }
    await noGap(three, ...names)
    expect(await desk.as(who.employee, call => readView(call, relationId))).toMatchObject({
      open: false,
      mine: { submitted: true, released: false },
    })
    // Told that there are three, one changes it first.
    await desk.as(who.employee, call => reopenView(call, relationId))
    await write(three, 'employee', { variety: said(2, 2) })
    expect(await release(three, 'employee')).toMatchObject({ open: true })
  })

  test('[Z02] a chair that is freed keeps nobody waiting, and reads nothing more', async () => {
    const three = await shown({
      employee: { variety: said(5, 5) },
      organisation: { variety: said(5, 5) },
      host: { variety: said(5, 5) },
    })
    await rise(desk, three)
    expect(await codeOf(gapOf(three, 'host'))).toBe('people.no-such-relation')
    expect((await gapOf(three, 'employee')).seats).toHaveLength(3)
    const other = await lay()
    for (const name of ['employee', 'organisation'] as const) {
      await write(other, name, { variety: said(1, 1) })
      await release(other, name)
    }
    await rise(desk, other)
    await noGap(other, 'employee', 'organisation')
    for (const name of ['employee', 'organisation'] as const) await release(other, name)
    expect((await gapOf(other, 'employee')).seats).toHaveLength(2)
  })

  test('[A06] who takes a view back ends the round for all three, by name, and all show anew', async () => {
    const three = await shown({
      employee: { variety: said(5, 5) },
      organisation: { variety: said(4, 4) },
      host: { variety: said(3, 3) },
    })
    const { relationId, who } = three
    expect(await desk.as(who.host, call => removeView(call, relationId))).toMatchObject({ endedBy: 'me' })
    await noGap(three, ...names)
    for (const name of ['employee', 'organisation'] as const)
      expect(await desk.as(who[name], call => readView(call, relationId))).toMatchObject({
        round: 2,
        endedBy: 'other',
        endedByName: 'Kees Smit',
        mine: { submitted: true, released: false },
      })
    await write(three, 'host', { variety: said(1, 1) })
    for (const name of names) await release(three, name)
    expect((await gapOf(three, 'host')).round).toBe(2)
  })
})
