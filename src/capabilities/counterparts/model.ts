import { z } from 'zod'
import { counterparts, routedTopics } from '../dialogue/model.ts'
import { day, id, relationParams } from '../people/model.ts'
import { agencyOutcomes, threadSides } from './vocabulary.ts'

export { relationParams as threadParams }

const side = z.enum(threadSides)
const about = z.enum(routedTopics)
const counterpart = z.enum(counterparts)
const hour = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)

/** What the agency worker and the contact of the agency talk about; nobody else reads it. */
export const agencyThread = z
  .object({
    relationId: id,
    side,
    worker: z.string(),
    /** Of the agency; null while HR gave nobody that chair. */
    contact: z.string().nullable(),
    /** The other counterpart. */
    manager: z.string().nullable(),
    /** With whom one talks about what. */
    routes: z.array(z.object({ about, with: z.array(counterpart) })),
    topics: z.array(
      z.object({
        topicId: id,
        about,
        words: z.string(),
        laidSide: side,
        laidOn: day,
        mine: z.boolean(),
        lines: z.array(
          z.object({ lineId: id, side, mine: z.boolean(), words: z.string(), at: z.iso.datetime() }),
        ),
      }),
    ),
    /** The next first, then those that were, the last first; without what was called off. */
    talks: z.array(
      z.object({
        talkId: id,
        plannedOn: day,
        startsAt: hour.nullable(),
        place: z.string(),
        version: z.int(),
        /** Somebody said whether it was a talk: it stays where it is. */
        answered: z.boolean(),
        mine: z.boolean().nullable(),
        outcome: z.enum(agencyOutcomes),
      }),
    ),
  })
  .meta({ id: 'AgencyThread' })
export type AgencyThread = z.infer<typeof agencyThread>
export type AgencyTalk = AgencyThread['talks'][number]
export type AgencyTopic = AgencyThread['topics'][number]

export const layInput = z.object({
  about,
  words: z.string().trim().min(1).max(160),
  /** Left out where there is one counterpart for it. */
  with: z
    .array(counterpart)
    .min(1)
    .refine(list => new Set(list).size === list.length, 'Each counterpart once.')
    .optional(),
})
export type LayInput = z.output<typeof layInput>
export const lineInput = z.object({ words: z.string().trim().min(1).max(1000) })
export const talkInput = z.object({
  plannedOn: day,
  startsAt: hour.nullable().default(null),
  place: z.string().trim().max(120).default(''),
})
export type TalkInput = z.output<typeof talkInput>
const asRead = { version: z.int().min(1) }
export const moveInput = talkInput.extend(asRead)
export const versionInput = z.object(asRead)
export const answerInput = z.object({ held: z.boolean() })

export const threadTopicParams = relationParams.extend({ topicId: id })
export const threadTalkParams = relationParams.extend({ talkId: id })
