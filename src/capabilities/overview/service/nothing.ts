import { serious } from '../figures.ts'
import type { KeptFigure } from '../store/overviews.ts'
import { type Figures, isHeadcount } from './folding.ts'

/** Kinds of working relationship in which nobody has a serious plan; and everybody of whom that does not say it already. */
export interface Nothing {
  kinds: ReadonlySet<string>
  others?: readonly string[]
}

/**
 * The one figure that may be nobody, since it says what was left undone and of nobody what they said (decision 0065): only of
 * a kind as a whole, and only where as many work as a group has at least.
 */
export function findNothing({ whole, parts }: Figures, fewest: number): Nothing {
  const heads = parts.filter(figure => isHeadcount(figure) && figure.kind !== null)
  const none = parts.filter(({ name, people }) => name === serious && people.length === 0)
  const [empty, rest] = [new Set<string>(), new Set<string>()]
  const kinds = new Set<string>()
  for (const { kind, people } of heads) {
    const told = people.length >= fewest && none.some(figure => figure.kind === kind)
    if (told) kinds.add(kind!)
    for (const person of people) (told ? empty : rest).add(person)
  }
  // Whoever has another kind beside it may have a plan there.
  const others = whole.find(isHeadcount)!.people.filter(person => rest.has(person) || !empty.has(person))
  return kinds.size === 0 ? { kinds } : { kinds, others }
}

/** Says of those kinds that it is nobody. */
export const sayNothing = (figures: readonly KeptFigure[], { kinds }: Nothing): KeptFigure[] =>
  figures.map(figure =>
    figure.name === serious && figure.kind !== null && kinds.has(figure.kind)
      ? { ...figure, count: 0 }
      : figure,
  )
