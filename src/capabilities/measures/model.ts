import { z } from 'zod'
import { day, id, legible } from '../people/model.ts'
import { said } from './said.ts'
import { employerNeeds, roads } from './vocabulary.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const some = <const T extends readonly string[]>(of: T) =>
  z
    .array(z.enum(of))
    .max(of.length)
    .default([])
    // Each once, in the order in which the product names them.
    .transform(chosen => of.filter(one => (chosen as readonly string[]).includes(one)) as T[number][])

/** By what it goes: what people can do, need, care for or wish; an age only beside one of these. */
export const criterion = z.object({
  possibilities: said,
  needs: said,
  affinities: said,
  wishes: said,
  age: said,
})

export const measureInput = z
  .object({
    title: legible(120),
    what: text(2000),
    why: text(1000),
    criterion,
    roads: some(roads),
    prevents: some(employerNeeds),
    cures: some(employerNeeds),
  })
  .meta({ id: 'MeasureInput' })
export type MeasureInput = z.output<typeof measureInput>

/** On top of the version that was read. */
export const measureChange = measureInput.extend({ version: z.int().min(1) })
export const measureSeen = z.object({ version: z.int().min(1) })
export const measureParams = z.object({ measureId: id })

const words = z.string().nullable()
export const measureStates = ['draft', 'published', 'ended'] as const

const measure = z.object({
  measureId: id,
  state: z.enum(measureStates),
  title: z.string(),
  what: z.string(),
  why: z.string(),
  criterion: z.object({ possibilities: words, needs: words, affinities: words, wishes: words, age: words }),
  roads: z.array(z.enum(roads)),
  /** The needs of the employer that it serves beforehand, and those that it serves once something is wrong. */
  prevents: z.array(z.enum(employerNeeds)),
  cures: z.array(z.enum(employerNeeds)),
  publishedOn: day.nullable(),
  /** From this day on it holds no more. */
  endedOn: day.nullable(),
  version: z.int(),
})
export type Measure = z.infer<typeof measure>

export const measures = z
  .object({
    mayWrite: z.boolean(),
    /** By title; drafts for HR alone. */
    measures: z.array(measure),
  })
  .meta({ id: 'Measures' })
export type Measures = z.infer<typeof measures>

export const roadBalance = z
  .object({
    /** Measures that hold today, each in one of these by the roads it takes. */
    one: z.int(),
    both: z.int(),
    two: z.int(),
    /** What does not count: without a road; for HR, who writes them. */
    untagged: z.int().nullable(),
    measures: z.array(measure.pick({ measureId: true, title: true, roads: true })),
  })
  .meta({ id: 'RoadBalance' })
export type RoadBalance = z.infer<typeof roadBalance>
