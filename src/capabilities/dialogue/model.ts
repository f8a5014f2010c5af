import { z } from 'zod'
import { day, id, seat, side } from '../people/model.ts'
import {
  type ConversationKind,
  conversationKinds,
  dimensions,
  mandatoryTopics,
  talkOutcomes,
} from './cycle.ts'
import { rhythms } from './series.ts'
import { helpKinds, type RelationQuality, relationQualities } from './vocabulary.ts'

export const conversationKind = z.enum(conversationKinds)
export { type Counterpart, counterparts, type RoutedTopic, routedTopics } from './routing.ts'
export type { ConversationKind, RelationQuality }

const tags = z.array(z.enum(dimensions))
/** What I say of it, and of the others what I may read. */
const saidOf = z.object({ mine: tags.nullable(), others: z.array(z.object({ seat, dimensions: tags })) })

export const topicView = z
  .object({
    topicId: id,
    /** In the words of who laid it there; null where it is one of the three below. */
    title: z.string().nullable(),
    /** The expectation it came from, if any. */
    itemId: z.string().nullable(),
    mandatory: z.enum(mandatoryTopics).nullable(),
    /** A quality of their relation that they see two steps or more apart. */
    quality: z.enum(relationQualities).nullable(),
    addedSide: seat,
    /** The talk on whose agenda it is; null while it lies loose on the table. */
    conversationId: id.nullable(),
    /** How often it has been on the table: 1 the first time. */
    round: z.int().min(1),
    tags: saidOf,
    /** Somebody said something else once all had said it, or came to sit here since: I say mine anew. */
    sayAgain: z.boolean(),
    tension: z.boolean(),
    /** It comes up in a yearly talk for the first time. */
    newHere: z.boolean(),
    sheet: z.object({
      mine: z.enum(['none', 'private', 'shared']),
      /** Shared, but not yet with somebody who came to sit here since. */
      again: z.boolean(),
      /** Who else shared theirs. */
      sharedBy: z.array(seat),
    }),
    /** The talks it was on before, the last first, with what each said there that it is about. */
    earlier: z.array(
      z.object({
        round: z.int(),
        conversationId: id,
        laidSide: seat,
        tags: saidOf,
      }),
    ),
  })
  .meta({ id: 'Topic' })
export type TopicView = z.infer<typeof topicView>

export const hour = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)

export const conversationView = z
  .object({
    conversationId: id,
    kind: conversationKind,
    plannedOn: day,
    /** '14:30', as clocks in the Netherlands say; null while no hour was agreed. */
    startsAt: hour.nullable(),
    /** A room, a walk, a screen; empty while no place was agreed. */
    place: z.string(),
    version: z.int(),
    ready: z.boolean(),
    cancelled: z.boolean(),
    /** The series it is a talk of, and the day on which the rule has it; null of a talk by itself. */
    seriesId: id.nullable(),
    recursOn: day.nullable(),
    missing: z.array(z.enum(mandatoryTopics)),
    skips: z.array(z.object({ mandatory: z.enum(mandatoryTopics), side, reason: z.string() })),
    /** Somebody said whether it was a talk: it stays where it is. */
    answered: z.boolean(),
    /** My own answer to "was this a conversation"; null while open. */
    mine: z.boolean().nullable(),
    outcome: z.enum(talkOutcomes),
  })
  .meta({ id: 'Conversation' })
export type ConversationView = z.infer<typeof conversationView>

/** Talks that come back by one rule. */
export const seriesView = z
  .object({
    seriesId: id,
    kind: conversationKind,
    every: z.enum(rhythms),
    from: day,
    until: day,
    startsAt: hour.nullable(),
    place: z.string(),
    version: z.int(),
  })
  .meta({ id: 'TalkSeries' })
export type SeriesView = z.infer<typeof seriesView>

const talkDay = z.object({ on: day, planned: z.boolean() })

/** What I noted to myself beside the agenda. */
export const ownNotes = z.object({ notes: z.array(z.object({ noteId: id, need: z.string() })) })
export type OwnNotes = z.infer<typeof ownNotes>

export const talks = z
  .object({
    relationId: id,
    side: seat,
    /** Who sits at the talk today. */
    seats: z.array(z.object({ seat, name: z.string() })),
    /** The next talk, of any kind: in the calendar, or the day by which there has to be one. */
    next: talkDay,
    /** The same of the yearly one. */
    yearly: talkDay,
    conversations: z.array(conversationView),
    series: z.array(seriesView),
    topics: z.array(topicView),
    ...ownNotes.shape,
  })
  .meta({ id: 'Talks' })
export type Talks = z.infer<typeof talks>

