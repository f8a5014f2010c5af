import { cut } from './compare.ts'
import { type Around, type Judgement, judge } from './judge.ts'
import type { Opening } from './opening.ts'
import type { Person } from './person.ts'

export interface OpeningFound {
  readonly id: string
  /** Of both sides, as the lists of people have it. */
  readonly score: number
  readonly judgement: Judgement
}

/**
 * Openings for a person, who sees them by everything they wrote themselves, also what they show to nobody. In order of the
 * harmonic mean of both sides, then of id; an opening with a hard need open stays in.
 */
export function openingsFor(
  person: Person,
  openings: readonly { readonly id: string; readonly opening: Opening }[],
  around: Around,
  top: number,
): { readonly first: readonly OpeningFound[]; readonly equalBeyond: number } {
  const judged = openings.map(({ id, opening }): OpeningFound => {
    const judgement = judge(opening, person, around, 'own')
    return { id, score: judgement.both, judgement }
  })
  return cut(judged, top)
}
