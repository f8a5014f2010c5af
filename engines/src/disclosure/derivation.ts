import { inverse, modulo, prime } from './field.ts'
import type { AtomSet } from './knowledge.ts'

/**
 * Which sets a group is worked out from: sets of which some multiples add up to the group, by number, or null when it
 * cannot be. No set in the answer can be done without; earlier sets are preferred to later ones.
 */
export function derivationOf(group: AtomSet, sets: readonly AtomSet[], size: number): number[] | null {
  const p = prime
  const basis: { readonly pivot: number; readonly vector: number[]; readonly made: Map<number, number> }[] =
    []

  const reduce = (vector: number[], made: Map<number, number>): void => {
    for (const row of basis) {
      const factor = vector[row.pivot]!
      if (factor === 0) continue
      for (let at = 0; at < size; at++) vector[at] = modulo(vector[at]! + (p - factor) * row.vector[at]!, p)
      for (const [set, part] of row.made) made.set(set, modulo((made.get(set) ?? 0) + (p - factor) * part, p))
    }
  }

  for (const [number, set] of sets.entries()) {
    const vector = indicator(set, size)
    const made = new Map([[number, 1]])
    reduce(vector, made)
    const pivot = vector.findIndex(part => part !== 0)
    if (pivot < 0) continue
    const scale = inverse(vector[pivot]!, p)
    for (let at = 0; at < size; at++) vector[at] = modulo(vector[at]! * scale, p)
    for (const [one, part] of made) made.set(one, modulo(part * scale, p))
    basis.push({ pivot, vector, made })
  }
  const rest = indicator(group, size)
  const made = new Map<number, number>()
  reduce(rest, made)
  if (rest.some(part => part !== 0)) return null
  return [...made].filter(([, part]) => part !== 0).map(([number]) => number)
}

function indicator(set: AtomSet, size: number): number[] {
  const vector = Array.from({ length: size }, () => 0)
  for (const atom of set) vector[atom] = 1
  return vector
}
