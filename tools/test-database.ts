import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startCluster, tellCluster } from './test-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: string
  }
}

/** What tests make once in a run (`src/shell/testing/kept.ts`). */
const kept = ['house', 'example', 'examples']

/** One server for a whole run of tests: the one named by DATABASE_URL, else an embedded one of its own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // Set by the operator, or by this file for another project of the same run.
  const given = process.env.WISSELWERK_TEST_DATABASE ?? process.env.DATABASE_URL
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startCluster()
  const run = randomBytes(6).toString('hex')
  process.env.WISSELWERK_TEST_DATABASE = url
  process.env.WISSELWERK_TEST_RUN = run
  project.provide('database', url)
  return async () => {
    for (const name of kept.map(name => `${name}_${run}`)) {
      rmSync(join(tmpdir(), `wisselwerk-test-${name}`), { recursive: true, force: true })
      if (given) await tellCluster(url, `drop database if exists ${name} with (force)`)
    }
    await stop()
  }
}
