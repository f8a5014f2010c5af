import { z } from 'zod'
import { day, id, personName } from '../people/model.ts'
import { question, yearParams } from './model.ts'

export const offices = ['council', 'hr'] as const
export type Office = (typeof offices)[number]
const office = z.enum(offices)

/** Who said so, and when; the name is that of a stranger once they left. */
const said = z.object({ by: z.string(), on: day }).nullable()
const participant = personName.extend({ side: office })

const agreement = z.object({
  agreementId: id,
  what: z.string(),
  who: personName,
  dueOn: day,
  /** The meeting at which it was made: on the overview of which year, and held when. */
  madeAt: z.object({ year: z.int(), heldOn: day.nullable() }),
  closed: z.object({ done: z.string(), by: z.string(), on: day }).nullable(),
})
export type MeetingAgreement = z.infer<typeof agreement>

export const meeting = z
  .object({
    year: z.int(),
    today: day,
    /** As which of the two the asker speaks. */
    as: office,
    /** Null until somebody plans it. */
    planned: z
      .object({
        version: z.int(),
        heldOn: day,
        place: z.string(),
        others: z.string(),
        participants: z.array(participant),
        minutes: z.string(),
        hr: said,
        council: said,
      })
      .nullable(),
    /** Made at an earlier meeting, and not done when the one before this was held. */
    carried: z.array(agreement),
    agreements: z.array(agreement),
    additions: z.array(
      z.object({ additionId: id, words: z.string(), side: office, by: z.string(), on: day }),
    ),
    questions: z.array(question),
    /** Who can be asked to it. */
    people: z.array(participant),
  })
  .meta({ id: 'OverviewMeeting' })
export type Meeting = z.infer<typeof meeting>

const version = z.int().min(0)
const words = (most: number) => z.string().trim().min(1).max(most)

export const planInput = z.object({
  /** 0 where nobody planned it yet. */
  version,
  heldOn: day,
  place: z.string().trim().max(120),
  others: z.string().trim().max(300),
  participants: z
    .array(id)
    .max(40)
    .refine(ids => new Set(ids).size === ids.length),
})
export type PlanInput = z.output<typeof planInput>
export const minutesInput = z.object({ version, minutes: z.string().trim().max(12000) })
export const settleInput = z.object({ version })
export const agreeInput = z.object({ version, what: words(500), who: id, dueOn: day })
export type AgreeInput = z.output<typeof agreeInput>
export const agreementParams = yearParams.extend({ agreementId: id })
export const dropQuery = z.object({ version: z.coerce.number().int().min(1) })
export const closeInput = z.object({ done: words(1000) })
export const additionInput = z.object({ words: words(2000) })
