import { ScalesError } from './error.ts'

/** Half of the items, 80% of them, or all must be answered for a score. */
export type MissingRule = 'half' | 'pct80' | 'complete'

export const missingRules: readonly MissingRule[] = ['half', 'pct80', 'complete']

export interface Scale {
  readonly name: string
  /** Names of columns, in the order in which columns are given. */
  readonly items: readonly string[]
  /** Items worded the other way: scored as min + max − answer. */
  readonly reverse?: readonly string[] | undefined
  /** Lowest and highest answer that can be given. */
  readonly min: number
  readonly max: number
}

/** A questionnaire that says of itself what it measures, how it is scored and whose it is. */
export interface Instrument {
  readonly name?: string | undefined
  readonly version?: string | undefined
  /** Where it was published. */
  readonly source?: string | undefined
  /** Under which terms it may be used. */
  readonly licence?: string | undefined
  /** A score is the mean of the answered items; the instrument may say so. */
  readonly scoring?: 'mean' | undefined
  readonly missing?: MissingRule | undefined
  readonly scales: readonly Scale[]
}

/** Refuses an instrument that cannot be scored, with a sentence that names the scale. */
export function checkInstrument(instrument: Instrument): void {
  const names = new Set<string>()
  for (const scale of instrument.scales) {
    if (names.has(scale.name)) refuse(`Two scales are called "${scale.name}". Give each its own name.`)
    names.add(scale.name)
    checkScale(scale)
  }
}

export function checkScale({ name, items, reverse = [], min, max }: Scale): void {
  if (items.length === 0) refuse(`Scale "${name}" has no items. Name at least one column.`)
  const twice = items.find((item, i) => items.indexOf(item) !== i)
  if (twice !== undefined) refuse(`Scale "${name}" names item "${twice}" twice.`)
  const stranger = reverse.find(item => !items.includes(item))
  if (stranger !== undefined) refuse(`Scale "${name}" reverses "${stranger}", which is not one of its items.`)
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max))
    refuse(`Scale "${name}" runs from ${min} to ${max}; the lowest answer must be below the highest.`)
}

function refuse(sentence: string): never {
  throw new ScalesError('instrument', sentence)
}

/** How many of k items must be answered. */
export function minimumAnswered(k: number, rule: MissingRule): number {
  return rule === 'half' ? Math.ceil(k / 2) : rule === 'pct80' ? Math.ceil((4 * k) / 5) : k
}
