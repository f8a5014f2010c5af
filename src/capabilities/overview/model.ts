import { z } from 'zod'
import { day, id, personName, relationKinds } from '../people/model.ts'
import { teamCondition } from '../repair/model.ts'
import { chapters } from './vocabulary.ts'

export const year = z.coerce.number().int().min(2000).max(2199)
export const yearParams = z.object({ year })
export const yearInput = z.object({ year: z.int().min(2000).max(2199) })

/** How many people stand behind it; null is folded. */
const count = z.int().nullable()
/** `things`: how many agreements, deals or refusals they have between them; null where that is not counted or not shown. */
export const figure = z.object({ name: z.string(), count, things: z.int().nullable() })
export type Figure = z.infer<typeof figure>

export const question = z.object({
  questionId: id,
  /** A figure, or a whole chapter. */
  figure: z.string(),
  question: z.string(),
  askedBy: personName,
  askedOn: day,
  answer: z.string().nullable(),
  answeredBy: personName.nullable(),
  answeredOn: day.nullable(),
})
export type Question = z.infer<typeof question>

export const overview = z
  .object({
    year: z.int(),
    /** Being made, or made; a failed one can be asked for again. */
    state: z.enum(['making', 'failed', 'made']),
    madeOn: day.nullable(),
    chapters: z.array(z.object({ chapter: z.enum(chapters), figures: z.array(figure) })),
    /** Topics by quarter of the year: four counts each. */
    streams: z.array(z.object({ name: z.string(), counts: z.array(count) })),
    /**
     * How the talks went in each kind of working relationship, and with how many there is a serious plan; who has two kinds
     * stands in both. Only of the plan a count can be 0.
     */
    kinds: z.array(z.object({ kind: z.enum(relationKinds), figures: z.array(figure) })),
    /** By name: how the talks went in each team. */
    units: z.array(
      z.object({
        name: z.string(),
        figures: z.array(figure),
        /** How many wrote down that something was not kept, by what it touches. */
        breaches: z.array(figure),
        /** What HR and the works council say today of the team as a whole; null where they have not both said the same. */
        conditions: z.array(teamCondition).nullable(),
      }),
    ),
    questions: z.array(question),
    may: z.array(z.enum(['ask', 'answer'])),
  })
  .meta({ id: 'YearlyOverview' })
export type Overview = z.infer<typeof overview>

export const overviewList = z
  .object({
    years: z.array(z.object({ year: z.int(), state: z.enum(['none', 'making', 'failed', 'made']) })),
  })
  .meta({ id: 'YearlyOverviews' })
export type OverviewList = z.infer<typeof overviewList>

export const questionInput = z.object({
  figure: z.string().min(1).max(60),
  question: z.string().trim().min(1).max(1000),
})
export const questionParams = yearParams.extend({ questionId: id })
export const answerInput = z.object({ answer: z.string().trim().min(1).max(2000) })
