import { z } from 'zod'
import { day } from '../people/model.ts'
import { changeEvents } from './vocabulary.ts'

export const changeFeed = z
  .object({
    changes: z.array(
      z.object({
        number: z.int(),
        event: z.enum(changeEvents),
        on: day,
        /** What a rule or a proposal is called; null of what has no title. */
        title: z.string().nullable(),
        /** The part that the works council decided on. */
        part: z.string().nullable(),
        /** Another version of a rule that was there. */
        again: z.boolean(),
        at: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ChangeFeed' })
export type ChangeFeed = z.infer<typeof changeFeed>
