/** H: settled and well sourced. M: settled, but details differ between descriptions. L: changing. */
export type Certainty = 'H' | 'M' | 'L'

/** What follows: a violation; the person may refuse; pay is owed; a rule of the house and no law. */
export type Kind = 'violation' | 'mark' | 'due' | 'house'

export interface Article {
  readonly article: string
  readonly kind: Kind
}

/** Limits that hold from a day until and with a day, or until further notice. */
export interface Version<Limits> {
  readonly from: string
  readonly until: string | null
  readonly limits: Limits
}

interface Dated<Name extends string, Limits> {
  /** Which rules are tried; the name is free, so that a collective agreement can be a set of its own. */
  readonly rules: Name
  readonly name: string
  /** Ages on the day on which a shift starts: from, and up to but not with. */
  readonly ages: { readonly from: number; readonly until: number | null }
  readonly certainty: Certainty
  /** Where the numbers stand, and how far they were checked. */
  readonly source: string
  readonly versions: readonly Version<Limits>[]
  readonly articles: Readonly<Record<string, Article>>
}

export type AdultSet = Dated<'adult', AdultLimits>
export type NightSet = Dated<'night', NightLimits>
export type YouthSet = Dated<'youth', YouthLimits>
export type ChildSet = Dated<'child', ChildLimits>
export type CallSet = Dated<'call', CallLimits>
export type RuleSet = AdultSet | NightSet | YouthSet | ChildSet | CallSet

/** Minutes, unless said. Averages are minutes a week. */
export interface AdultLimits {
  readonly 'shift-hours': number
  /** From more than `worked`, this much break. */
  readonly break: readonly { readonly worked: number; readonly needed: number }[]
  readonly 'daily-rest': number
  /** Once in 7 x 24 hours a rest may be this short. */
  readonly 'daily-rest-once': number
  readonly 'week-hours': number
  readonly 'four-weeks-average': number
  readonly 'sixteen-weeks-average': number
  readonly 'weekly-rest': number
  /** Instead, in 14 x 24 hours: rests of at least `each` that add up to `together`. */
  readonly 'weekly-rest-split': { readonly each: number; readonly together: number }
  /** Number in 52 weeks. */
  readonly 'free-sundays': number
}

export interface NightLimits {
  /** Above this a night shift is extended. */
  readonly 'night-shift-hours': number
  readonly 'night-shift-hours-extended': number
  /** Numbers of extended night shifts. */
  readonly 'night-extended-14-days': number
  readonly 'night-extended-52-weeks': number
  readonly 'night-extended-rest': number
  readonly 'night-rest': number
  readonly 'night-rest-once': number
  readonly 'night-series-rest': number
  /** Number of night shifts in a row from which that rest is due. */
  readonly 'night-series': number
  /** Number of shifts in a row. */
  readonly 'series-with-night': number
  /** A rest of this length ends a row. */
  readonly 'series-break': number
  /** Number of night shifts that end late. */
  readonly 'night-count-16-weeks': number
  readonly 'night-week-average': number
  /** Number of night shifts in 16 weeks from which that average counts. */
  readonly 'night-week-average-from': number
}

/** Minutes of the day between which nothing is worked; `from` lies in the evening before `until`. */
interface Hours {
  readonly from: number
  readonly until: number
}

export interface YouthLimits {
  readonly 'youth-shift-hours': number
  readonly 'youth-week-hours': number
  readonly 'youth-four-weeks-average': number
  readonly 'youth-daily-rest': number
  readonly 'youth-weekly-rest': number
  readonly 'youth-night': Hours
  readonly 'youth-break': { readonly worked: number; readonly needed: number }
}

export interface ChildLimits {
  readonly 'youngest-age': number
  readonly 'age-without-setting': number
  readonly 'child-school-day': number
  readonly 'child-free-day': number
  readonly 'child-school-week': number
  readonly 'child-holiday-week': number
  /** From and until, minutes of the day; in a week without school until `holiday`. */
  readonly 'child-hours': { readonly from: number; readonly until: number; readonly holiday: number }
  readonly 'child-daily-rest': number
  readonly 'child-break': { readonly worked: number; readonly needed: number }
  /** Number. */
  readonly 'child-days-per-week': number
}

export interface CallLimits {
  readonly 'call-notice': number
  /** What a collective agreement may shorten the notice to. */
  readonly 'call-notice-least': number
  readonly 'call-minimum-pay': number
}
