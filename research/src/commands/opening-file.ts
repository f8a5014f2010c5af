import { type Courses, dayFrom, languageLevels, levels, type Opening } from '@wisselwerk/engines/matching'
import { z } from 'zod'
import { UsageError } from './command.ts'
import { nameOf, readJson } from './input.ts'
import type { Skills } from './taxonomy-folder.ts'

export const day = z
  .string()
  .refine(text => dayFrom(text) !== null, { error: 'expected a day as YYYY-MM-DD' })
export const square = z.strictObject({
  x: z.int().min(0).max(65_535),
  y: z.int().min(0).max(65_535),
})
export const hours = z
  .tuple([z.number().min(0).max(168), z.number().min(0).max(168)])
  .refine(([least, most]) => least <= most, { error: 'the least hours are more than the most' })
  .readonly()

const openingFile = z.strictObject({
  id: z.string().optional(),
  title: z.string().optional(),
  note: z.string().optional(),
  asked: day.optional(),
  start: day,
  needs: z.array(z.tuple([z.string(), z.enum(levels)])).max(1000),
  offers: z.strictObject({
    place: z.string().optional(),
    hoursMin: z.number().min(0).max(168),
    hoursMax: z.number().min(0).max(168),
    at: square.optional(),
  }),
  hard: z
    .strictObject({
      certificates: z.array(z.string()).optional(),
      hours: hours.optional(),
      languages: z.record(z.string(), z.enum(languageLevels)).optional(),
      travel: z.boolean().optional(),
    })
    .default({}),
  courses: z.record(z.string(), z.strictObject({ days: z.int().min(0), units: z.int().min(0) })).default({}),
})

export interface Query {
  readonly title: string | undefined
  readonly opening: Opening
  readonly courses: Courses
  readonly asked: string
}

export function readOpening(file: string, skills: Skills): Query {
  const { title, asked, start, needs, offers, hard, courses } = readJson(file, openingFile)
  const idOf = (place: string, name: string): string => {
    const found = skills.find(name)
    if ('wrong' in found) throw new UsageError(`${nameOf(file)}: ${place}: ${found.wrong}.`)
    return found.id
  }
  const asking = needs.map(([name, level], at) => [idOf(`needs[${at}][0]`, name), level] as const)
  const twice = asking.findIndex(([id], at) => asking.findIndex(([other]) => other === id) !== at)
  if (twice >= 0) throw new UsageError(`${nameOf(file)}: needs[${twice}][0]: this skill is asked twice.`)
  if (offers.hoursMin > offers.hoursMax)
    throw new UsageError(`${nameOf(file)}: offers.hoursMin: the least hours are more than the most.`)
  if (asked === undefined && Object.keys(courses).length > 0)
    throw new UsageError(`${nameOf(file)}: asked: with courses the day of asking is needed, as YYYY-MM-DD.`)
  return {
    title,
    opening: { start, needs: asking, offers, hard },
    courses: Object.fromEntries(
      Object.entries(courses).map(([name, course]) => [idOf(`courses.${name}`, name), course]),
    ),
    asked: asked ?? start,
  }
}
