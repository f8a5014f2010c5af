import { z } from 'zod'
import { day, id, personName, relationParams } from '../people/model.ts'
import { routeMoves, routeSteps } from './prior-learning.ts'
import { abilities, alternatives, lives, stances } from './vocabulary.ts'

const words = (most: number) => z.string().trim().min(1).max(most)

/** At which tables it was laid on the agenda. */
const laid = z.array(id).default([])

const plan = z.object({
  kind: z.literal('plan'),
  want: words(1000),
  stance: z.enum(stances),
  /** When somebody whose answer is “not now” wants to look at it again; none is an answer too. */
  lookAgainOn: day.nullable(),
})
/** Without a day it is “not now”. */
const step = z.object({ kind: z.literal('step'), what: words(200), on: day.nullable() })
const fewWays = z.object({ kind: z.literal('alternatives'), seen: z.enum(alternatives) })

const ability = z.object({ kind: z.literal('ability'), ability: z.enum(abilities), words: words(1000) })
const year = z.int().min(1900).max(2199)
/** Whoever stayed at home or took a break says no why: words are never needed. Without an end it goes on. */
const period = z.object({
  kind: z.literal('period'),
  life: z.enum(lives),
  what: z.string().trim().max(120),
  from: year,
  until: year.nullable(),
})

/** Having recognised what one can already: as what, by whom, and under which reference once there is a result. */
const route = z.object({
  kind: z.literal('route'),
  what: words(200),
  provider: words(200),
  certificate: words(120).nullable(),
})

/** What somebody writes, of which there may be more of a kind. */
export const itemInput = z.discriminatedUnion('kind', [step, period, route])
export type ItemInput = z.output<typeof itemInput>
/** What somebody answers, of which there is one of each. */
export const answerInput = z.discriminatedUnion('kind', [fewWays, ability])
export type AnswerInput = z.output<typeof answerInput>

/** What stands locked in a line. */
export const careerContent = z.discriminatedUnion('kind', [
  plan.extend({ laid }),
  step.extend({ laid }),
  ability.extend({ laid }),
  period.extend({ laid }),
  route.extend({ step: z.enum(routeSteps), resting: z.boolean(), laid }),
  fewWays,
])
export type CareerContent = z.output<typeof careerContent>
export type CareerKind = CareerContent['kind']
export type ContentOf<K extends CareerKind> = Extract<CareerContent, { kind: K }>

/** An own table at which something can be shared, and with whom. */
const ownTable = z.object({ relationId: id, with: personName, jobTitle: z.string() })
export type OwnTable = z.infer<typeof ownTable>

const itemView = z.object({
  itemId: id,
  version: z.int(),
  /** Null where the key that opens it is not here: it can be taken away and nothing else. */
  content: careerContent.nullable(),
  /** Who reads it beside its owner, and at which table. */
  shared: z.array(ownTable),
})
export type ItemView = z.infer<typeof itemView>

export const career = z
  .object({
    today: day,
    /** The plan first, then what has a day, by that day. */
    items: z.array(itemView),
    /** Something was not kept, and its owner sees few other ways: said to them alone. */
    fewWaysOut: z.boolean(),
    tables: z.array(ownTable),
  })
  .meta({ id: 'Career' })
export type Career = z.infer<typeof career>

export const sharedCareers = z
  .object({
    today: day,
    /** By name. */
    people: z.array(
      z.object({
        person: personName,
        relationId: id,
        items: z.array(z.object({ itemId: id, content: careerContent.nullable() })),
      }),
    ),
  })
  .meta({ id: 'SharedCareers' })
export type SharedCareers = z.infer<typeof sharedCareers>

export const yearlyLook = z
  .object({
    today: day,
    wants: z.boolean(),
    /** When somebody was asked last. */
    askedOn: day.nullable(),
    /** Null for whoever wants none, and until their first day is laid down. */
    nextOn: day.nullable(),
  })
  .meta({ id: 'YearlyLook' })
export type YearlyLook = z.infer<typeof yearlyLook>
export const yearlyLookInput = z.object({ wants: z.boolean() })

/** 0 for the first time. */
const version = z.int().min(0)
export const planInput = z.object({
  version,
  want: plan.shape.want,
  notNow: z.boolean(),
  lookAgainOn: day.nullable().default(null),
  /** A first step, in the same go. */
  step: z
    .object({ what: words(200), on: day })
    .nullable()
    .default(null),
})
export type PlanInput = z.output<typeof planInput>
export const changeItemInput = z.object({ version: z.int().min(1), item: itemInput })
export type ChangeItem = z.output<typeof changeItemInput>
export const saveAnswerInput = z.object({ version, answer: answerInput })
export type SaveAnswer = z.output<typeof saveAnswerInput>
/** Its own next step, back for more, “not now”, or on again. */
export const moveRouteInput = z.object({ version: z.int().min(1), move: z.enum(routeMoves) })
export type MoveRoute = z.output<typeof moveRouteInput>
export const itemParams = z.object({ itemId: id })
export const atTable = relationParams
