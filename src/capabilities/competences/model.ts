import { z } from 'zod'
import { day, id, legible, personName } from '../people/model.ts'
import { folded } from './reference.ts'
import { levels, visibilities, wishes } from './vocabulary.ts'

const code = z.string().trim().min(1).max(200).regex(/^\S+$/)

/** A competence by its code in ESCO or CompetentNL, or in own words where neither has it. */
export const competenceRef = z
  .union([
    z.strictObject({ code }),
    z.strictObject({ words: legible(80).refine(words => folded(words).length >= 2, 'short') }),
  ])
  .meta({ id: 'CompetenceRef' })
export type CompetenceRef = z.output<typeof competenceRef>
/** The same in an answer, where it was checked before. */
export const saidCompetence = z.union([z.object({ code: z.string() }), z.object({ words: z.string() })])

/** What a competence is called: in English where it has no Dutch label, which is said then. */
const called = { label: z.string(), english: z.boolean() }

export const knownQuery = z.object({ q: z.string().trim().max(80) })
export const knownCompetences = z
  .object({ competences: z.array(z.object({ code: z.string(), ...called })) })
  .meta({ id: 'KnownCompetences' })
export type KnownCompetences = z.infer<typeof knownCompetences>
export type KnownCompetence = KnownCompetences['competences'][number]

const level = z.enum(levels)
const wish = z.enum(wishes)
const visibility = z.enum(visibilities)

/** What somebody says of one competence: that they can, that they want to, and who may know of either. */
const said = {
  level: level.nullable(),
  levelSeenBy: visibility.default('nobody'),
  /** How one would know: in own words, and only beside what one can. */
  evidence: z
    .string()
    .trim()
    .max(500)
    .nullable()
    .default(null)
    .transform(words => words || null),
  wish: wish.nullable(),
  wishSeenBy: visibility.default('nobody'),
}
export const saidInput = z.object(said).meta({ id: 'SaidOfCompetence' })
export type Said = z.output<typeof saidInput>
export const competenceInput = z
  .object({ competence: competenceRef, ...said })
  .meta({ id: 'CompetenceInput' })
export type CompetenceInput = z.output<typeof competenceInput>
export const competenceParams = z.object({ competenceId: id })

const ownCompetence = z.object({
  competenceId: id,
  competence: saidCompetence,
  ...called,
  level: level.nullable(),
  levelSeenBy: visibility,
  evidence: z.string().nullable(),
  wish: wish.nullable(),
  wishSeenBy: visibility,
})
export type OwnCompetence = z.infer<typeof ownCompetence>

export const myCompetences = z
  .object({
    /** Nothing is added by whoever works here no more. */
    worksHere: z.boolean(),
    /** By what they are called. */
    competences: z.array(ownCompetence),
  })
  .meta({ id: 'MyCompetences' })
export type MyCompetences = z.infer<typeof myCompetences>

export const searchInput = z.object({ competence: competenceRef }).meta({ id: 'BankSearch' })
export const bankFound = z
  .object({
    ...called,
    /** Null where it is fewer than five, none included. */
    count: z.int().min(5).nullable(),
    /** Who shows that they can and want to, by name. */
    found: z.array(z.object({ person: personName, level, evidence: z.string().nullable() })),
  })
  .meta({ id: 'BankFound' })
export type BankFound = z.infer<typeof bankFound>

const look = z.object({ lookId: id, on: day, ...called })
export const bankLooks = z
  .object({
    /** When I looked, for what, and whom that showed; the newest first. */
    mine: z.array(look.extend({ shown: z.array(personName) })),
    /** Who looked, and was shown me. */
    ofMe: z.array(look.extend({ by: personName })),
  })
  .meta({ id: 'BankLooks' })
export type BankLooks = z.infer<typeof bankLooks>

export const inHouse = z
  .object({
    /** Null while nothing was counted yet. */
    countedOn: day.nullable(),
    /** Of each that at least five show: how many, by what it is called. */
    competences: z.array(z.object({ ...called, count: z.int().min(5) })),
  })
  .meta({ id: 'InHouse' })
export type InHouse = z.infer<typeof inHouse>

export const bringQuery = z.object({ dryRun: z.enum(['true', 'false']).default('false') })

export const skillListReport = z
  .object({
    saved: z.boolean(),
    lines: z.int(),
    people: z.int(),
    /** What is wrong, by line, with what is right; with one of them nothing is kept. */
    problems: z.array(z.object({ line: z.int(), reason: z.string(), next: z.string() })),
    problemCount: z.int(),
    /** How the first lines were understood. */
    first: z.array(z.object({ line: z.int(), number: z.string(), ...called, level })),
  })
  .meta({ id: 'SkillListReport' })
export type SkillListReport = z.infer<typeof skillListReport>

export const termsReport = z
  .object({
    saved: z.boolean(),
    capabilities: z.int(),
    knowledgeAreas: z.int(),
    /** Read and counted, and not kept. */
    occupations: z.int(),
    tasks: z.int(),
    links: z.object({ essential: z.int(), important: z.int(), somewhat: z.int() }),
    /** Links at two levels, of which the higher one counts. */
    twice: z.int(),
    /** What is pointed at and is not in the file. */
    unknown: z.array(z.string()),
    english: z.int(),
    first: z.array(z.object(called)),
  })
  .meta({ id: 'CompetentNlReport' })
export type TermsReport = z.infer<typeof termsReport>
