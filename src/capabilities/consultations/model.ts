import { z } from 'zod'
import { day, id, personName } from '../people/model.ts'
import { offices, states, verdicts } from './vocabulary.ts'

const text = (most: number) => z.string().trim().min(1).max(most)

const words = { title: text(120), what: text(4000), why: text(2000), loose: text(2000), fixed: text(2000) }

export const consultationParams = z.object({ consultationId: id })

export const proposalInput = z.object({
  ...words,
  office: z.enum(offices),
  /** Null: everybody who works here. */
  unitId: id.nullable(),
  /** Null: the office that puts it. */
  deciderId: id.nullable(),
  endsOn: day,
  /** The house rule that it is about. */
  ruleId: id.nullable().default(null),
})
export type ProposalInput = z.output<typeof proposalInput>
export const withdrawInput = z.object({ why: text(2000) })
export const ruleInput = z.object({ ruleId: id.nullable() })
export const reactionInput = z.object({ words: text(4000), named: z.boolean() })
export type ReactionInput = z.output<typeof reactionInput>

const point = z.object({ heard: text(1000), verdict: z.enum(verdicts), because: text(2000) })
export const outcomeInput = z.object({
  decision: text(4000),
  reasons: text(4000),
  /** What was heard, and what was done with it. */
  points: z.array(point).max(100),
  /** Under which point each reaction is answered, by its place among them. */
  answered: z.array(z.object({ reactionId: id, point: z.int().min(0).max(99) })).max(20_000),
})
export type OutcomeInput = z.output<typeof outcomeInput>

const heading = z.object({
  consultationId: id,
  title: z.string(),
  office: z.enum(offices),
  state: z.enum(states),
  /** What a unit is called; null where everybody was asked. */
  unit: z.string().nullable(),
  openedOn: day,
  endsOn: day,
  /** The asker may say something to it now. */
  mayReact: z.boolean(),
  /** The asker did. */
  reacted: z.boolean(),
  /** It waits for the asker’s outcome. */
  mayDecide: z.boolean(),
})

export const consultationList = z
  .object({
    /** As which offices the asker may put one. */
    mayPutAs: z.array(z.enum(offices)),
    consultations: z.array(heading),
  })
  .meta({ id: 'ConsultationList' })
export type ConsultationList = z.infer<typeof consultationList>
export type ConsultationHeading = z.infer<typeof heading>

export const consultation = heading
  .extend({
    ...words,
    putBy: personName.nullable(),
    /** Who was named to decide; null: the office that put it. */
    decider: personName.nullable(),
    /** Whoever decides leads the asker, or did when it was put: their name is not read then. */
    deciderLeadsMe: z.boolean(),
    mine: z
      .object({
        /** Null where no key here opens it. */
        words: z.string().nullable(),
        named: z.boolean(),
        /** Under which point it was answered. */
        point: z.int().nullable(),
      })
      .nullable(),
    withdrawn: z.object({ on: day, why: z.string() }).nullable(),
    outcome: z
      .object({
        decision: z.string(),
        reasons: z.string(),
        decidedBy: personName.nullable(),
        decidedOn: day,
        points: z.array(point.extend({ number: z.int() })),
      })
      .nullable(),
    rule: z.object({ ruleId: id, title: z.string() }).nullable(),
    /** The asker is of the office that put it. */
    ours: z.boolean(),
  })
  .meta({ id: 'Consultation' })
export type Consultation = z.infer<typeof consultation>

/** What may be chosen where one is put. */
export const consultationChoices = z
  .object({
    today: day,
    units: z.array(z.object({ unitId: id, name: z.string() })),
    deciders: z.array(personName),
    rules: z.array(z.object({ ruleId: id, title: z.string() })),
  })
  .meta({ id: 'ConsultationChoices' })
export type ConsultationChoices = z.infer<typeof consultationChoices>

export const reactionsRead = z
  .object({
    reactions: z.array(
      z.object({ reactionId: id, words: z.string().nullable(), writtenBy: personName.nullable() }),
    ),
  })
  .meta({ id: 'ConsultationReactions' })
export type ReactionsRead = z.infer<typeof reactionsRead>
