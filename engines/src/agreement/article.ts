import type { Unit } from './quantity.ts'

export type Source = 'law' | 'cao' | 'contract'
/** The six kinds of working relationship; everything else that names them follows from here. */
export const relationKinds = ['permanent', 'fixed_term', 'on_call', 'agency', 'payroll', 'freelance'] as const
export type RelationKind = (typeof relationKinds)[number]

/** An amount, a multiple of the agreed weekly hours, or null when it is not on file with certainty. */
export type Amount = number | { readonly times: number; readonly of: 'hours-per-week' } | null

/** Which way is good for the employee: more of it or less of it. */
export type Direction = 'more' | 'less'

export interface Bilingual {
  readonly nl: string
  readonly en: string
}

/**
 * Exactly one type an article (C14, F02). A minimum with direction 'more' and a maximum with direction 'less' are
 * floors under the employee; a minimum with 'less' and a maximum with 'more' are limits on a favour.
 */
export type Rule =
  | {
      readonly type: 'minimum' | 'maximum'
      readonly direction: Direction
      readonly amount: Amount
      readonly unit: Unit
      /** How far a cao that sets the same kind of bound may move this article of law. */
      readonly caoMayGoTo?: { readonly amount: number; readonly unit: Unit }
      /** Only where another amount of the same text is more than this, such as the length of the shift of a break. */
      readonly when?: Condition
      /** An outer limit of what is allowed, no norm: staying inside it is no favour. */
      readonly outer?: true
      /** What follows for the two from what the limit allows. */
      readonly follows?: Bilingual
      /** The amount is only ever raised: what was known last stays a floor while a newer amount is not on file. */
      readonly rises?: true
    }
  | { readonly type: 'standard'; readonly amount: Amount; readonly unit: Unit }
  | { readonly type: 'band'; readonly from: Amount; readonly to: Amount; readonly unit: Unit }
  | {
      readonly type: 'choice'
      readonly options: readonly { readonly id: string; readonly label: Bilingual }[]
    }
  /** Regulated on purpose by leaving it to the two. */
  | { readonly type: 'silent' }
  /**
   * Not in a third contract: the law wants it in the employment contract, or has it void (`because`). `names` are phrases
   * that can mean nothing else and refuse a clause on their own; `hints` only send it to HR. Phrases: see phrases.ts.
   */
  | {
      readonly type: 'forbidden'
      readonly because?: 'void'
      readonly names: readonly string[]
      readonly hints: readonly string[]
    }
  /** What a person should look at, by the words alone: whether it may depends on more than a number. */
  | {
      readonly type: 'ask'
      readonly hints: readonly string[]
      /** Subjects whose value says what the words leave open. */
      readonly answeredBy?: readonly string[]
    }

export interface Condition {
  readonly subject: string
  readonly above: number
  readonly unit: Unit
  /** Holds unless the text says otherwise; else nobody knows while the text does not say. */
  readonly assumed?: true
}

export interface AppliesTo {
  readonly kinds?: readonly RelationKind[]
  /** From this age on. */
  readonly ageFrom?: number
  /** Below this age. */
  readonly ageBelow?: number
  /** From this number of agreed weekly hours on. */
  readonly hoursFrom?: number
  /** Below this number of agreed weekly hours. */
  readonly hoursBelow?: number
}

export type Article = Rule & {
  /** The same for successive versions of one article; versions differ in their dates. */
  readonly id: string
  readonly source: Source
  readonly reference: string
  readonly label: Bilingual
  readonly subject: string
  readonly appliesTo: AppliesTo
  /** First day for which this version is on file. */
  readonly validFrom: string
  /** First day that no longer counts; null while it lasts. */
  readonly validUntil: string | null
  /** H settled, M settled but with details, L changing or only partly seen: never decides, asks HR. */
  readonly certainty: 'H' | 'M' | 'L'
  /** In our words: what was agreed goes on after its last day, since the article says so. */
  readonly goesOn?: Bilingual
  /** Phrases by which a text speaks of this subject. */
  readonly words?: readonly string[]
}

/** What the check must know of a relation on the day; null where it is not known. */
export interface RelationFacts {
  readonly kind: RelationKind
  readonly age: number | null
  readonly hoursPerWeek: number | null
  /** Where it is known, later days are read with the age of that day. */
  readonly birthDay?: string | null
}

export const isValidOn = (article: Article, day: string): boolean =>
  article.validFrom <= day && (article.validUntil === null || day < article.validUntil)

/** Whether an article applies to a relation; the name of the missing fact when that cannot be said. */
export function applies(
  article: Article,
  facts: RelationFacts,
): 'yes' | 'no' | 'age-unknown' | 'hours-unknown' {
  const { kinds, ageFrom, ageBelow, hoursFrom, hoursBelow } = article.appliesTo
  if (kinds && !kinds.includes(facts.kind)) return 'no'
  const age = within(facts.age, ageFrom, ageBelow)
  const hours = within(facts.hoursPerWeek, hoursFrom, hoursBelow)
  if (age === false || hours === false) return 'no'
  if (age === null) return 'age-unknown'
  return hours === null ? 'hours-unknown' : 'yes'
}

function within(value: number | null, from: number | undefined, below: number | undefined): boolean | null {
  if (from === undefined && below === undefined) return true
  if (value === null) return null
  return (from === undefined || value >= from) && (below === undefined || value < below)
}

export interface ContractTerm {
  readonly subject: string
  readonly label: Bilingual
  readonly rule: Extract<Rule, { type: 'minimum' | 'maximum' | 'standard' }>
}

/**
 * The first contract as articles. Agreed hours are a standard: hours stay hours, and changing them is changing the
 * employment contract itself.
 */
export function contractArticles(
  facts: RelationFacts,
  validFrom: string,
  terms: readonly ContractTerm[] = [],
): readonly Article[] {
  const hours: readonly ContractTerm[] =
    facts.hoursPerWeek === null
      ? []
      : [
          {
            subject: 'agreed-hours',
            label: { nl: 'Afgesproken uren per week', en: 'Agreed hours per week' },
            rule: { type: 'standard', amount: facts.hoursPerWeek, unit: 'hours-per-week' },
          },
        ]
  return [...hours, ...terms].map(({ subject, label, rule }) => ({
    ...rule,
    id: `contract/${subject}`,
    source: 'contract',
    reference: '',
    label,
    subject,
    appliesTo: {},
    validFrom,
    validUntil: null,
    certainty: 'H',
  }))
}
