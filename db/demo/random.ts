import { type Language, languages } from '../../src/platform/i18n/language.ts'

/**
 * Seeded randomness: xoshiro128** (Blackman and Vigna 2018), seeded through splitmix32. Each part of the demo has a
 * stream of its own, so that a later part never changes what an earlier one made.
 */
export class Random {
  readonly #state: [number, number, number, number]

  constructor(seed: number, stream: string) {
    let mix = seed >>> 0
    for (const character of stream) mix = Math.imul(mix ^ character.codePointAt(0)!, 0x9e3779b1) >>> 0
    const next = () => {
      mix = (mix + 0x9e3779b9) >>> 0
      let z = mix
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
      return (z ^ (z >>> 16)) >>> 0
    }
    this.#state = [next(), next(), next(), next()]
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor((this.#next() / 2 ** 32) * end)
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  chance(probability: number): boolean {
    return this.#next() / 2 ** 32 < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  /** A shuffled copy. */
  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list]
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
    }
    return copy
  }

  #next(): number {
    const s = this.#state
    const rotate = (x: number, k: number) => (x << k) | (x >>> (32 - k))
    const result = Math.imul(rotate(Math.imul(s[1], 5), 7), 9) >>> 0
    const t = s[1] << 9
    s[2] ^= s[0]
    s[3] ^= s[1]
    s[1] ^= s[2]
    s[0] ^= s[3]
    s[2] ^= t
    s[3] = rotate(s[3], 11)
    return result
  }
}

const kinds = [
  'organisation',
  'unit',
  'location',
  'person',
  'relation',
  'view',
  'conversation',
  'topic',
  'card',
  'agreement',
  'rendering',
  'clause',
  'version',
  'deal',
  'campaign',
  'team-need',
  'scene',
  'first-view',
] as const
export type IdKind = (typeof kinds)[number]

/** Identifiers from counters: valid (version 8), readable, and the same for the same seed and language. */
export class Ids {
  readonly #begin: string
  readonly #counts = new Map<IdKind, number>()

  constructor(seed: number, language: Language) {
    const [organisation, of] = [languages.indexOf(language), seed].map(number => number.toString(16))
    this.#begin = `de${organisation!.padStart(6, '0')}-${of!.padStart(4, '0').slice(-4)}`
  }

  next(kind: IdKind): string {
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    const number = kinds.indexOf(kind).toString(16).padStart(4, '0')
    return `${this.#begin}-8${number.slice(1)}-8000-${count.toString(16).padStart(12, '0')}`
  }
}
