import {
  agreedTotal,
  checkYear,
  isoYear,
  weekOf,
  weeksOf,
  YearError,
} from '@wisselwerk/engines/worktime/year'
import type { z } from 'zod'
import { dayOf } from '../../platform/clock/clock.ts'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { ringTheTwo, sitAtTable, sitToChange, type Table } from '../people/index.ts'
import type { takenBackInput, YearInput, YearPattern, YearPatterns, YearView, yearParams } from './model.ts'
import { mustBeOneOf, mustBeOwnStill, mustDraw, mustHaveHours, mustHold } from './policy.ts'
import { deletePattern, findPatterns, type PatternRow, savePattern, takeBack, type YearKey } from './store.ts'

type Path = z.output<typeof yearParams>

export async function readYearPatterns(call: Call, relationId: string): Promise<YearPatterns> {
  return present(call, await sitAtTable(call, relationId))
}

/** My drawing of a year, kept to myself or laid on the table. The hours of each week are reckoned here, whatever a screen drew. */
export async function drawYear(
  call: Call,
  { relationId, year }: Path,
  { version, shape, pay, laid }: YearInput,
): Promise<YearPatterns> {
  const { table, key, row } = await load(call, { relationId, year })
  mustBeOwnStill(row?.laid_at)
  const drawn = reckon(call, table, year, shape)
  if (laid) mustHold(drawn.findings)
  const saved = await savePattern(call.tx, key, {
    version,
    shape,
    weeks: drawn.weeks,
    weekly_minutes: drawn.weeklyMinutes,
    pay,
    at: call.now,
    laid_at: laid ? call.now : null,
  })
  if (!saved) refuse('terms.stale', 'conflict')
  return laid ? told(call, table, 'laid') : present(call, table)
}

/** My own again: the other reads it no more. */
export async function takeYearBack(
  call: Call,
  path: Path,
  { version }: z.output<typeof takenBackInput>,
): Promise<YearPatterns> {
  const { table, key } = await load(call, path)
  if (!(await takeBack(call.tx, key, version))) refuse('terms.stale', 'conflict')
  return told(call, table, 'taken-back')
}

/** Gone for good; what lies on the table is taken back first. */
export async function removeYear(call: Call, path: Path): Promise<YearPatterns> {
  const { table, key, row } = await load(call, path)
  mustBeOwnStill(row?.laid_at)
  if (!(await deletePattern(call.tx, key))) refuse('terms.not-drawn', 'not-found')
  return present(call, table)
}

async function load(call: Call, { relationId, year }: Path) {
  const table = await sitToChange(call, relationId)
  mustDraw(table.side)
  mustHaveHours(minutesOf(table))
  mustBeOneOf(yearsOf(table, call.today), year)
  const row = (await findPatterns(call.tx, table)).find(one => one.year === year)
  const key: YearKey = {
    organisationId: table.organisationId,
    relationId,
    year,
    drawnBy: call.actor.personId,
  }
  return { table, key, row }
}

/** The register holds hours to the hundredth, which a minute is not: 33.33 hours are 2,000 minutes. */
const minutesOf = ({ hoursPerWeek }: Pick<Table, 'hoursPerWeek'>): number => Math.round(hoursPerWeek * 60)

function reckon(call: Call, table: Table, year: number, shape: YearInput['shape']) {
  const weeklyMinutes = minutesOf(table)
  const fromWeek = firstOpenWeek(year, call.today)
  try {
    const weeks = weeksOf({ year, weeklyMinutes, fromWeek, shape })
    return { weeks, weeklyMinutes, findings: check({ year, weeks, weekly_minutes: weeklyMinutes }) }
  } catch (error) {
    if (!(error instanceof YearError)) throw error
    return refuse('terms.no-shape', 'bad-input', { from: fromWeek, until: isoYear(year).weeks })
  }
}

const check = ({ year, weeks, weekly_minutes }: Pick<PatternRow, 'year' | 'weeks' | 'weekly_minutes'>) =>
  checkYear({
    year,
    weeks,
    totalMinutes: agreedTotal({ year, weeklyMinutes: weekly_minutes }),
    band: [0, 3600],
  })

/** The week after that of today; of a year to come the first. */
function firstOpenWeek(year: number, today: string): number {
  const now = weekOf(today)
  return now.year < year ? 1 : now.week + 1
}

/** This year and the next two, where the contract covers them from their first Monday to their last Sunday. */
function yearsOf({ validFrom, validUntil }: Pick<Table, 'validFrom' | 'validUntil'>, today: string) {
  const now = weekOf(today).year
  return [now, now + 1, now + 2]
    .map(year => ({ year, ...isoYear(year) }))
    .filter(
      ({ firstMonday, lastSunday }) =>
        validFrom <= firstMonday && (validUntil === null || lastSunday < validUntil),
    )
    .map(one => ({ ...one, fromWeek: firstOpenWeek(one.year, today) }))
    .filter(({ fromWeek, weeks }) => fromWeek <= weeks)
}

async function told(call: Call, table: Table, done: 'laid' | 'taken-back'): Promise<YearPatterns> {
  const view = await present(call, table)
  await ringTheTwo(call, table, '/year')
  await call.tell({ event: `year-pattern.${done}`, subjectKind: 'relation', subjectId: table.relationId })
  return view
}

async function present(call: Call, table: Table): Promise<YearPatterns> {
  const rows = await findPatterns(call.tx, table)
  if (table.side === 'organisation' && rows.length > 0)
    await call.looked({ subjectId: table.employee.personId, what: 'year-pattern', purpose: 'conversation' })
  const weeklyMinutes = minutesOf(table)
  const patternOf = (year: number) => rows.find(row => row.year === year)
  return {
    side: table.side,
    employee: table.employee.name,
    today: call.today,
    weeklyMinutes,
    contractUntil: table.validUntil,
    years:
      weeklyMinutes === 0
        ? []
        : yearsOf(table, call.today).map(one => viewOf(one, weeklyMinutes, patternOf(one.year))),
  }
}

function viewOf(
  one: ReturnType<typeof yearsOf>[number],
  weeklyMinutes: number,
  row: PatternRow | undefined,
): YearView {
  return {
    ...one,
    totalMinutes: agreedTotal({ year: one.year, weeklyMinutes }),
    pattern: row ? patternOf(row, weeklyMinutes) : null,
  }
}

const patternOf = (row: PatternRow, weeklyMinutes: number): YearPattern => ({
  version: row.version,
  shape: row.shape,
  pay: row.pay,
  weeks: row.weeks,
  laidOn: row.laid_at && dayOf(row.laid_at),
  fits: row.weekly_minutes === weeklyMinutes,
  findings: check(row),
})
