import {
  type Article,
  allUnits,
  type Bilingual,
  isDay,
  relationKinds,
  type Unit,
} from '@wisselwerk/engines/agreement'
import { z } from 'zod'
import { said } from '../../../platform/i18n/schema.ts'
import cao from './cao-demo.json' with { type: 'json' }
import law from './law-nl.json' with { type: 'json' }
import { expandGroups, type WordGroups } from './word-groups.ts'

/** An article with what a person reads of it, in our own words, and when it was last held against its source. */
export type LibraryArticle = Article & { readonly citation: Bilingual; readonly checkedOn: string }

export interface RuleLibrary {
  readonly id: string
  readonly source: 'law' | 'cao'
  /** Made up for the demonstration; every screen that shows it says so. */
  readonly fictional: boolean
  readonly title: Bilingual
  readonly checkedOn: string
  readonly articles: readonly LibraryArticle[]
}

const day = z.string().refine(isDay, 'a calendar day (YYYY-MM-DD)')
const words = said(z.string().trim().min(1))
const unit = z.enum(allUnits as [Unit, ...Unit[]])
/** A phrase of the engine, by which a text is known to speak of something. */
const phrase = z.string().min(3).max(6000)
const amount = z
  .union([
    z.number().min(0),
    z.strictObject({ times: z.number().positive(), of: z.literal('hours-per-week') }),
  ])
  .nullable()
const kind = z.enum(relationKinds)

const common = {
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9.-]+$/),
  reference: z.string().min(1),
  label: words,
  subject: z.string().regex(/^[a-z0-9-]+$/),
  appliesTo: z.strictObject({
    kinds: z.array(kind).min(1).optional(),
    ageFrom: z.int().optional(),
    ageBelow: z.int().optional(),
    hoursFrom: z.number().optional(),
    hoursBelow: z.number().optional(),
  }),
  validFrom: day,
  validUntil: day.nullable(),
  certainty: z.enum(['H', 'M', 'L']),
  citation: words,
  checkedOn: day,
  goesOn: words.optional(),
  words: z.array(phrase).min(1).optional(),
}

const article = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.enum(['minimum', 'maximum']),
    direction: z.enum(['more', 'less']),
    amount,
    unit,
    caoMayGoTo: z.strictObject({ amount: z.number().min(0), unit }).optional(),
    when: z
      .strictObject({
        subject: z.string().regex(/^[a-z0-9-]+$/),
        above: z.number().min(0),
        unit,
        assumed: z.literal(true).optional(),
      })
      .optional(),
    outer: z.literal(true).optional(),
    follows: words.optional(),
    rises: z.literal(true).optional(),
  }),
  z.strictObject({ ...common, type: z.literal('standard'), amount, unit }),
  z.strictObject({ ...common, type: z.literal('band'), from: amount, to: amount, unit }),
  z.strictObject({
    ...common,
    type: z.literal('choice'),
    options: z.array(z.strictObject({ id: z.string().min(1), label: words })).min(2),
  }),
  z.strictObject({ ...common, type: z.literal('silent') }),
  z.strictObject({
    ...common,
    type: z.literal('forbidden'),
    because: z.literal('void').optional(),
    names: z.array(phrase).min(1),
    hints: z.array(phrase),
  }),
  z.strictObject({
    ...common,
    type: z.literal('ask'),
    hints: z.array(phrase).min(1),
    answeredBy: z.array(z.string().regex(/^[a-z0-9-]+$/)).optional(),
  }),
])

const library = z.strictObject({
  id: z.string().min(1),
  source: z.enum(['law', 'cao']),
  fictional: z.boolean(),
  title: words,
  checkedOn: day,
  groups: z.record(z.string().regex(/^[a-z-]+$/), z.array(phrase).min(1)).optional(),
  articles: z.array(article).min(1),
})

export class RuleLibraryError extends Error {}

/** Reads a rule set; refuses it whole, with the place, when anything in it is wrong or two versions overlap. */
export function readLibrary(json: unknown): RuleLibrary {
  const parsed = library.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new RuleLibraryError(
      `Rule set, ${issue.path.join('.')}: ${issue.message}. Correct it and load again.`,
    )
  }
  const { groups = {}, ...rules } = parsed.data
  const source = rules.source
  const articles = rules.articles.map(version => inWholeWords(version, groups))
  const byId = new Map<string, (typeof articles)[number][]>()
  for (const version of articles) {
    if (version.validUntil !== null && version.validUntil <= version.validFrom)
      throw new RuleLibraryError(
        `Rule set, ${version.id}: it ends on ${version.validUntil}, before it begins.`,
      )
    const others = byId.get(version.id) ?? []
    const clash = others.find(
      other =>
        (other.validUntil === null || version.validFrom < other.validUntil) &&
        (version.validUntil === null || other.validFrom < version.validUntil),
    )
    if (clash)
      throw new RuleLibraryError(
        `Rule set, ${version.id}: the versions from ${clash.validFrom} and ${version.validFrom} overlap. ` +
          'End the older one on the day the newer one begins.',
      )
    byId.set(version.id, [...others, version])
  }
  return Object.freeze({
    ...rules,
    articles: articles.map(version => Object.freeze({ ...version, source })) as readonly LibraryArticle[],
  })
}

/** An article with its phrases written out. */
function inWholeWords<A extends z.infer<typeof article>>(version: A, groups: WordGroups): A {
  const writeOut = (phrases: readonly string[]) =>
    phrases.map(one => {
      const text = expandGroups(one, groups)
      if (text !== null) return text
      throw new RuleLibraryError(
        `Rule set, ${version.id}: "${one.slice(0, 80)}" names a group of words that is not in the set. Add it under groups.`,
      )
    })
  const lists = Object.entries(version).filter(
    ([key]) => key === 'words' || key === 'names' || key === 'hints',
  )
  return { ...version, ...Object.fromEntries(lists.map(([key, list]) => [key, writeOut(list as string[])])) }
}

/** At least the articles of Dutch law that a clause of two people can touch; numbers are data with a date. */
export const dutchLaw: RuleLibrary = readLibrary(law)

/** The made-up collective agreement of the demonstration organisation. */
export const demoCao: RuleLibrary = readLibrary(cao)
