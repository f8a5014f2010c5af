/**
 * Arithmetic modulo a prime, in doubles: products of two residues stay below 2^52 and are exact. A sum of published
 * figures that gives away a group over the whole numbers does so modulo p too, unless p divides one of its
 * denominators; tables have denominators far below 2^26.
 */
export const prime = 67_108_859

/** For the audit that looks again: what one prime might hide, the other would have to hide as well. */
export const otherPrime = 67_108_837

/** The residue of a whole number from 0 to 2^52. */
export const modulo = (x: number, p: number): number => x - p * Math.floor(x / p)

/** The inverse of a residue other than 0, by Euclid. */
export function inverse(x: number, p: number): number {
  let [a, b, u, v] = [x, p, 1, 0]
  while (b !== 0) {
    const q = Math.floor(a / b)
    ;[a, b, u, v] = [b, a - q * b, v, u - q * v]
  }
  return u < 0 ? u + p : u
}

/** A stream of residues from a seed (Marsaglia's xorshift32): the same seed, the same stream. */
export function residues(seed: number, p: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % p
  }
}
