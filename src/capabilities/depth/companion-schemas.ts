import { z } from 'zod'
import { conversationKind, conversationParams, topicView } from '../dialogue/model.ts'
import { day, id, legible } from '../people/model.ts'
import { companionKinds, sharedParts } from './vocabulary.ts'

const kind = z.enum(companionKinds)
const part = z.enum(sharedParts)
const reads = z
  .array(part)
  .max(sharedParts.length)
  .refine(list => new Set(list).size === list.length, 'Each part once.')

/** What a companion reads, and what the two see as shared with them: the same list from the same place. */
export const sharedAlong = z
  .object({
    talk: z.object({
      kind: conversationKind,
      plannedOn: day,
      startsAt: z.string().nullable(),
      place: z.string(),
      employee: z.string(),
      /** Null where nobody speaks for the organisation today. */
      manager: z.string().nullable(),
    }),
    /** Each of these null where it is not shared. */
    agenda: z
      .array(
        topicView.pick({ topicId: true, title: true, itemId: true, mandatory: true, quality: true }).meta({
          id: 'TopicAlong',
        }),
      )
      .nullable(),
    page: z.string().nullable(),
    notes: z.array(z.object({ noteId: id, words: z.string() })).nullable(),
  })
  .meta({ id: 'SharedAlong' })
export type SharedAlong = z.infer<typeof sharedAlong>

export const company = z
  .object({
    conversationId: id,
    /** The asker can take somebody along to this talk now. */
    mayBring: z.boolean(),
    /** The asker can withdraw who comes along. */
    mayWithdraw: z.boolean(),
    companion: z
      .object({
        companionId: id,
        name: z.string(),
        kind,
        reads,
        shared: sharedAlong,
        /** The talk is still to come: they read it now. */
        open: z.boolean(),
      })
      .nullable(),
    /** Confidants of the house, for whoever can take one along. */
    confidants: z.array(z.object({ personId: id, name: z.string() })),
  })
  .meta({ id: 'Company' })
export type Company = z.infer<typeof company>

export const bringInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confidant'), personId: id, reads }),
  z.object({ kind: z.literal('colleague'), email: z.email().max(200), reads }),
  z.object({
    kind: z.literal('consultant'),
    givenName: legible(80),
    familyName: legible(80),
    email: z.email().max(200),
    reads,
  }),
])
export type BringInput = z.output<typeof bringInput>
export const companionParams = conversationParams.extend({ companionId: id })
export const alongParams = z.object({ companionId: id })

/** Talks to which the asker comes along, the first first. */
export const alongList = z
  .object({
    along: z.array(
      z.object({
        companionId: id,
        kind,
        employee: z.string(),
        plannedOn: day,
        startsAt: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'AlongList' })
export type AlongList = z.infer<typeof alongList>

export const alongPage = z.object({ companionId: id, kind, shared: sharedAlong }).meta({ id: 'AlongPage' })
export type AlongPage = z.infer<typeof alongPage>
