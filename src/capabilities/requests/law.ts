import type { InEveryLanguage } from '../../platform/i18n/names.ts'
import file from './data/flexible-working.json' with { type: 'json' }
import type { LawKind } from './vocabulary.ts'

/** One version of the calendar of some kinds of request, with where it comes from and how sure that is. */
export interface LawCalendar {
  readonly id: string
  readonly kinds: readonly LawKind[]
  readonly validFrom: string
  readonly validUntil: string | null
  readonly serviceDays: number
  /** Null where one may ask until the start itself. */
  readonly askMonthsBefore: number | null
  readonly decide:
    | { readonly monthsBeforeStart: number }
    | { readonly monthsAfterRequest: number; readonly monthsAfterRequestIfSmall: number }
  readonly againAfterYears: number
  readonly small: {
    readonly below: number
    /** For these a small employer makes an arrangement of its own. */
    readonly ownArrangement: readonly LawKind[]
    /** Descriptions do not agree whether it holds for these at all. */
    readonly uncertain: readonly LawKind[]
  }
  readonly source: string
  readonly certainty: 'H' | 'M' | 'L'
}

interface Law {
  readonly id: string
  readonly title: InEveryLanguage
  readonly checkedOn: string
  readonly calendars: readonly LawCalendar[]
}

/** The Dutch law on flexible working as far as it counts days: dated data. That the file has this shape is tried in a test. */
export const flexibleWorking = file as Law
