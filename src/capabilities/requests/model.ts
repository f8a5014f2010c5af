import { z } from 'zod'
import { day, id, personName, relationParams, side } from '../people/model.ts'
import {
  apartReasons,
  employerSizes,
  lawKinds,
  openPoints,
  refusalGrounds,
  requestKinds,
} from './vocabulary.ts'

export const requestParams = relationParams.extend({ requestId: id })

const hours = z.number().min(0.5).max(60).multipleOf(0.5)

export const requestInput = z
  .object({
    kind: z.enum(requestKinds),
    /** How many hours a week; where more or fewer hours are asked for. */
    hours: hours.nullable().default(null),
    words: z.string().trim().min(1).max(2000),
    startsOn: day,
    /** Asked for although the calendar of the law does not go with it, which was said first. */
    withoutLaw: z.boolean().default(false),
  })
  .refine(({ kind, hours: asked }) => (kind === 'hours') === (asked !== null), { path: ['hours'] })

export type RequestInput = z.output<typeof requestInput>

export const answerInput = z
  .object({
    outcome: z.enum(['granted', 'refused']),
    ground: z.enum(refusalGrounds).nullable().default(null),
    words: z.string().trim().max(2000).default(''),
  })
  .refine(({ outcome, ground }) => (outcome === 'refused') === (ground !== null), { path: ['ground'] })

export type AnswerInput = z.output<typeof answerInput>

export const requestTermsInput = z.object({
  answerDays: z.int().min(7).max(60),
  employerSize: z.enum(employerSizes),
})

export type RequestTermsInput = z.output<typeof requestTermsInput>

export const requestTerms = requestTermsInput.extend({ setOn: day.nullable() }).meta({ id: 'RequestTerms' })
export type RequestTerms = z.infer<typeof requestTerms>

/** By what a request of the asker is judged; the page shows its days from it before it is sent. */
export const requestFacts = z.object({
  /** Whether the organisation is the employer whom the law speaks of. */
  employer: z.enum(['here', 'elsewhere', 'none']),
  employedSince: day,
  small: z.boolean(),
  hoursPerWeek: z.number(),
  answerDays: z.int(),
  /** The last request that the law counts, and when it was decided. */
  earlier: z.object({ kind: z.enum(lawKinds), decided: day }).nullable(),
})
export type RequestFacts = z.infer<typeof requestFacts>

export const states = ['open', 'granted', 'refused', 'silent', 'withdrawn'] as const

const request = z.object({
  requestId: id,
  kind: z.enum(requestKinds),
  hours: z.number().nullable(),
  words: z.string(),
  madeOn: day,
  startsOn: day,
  /** The day by which the organisation says it answers. */
  answerBy: day,
  /** The last day by the law; silence makes it so from the day after. Null where the law sets none. */
  lastDay: day.nullable(),
  silenceFrom: day.nullable(),
  /** The last day, counted the other way; the careful one holds here. */
  otherwise: day.nullable(),
  unsure: z.array(z.enum(openPoints)),
  /** Why the law sets no day. */
  apart: z.array(z.enum(apartReasons)),
  state: z.enum(states),
  withdrawnOn: day.nullable(),
  answer: z
    .object({
      outcome: z.enum(['granted', 'refused']),
      ground: z.enum(refusalGrounds).nullable(),
      words: z.string(),
      by: z.string(),
      on: day,
    })
    .nullable(),
})
export type Request = z.infer<typeof request>

export const requests = z
  .object({
    relationId: id,
    side,
    today: day,
    employee: personName,
    manager: personName.nullable(),
    /** For whoever works here, where something can be asked. */
    facts: requestFacts.nullable(),
    /** Newest first. */
    requests: z.array(request),
  })
  .meta({ id: 'Requests' })
export type Requests = z.infer<typeof requests>
