import { z } from 'zod'
import { day, id } from '../people/model.ts'

const talks = z.int().min(1).max(52).nullable()
const minutes = z.int().min(1).max(600).nullable()
const limit = z.int().min(1).max(200)

const load = z.object({
  pairs: z.int(),
  /** Null where HR did not say how often or how long. */
  needed: z.int().nullable(),
  /** More than the limit, of somebody who leads here. */
  wide: z.boolean(),
})

export const span = z
  .object({
    rule: z.object({
      /** 0 while nobody set anything. */
      version: z.int(),
      talks,
      minutes,
      limit,
      set: z.object({ by: z.string(), on: day }).nullable(),
    }),
    /** Of whoever leads others; null of who leads nobody. */
    own: load.nullable(),
    /** For HR, by name; null for others. */
    units: z
      .array(
        load.extend({
          unitId: id,
          name: z.string(),
          /** Null while nobody said. */
          hours: z.int().nullable(),
          fits: z.boolean().nullable(),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'Span' })
export type Span = z.infer<typeof span>

export const ruleInput = z.object({ version: z.int().min(0), talks, minutes, limit })
export type RuleInput = z.output<typeof ruleInput>
export const unitParams = z.object({ unitId: id })
/** Null takes back what was said. */
export const hoursInput = z.object({ hours: z.int().min(0).max(100_000).nullable() })
