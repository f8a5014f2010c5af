import { z } from 'zod'
import { dataGroups } from '../../platform/plate/kinds.ts'
import { personName } from '../people/model.ts'
import { kept, ownHold } from './retention-schemas.ts'

/** One line of a table as the database keeps it, by column. */
const line = z.record(z.string(), z.unknown())
export type Line = z.infer<typeof line>

const words = z.record(z.string(), z.string())
const heldTable = z.object({
  table: z.string(),
  /** What its owner calls it, its columns and its codes; by table, so that one code has not two meanings. */
  title: z.string(),
  fields: words,
  codes: words,
  /** Told on the page in another way. */
  apart: z.boolean(),
  lines: z.array(line),
})

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
    /** Who read what this person wrote or their line of the register, newest first. */
    readings: z.array(reading),
    signIn,
    kept: z.array(kept),
    /** Tables that stay; after erasing, what stands in them points at nobody. */
    stays: z.array(z.object({ table: z.string(), title: z.string() })),
    holds: z.array(ownHold),
    groups: z.array(z.object({ group: z.enum(dataGroups), tables: z.array(heldTable) })),
    /** What the ids in the lines are called: people, relations by their person, views by who wrote them. */
    names: words,
    /** Tables near a person of which no line is here, and why. */
    leftOut: z.array(z.object({ table: z.string(), reason: z.string() })),
  })
  .meta({ id: 'MyData' })
export type MyData = z.infer<typeof myData>
