import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoTable, sitDown, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import type { YearInput, YearShape } from './model.ts'
import { drawYear, readYearPatterns, removeYear, takeYearBack } from './service.ts'

const sum = (weeks: readonly number[]) => weeks.reduce((all, one) => all + one, 0)
const even: YearShape = { kind: 'stretches', stretches: [] }
const summerOff: YearShape = { kind: 'stretches', stretches: [{ from: 28, until: 33, minutes: 0 }] }

// The clock of these tests stands on 1 September 2026, in week 36 of a year of 53 weeks.
describe('how the hours of a year lie', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** Somebody with so many hours a week, since long ago. */
  const begin = async (hours = 28) => {
    const table = await sitDown(desk)
    const { relationId } = table
    await desk.rows('update placements set hours_per_week = $2 where relation_id = $1', [relationId, hours])
    const draw = (
      shape: YearShape,
      {
        year = 2027,
        by = table.employee,
        ...more
      }: Partial<YearInput> & { year?: number; by?: typeof table.employee } = {},
    ) =>
      by(call =>
        drawYear(call, { relationId, year }, { version: 0, pay: 'spread', laid: false, shape, ...more }),
      )
    const read = async (by: typeof table.employee, year = 2027) => {
      const found = await by(call => readYearPatterns(call, relationId))
      return found.years.find(one => one.year === year)
    }
    return { ...table, draw, read }
  }

  test('[F04] the three examples of the seed keep the agreed hours of the year, and free weeks are free', async () => {
    const { draw, read, employee } = await begin()
    await draw(summerOff)
    await draw(
      { kind: 'on-and-off', fullMinutes: 1920, partMinutes: 1440, anchor: '2028-01-03' },
      { year: 2028 },
    )
    const off = (await read(employee))!
    expect(off).toMatchObject({ weeks: 52, totalMinutes: 1456 * 60 })
    expect(sum(off.pattern!.weeks)).toBe(1456 * 60)
    expect(off.pattern!.weeks.slice(27, 33)).toEqual([0, 0, 0, 0, 0, 0])
    const turns = (await read(employee, 2028))!
    expect(turns.pattern!.weeks.slice(0, 4)).toEqual([1920, 1440, 1920, 1440])
    expect(sum(turns.pattern!.weeks)).toBe(1456 * 60)
    // Three or four days of eight hours: 182 days in 52 weeks, a fourth day in every other one.
    await draw({ kind: 'three-or-four-days', dayMinutes: 480 }, { version: 1 })
    const days = (await read(employee))!.pattern!.weeks
    expect(days.filter(minutes => minutes === 1920)).toHaveLength(26)
    expect(days.filter(minutes => minutes === 1440)).toHaveLength(26)
  })

  test('[F04] a year that has begun: what is past stays, the rest holds the rest, in 53 weeks', async () => {
    const { draw, read, employee } = await begin()
    await draw({ kind: 'stretches', stretches: [{ from: 52, until: 53, minutes: 0 }] }, { year: 2026 })
    const now = (await read(employee, 2026))!
    expect(now).toMatchObject({ weeks: 53, fromWeek: 37, totalMinutes: 53 * 1680 })
    expect(now.pattern!.weeks.slice(0, 36)).toEqual(Array.from({ length: 36 }, () => 1680))
    expect(now.pattern!.weeks.slice(51)).toEqual([0, 0])
    expect(sum(now.pattern!.weeks)).toBe(53 * 1680)
    expect(
      await codeOf(
        draw(
          { kind: 'stretches', stretches: [{ from: 36, until: 37, minutes: 0 }] },
          { year: 2026, version: 1 },
        ),
      ),
    ).toBe('terms.no-shape')
  })

  test('[F04] how it is paid is a choice, kept as it was made', async () => {
    const { draw, read, employee } = await begin()
    await draw(summerOff, { pay: 'worked' })
    expect((await read(employee))!.pattern).toMatchObject({ pay: 'worked' })
    await draw(summerOff, { pay: 'spread', version: 1 })
    expect((await read(employee))!.pattern).toMatchObject({ pay: 'spread', version: 2 })
  })

  test('[F04] the other reads it once it lies on the table, and no more once it was taken back', async () => {
    const { draw, read, manager, employee, relationId, managerId } = await begin()
    await draw(summerOff)
    expect((await read(manager))!.pattern).toBeNull()
    await draw(summerOff, { version: 1, laid: true })
    expect((await read(manager))!.pattern).toMatchObject({ laidOn: '2026-09-01', version: 2 })
    const rung = await desk.rows<{ at: string }>('select at from bell_rings where person_id = $1', [
      managerId,
    ])
    expect(rung.map(({ at }) => at)).toEqual([`/relations/${relationId}/year`])
    // What lies on the table is taken back first.
    expect(await codeOf(draw(even, { version: 2 }))).toBe('terms.lies-on-table')
    const path = { relationId, year: 2027 }
    expect(await codeOf(employee(call => removeYear(call, path)))).toBe('terms.lies-on-table')
    await employee(call => takeYearBack(call, path, { version: 2 }))
    expect((await read(manager))!.pattern).toBeNull()
    await employee(call => removeYear(call, path))
    expect((await read(employee))!.pattern).toBeNull()
    expect(await codeOf(employee(call => removeYear(call, path)))).toBe('terms.not-drawn')
  })

  test('nobody but whoever works the hours draws, nor lays down or takes back', async () => {
    const { draw, manager, relationId } = await begin()
    expect(await codeOf(draw(summerOff, { by: manager }))).toBe('terms.only-employee')
    await draw(summerOff, { laid: true })
    const path = { relationId, year: 2027 }
    expect(await codeOf(manager(call => takeYearBack(call, path, { version: 1 })))).toBe(
      'terms.only-employee',
    )
  })

  test('on the table lies only what could be worked; for oneself one may go on with what does not hold yet', async () => {
    const { draw, read, employee } = await begin(40)
    // 50 hours for half a year: the total fits, and sixteen weeks of it do not.
    const heavy: YearShape = { kind: 'stretches', stretches: [{ from: 1, until: 26, minutes: 3000 }] }
    expect(await codeOf(draw(heavy, { laid: true }))).toBe('terms.sixteen-weeks-average')
    expect((await read(employee))!.pattern).toBeNull()
    await draw(heavy)
    expect((await read(employee))!.pattern!.findings).toEqual([{ finding: 'sixteen-weeks-average', week: 1 }])
    // Every week of one's own, and fewer hours than agreed.
    const few: YearShape = { kind: 'stretches', stretches: [{ from: 1, until: 52, minutes: 60 }] }
    expect(await codeOf(draw(few, { laid: true, version: 1 }))).toBe('terms.total')
  })

  test('a drawing by hours that have changed since says so', async () => {
    const { draw, read, manager, relationId } = await begin()
    await draw(summerOff, { laid: true })
    await desk.rows('update placements set hours_per_week = 32 where relation_id = $1', [relationId])
    expect((await read(manager))!.pattern).toMatchObject({ fits: false })
  })

  test('without agreed hours, or in a year that the contract does not cover, there is nothing to spread, and why is said', async () => {
    const none = await begin(0)
    expect(await none.employee(call => readYearPatterns(call, none.relationId))).toMatchObject({ years: [] })
    expect(await codeOf(none.draw(summerOff))).toBe('terms.no-agreed-hours')
    const short = await begin()
    await desk.rows('update relations set valid_until = $2 where relation_id = $1', [
      short.relationId,
      '2028-01-02',
    ])
    const found = await short.employee(call => readYearPatterns(call, short.relationId))
    // The last Sunday of 2027 is 2 January 2028, the first day without a contract.
    expect(found.years.map(({ year }) => year)).toEqual([2026])
    expect(found.contractUntil).toBe('2028-01-02')
    expect(await codeOf(short.draw(summerOff))).toBe('terms.other-year')
    expect(await codeOf(short.draw(summerOff, { year: 2031 }))).toBe('terms.other-year')
  })

  test('two who draw over the same one: the second is told', async () => {
    const { draw } = await begin()
    await draw(summerOff)
    expect(await codeOf(draw(even))).toBe('terms.stale')
    const both = await Promise.allSettled([draw(even, { version: 1 }), draw(summerOff, { version: 1 })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('for whoever does not sit at this table there is none', async () => {
    const table: TableOfTwo & Awaited<ReturnType<typeof begin>> = await begin()
    await table.draw(summerOff, { laid: true })
    const path = { relationId: table.relationId, year: 2027 }
    await expectNoTable(desk, table, {
      readYearPatterns: call => readYearPatterns(call, table.relationId),
      drawYear: call => drawYear(call, path, { version: 1, shape: even, pay: 'spread', laid: false }),
      takeYearBack: call => takeYearBack(call, path, { version: 1 }),
      removeYear: call => removeYear(call, path),
    })
  })
})
