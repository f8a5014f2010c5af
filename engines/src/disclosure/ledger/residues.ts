import { prime } from '../field.ts'
import type { Atoms } from './atoms.ts'
import { columnOf } from './cells.ts'
import { Elimination } from './elimination.ts'
import type { Finding } from './finding.ts'
import type { System } from './systems.ts'

/** Of larger systems remainders are not looked at. */
const mostColumns = 6_000

/**
 * Whole numbers: a combination that counts everybody outside a set a multiple of p times gives the remainder of its sum,
 * also where no combination gives the sum itself. Of one and two atoms, modulo 2, 3, 5 and 7, from exact counts alone.
 */
export function residuesIn(system: System, atoms: Atoms, k: number): Finding[] {
  const exact = system.statements.filter(({ exact: is }) => is)
  const columns = atoms.sizes.length * system.variables.length
  if (exact.length === 0 || columns > mostColumns) return []
  const rows = exact.map(({ group, variable }) =>
    atoms.inside.get(group)!.map(atom => columnOf(variable, atom, atoms)),
  )
  for (const part of system.partitions)
    for (const atom of atoms.sizes.keys()) rows.push(part.map(v => columnOf(v, atom, atoms)))
  const plain = new Elimination(columns, rows, prime, column => column).line(0xface)
  const findings: Finding[] = []
  for (const p of [2, 3, 5, 7]) {
    // So many people's sum is fixed by its remainder.
    const mostOf = system.variables.map(({ steps }) => Math.min(k - 1, Math.floor((p - 1) / steps)))
    if (mostOf.every(most => most < 1)) continue
    const elimination = new Elimination(columns, rows, p, column => column)
    const lines = Array.from({ length: p === 2 ? 44 : 30 }, (_, at) => elimination.line(0xabc + 7 * at))
    for (const [v, most] of mostOf.entries()) {
      const small = [...atoms.sizes.keys()].filter(atom => atoms.sizes[atom]! <= most)
      const along = (atom: number, sign: 1 | -1) =>
        lines.map(line => (sign * line[columnOf(v, atom, atoms)]! + p) % p).join('')
      const byMissing = new Map<string, number[]>()
      const told = (union: readonly number[]): void => {
        if (union.reduce((sum, atom) => sum + plain[columnOf(v, atom, atoms)]!, 0) % prime === 0) return
        findings.push({
          how: 'residue',
          subject: system.variables[v]!.subject,
          people: union.flatMap(atom => atoms.people[atom]!),
          from: [],
        })
      }
      const nothing = '0'.repeat(lines.length)
      for (const atom of small) {
        const key = along(atom, 1)
        if (key === nothing) told([atom])
        for (const other of byMissing.get(key) ?? [])
          if (atoms.sizes[atom]! + atoms.sizes[other]! <= most) told([other, atom])
        const missing = along(atom, -1)
        byMissing.set(missing, [...(byMissing.get(missing) ?? []), atom])
      }
    }
  }
  return findings
}
