import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LedgerFile } from '../engines/src/disclosure/testing/ledger-file.ts'

/** The reference data, beside the repository where they are at all. */
export const ledgerData = join(import.meta.dirname, '../../shared/data/fairness/ledger')
const attacker = join(ledgerData, 'attack.py')

/** Why the attack of the reference data cannot be run here; null where it can. */
export const attackMissing: string | null = !existsSync(attacker)
  ? 'attack.py of ../shared/data/fairness/ledger is not here'
  : spawnSync('python3', ['--version']).status === 0
    ? null
    : 'python3 is not here'

/** The attack as it is called from a program, with so many steps of the search for whole numbers in each system. */
const script = `
import json, sys
from attack import attack_system
from world import load, systems_of
found = []
for system in systems_of(load(sys.argv[1])):
    for one in attack_system(system, 60, int(sys.argv[2])):
        one.pop('columns', None)
        found.append(one)
print(json.dumps(found))
`

/** What the attack of the reference data finds in a publications file. */
export function attackFile(
  file: LedgerFile,
  steps = 20_000,
): { how: string; subject: string; people: string; says: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  try {
    const path = join(folder, 'published.json')
    writeFileSync(path, JSON.stringify(file))
    const { stdout, stderr, status } = spawnSync('python3', ['-c', script, path, String(steps)], {
      cwd: ledgerData,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
