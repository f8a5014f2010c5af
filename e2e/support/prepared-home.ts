import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { runServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    preparedHome: string
  }
}

/**
 * One first start for a whole run: database, schema and example organisation are made here, and most stories begin
 * with a copy of it, for which copying files is all that there is to do.
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  const home = mkdtempSync(join(tmpdir(), 'ww-e2e-prepared-'))
  await (await runServer(home)).stop()
  if (existsSync(join(home, 'database/data/postmaster.pid'))) {
    throw new Error(`The database in ${home} still runs, or was not closed in order: it cannot be copied.`)
  }
  project.provide('preparedHome', home)
  return () => rmSync(home, { recursive: true, force: true })
}

/**
 * Fills `home` with what a stopped server left in the prepared one. With the owners of files, since the database's
 * are of the account that runs it. Where other accounts cannot pass the home, its database is kept elsewhere; two
 * copies would share that one, so then the story makes its own.
 */
export async function copyPreparedHome(prepared: string, home: string): Promise<void> {
  if (!existsSync(join(prepared, 'database/data'))) return
  await promisify(execFile)('cp', ['-a', `${prepared}/.`, home])
}
