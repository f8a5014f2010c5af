import { z } from 'zod'
import { id, personName } from '../people/model.ts'

const day = z.iso.date()

export const tableParams = z.object({ relationId: id })
export const topicParams = z.object({ relationId: id, topicId: id })

/** What one of the two knows of it: until both ask, only what they asked themselves. */
export const ownMediation = z
  .object({
    asked: day.nullable(),
    both: z.boolean(),
    mediator: personName.nullable(),
    /** Topics that I let the mediator read. */
    mine: z.array(id),
    /** Those that we both do: what the mediator reads. */
    ours: z.array(id),
  })
  .meta({ id: 'OwnMediation' })
export type OwnMediation = z.infer<typeof ownMediation>

export const mediations = z
  .object({
    /** Tables of which both ask, the first first. */
    tables: z.array(
      z.object({
        relationId: id,
        employee: z.string(),
        manager: z.string(),
        askedOn: day,
        /** Null while nobody of HR does it. */
        mediator: z.object({ name: z.string(), mine: z.boolean() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'Mediations' })
export type Mediations = z.infer<typeof mediations>

const sheet = z.object({
  side: z.enum(['employee', 'organisation']),
  aims: z.string(),
  reach: z.string(),
  resistance: z.string(),
  unacceptable: z.string(),
  bridges: z.string(),
})
export type MediatedSheet = z.infer<typeof sheet>

export const mediated = z
  .object({
    relationId: id,
    employee: z.string(),
    manager: z.string(),
    topics: z.array(
      z.object({
        topicId: id,
        title: z.string().nullable(),
        itemId: z.string().nullable(),
        mandatory: z.enum(['freedom', 'team', 'pay']).nullable(),
        quality: z.enum(['independence', 'equality', 'reciprocity', 'value']).nullable(),
        /** Of both, where they shared them with each other; else of nobody. */
        sheets: z.array(sheet),
      }),
    ),
  })
  .meta({ id: 'Mediated' })
export type Mediated = z.infer<typeof mediated>
