import { z } from 'zod'
import { id, personName } from '../people/model.ts'
import { careerContent, itemParams } from './model.ts'

/** How somebody does it: one question at a time or not, alone or with somebody beside them. */
export const support = z
  .object({
    plain: z.boolean(),
    coach: z
      .object({
        coachingId: id,
        coach: personName,
        agreed: z.boolean(),
        /** What lies open for them today. */
        openItem: id.nullable(),
        /** Other words for it; null where they said none, or where no key here opens them. */
        suggestion: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'CareerSupport' })
export type Support = z.infer<typeof support>

export const coachings = z
  .object({
    /** By name. */
    sittings: z.array(
      z.object({
        coachingId: id,
        person: personName,
        agreed: z.boolean(),
        /** The one thing that lies open today; null where none does. */
        piece: z.object({ itemId: id, content: careerContent.nullable() }).nullable(),
        suggestion: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Coachings' })
export type Coachings = z.infer<typeof coachings>

export const plainInput = z.object({ plain: z.boolean() })
export const askCoachInput = z.object({ email: z.email().max(200) })
export const suggestInput = z.object({ itemId: id, words: z.string().trim().min(1).max(1000) })
export type Suggest = z.output<typeof suggestInput>
export const coachingParams = z.object({ coachingId: id })
export const openParams = itemParams.extend(coachingParams.shape)
