import type { Sizes } from './entry.ts'

/** What people have of one thing: their places in the pool, ascending, with a value each. */
export interface Holders {
  readonly people: Uint32Array
  readonly values: Uint16Array
}

/** Terms by block: which people of the block have it. `starts` has, per block, one more than there are terms. */
export interface Postings {
  readonly starts: Uint32Array
  readonly people: Uint16Array
}

/**
 * A pool as typed arrays alone, in shared memory where there is any, so that it goes to another thread without being
 * copied. People stand in geographic order: along a Hilbert curve through cells of 6.4 by 6.4 km.
 */
export interface PoolParts {
  readonly sizes: Sizes
  readonly count: number
  /** The longest reach that anybody stated. */
  readonly farthest: number
  readonly keys: Uint32Array
  readonly x: Uint16Array
  readonly y: Uint16Array
  readonly reach: Uint16Array
  readonly hoursMin: Uint8Array
  readonly hoursMax: Uint8Array
  readonly wishHoursMin: Uint8Array
  readonly wishHoursMax: Uint8Array
  /** Bit 0: a wish for places is stated; bit 1: a place is known; the others: how many terms they would rather not. */
  readonly flags: Uint8Array
  /** How many terms a person can and wants, and where those of every fourth person begin. */
  readonly counts: Uint8Array
  readonly begins: Uint32Array
  /** Skills that a person can, then what is wanted (skills, and places after all skills), then what they would rather not. */
  readonly terms: Uint16Array
  readonly can: Postings
  readonly wants: Postings
  readonly certificates: readonly Holders[]
  /** Levels per language: of everybody where many speak it, of its speakers otherwise. */
  readonly languages: readonly (Holders | { readonly levels: Uint8Array })[]
  /** Cells in which somebody stands, ascending along the curve, and where each begins; one more start than cells. */
  readonly cells: Uint32Array
  readonly cellStarts: Uint32Array
  /** One bit per person who left or changed. */
  readonly gone: Uint8Array
}

export const bytesOf = (parts: PoolParts): number => {
  const seen = new Set<ArrayBufferLike>()
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) seen.add(value.buffer)
    else if (value && typeof value === 'object') for (const inner of Object.values(value)) visit(inner)
  }
  visit(parts)
  let sum = 0
  for (const { byteLength } of seen) sum += byteLength
  return sum
}

/** Memory that other threads can read, where the surroundings allow it. */
export const memory = (bytes: number): ArrayBufferLike =>
  typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)

export const bytes = (length: number): Uint8Array => new Uint8Array(memory(length))
export const shorts = (length: number): Uint16Array => new Uint16Array(memory(2 * length))
export const longs = (length: number): Uint32Array => new Uint32Array(memory(4 * length))

/** Where the terms of a person begin: the start of their four, and the terms of those before them. */
export function beginOf({ begins, counts, flags }: PoolParts, person: number): number {
  let at = begins[person >>> 2]!
  for (let other = person & ~3; other < person; other++)
    at += counts[2 * other]! + counts[2 * other + 1]! + (flags[other]! >>> 2)
  return at
}
