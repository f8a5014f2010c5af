import { afterAll, beforeAll, describe } from 'vitest'
import { endRelation, sitDown } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import type { YearInput, YearShape } from './model.ts'
import { layYear, removeYear } from './service.ts'
import { termsNl } from './text/nl.ts'

const even: YearShape = { kind: 'stretches', stretches: [] }
const stretch = (from: number, until: number, hours: number): YearShape => ({
  kind: 'stretches',
  stretches: [{ from, until, minutes: hours * 60 }],
})

describe('what is refused of how the hours of a year lie', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** Laid on the table by somebody with so many hours a week. */
  const lay = async (shape: YearShape, hours = 28, more: Partial<YearInput> & { year?: number } = {}) => {
    const { employee, relationId } = await sitDown(desk)
    await desk.rows('update placements set hours_per_week = $2 where relation_id = $1', [relationId, hours])
    const { year = 2027, ...input } = more
    return codeOf(
      employee(call => layYear(call, { relationId, year }, { version: 0, pay: 'spread', shape, ...input })),
    )
  }

  tryRefusals('terms', termsNl.refusals, () => desk, {
    'only-employee': async () => {
      const { manager, relationId } = await sitDown(desk)
      return codeOf(manager(call => removeYear(call, { relationId, year: 2027 })))
    },
    'no-agreed-hours': () => lay(even, 0),
    'no-whole-year': async () => {
      const table = await sitDown(desk)
      const { employee, relationId } = table
      await endRelation(desk, table, '2026-12-01')
      return codeOf(employee(call => removeYear(call, { relationId, year: 2026 })))
    },
    'other-year': () => lay(even, 28, { year: 2029 }),
    'lies-on-table': async () => {
      const { employee, relationId } = await sitDown(desk)
      const path = { relationId, year: 2027 }
      await employee(call => layYear(call, path, { version: 0, pay: 'spread', shape: even }))
      return codeOf(employee(call => removeYear(call, path)))
    },
    stale: () => lay(even, 28, { version: 4 }),
    'not-drawn': async () => {
      const { employee, relationId } = await sitDown(desk)
      return codeOf(employee(call => removeYear(call, { relationId, year: 2027 })))
    },
    // 2027 has 52 weeks.
    'no-shape': () => lay(stretch(50, 53, 0)),
    // Ten agreed hours, and twenty in almost every week.
    negative: () => lay(stretch(1, 51, 20), 10),
    total: () => lay(stretch(1, 52, 20)),
    // A single week left for 28 hours of all the others.
    'week-hours': () => lay(stretch(1, 51, 20)),
    'four-weeks-average': () => lay(stretch(1, 4, 56), 40),
    'sixteen-weeks-average': () => lay(stretch(1, 16, 49), 40),
  })
})
