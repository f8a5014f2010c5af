/** What the order of a list rests on. Beside equal numbers stands the id alone, character by character. */
export interface Placed {
  readonly id: string
  readonly score: number
}

export const inOrder = (a: Placed, b: Placed): number =>
  b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The first so many, and how many beyond them have the same number as the last. */
export function cut<T extends Placed>(
  placed: readonly T[],
  top: number,
): { readonly first: readonly T[]; readonly equalBeyond: number } {
  const ordered = placed.toSorted(inOrder)
  const first = ordered.slice(0, top)
  const last = first.at(-1)
  const equalBeyond = last ? ordered.slice(top).filter(({ score }) => score === last.score).length : 0
  return { first, equalBeyond }
}
