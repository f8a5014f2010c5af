import { type Lowered, loweredKinds } from '@wisselwerk/engines/agreement'
import { z } from 'zod'
import { day } from '../people/model.ts'

const text = (most: number) => z.string().trim().min(1).max(most)

/** What a clause lowers of pay or function, why, and what stands against it (C19). */
export const lowering = z.object({
  what: z.enum(loweredKinds as [Lowered, ...Lowered[]]),
  reason: text(500).nullable(),
  compensation: text(500).nullable(),
})

/** How long a text that lowers something lies before those who sign it, and from which day they can. */
export const cooling = z.object({ days: z.int(), signFrom: day })

const why = text(300)
/** More than seven full days, for everybody here; fewer is for nobody to choose. */
const days = z.int().min(7).max(60)

/** How many full days a text lies before both that lowers pay or function (C19). */
export const coolingChoice = z
  .object({
    days,
    /** Null as long as nobody here chose: it is what the product begins with. */
    chosen: z.object({ why, by: z.string(), on: day }).nullable(),
    earlier: z.array(z.object({ days, why, by: z.string(), on: day })),
  })
  .meta({ id: 'CoolingChoice' })
export type CoolingChoice = z.infer<typeof coolingChoice>

export const coolingInput = z.object({ days, why })
export type CoolingInput = z.output<typeof coolingInput>
