import { z } from 'zod'
import { moments, termSources } from '../../platform/plate/kinds.ts'
import { day, id, personName } from '../people/model.ts'
import { holdReasons } from './vocabulary.ts'

/** A kind of record, in the words of the capability that keeps it. */
const type = z.string()
const title = z.string()
const months = z.int()

export const retentionTable = z
  .object({
    checkedOn: day,
    terms: z.array(
      z.object({
        type,
        title,
        reason: z.string(),
        from: z.enum(moments),
        months,
        source: z.enum(termSources),
        certainty: z.enum(['H', 'M', 'L']),
        /** A version of this term that holds from a later day. */
        next: z.object({ validFrom: day, months }).nullable(),
      }),
    ),
    staying: z.array(z.object({ table: z.string(), reason: z.string() })),
    may: z.array(z.enum(['report', 'hold'])),
  })
  .meta({ id: 'RetentionTable' })
export type RetentionTable = z.infer<typeof retentionTable>

export const deletionReport = z
  .object({
    /** The last day on which was looked; null before the first. */
    lastDay: day.nullable(),
    /** The day of the clock on which deletion stopped, being too far from the newest one known; null while it goes on. */
    stopped: z.object({ day, reached: day.nullable() }).nullable(),
    /** For HR: who came to the end of a term, which the register says too; never how much they had written. */
    days: z.array(z.object({ day, types: z.array(z.object({ type, title, people: z.int() })) })),
    years: z.array(
      z.object({
        year: z.int(),
        types: z.array(z.object({ type, title, people: z.int().nullable(), lines: z.int().nullable() })),
      }),
    ),
  })
  .meta({ id: 'DeletionReport' })
export type DeletionReport = z.infer<typeof deletionReport>

const holdState = z.enum(['stands', 'over', 'lifted'])
export const hold = z.object({
  holdId: id,
  person: personName,
  number: z.string(),
  reason: z.enum(holdReasons),
  explanation: z.string(),
  placedBy: personName.nullable(),
  placedOn: day,
  until: day,
  liftedOn: day.nullable(),
  state: holdState,
  version: z.int(),
})
export const holdList = z.object({ holds: z.array(hold), longest: day }).meta({ id: 'HoldList' })
export type HoldList = z.infer<typeof holdList>

export const holdParams = z.object({ holdId: id })
export const placeHoldInput = z.object({
  number: z.string().trim().min(1).max(40),
  reason: z.enum(holdReasons),
  explanation: z.string().trim().min(1).max(500),
  until: day,
})
export const renewHoldInput = z.object({ version: z.int().min(1), until: day })
export const liftHoldInput = z.object({ version: z.int().min(1) })

/** How long what is about the asker is kept; `until` is the first day on which it is gone, null while that is open. */
export const kept = z.object({
  type,
  title,
  /** The tables in which it stands. */
  tables: z.array(z.string()),
  from: z.enum(moments),
  months,
  until: day.nullable(),
})
export const ownHold = z.object({
  reason: z.enum(holdReasons),
  explanation: z.string(),
  placedBy: z.string(),
  placedOn: day,
  until: day,
})
