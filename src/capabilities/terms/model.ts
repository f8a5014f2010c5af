import type { Shape } from '@wisselwerk/engines/worktime/year'
import { z } from 'zod'
import { day, relationParams, side } from '../people/model.ts'

const minutes = z.int().min(0).max(3600)
const week = z.int().min(1).max(53)

const shape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('stretches'),
    stretches: z.array(z.object({ from: week, until: week, minutes })).max(26),
  }),
  z.object({ kind: z.literal('on-and-off'), fullMinutes: minutes, partMinutes: minutes, anchor: day }),
  z.object({ kind: z.literal('three-or-four-days'), dayMinutes: z.int().min(60).max(720) }),
]) satisfies z.ZodType<Shape>
export type YearShape = z.output<typeof shape>

export const yearParams = relationParams.extend({ year: z.coerce.number().int().min(1950).max(2198) })

export const yearInput = z
  .object({
    /** Of the drawing that this one takes the place of; 0 where there is none yet. */
    version: z.int().min(0),
    shape,
    pay: z.enum(['spread', 'worked']),
    /** On the table, for the other to read; or kept to oneself. */
    laid: z.boolean(),
  })
  .meta({ id: 'YearPatternInput' })
export type YearInput = z.output<typeof yearInput>

export const takenBackInput = z.object({ version: z.int().min(1) })

const finding = z.enum([
  'weeks',
  'whole-minutes',
  'negative',
  'total',
  'band',
  'week-hours',
  'four-weeks-average',
  'sixteen-weeks-average',
])

const pattern = z.object({
  version: z.int(),
  shape,
  pay: z.enum(['spread', 'worked']),
  /** Of each ISO week, in minutes. */
  weeks: z.array(z.int()),
  /** Since when it lies on the table; null as long as it is one's own. */
  laidOn: day.nullable(),
  /** Whether the agreed hours are still those by which it was drawn. */
  fits: z.boolean(),
  findings: z.array(z.object({ finding, week: z.int().nullable() })),
})
export type YearPattern = z.infer<typeof pattern>

const yearView = z.object({
  year: z.int(),
  weeks: z.int(),
  firstMonday: day,
  lastSunday: day,
  /** The first week that may still change. */
  fromWeek: z.int(),
  totalMinutes: z.int(),
  /** One's own, or what lies on the table; what the other draws is theirs alone until then. */
  pattern: pattern.nullable(),
})
export type YearView = z.infer<typeof yearView>

export const yearPatterns = z
  .object({
    side,
    employee: z.string(),
    today: day,
    /** Agreed, of the contract as it is today; 0 where none are. */
    weeklyMinutes: z.int(),
    /** This year and the next two, as far as the contract covers them whole. */
    years: z.array(yearView),
    /** Until when the contract runs, where that is why a year is not there. */
    contractUntil: day.nullable(),
  })
  .meta({ id: 'YearPatterns' })
export type YearPatterns = z.infer<typeof yearPatterns>
