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

/** What the attack of the reference data finds in a publications file. */
export function attackFile(
  file: LedgerFile,
): { how: string; subject: string; people: string; says: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  try {
    const path = join(folder, 'published.json')
    writeFileSync(path, JSON.stringify(file))
    const { stdout, stderr, status } = spawnSync('python3', [attacker, path, '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    })
    if (status !== 0 && status !== 1) throw new Error(stderr)
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
