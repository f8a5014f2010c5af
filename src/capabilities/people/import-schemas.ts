import { z } from 'zod'
import { day, relationKind } from './model.ts'
import { columns } from './register/columns.ts'
import { dayOrders, serialStarts } from './register/days.ts'
import { nameUses } from './register/headers.ts'

const column = z.enum(columns)
const lastDay = z.enum(['inclusive', 'exclusive'])

/** What somebody said about a file that it does not say itself; remembered for the organisation's next one. */
export const importChoices = z.object({
  /** Which column of ours a column of the file is; null for none. */
  columns: z
    .array(z.object({ header: z.string().max(200), column: column.nullable() }))
    .max(300)
    .default([]),
  /** The same on every row, for what the file does not have. */
  fixed: z
    .array(z.object({ column, value: z.string().trim().min(1).max(120) }))
    .max(20)
    .default([]),
  /** Which form of relation a word of the file is. */
  kinds: z
    .array(z.object({ value: z.string().max(120), kind: relationKind }))
    .max(100)
    .default([]),
  dayOrder: z.enum(dayOrders).nullable().default(null),
  /** Whether the last day that the file writes still counts. */
  relationUntil: lastDay.nullable().default(null),
  until: lastDay.nullable().default(null),
  nameUse: z.enum(nameUses).nullable().default(null),
  /** From when days are counted that a spreadsheet shows as numbers. */
  serialDays: z.enum(serialStarts).nullable().default(null),
  /** Whether a day beyond anybody's working life is an end, or how a system writes that there is none. */
  farEnd: z.enum(['none', 'day']).nullable().default(null),
  /** What a later first day says of who works here already; asked about each file anew. */
  laterStart: z.enum(['corrects', 'begins']).nullable().default(null),
  /** Hours of a whole week, where a file has parts of it. */
  fullTime: z.number().min(20).max(60).nullable().default(null),
})
export type ImportChoices = z.output<typeof importChoices>

const choicesText = z
  .string()
  .max(14_000)
  .transform((text, context) => {
    try {
      return importChoices.parse(JSON.parse(text))
    } catch {
      context.addIssue({ code: 'custom', message: 'choices' })
      return z.NEVER
    }
  })

export const importQuery = z.object({
  dryRun: z.enum(['true', 'false']).default('false'),
  /** `ImportChoices` as JSON; without it what was remembered holds. */
  choices: choicesText.optional(),
  /** The look at what would change after which this is asked: only then something is emptied or ended. */
  shown: z.string().max(64).optional(),
})

const counts = z.object({ added: z.int(), changed: z.int() })

/** A place in the file, as the file counts and calls it. */
export const place = {
  row: z.int(),
  column: z.string().nullable(),
  /** The column as the file calls it; null where the whole row is meant, or the file does not have it. */
  header: z.string().nullable(),
  code: z.string(),
  message: z.string(),
}

export const questions = [
  'day-order',
  'serial-days',
  'name-use',
  'kind',
  'full-time',
  'far-end',
  'later-start',
] as const

/** Why a column that is known was not carried out. */
export const idleReasons = [
  'no-family-name',
  'no-partner-name',
  'hours-first',
  'number-first',
  'nothing-holds',
  'gender-off',
] as const

export const changeFields = [
  'new',
  'given_name',
  'family_name',
  'name_prefix',
  'email',
  'birth_date',
  'gender',
  'role',
  'kind',
  'first_day',
  'last_day',
  'unit',
  'location',
  'job_title',
  'hours_per_week',
  'manager',
  'unit_name',
] as const
export type ChangeField = (typeof changeFields)[number]

export const change = z.object({
  what: z.enum(['person', 'relation', 'team']),
  /** The number of the person or the relation, or the code of the team. */
  number: z.string(),
  name: z.string(),
  field: z.enum(changeFields),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** From which day this holds, where it is not always. */
  since: day.nullable(),
})
export type Change = z.infer<typeof change>

/** What somebody loses: a role, a table that they led, their last relation here. */
export const ending = z.object({
  what: z.enum(['role', 'table', 'work']),
  number: z.string(),
  name: z.string(),
  /** Which role, or whose table. */
  detail: z.string(),
  /** The last day. */
  on: day,
})
export type Ending = z.infer<typeof ending>

export const importReport = z
  .object({
    rows: z.int(),
    /** False for a dry run, and whenever a row has a problem: then nothing was kept. */
    saved: z.boolean(),
    people: counts,
    relations: counts,
    teams: counts,
    unchanged: z.int(),
    /** Stands for exactly these changes; saving with it saves these or nothing. */
    shown: z.string(),
    changes: z.array(change),
    endings: z.array(ending),
    /** Fields that lose what they held. */
    emptied: z.int(),
    problemCount: z.int(),
    problems: z.array(z.object(place)),
    /** What is not wrong and should be seen. */
    warnings: z.array(z.object(place)),
    /** Every column of the file, and what is done with it. */
    columns: z.array(
      z.object({
        header: z.string(),
        column: column.nullable(),
        how: z.enum(['known', 'chosen', 'left', 'idle', 'unknown']),
        because: z.enum(idleReasons).nullable(),
        /** The header that is read in its place. */
        beside: z.string().nullable(),
        sample: z.string(),
      }),
    ),
    /** What has to be answered before anything can be saved, with what stands in the file. */
    questions: z.array(z.object({ ask: z.enum(questions), values: z.array(z.string()) })),
    /** Columns that somebody new needs and the file does not have. */
    missing: z.array(column),
    /** How days, ends and names were read. */
    reading: z.object({
      dayOrder: z.enum(dayOrders),
      relationUntil: lastDay.nullable(),
      until: lastDay.nullable(),
    }),
    /** What was chosen, now and before. */
    choices: importChoices,
  })
  .meta({ id: 'ImportReport' })
export type ImportReport = z.infer<typeof importReport>
