import { MatchingError } from './error.ts'

/** A skill as the taxonomy names it; `parents` are skills or groups directly above it. */
export interface SkillRow {
  readonly id: string
  readonly labels: Readonly<Record<string, string>>
  readonly parents: readonly string[]
}

/** Skills by number, in the order in which they were given, and what is related to what. */
export interface Taxonomy {
  readonly ids: readonly string[]
  numberOf(id: string): number | undefined
  label(skill: number, language: string): string
  /** Skills that count for half: directly broader or narrower, or in the same narrowest group. Ascending. */
  related(skill: number): Uint32Array
  /** The same by id, for `judge`. */
  relatedTo(id: string): readonly string[]
}

/**
 * Reads relatedness off a hierarchy: a parent that is itself a skill is directly broader; any other parent is a group, and
 * skills directly in one group are related. A skill stands in each of its groups.
 */
export function taxonomyFrom(rows: readonly SkillRow[]): Taxonomy {
  const numbers = new Map<string, number>()
  for (const [at, { id }] of rows.entries()) {
    if (numbers.has(id)) throw new MatchingError([at, 'id'], `the skill ${id} stands here twice`)
    numbers.set(id, at)
  }
  const members = new Map<string, number[]>()
  const near: Set<number>[] = rows.map(() => new Set())
  for (const [at, { parents }] of rows.entries())
    for (const parent of parents) {
      const broader = numbers.get(parent)
      if (broader === undefined) addTo(members, parent, at)
      else if (broader !== at) {
        near[at]!.add(broader)
        near[broader]!.add(at)
      }
    }
  const inGroup = rows.map(({ parents }) => parents.filter(parent => !numbers.has(parent)))
  return make(rows, numbers, skill => {
    const found = new Set(near[skill])
    for (const group of inGroup[skill]!) for (const other of members.get(group)!) found.add(other)
    found.delete(skill)
    return found
  })
}

/** Reads relatedness from pairs: each counts both ways, in the order in which the pairs stand. */
export function taxonomyFromPairs(
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): Taxonomy {
  const numbers = new Map(ids.map((id, at) => [id, at] as const))
  const near: Set<number>[] = ids.map(() => new Set())
  for (const [at, [a, b]] of pairs.entries()) {
    const [one, other] = [numbers.get(a), numbers.get(b)]
    if (one === undefined || other === undefined)
      throw new MatchingError([at], `there is no skill ${one === undefined ? a : b}`)
    near[one]!.add(other)
    near[other]!.add(one)
  }
  const rows = ids.map(id => ({ id, labels: {}, parents: [] }))
  return make(rows, numbers, skill => near[skill]!)
}

function make(
  rows: readonly SkillRow[],
  numbers: ReadonlyMap<string, number>,
  nearOf: (skill: number) => ReadonlySet<number>,
): Taxonomy {
  // Worked out when first asked: most skills are never needed by an opening.
  const known = new Map<number, Uint32Array>()
  const related = (skill: number): Uint32Array => {
    const before = known.get(skill)
    if (before) return before
    const found = Uint32Array.from(nearOf(skill)).sort()
    known.set(skill, found)
    return found
  }
  return {
    ids: rows.map(({ id }) => id),
    numberOf: id => numbers.get(id),
    label: (skill, language) => rows[skill]!.labels[language] || rows[skill]!.labels.en || rows[skill]!.id,
    related,
    relatedTo: id => {
      const skill = numbers.get(id)
      return skill === undefined ? [] : Array.from(related(skill), other => rows[other]!.id)
    },
  }
}

function addTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
