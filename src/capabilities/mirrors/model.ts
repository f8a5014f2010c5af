import { z } from 'zod'
import { id, seat } from '../people/model.ts'
import { mirrorIds } from './vocabulary.ts'

const answers = z.record(z.string().max(40), z.string().max(40))
/** Of a talk or topic its id, of a stretch of time its name: `2026-q3`, `2026`. */
const occasion = z.string().max(40)

export const reflectionView = z
  .object({
    mirror: z.enum(mirrorIds),
    occasion,
    /** Of a topic: how often it had been on the table. */
    round: z.int().nullable(),
    version: z.int(),
    answers,
    /** Beside an answer, and never shared. */
    words: z.record(z.string(), z.string()),
    /** Goes into the picture of the team. */
    counts: z.boolean(),
    /** No key here opens what was said: nothing of it stands in `answers` or `words`. */
    unreadable: z.boolean(),
    shared: z.boolean(),
    /** Shared, but not yet with somebody who came to sit here since. */
    again: z.boolean(),
    /** Everybody shared. */
    open: z.boolean(),
    /** What the others answered, once everybody shared. */
    others: z.array(z.object({ seat, name: z.string().nullable(), answers })),
  })
  .meta({ id: 'Reflection' })
export type ReflectionView = z.infer<typeof reflectionView>

/** How many, from and up to: two sizes must not tell that one person came or went. */
const band = z.object({ from: z.int(), to: z.int().nullable() })
export type Band = z.infer<typeof band>
/** A mean to one decimal; near an end of the line a band; null where it may not be told. */
const figure = z.union([z.number(), z.object({ from: z.number(), to: z.number() })]).nullable()
export type Figure = z.infer<typeof figure>
const teamFigures = z.record(z.string(), figure)
export type TeamFigures = z.infer<typeof teamFigures>
const teamPicture = z.object({ period: z.string(), people: band, figures: teamFigures })
export type TeamPicture = z.infer<typeof teamPicture>

export const teamPictures = z
  .object({
    units: z.array(z.object({ unitId: id, name: z.string() })),
    /** Periods of which it was decided what may be shown, the earliest first. */
    closed: z.array(z.object({ mirror: z.enum(mirrorIds), period: z.string() })),
    /** Of a team, or of everybody; the earliest period first. */
    pictures: z.array(teamPicture.extend({ mirror: z.enum(mirrorIds), unitId: id.nullable() })),
  })
  .meta({ id: 'TeamPictures' })
export type TeamPictures = z.infer<typeof teamPictures>

export const mirrorsView = z
  .object({
    relationId: id,
    side: seat,
    /** Who sits at the talks of this table today, by given name. */
    seats: z.array(z.object({ seat, name: z.string() })),
    quarter: z.string(),
    year: z.string(),
    /** Mine, and beside each what is open of the others; the newest first. */
    reflections: z.array(reflectionView),
    /** How the team of this table works together, where it may be shown. */
    team: teamPicture.nullable(),
  })
  .meta({ id: 'Mirrors' })
export type MirrorsView = z.infer<typeof mirrorsView>

export const reflectionParams = z.object({ relationId: id, mirror: z.string().max(40), occasion })
export type ReflectionPath = z.output<typeof reflectionParams>

export const saveReflectionInput = z.object({
  /** 0 for the first time. */
  version: z.int().min(0),
  answers,
  words: z.record(z.string().max(40), z.string().trim().max(500)).default({}),
  counts: z.boolean().default(false),
})
export type SaveReflection = z.output<typeof saveReflectionInput>

/** What was saved is what was sent; this is its newest version. */
export const savedReflection = z.object({ version: z.int() }).meta({ id: 'SavedReflection' })
