import { z } from 'zod'
import { day, id } from '../../people/model.ts'
import { amoQuestions, voices } from './questions.ts'

const answer = z.int().min(1).max(5)
/** What was left open is not there. */
const answers = z.partialRecord(z.enum(amoQuestions), answer)

export const amoParams = z.object({ voice: z.enum(voices) })
export const amoInput = z.object({ answers })

/** A mean, or between which it lies; null where it may not be told. */
const figure = z.union([z.number(), z.object({ from: z.number(), to: z.number() })]).nullable()
export type AmoFigure = z.infer<typeof figure>

const card = z.object({
  half: z.string(),
  voice: z.enum(voices),
  /** Null is everybody. */
  unitId: id.nullable(),
  /** In a band. */
  people: z.object({ from: z.int(), to: z.int().nullable() }),
  figures: z.record(z.string(), figure),
})
export type AmoCard = z.infer<typeof card>

export const amoScan = z
  .object({
    half: z.string(),
    /** When the answers of now are counted. */
    until: day,
    /** What the asker may answer, with what they said in this half-year; null while they said nothing. */
    asked: z.array(z.object({ voice: z.enum(voices), mine: answers.nullable(), unreadable: z.boolean() })),
    units: z.array(
      z.object({
        unitId: id,
        name: z.string(),
        /** For HR, of how many people are led there: fits the hours, or somebody leads many; null where nobody said. */
        span: z.object({ fits: z.boolean().nullable(), wide: z.boolean() }).nullable(),
      }),
    ),
    /** Of the newest half-year that was counted. */
    cards: z.array(card),
    counted: z.string().nullable(),
  })
  .meta({ id: 'AmoScan' })
export type AmoScan = z.infer<typeof amoScan>
