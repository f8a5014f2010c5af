/** The groups for which figures are wanted: everybody, each team with what is below it, each kind, each team by kind. */
export interface Group {
  unitId: string | null
  kind: string | null
}

export interface Unit {
  unitId: string
  parentId: string | null
}

/** The people of one team and kind; what the decision counts with. */
export interface Atom {
  unitId: string
  kind: string
}

export function groupsOf(units: readonly Unit[], kinds: readonly string[]): Group[] {
  return [
    { unitId: null, kind: null },
    ...kinds.map(kind => ({ unitId: null, kind })),
    ...units.map(({ unitId }) => ({ unitId, kind: null })),
    ...units.flatMap(({ unitId }) => kinds.map(kind => ({ unitId, kind }))),
  ]
}

/** Which atoms belong to a group: those of its teams, however deep, and of its kind. */
export function membership(units: readonly Unit[]): (group: Group, atom: Atom) => boolean {
  const parents = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]))
  const lines = new Map<string, Set<string>>()
  const lineOf = (unitId: string): Set<string> => {
    const known = lines.get(unitId)
    if (known) return known
    const line = new Set<string>()
    for (let at: string | null | undefined = unitId; at && !line.has(at); at = parents.get(at)) line.add(at)
    lines.set(unitId, line)
    return line
  }
  return (group, atom) =>
    (group.kind === null || group.kind === atom.kind) &&
    (group.unitId === null || lineOf(atom.unitId).has(group.unitId))
}

/** What has the same key together, in the order in which it came. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups.values()]
}
