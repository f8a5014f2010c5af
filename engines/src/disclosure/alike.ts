import { defaultK, type Family } from './family.ts'
import { inverse, modulo } from './field.ts'
import type { AtomSet, Knowledge } from './knowledge.ts'
import { isUnanimous, pinsToEnd, type Scale } from './presentation.ts'

/** An atom with how many of its people gave each answer. */
interface Answered {
  readonly n: number
  readonly answers?: readonly number[]
}

/** Why a group says what each of its people answered, or within one point of the end of the scale. */
export type Alike = 'unanimous' | 'pinned'

/** Which groups answer alike. `lists` are atoms of which a union can, whatever is left out of them. */
export interface Likeness {
  readonly why: (set: AtomSet) => Alike | null
  readonly lists: readonly AtomSet[]
}

/**
 * `scale` gives the value of each answer and the two ends. Without it answers are one point apart in the order in which
 * they stand; with fewer than three of them there is no end to be near to.
 */
export function likenessOf(atoms: readonly Answered[], k: number, scale: Scale | undefined): Likeness {
  const width = Math.max(0, ...atoms.map(({ answers }) => answers?.length ?? 0))
  const used = scale ?? (width < 3 ? null : { points: [...Array(width).keys()], least: 0, most: width - 1 })
  const why = (set: AtomSet): Alike | null => {
    const counts = answersOf(set, atoms)
    if (counts.length === 0) return null
    if (isUnanimous(counts)) return 'unanimous'
    if (!used) return null
    const n = counts.reduce((sum, count) => sum + count, 0)
    const total = counts.reduce((sum, count, at) => sum + count * used.points[at]!, 0)
    return pinsToEnd(total, n, used) ? 'pinned' : null
  }
  const lists = new Map<number, number[]>()
  atoms.forEach(({ n, answers }, atom) => {
    if (n === 0 || !answers || !isUnanimous(answers)) return
    const answer = answers.findIndex(count => count > 0)
    lists.set(answer, [...(lists.get(answer) ?? []), atom])
  })
  const ends = used ? [used.least, used.most].map(end => nearEnd(atoms, end, used)) : []
  const people = (list: AtomSet): number => list.reduce((sum, atom) => sum + atoms[atom]!.n, 0)
  return { why, lists: [...lists.values(), ...ends].filter(list => people(list) >= k) }
}

/** Whether there is anybody to protect for answering alike: without, one decision holds for every question. */
export const hasAlike = ({ atoms, k = defaultK, scale }: Family): boolean =>
  likenessOf(atoms, k, scale).lists.length > 0

/** Atoms of which all people together are at most two points away from an end: no others make a union that is. */
const nearEnd = (atoms: readonly Answered[], end: number, { points }: Scale): AtomSet =>
  atoms.flatMap(({ n, answers }, atom) => {
    const away = answers?.reduce((sum, count, at) => sum + count * Math.abs(end - points[at]!), 0) ?? 3
    return n > 0 && away <= 2 ? [atom] : []
  })

/** How many people of a set gave each answer; nothing when some atom has no answers. */
function answersOf(set: AtomSet, atoms: readonly Answered[]): number[] {
  const total: number[] = []
  for (const atom of set) {
    const answers = atoms[atom]!.answers
    if (!answers) return []
    answers.forEach((count, answer) => {
      total[answer] = (total[answer] ?? 0) + count
    })
  }
  return Array.from(total, count => count ?? 0)
}

/** Choices to look at in one list before the answer is "in doubt". */
const mostChoices = 20_000

/**
 * Unions of these atoms that a reader can work out and that `counts`; `unsure` when there were too many to look at. What
 * can be worked out among them is a space of few dimensions, and a union has 0 or 1 of each atom: so each vector of a
 * reduced basis is taken or not, and the rest follows.
 */
export function unionsKnown(
  knowledge: Knowledge,
  all: AtomSet,
  counts: (union: AtomSet) => boolean,
): { unions: AtomSet[]; unsure: boolean } {
  const { p } = knowledge
  const list = withoutLoners(knowledge, all)
  const basis = combinationsKnown(knowledge, list)
  const lastWith = list.map((_, at) => basis.findLastIndex(vector => vector[at] !== 0))
  const unions: AtomSet[] = []
  let looked = 0
  const choose = (depth: number, sum: readonly number[]): void => {
    if (++looked > mostChoices) return
    if (sum.some((part, at) => part > 1 && lastWith[at]! < depth)) return
    if (depth === basis.length) {
      const union = list.filter((_, at) => sum[at] === 1)
      if (union.length > 0 && counts(union)) unions.push(union)
      return
    }
    choose(depth + 1, sum)
    choose(
      depth + 1,
      sum.map((part, at) => modulo(part + basis[depth]![at]!, p)),
    )
  }
  if (basis.length > 0)
    choose(
      0,
      list.map(() => 0),
    )
  return { unions, unsure: looked > mostChoices }
}

/**
 * Without the atoms that are in no combination: the only one with a part along some free atom cannot be made up for.
 * Whoever goes may leave another alone. In tables most go.
 */
function withoutLoners(knowledge: Knowledge, list: AtomSet): AtomSet {
  const along = new Map<number, Set<number>>()
  for (const atom of list)
    for (const place of knowledge.vectorOf(atom).at)
      along.set(place, (along.get(place) ?? new Set()).add(atom))
  const left = new Set(list)
  const lonely = [...along.values()].filter(({ size }) => size === 1)
  for (let one = lonely.pop(); one; one = lonely.pop()) {
    const [atom] = one
    if (atom === undefined) continue
    left.delete(atom)
    for (const place of knowledge.vectorOf(atom).at) {
      const others = along.get(place)!
      others.delete(atom)
      if (others.size === 1) lonely.push(others)
    }
  }
  return list.filter(atom => left.has(atom))
}

/** A reduced basis of the combinations of these atoms that a reader knows, one number per atom of the list. */
function combinationsKnown(knowledge: Knowledge, list: AtomSet): number[][] {
  const { p } = knowledge
  // Along each free atom the parts of a known combination add up to nothing: one equation each.
  const equations = new Map<number, number[]>()
  list.forEach((atom, at) => {
    const { at: places, parts } = knowledge.vectorOf(atom)
    places.forEach((place, i) => {
      const equation = equations.get(place) ?? list.map(() => 0)
      equation[at] = parts[i]!
      equations.set(place, equation)
    })
  })
  const pivots: { at: number; row: number[] }[] = []
  for (const row of equations.values()) {
    let left = row
    for (const pivot of pivots) left = minus(left, pivot.row, left[pivot.at]!, p)
    const at = left.findIndex(part => part !== 0)
    if (at < 0) continue
    const scale = inverse(left[at]!, p)
    const own = left.map(part => modulo(part * scale, p))
    for (const pivot of pivots) pivot.row = minus(pivot.row, own, pivot.row[at]!, p)
    pivots.push({ at, row: own })
  }
  const free = list.flatMap((_, at) => (pivots.some(pivot => pivot.at === at) ? [] : [at]))
  return free.map(one =>
    list.map((_, at) => {
      if (at === one) return 1
      const pivot = pivots.find(({ at: place }) => place === at)
      return pivot ? modulo(p - pivot.row[one]!, p) : 0
    }),
  )
}

const minus = (row: readonly number[], other: readonly number[], times: number, p: number): number[] =>
  times === 0 ? [...row] : row.map((part, at) => modulo(part + (p - times) * other[at]!, p))
