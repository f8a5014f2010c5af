import { z } from 'zod'
import { id, relationParams, side } from '../people/model.ts'
import { type AnyNeed, anyNeeds, longestReturn, needEffects } from './vocabulary.ts'

const need = z.enum(anyNeeds as [AnyNeed, ...AnyNeed[]])
const mark = z.object({ need, effect: z.enum(needEffects) })
export type NeedMark = z.infer<typeof mark>

const version = z.int().min(1).max(1_000_000)
export const agreementAtTable = relationParams.extend({ agreementId: id })
export const dealAtTable = agreementAtTable.extend({ dealId: id })

export const sayNeedsInput = z.object({
  version,
  /** What is left out was not said, which is not the same as untouched. */
  marks: z
    .array(mark)
    .min(1)
    .max(7)
    .refine(list => new Set(list.map(one => one.need)).size === list.length, 'Each need once.'),
})
export type SayNeedsInput = z.output<typeof sayNeedsInput>

export const returnInput = z.object({ version, text: z.string().trim().min(1).max(longestReturn) })

const said = z.object({ marks: z.array(mark), inReturn: z.string().nullable() })

const field = z.enum(['flexibility', 'security'])

export const dealNeeds = z
  .object({
    agreementId: id,
    side,
    /** The needs of which the asker has a card, of their own or of the team. */
    cards: z.array(need),
    /** Cards of teams are closed: the works council did not open them. */
    closed: z.boolean(),
    deals: z.array(
      z.object({
        dealId: id,
        version: z.int(),
        mine: said.nullable(),
        otherSaid: z.boolean(),
        /** Once both said. */
        theirs: said.nullable(),
        mutual: z
          .object({
            outcome: z.enum(['same', 'serves', 'costs', 'neither', 'open']),
            /** Whose flexibility costs the other. */
            costing: z.array(side),
            /** Who of those named what stands against it. */
            named: z.array(side),
            unsaid: z.array(z.object({ of: side, field })),
            /** Null where it cannot be said yet. */
            flexicurity: z.boolean().nullable(),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'DealNeeds' })
export type DealNeeds = z.infer<typeof dealNeeds>
export type DealNeed = DealNeeds['deals'][number]
