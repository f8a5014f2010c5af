import { z } from 'zod'
import { said } from '../../platform/i18n/schema.ts'
import { day, id } from '../people/model.ts'
import { lineKinds } from './vocabulary.ts'

const kind = z.enum(lineKinds)
const bilingual = said(z.string())

/** What both know before a talk. It is the same for both, in whatever language they read: nothing in it depends on who asks. */
export const packContent = z.object({
  conversationId: id,
  /** The day of the talk, on which all of it holds. */
  on: day,
  floor: z.array(
    z.object({
      id: z.string(),
      title: bilingual,
      fictional: z.boolean(),
      checkedOn: day,
      articles: z.array(
        z.object({ id: z.string(), reference: z.string(), label: bilingual, citation: bilingual }),
      ),
    }),
  ),
  clauses: z.array(
    z.object({
      id,
      who: z.enum(['employee', 'organisation', 'both']).nullable(),
      whoName: z.string().nullable(),
      what: z.string().nullable(),
      when: z.union([z.object({ day }), z.object({ text: z.string() })]).nullable(),
      how: z.string().nullable(),
    }),
  ),
  lines: z.array(z.object({ lineId: id, kind, words: z.string(), from: day, until: day })),
})
export type PackContent = z.infer<typeof packContent>

export const pack = z
  .object({
    /** SHA-256 of the content as it is written here, in hex. */
    hash: z.string(),
    content: packContent,
  })
  .meta({ id: 'InformationPack' })
export type Pack = z.infer<typeof pack>

/** Lines of HR that hold today or will. */
export const talkLines = z
  .object({
    today: day,
    mayWrite: z.boolean(),
    lines: z.array(
      z.object({
        lineId: id,
        kind,
        words: z.string(),
        /** Null for the whole organisation. */
        unit: z.string().nullable(),
        from: day,
        /** The last day. */
        until: day,
      }),
    ),
    units: z.array(z.object({ unitId: id, name: z.string() })),
  })
  .meta({ id: 'TalkLines' })
export type TalkLines = z.infer<typeof talkLines>

export const lineInput = z.object({
  kind,
  words: z.string().trim().min(1).max(300),
  unitId: id.nullable().default(null),
  from: day,
  until: day,
})
export type LineInput = z.output<typeof lineInput>
export const lineParams = z.object({ lineId: id })
