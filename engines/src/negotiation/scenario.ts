/**
 * What two sides can agree on, and what each option is worth to each. Worth is additive: a package of one option per
 * issue is worth the sum of its options. Side A is the employee where there is one.
 */
export interface Scenario {
  readonly issues: readonly Issue[]
  /** What each side has without a deal; below it nothing is acceptable. */
  readonly reservation: Limits
  /** The same as exact fractions, which count where they are given. */
  readonly reservationExact?: { readonly a: string; readonly b: string } | undefined
  /** Options that law or collective agreement rules out. */
  readonly forbidden?: readonly OptionName[] | undefined
  /** Pairs of options of two different issues that cannot stand in one package. */
  readonly exclusive?: readonly (readonly [OptionName, OptionName])[] | undefined
}

export interface Issue {
  readonly name: string
  readonly options: readonly Option[]
}

/** Per side a number, or a fraction such as `"3/5"`, which counts where both are given. */
export interface Option {
  readonly name: string
  readonly a?: number | undefined
  readonly b?: number | undefined
  readonly aExact?: string | undefined
  readonly bExact?: string | undefined
}

export type OptionName = readonly [issue: string, option: string]

/** A number is compared with tolerance, a text such as `"3/5"` exactly. */
export interface Limits {
  readonly a: number | string
  readonly b: number | string
}

/** One option name for every issue name. */
export type Deal = Readonly<Record<string, string>>

/** How far from zero the worth of an option, or a limit, may lie. */
export const largestWorth = 1e12

/** Says what is wrong with a scenario, a deal or limits, and where: `issues[2].options[0].a: …`. */
export class NegotiationError extends Error {
  readonly path: string

  constructor(path: string, sentence: string) {
    super(`${path}: ${sentence}`)
    this.name = 'NegotiationError'
    this.path = path
  }
}
