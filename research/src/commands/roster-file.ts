import { type Roster, RosterError, rosterFrom, type WrittenRoster } from '@wisselwerk/engines/worktime'
import { z } from 'zod'
import { UsageError } from './command.ts'
import { nameOf, pathOf, readJson } from './input.ts'

const span = { start: z.string(), end: z.string() }
const remarks = {
  id: z.unknown().optional(),
  title: z.unknown().optional(),
  note: z.unknown().optional(),
  why: z.unknown().optional(),
}
/** What the reference rosters say about themselves. */
const expectations = {
  expected: z.unknown().optional(),
  refused: z.unknown().optional(),
  open: z.unknown().optional(),
  oneOf: z.unknown().optional(),
  reading: z.unknown().optional(),
  unknown: z.unknown().optional(),
}

/** Unknown keys are refused: a misspelt `breaks` must not be passed over in silence. */
const rosterFile = z.strictObject({
  ...remarks,
  ...expectations,
  rules: z.array(z.string()).optional(),
  on: z.string().optional(),
  person: z.strictObject({ id: z.string(), birth: z.string().optional(), note: z.unknown().optional() }),
  settings: z.strictObject({ allow15: z.boolean().optional() }).optional(),
  horizon: z.strictObject({ from: z.string(), until: z.string() }).optional(),
  school: z.array(z.strictObject({ ...span, ...remarks })).optional(),
  shifts: z.array(
    z.strictObject({
      ...span,
      ...remarks,
      breaks: z.array(z.strictObject(span)).optional(),
      employer: z.string().optional(),
      kind: z.enum(['work', 'standby']).optional(),
      calledAt: z.string().optional(),
      withdrawnAt: z.string().optional(),
      noticeMinutes: z.number().optional(),
    }),
  ),
})

export interface RosterFile {
  readonly roster: Roster
  /** What the file itself asks for, where the options do not. */
  readonly rules: readonly string[] | undefined
  readonly on: string | undefined
}

export function readRosterFile(file: string): RosterFile {
  const written = readJson(file, rosterFile)
  return namingPlace(file, () => ({
    roster: rosterFrom(written as WrittenRoster),
    rules: written.rules,
    on: written.on,
  }))
}

/** What is no roster is wrong somewhere in the file, and a day that is none in the option. */
export function namingPlace<T>(file: string, work: () => T, optionOn = false): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof RosterError)) throw error
    const place = optionOn && error.path[0] === 'on' ? '--on' : `${nameOf(file)}: ${pathOf(error.path)}`
    throw new UsageError(`${place}: ${error.message}.`)
  }
}
