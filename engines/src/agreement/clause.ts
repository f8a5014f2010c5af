import { addMonths } from './calendar.ts'
import { saysItIsMissing } from './missing-words.ts'
import type { Unit } from './quantity.ts'

/** The two sides of the table; the manager speaks for the organisation. */
export type Side = 'employee' | 'organisation'
export const sides: readonly Side[] = ['employee', 'organisation']
export const otherSide = (of: Side): Side => (of === 'employee' ? 'organisation' : 'employee')

/**
 * Whoever may sit at a table: the two it is between, and whom it seats beside them: the host of a temporary assignment,
 * the agency's contact, a guest, a mediator, a committee. Each name is one chair and one voice.
 */
export type Seat = Side | 'host' | 'agency' | 'guest' | 'mediator' | 'committee'
export const seats: readonly Seat[] = [...sides, 'host', 'agency', 'guest', 'mediator', 'committee']

/** Only the two parties can bind themselves: a third name may be added to a clause, never stand instead. */
export type Who = Side | 'both'

/** By when: a calendar day, or words such as 'every Tuesday'. */
export type When = { readonly day: string } | { readonly text: string }

/** What the clause fills in: the employment contract, an article of law or cao, or nothing that exists yet. */
export type Fills =
  | { readonly kind: 'first-contract' }
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'new' }

/** What can be compared with an article: an amount in a unit, or one option of a choice. */
export interface ClauseValue {
  readonly subject: string
  readonly amount: number | null
  readonly unit: Unit | null
  readonly option: string | null
}

/** What a clause lowers, as the two themselves say; 'neither' where its words ask and it lowers nothing. */
export type Lowered = 'pay' | 'function' | 'both' | 'neither'
export const loweredKinds: readonly Lowered[] = ['pay', 'function', 'both', 'neither']

/** A clause that lowers pay or function says why, and what stands against it (seed S1:213-221). */
export interface Lowering {
  readonly what: Lowered
  readonly reason: string | null
  readonly compensation: string | null
}

/** Why a clause does not end with its date. */
export type Outlives =
  | { readonly because: 'first-contract' }
  | { readonly because: 'article'; readonly articleId: string }

export interface Clause {
  readonly id: string
  readonly who: Who | null
  /** Somebody through whom the party does it, for example a planner or a colleague. */
  readonly whoName: string | null
  readonly what: string | null
  readonly when: When | null
  /** How both will see that it happened. */
  readonly how: string | null
  readonly fills: Fills | null
  /** The day on which both look back. */
  readonly reviewOn: string | null
  /** The last day on which the clause holds. */
  readonly endsOn: string | null
  /** Set where law or first contract says that the clause goes on after its date. */
  readonly outlives: Outlives | null
  readonly topicId: string | null
  readonly itemId: string | null
  readonly dealId: string | null
  readonly value: ClauseValue | null
  /** What it lowers of pay or function; not there in texts of before this was asked. */
  readonly lowers?: Lowering | null | undefined
}

export type HardnessPart = 'who' | 'what' | 'when' | 'how'

export interface Hardness {
  readonly hard: boolean
  /** What would make it hard, in the order in which people ask it. */
  readonly missing: readonly HardnessPart[]
}

/**
 * Hard or soft (B11): hard when who, what, by when and how we will see it are all there. Nothing is read into the
 * words: a text counts when it holds a letter or a digit, so that '...' or '?' stays an open question, and so do words that
 * only say that a part is missing, and a blank that nobody filled in.
 */
export function hardness(clause: Pick<Clause, HardnessPart>): Hardness {
  const present: Record<HardnessPart, boolean> = {
    who: clause.who !== null,
    what: isFilled(clause.what),
    when: clause.when !== null && isFilled('day' in clause.when ? clause.when.day : clause.when.text),
    how: isFilled(clause.how),
  }
  const missing = (['who', 'what', 'when', 'how'] as const).filter(part => !present[part])
  return { hard: missing.length === 0, missing }
}

const isFilled = (text: string | null) => says(text) && !hasBlank(text!)

/** Whether a blank stands in a text, to be filled in: three lines or more (C15). */
export const hasBlank = (text: string): boolean => /___/.test(text)

/** Whether a text says anything: 'n.v.t.' and 'tbd' say that it does not. */
export const says = (text: string | null): boolean =>
  text !== null && /[\p{L}\p{N}]/u.test(text) && !saysItIsMissing(text)

/** A clause lives at most this long without being looked at, unless the parties choose otherwise (C12). */
export const defaultMonths = 12

export const defaultReviewOn = (from: string): string => addMonths(from, defaultMonths)

/** The clause with a review date, if it had neither that nor an end. */
export function withDate(clause: Clause, from: string): Clause {
  return clause.reviewOn || clause.endsOn ? clause : { ...clause, reviewOn: defaultReviewOn(from) }
}
