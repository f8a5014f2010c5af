import { z } from 'zod'
import { day, id, legible } from '../people/model.ts'
import { said } from './said.ts'

const people = z.int().min(1).max(1000)

export const partnershipInput = z
  .object({
    school: legible(120),
    /** How many places there are for students in a year. */
    places: people,
    /** What students are sure of; what is empty is refused in words. */
    certainty: said,
    /** How many of them come to work here in a year, and what they can do then. */
    inflow: people.nullable().default(null),
    quality: said,
  })
  .meta({ id: 'PartnershipInput' })
export type PartnershipInput = z.output<typeof partnershipInput>

export const partnershipParams = z.object({ partnershipId: id })

export const partnerships = z
  .object({
    mayWrite: z.boolean(),
    /** By the name of the school. */
    partnerships: z.array(
      z.object({
        partnershipId: id,
        school: z.string(),
        places: z.int(),
        certainty: z.string(),
        inflow: z.int(),
        quality: z.string(),
        begunOn: day,
        endedOn: day.nullable(),
      }),
    ),
  })
  .meta({ id: 'Partnerships' })
export type Partnerships = z.infer<typeof partnerships>
export type Partnership = Partnerships['partnerships'][number]
