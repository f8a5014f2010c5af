import { z } from 'zod'
import { day, id, relationParams, side } from '../people/model.ts'
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

/** So many people, counted until a day: an older number stands until enough came in. */
const told = z.object({ count: z.int(), until: day })

export const whyList = z
  .object({
    /** The last day that the newest list counts; null where there is none yet. */
    until: day.nullable(),
    /** From which day on there may be a next one. */
    nextFrom: day,
    /** Everybody with an arrangement; null where they are too few to tell. */
    all: told.nullable(),
    /** Every kind, in a fixed order. */
    kinds: z.array(
      z.object({
        kind: z.string(),
        told: told.nullable(),
        /** What is otherwise and why, where five people or more have it; in a fixed order. */
        entries: z.array(
          told.extend({
            dimension: z.string(),
            reason: z.string(),
            /** What stands against it, where that is told too. */
            returns: z.array(told.extend({ compensation: z.string() })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'WhyList' })
export type WhyList = z.infer<typeof whyList>
export type WhyKind = WhyList['kinds'][number]

/** How many asked, how many heard only yes, and of every hundred: what was counted, and from where to where it lies. */
const rate = z.object({
  asked: z.int(),
  granted: z.int(),
  share: z.int(),
  low: z.int(),
  high: z.int(),
})

export const grantRates = z
  .object({
    /** The last day that the newest rates count; null where there are none yet. */
    until: day.nullable(),
    /** From which day on there may be next ones. */
    nextFrom: day,
    keepsGender: z.boolean(),
    matters: z.array(
      z.object({
        matter: z.string(),
        /** Everybody who asked this; null where they are too few to tell. */
        told: rate.nullable(),
        comparisons: z.array(
          z.object({
            by: z.enum(['contract', 'hours', 'age', 'gender']),
            /** In a fixed order; null where a group is too small to tell, or would give one away. */
            groups: z.array(z.object({ group: z.string(), told: rate.nullable() })),
            /** Each of those told less each that stands later. */
            differences: z.array(
              z.object({
                one: z.string(),
                other: z.string(),
                difference: z.int(),
                low: z.int(),
                high: z.int(),
                /** Whether the two intervals overlap. */
                overlap: z.boolean(),
                /** Whether the interval of the difference holds nought. */
                holdsNought: z.boolean(),
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'GrantRates' })
export type GrantRates = z.infer<typeof grantRates>

/** How many people, how many of them used it, and of every hundred. */
const reach = z.object({ people: z.int(), users: z.int(), share: z.int() })

export const everyoneReached = z
  .object({
    /** The last day that the newest count takes along; null where there is none yet. */
    until: day.nullable(),
    /** From which day on there may be a next one. */
    nextFrom: day,
    uses: z.array(
      z.object({
        use: z.enum(['budget', 'diploma', 'together']),
        /** The works council opened it. */
        counted: z.boolean(),
        /** Everybody; null where they are too few to tell. */
        told: reach.nullable(),
        comparisons: z.array(
          z.object({
            by: z.enum(['contract', 'level', 'hours', 'age']),
            /** In a fixed order. */
            groups: z.array(
              z.object({
                group: z.string(),
                /** Null where a group is too small to tell, or would give one away. */
                told: reach.nullable(),
                /** Whether it is below half of everybody's rate; null where that may not be said: then it can be either. */
                below: z.boolean().nullable(),
              }),
            ),
          }),
        ),
      }),
    ),
    /** Of those who chose something from a budget, who chose something generally recognised; null where that may not be told. */
    recognised: reach.nullable(),
  })
  .meta({ id: 'EveryoneReached' })
export type EveryoneReached = z.infer<typeof everyoneReached>