const when = z.object({
  kind: conversationKind,
  plannedOn: day,
  /** Left out, it stays as it is. */
  startsAt: hour.nullable().optional(),
  place: z.string().trim().max(120).optional(),
})
const repeats = z.object({ every: z.enum(rhythms), until: day })
export const planInput = when.extend({
  /** Comes back in this rhythm, up to and including a day. */
  repeats: repeats.optional(),
})
const asRead = { version: z.int().min(1) }
export const replanInput = when.extend(asRead)
/** The version is that of the series. */
export const restInput = when.extend({ ...repeats.shape, ...asRead })
export type RestInput = z.output<typeof restInput>
export const versionInput = z.object(asRead)
export const topicInput = z
  .object({
    title: z.string().trim().min(1).max(160).nullable().default(null),
    itemId: z
      .string()
      .regex(/^(own\.)?[a-z0-9-]{1,50}$/)
      .nullable()
      .default(null),
    mandatory: z.enum(mandatoryTopics).nullable().default(null),
    /** On whose agenda; without one on that of the first talk to come, or loose on the table. */
    conversationId: id.nullable().default(null),
  })
  .refine(({ title, itemId, mandatory }) => [title, itemId, mandatory].filter(Boolean).length === 1, {
    message: 'Own words, or an item of the list, or an obligatory topic.',
  })
export type TopicInput = z.output<typeof topicInput>
export const carryInput = z.object({ conversationId: id })
export const tagsInput = z.object({
  dimensions: z
    .array(z.enum(dimensions))
    .min(1)
    .max(3)
    .refine(list => new Set(list).size === list.length, 'Each dimension once.'),
})
export const skipInput = z.object({ reason: z.string().trim().min(1).max(500) })
export const confirmInput = z.object({ held: z.boolean() })

export const sharedNotesInput = z.object({ version: z.int().min(0), body: z.string().max(10_000) })
export const sharedNotes = z
  .object({
    conversationId: id,
    version: z.int(),
    body: z.string(),
    /** Nobody said yet whether it was a talk, and it was not called off: it can be written on. */
    open: z.boolean(),
    /** Who wrote last, and when; null while nobody did. */
    written: z
      .object({ seat, name: z.string().nullable(), mine: z.boolean(), at: z.iso.datetime() })
      .nullable(),
  })
  .meta({ id: 'SharedNotes' })
export type SharedNotes = z.infer<typeof sharedNotes>

const text = z.string().max(2000)
export const sheet = z.object({
  aims: text,
  reach: text,
  resistance: text,
  unacceptable: text,
  bridges: text,
  guessAims: text,
  guessReach: text,
  guessResistance: text,
  guessUnacceptable: text,
  guessBridges: text,
})
export type Sheet = z.infer<typeof sheet>
export const saveSheetInput = z.object({ version: z.int().min(0), sheet })
export const sheets = z
  .object({
    topicId: id,
    version: z.int(),
    mine: sheet.nullable(),
    shared: z.boolean(),
    /** The sheets of the others, with their guesses about me; only when all have shared, and where I wrote something too. */
    others: z.array(z.object({ seat, sheet })),
    /** Who else shared theirs. */
    sharedBy: z.array(seat),
    /** Of earlier talks about it, the last first: what I wrote, and of the others' what I could read then. */
    earlier: z.array(
      z.object({
        round: z.int(),
        mine: sheet.nullable(),
        others: z.array(z.object({ seat, sheet })),
      }),
    ),
  })
  .meta({ id: 'InterestSheets' })
export type Sheets = z.infer<typeof sheets>

export const helpInput = z.object({ kind: z.enum(helpKinds) })
export const helpRequests = z
  .object({
    requests: z.array(
      z.object({ requestId: id, kind: z.enum(helpKinds), askedOn: day, takenBy: z.string().nullable() }),
    ),
  })
  .meta({ id: 'HelpRequests' })
export type HelpRequests = z.infer<typeof helpRequests>
export const waitingHelp = z
  .object({
    requests: z.array(
      z.object({ requestId: id, kind: z.enum(helpKinds), askedBy: z.string(), askedOn: day }),
    ),
  })
  .meta({ id: 'WaitingHelp' })
export type WaitingHelp = z.infer<typeof waitingHelp>

export const helpParams = z.object({ requestId: id })
export const ownHelpParams = z.object({ relationId: id, requestId: id })
export const conversationParams = z.object({ relationId: id, conversationId: id })
export const topicParams = z.object({ relationId: id, topicId: id })
export const skipParams = conversationParams.extend({ mandatory: z.enum(mandatoryTopics) })
