import { z } from 'zod'
import { id, side } from '../people/model.ts'
import { allPoints, mostIssues, mostOptions, worths } from './vocabulary.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const different = <T extends { id: string }>(list: readonly T[]) =>
  new Set(list.map(one => one.id)).size === list.length

/** Something else that could be agreed; `amount` where the clause holds a number. */
export const alternative = z.object({
  id,
  what: text(300),
  amount: z.number().min(-1e9).max(1e9).nullable().default(null),
})

/** A topic to look at: a clause of the text, or something that is not in it yet. */
export const issueInput = z.object({
  id,
  clauseId: id.nullable(),
  name: text(120),
  alternatives: z
    .array(alternative)
    .min(1)
    .max(mostOptions - 1)
    .refine(different, 'Each option its own id.'),
})
export type IssueInput = z.output<typeof issueInput>

/** Options of two topics that cannot go together. */
export const apart = z.object({ one: id, other: id })
export type Apart = z.infer<typeof apart>

export const listInput = z.object({
  version: z.int().min(0),
  issues: z.array(issueInput).min(1).max(mostIssues).refine(different, 'Each topic its own id.'),
  apart: z.array(apart).max(40).default([]),
})

/** An option as both see it; the first of a topic is what holds now, empty where nothing does. */
export const option = z.object({
  id,
  what: z.string(),
  amount: z.number().nullable(),
  /** Below law or collective agreement as it stands today: shown, and never part of a package. */
  below: z.boolean(),
})
export const issue = z.object({ id, clauseId: id.nullable(), name: z.string(), options: z.array(option) })
export type Issue = z.infer<typeof issue>

/** An option for every topic, in the order of the list: places in `options`. */
export type Package = readonly number[]

const worth = z.union(worths.map(step => z.literal(step)))
const answer = z.enum(['left', 'right', 'same'])
export type Answer = z.infer<typeof answer>

/** What one side finds, by topic and option id. Sealed, used once, then gone. */
export const weighingInput = z.object({
  version: z.int().min(1),
  points: z.record(z.string(), z.int().min(0).max(allPoints)),
  worth: z.record(z.string(), worth),
  /** Options this side will not accept, whatever comes with them. */
  refused: z
    .array(id)
    .max(mostIssues * mostOptions)
    .default([]),
  comparisons: z.array(answer).max(3),
})
export type Weighing = z.output<typeof weighingInput>

export const versionInput = z.object({ version: z.int().min(1) })
export const replyInput = z.object({ agree: z.boolean() })
export const choiceInput = z.object({ yes: z.array(z.int().min(1).max(3)).max(3) })

const change = z.object({ issueId: id, optionId: id, effect: z.enum(['get', 'give', 'same']) })
/** A package in the terms of the one who reads it. Points are that person's own, out of a hundred. */
export const offer = z.object({
  number: z.int(),
  changes: z.array(change),
  before: z.number(),
  after: z.number(),
})
export type Offer = z.infer<typeof offer>

export const searchStates = ['proposed', 'listing', 'weighing', 'choosing', 'ended'] as const
export const outcomes = ['found', 'nothing', 'declined', 'stopped'] as const

export const searchView = z
  .object({
    searchId: id,
    number: z.int(),
    state: z.enum(searchStates),
    proposedBy: side,
    version: z.int(),
    issues: z.array(issue),
    apart: z.array(apart),
    /** Who said yes to the list, handed in a weighing, or answered: that it was done, never what. */
    confirmed: z.array(side),
    sealed: z.array(side),
    answered: z.array(side),
    offers: z.array(offer),
    /** What both said yes to. */
    chosen: z.array(z.object({ issueId: id, optionId: id })).nullable(),
    outcome: z.enum(outcomes).nullable(),
  })
  .meta({ id: 'Search' })
export type SearchView = z.infer<typeof searchView>

export const searches = z
  .object({
    side,
    /** A text that both accepted: without one there is nothing to improve. */
    ready: z.boolean(),
    current: searchView.nullable(),
  })
  .meta({ id: 'Searches' })
export type Searches = z.infer<typeof searches>
