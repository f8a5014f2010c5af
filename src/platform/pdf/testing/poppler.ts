import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a tool of Debian's poppler-utils is on this machine; tests that need it say so when it is not. */
export function hasPoppler(tool: 'pdfsig' | 'pdftotext' | 'pdfinfo' | 'pdffonts' | 'pdftoppm'): boolean {
  const found = spawnSync(tool, ['-v']).error === undefined
  if (!found) console.warn(`skipped: ${tool} is not installed (Debian: apt-get install poppler-utils)`)
  return found
}

export function poppler(
  tool: string,
  pdf: Buffer,
  before: readonly string[] = [],
  after: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-pdf-'))
  try {
    const file = join(folder, 'file.pdf')
    writeFileSync(file, pdf)
    return execFileSync(tool, [...before, file, ...after], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    // pdfsig ends with an error code where a signature is not valid, after having said so.
    return String((error as { stdout?: string }).stdout ?? '')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
