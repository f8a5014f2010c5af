import { z } from 'zod'
import { hour } from '../dialogue/model.ts'
import { day, id, legible } from '../people/model.ts'

export const flagInput = z
  .object({
    jobTitle: legible(120),
    /** What makes the work heavy: of the work, never of anybody. */
    why: z.string().trim().min(1).max(500),
    afterYears: z.int().min(1).max(45),
    heavyFrom: day,
  })
  .meta({ id: 'HeavyFunctionInput' })
export type FlagInput = z.output<typeof flagInput>
export const flagParams = z.object({ flagId: id })

const heavyFunction = z.object({
  flagId: id,
  jobTitle: z.string(),
  why: z.string(),
  afterYears: z.int(),
  heavyFrom: day,
  endedOn: day.nullable(),
})
export type HeavyFunction = z.infer<typeof heavyFunction>

export const heavyFunctions = z
  .object({
    mayWrite: z.boolean(),
    today: day,
    /** By name. */
    functions: z.array(heavyFunction),
    /** Functions of today that are not called heavy yet; for HR, who chooses from them. */
    others: z.array(z.string()),
  })
  .meta({ id: 'HeavyFunctions' })
export type HeavyFunctions = z.infer<typeof heavyFunctions>

export const planBOffers = z
  .object({
    today: day,
    /** My own, the newest first. */
    offers: z.array(
      z.object({
        offerId: id,
        relationId: id,
        jobTitle: z.string(),
        why: z.string(),
        afterYears: z.int(),
        answer: z.enum(['not-now', 'talk']).nullable(),
        /** Since when a plan B stands in my own plan. */
        plannedOn: day.nullable(),
      }),
    ),
  })
  .meta({ id: 'PlanBOffers' })
export type PlanBOffers = z.infer<typeof planBOffers>
export type PlanBOffer = PlanBOffers['offers'][number]

export const offerParams = z.object({ offerId: id })
export const planBTalkInput = z.object({ on: day, startsAt: hour.nullable().default(null) })
export type PlanBTalk = z.output<typeof planBTalkInput>
/** What else somebody could do, and the first step to it. */
export const planBInput = z.object({
  instead: z.string().trim().min(1).max(80),
  step: z.string().trim().min(1).max(110),
  on: day,
})
export type PlanBInput = z.output<typeof planBInput>
