import type { Weight } from './case.ts'

/** One breach: of which rule, by whom, from which day to which, what was found and what is the limit. */
export interface Breach {
  /** `cover`, `wish`, the name of a rule, or `law`. */
  readonly rule: string
  readonly person?: string
  readonly from?: number
  readonly to?: number
  /** Shifts, skill, pattern, or what was wished. */
  readonly what?: string
  /** Of the law: its rule and article. */
  readonly lawRule?: string
  readonly article?: string
  readonly found: number
  readonly limit: number
  readonly weight: Weight
  /** What it adds to the cost; 0 for what is hard. */
  readonly cost: number
}

/** Each unit costs its weight. */
export const costOf = (weight: Weight, units: number): number => (weight === 'hard' ? 0 : weight * units)
