/** What is wrong, and where in what was given: `cover[3].shift`. */
export class CaseError extends Error {
  readonly path: readonly (string | number)[]
  constructor(path: readonly (string | number)[], message: string) {
    super(message)
    this.path = path
  }
}

/** What one breach costs; a hard rule may not be broken. */
export type Weight = number | 'hard'

export interface ShiftKind {
  readonly id: string
  /** Minutes of work. */
  readonly minutes: number
  /** Hours of the clock as HH:MM, needed where the law is asked; an end at or before the start lies on the next day. */
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly breaks?: readonly { readonly start: string; readonly end: string }[] | undefined
}

/**
 * What is asked of one person's line. `edges` says what lies outside the horizon: `open`, a row at its edge is long enough
 * whatever its length; `closed`, it is as long as it is.
 */
export type Rule =
  | {
      readonly rule: 'minutes'
      readonly min?: number | undefined
      readonly max?: number | undefined
      readonly weight: Weight
    }
  | {
      readonly rule: 'shifts'
      readonly of?: readonly string[] | undefined
      readonly min?: number | undefined
      readonly max?: number | undefined
      readonly weight: Weight
    }
  | {
      readonly rule: 'days-in-a-row' | 'free-in-a-row'
      readonly min?: number | undefined
      readonly max?: number | undefined
      readonly edges: 'open' | 'closed'
      readonly weight: Weight
    }
  | { readonly rule: 'weekends'; readonly max: number; readonly weight: Weight }
  | {
      readonly rule: 'weekends-in-a-row'
      readonly min?: number | undefined
      readonly max?: number | undefined
      readonly weight: Weight
    }
  | { readonly rule: 'whole-weekends' | 'same-shift-in-weekend'; readonly weight: Weight }
  /** Days in a row, each one of these shifts or `off`; `from` is the weekday of the first (0 Monday), else any. */
  | {
      readonly rule: 'pattern'
      readonly steps: readonly (readonly string[])[]
      readonly from?: number | undefined
      readonly weight: Weight
    }
  /** Dutch working-time law by age, hard; `extra` names sets that hold beside it. */
  | { readonly rule: 'law' }

export interface Contract {
  readonly id: string
  readonly rules: readonly Rule[]
}

export interface Person {
  readonly id: string
  readonly contract: string
  readonly skills?: readonly string[] | undefined
  /** YYYY-MM-DD; needed where the law is asked. */
  readonly birth?: string | undefined
  readonly allow15?: boolean | undefined
  /** Blocks of school, ISO 8601 with an offset. */
  readonly school?: readonly { readonly start: string; readonly end: string }[] | undefined
  /** What was worked before the first day: -1 is the day before it. */
  readonly before?: readonly { readonly day: number; readonly shift: string }[] | undefined
  /** Rules of this person alone, beside those of the contract. */
  readonly rules?: readonly Rule[] | undefined
}

/** How many people on a day have one of these shifts, and what one less or one more costs. */
export interface Cover {
  readonly day: number
  readonly shifts: readonly string[]
  readonly skill?: string | undefined
  readonly need: number
  readonly under: Weight
  readonly over: Weight
}

/** Wants a shift (or to work, or to be off) on a day, or wants it not; what not granting it costs. */
export interface Wish {
  readonly person: string
  readonly day: number
  /** A shift, `any` shift, or `off`. */
  readonly what: string
  readonly wants: boolean
  readonly weight: Weight
}

export interface RosterCase {
  readonly name?: string | undefined
  /** YYYY-MM-DD. */
  readonly firstDay: string
  readonly days: number
  readonly shifts: readonly ShiftKind[]
  readonly contracts: readonly Contract[]
  readonly people: readonly Person[]
  readonly cover: readonly Cover[]
  readonly wishes: readonly Wish[]
  /** What was granted and asked in earlier rosters, by person: carried on by `carryOn`. */
  readonly fairness?: readonly Standing[] | undefined
}

/** What somebody asked and got until now, in weights. */
export interface Standing {
  readonly person: string
  readonly asked: number
  readonly granted: number
}

/** Of each person, by day, the number of a shift or -1 for off. */
export type Lines = readonly Int16Array[]

export const off = -1

/** 0 is Monday. */
export function weekdayOf({ firstDay }: RosterCase): (day: number) => number {
  const [year, month, date] = firstDay.split('-').map(Number)
  const first = Math.floor(Date.UTC(year!, month! - 1, date!) / 86_400_000)
  return day => (((first + day + 3) % 7) + 7) % 7
}
