import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Packs one of ours into a folder; answers where the tarball is. */
export function pack(what: 'engines' | 'research' | 'server', into: string): string {
  const words = [join(import.meta.dirname, '../pack.mjs'), what, '--into', into]
  return execFileSync(process.execPath, words, { encoding: 'utf8' }).trim()
}
