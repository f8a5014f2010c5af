import { z } from 'zod'
import { day, id, personName, relationParams, side } from '../people/model.ts'
import { breachStates, conditions, keptRoutes, weights } from './vocabulary.ts'

const words = (most: number) => z.string().trim().min(1).max(most)
const maybe = (most: number) => z.string().trim().max(most).default('')

/** From where an expectation comes: an item of the list, a clause that both signed, or one's own words. */
export const sourceInput = z.discriminatedUnion('from', [
  z.object({ from: z.literal('own'), expected: words(1000) }),
  z.object({ from: z.literal('item'), itemId: z.string().regex(/^(own\.)?[a-z0-9-]{1,50}$/) }),
  z.object({ from: z.literal('clause'), clauseId: id }),
])
export type SourceInput = z.output<typeof sourceInput>

/** Left open until somebody answers: a service says which is missing, and nothing is filled in. */
const answer = z.boolean().nullable().default(null)

export const breachInput = z.object({
  source: sourceInput,
  happened: words(2000),
  state: z.enum(breachStates).nullable().default(null),
  weight: z.enum(weights).nullable().default(null),
  /** How heavy, in one's own words. */
  weightWords: maybe(500),
  exchange: answer,
  authority: answer,
  cooperation: answer,
  /** A sheet apart; empty is none. */
  feeling: maybe(2000),
})
export type BreachInput = z.output<typeof breachInput>
export const changeBreachInput = z.object({ version: z.int().min(1), breach: breachInput })

/** By which topic or deal of this table the other was told; without, nothing was told yet. */
export const routeInput = z
  .object({
    version: z.int().min(1),
    route: z.enum(keptRoutes).nullable(),
    topicId: id.nullable().default(null),
    dealId: id.nullable().default(null),
  })
  .refine(({ route, topicId }) => topicId === null || route === 'talk', { path: ['topicId'] })
  .refine(({ route, dealId }) => dealId === null || route === 'deal', { path: ['dealId'] })
export const mendedInput = z.object({ version: z.int().min(1), mended: z.boolean() })
/** What the other gets to read beside the topic or the deal: each only where it is asked for here. */
export const tellInput = z.object({ version: z.int().min(1), feeling: z.boolean(), mended: z.boolean() })

export const breachParams = relationParams.extend({ breachId: id })

const source = z.discriminatedUnion('from', [
  z.object({ from: z.literal('own'), expected: z.string() }),
  z.object({ from: z.literal('item'), itemId: z.string() }),
  z.object({ from: z.literal('clause'), clauseId: id, expected: z.string() }),
])

/** What stands locked in a line. */
export const breachContent = z.object({
  source,
  happened: z.string(),
  state: z.enum(breachStates),
  weight: z.enum(weights),
  weightWords: z.string(),
  exchange: z.boolean(),
  authority: z.boolean(),
  cooperation: z.boolean(),
  side,
  recordedOn: day,
  /** In which order they lie on the shelf. */
  recordedAt: z.iso.datetime(),
  route: z.enum(keptRoutes).nullable(),
  topicId: id.nullable(),
  dealId: id.nullable(),
  mendedOn: day.nullable(),
})
export type BreachContent = z.infer<typeof breachContent>

/** What the owner told the other. */
const told = z.object({ feeling: z.boolean(), mended: z.boolean(), agreedOn: day.nullable() })

export const breachView = z.object({
  breachId: id,
  version: z.int(),
  /** Null where the key that opens it is not here: it can be withdrawn and nothing else. */
  content: breachContent.nullable(),
  feeling: z.string().nullable(),
  told: told.nullable(),
})
export type BreachView = z.infer<typeof breachView>

/** Of somebody else, who told it to the asker by a topic or a deal. */
export const seamView = z.object({
  breachId: id,
  by: personName,
  topicId: id.nullable(),
  dealId: id.nullable(),
  /** Released for this one; null where it was not, or cannot be opened here. */
  feeling: z.string().nullable(),
  mended: z.boolean(),
  agreedOn: day.nullable(),
})
export type SeamView = z.infer<typeof seamView>

export const repair = z
  .object({
    relationId: id,
    side,
    /** The working relationship goes on, and the works council opened this: something may be written. */
    open: z.boolean(),
    /** The asker's own, newest first. */
    breaches: z.array(breachView),
    /** What the other told the asker. */
    seams: z.array(seamView),
  })
  .meta({ id: 'Repair' })
export type Repair = z.infer<typeof repair>

export const confidants = z
  .object({
    confidants: z.array(personName.extend({ email: z.string().nullable(), unit: z.string().nullable() })),
  })
  .meta({ id: 'Confidants' })
export type Confidants = z.infer<typeof confidants>

export const teamCondition = z.enum(conditions)

const four = Object.fromEntries(conditions.map(name => [name, z.boolean()])) as Record<
  (typeof conditions)[number],
  z.ZodBoolean
>
export const conditionsInput = z.object({ version: z.int().min(0), ...four })
export type ConditionsInput = z.output<typeof conditionsInput>
export const agreeInput = z.object({ version: z.int().min(1) })
export const unitParams = z.object({ unitId: id })

const said = z.object({ by: z.string().nullable(), on: day }).nullable()
export const teamConditions = z
  .object({
    /** For whom the asker speaks; who holds both offices speaks as one of them. */
    as: z.enum(['hr', 'council']),
    /** By name, every team of today. */
    teams: z.array(
      z.object({
        unitId: id,
        name: z.string(),
        /** Null while nobody said anything. */
        said: z.object({ version: z.int(), ...four, hr: said, council: said }).nullable(),
      }),
    ),
  })
  .meta({ id: 'TeamConditions' })
export type TeamConditions = z.infer<typeof teamConditions>
