import { z } from 'zod'
import { day } from '../people/model.ts'

/** Who writes down what was agreed this year. */
export const drafter = z.enum(['both', 'employee', 'organisation'])

const why = z.string().trim().min(1).max(300)
const startYears = z.int().min(0).max(9)

/** After how many signed years two take turns in writing down (C05). */
export const draftingChoice = z
  .object({
    startYears,
    /** Null as long as nobody here chose: it is what the product begins with. */
    chosen: z.object({ why, by: z.string(), on: day }).nullable(),
    earlier: z.array(z.object({ startYears, why, by: z.string(), on: day })),
  })
  .meta({ id: 'DraftingChoice' })
export type DraftingChoice = z.infer<typeof draftingChoice>

export const draftingInput = z.object({ startYears, why })
export type DraftingInput = z.output<typeof draftingInput>
