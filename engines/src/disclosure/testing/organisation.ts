import type { Atom, AtomSet } from '../index.ts'

export interface OrganisationTable {
  readonly name: string
  readonly atoms: readonly Atom[]
  readonly queries: readonly AtomSet[]
}

/**
 * Department by one other column, with both margins and the whole, as `org_reference.py` beside the reference data
 * makes them from a file with one line per person.
 */
export function organisationTables(csv: string): OrganisationTable[] {
  const [head, ...lines] = csv
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(','))
  return ['gender', 'contract', 'age_band'].map(column => {
    const [department, other] = [head!.indexOf('dept'), head!.indexOf(column)]
    const cells = new Map<string, number>()
    const counts: number[] = []
    const groups = new Map<string, Set<number>>()
    for (const line of lines) {
      const cell = `${line[department]}|${line[other]}`
      if (!cells.has(cell)) cells.set(cell, counts.push(0) - 1)
      const atom = cells.get(cell)!
      counts[atom]!++
      for (const group of ['all', `dept=${line[department]}`, `${column}=${line[other]}`, cell])
        groups.set(group, (groups.get(group) ?? new Set()).add(atom))
    }
    const distinct = new Map(
      [...groups.values()].map(set => [[...set].sort((a, b) => a - b).join(), [...set]]),
    )
    return { name: `dept x ${column}`, atoms: counts.map(n => ({ n })), queries: [...distinct.values()] }
  })
}
