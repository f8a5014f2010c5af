import { z } from 'zod'
import { personName } from '../people/model.ts'
import { kept, ownHold } from './retention-schemas.ts'
import { dataGroups, leftOut } from './vocabulary.ts'

/** One line of a table as the database keeps it, by column. */
const line = z.record(z.string(), z.unknown())
export type Line = z.infer<typeof line>

const heldTable = z.object({ table: z.string(), lines: z.array(line) })

const reading = z.object({ at: z.iso.datetime(), reader: personName, what: z.string(), purpose: z.string() })

const signIn = z.object({
  account: line.nullable(),
  ways_in: z.array(line),
  sessions: z.array(line),
  passkeys: z.array(line),
})
export type SignIn = z.infer<typeof signIn>

export const myData = z
  .object({
    person: personName,
    /** Who read what this person wrote, newest first. */
    readings: z.array(reading),
    signIn,
    kept: z.array(kept),
    holds: z.array(ownHold),
    groups: z.array(z.object({ group: z.enum(dataGroups), tables: z.array(heldTable) })),
    /** What the ids in the lines are called: people, relations by their person, views by who wrote them. */
    names: z.record(z.string(), z.string()),
    leftOut: z.array(z.enum(leftOut)),
  })
  .meta({ id: 'MyData' })
export type MyData = z.infer<typeof myData>
