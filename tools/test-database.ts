import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connectionUrl, type Embedded, startEmbedded } from '../src/platform/db/embedded/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: string
  }
}

const prefix = 'wisselwerk-test-'

/** One server for a whole run of tests: the one named by DATABASE_URL, else an embedded one of its own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await provideServer()
  process.env.WISSELWERK_TEST_DATABASE = url
  project.provide('database', url)
  return stop
}

async function provideServer(): Promise<{ url: string; stop(): Promise<void> }> {
  // Set by the operator, or by this file for another project of the same run.
  const given = process.env.WISSELWERK_TEST_DATABASE ?? process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  await removeLeftovers()
  const home = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(home, 0o711)
  const embedded = await startEmbedded(home, () => {})
  await hurry(embedded)
  return {
    url: connectionUrl(embedded.connection),
    stop: async () => {
      await embedded.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/**
 * Without waiting for the disk at each commit: nothing here outlives the run. What must outlive a crash is tried on
 * installations of their own.
 */
async function hurry({ connection }: Embedded): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(`alter role ${connection.user} set synchronous_commit = off`)
  await client.end()
}

/** A run that was killed leaves its server behind: end it, so that they do not pile up. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    const home = join(tmpdir(), name)
    try {
      await (await startEmbedded(home, () => {})).stop()
      rmSync(home, { recursive: true, force: true })
    } catch {
      // Of another account, or being removed by another run.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
