import type { TestProject } from 'vitest/node'
import { startCluster } from './test-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: string
  }
}

/** One server for a whole run of tests: the one named by DATABASE_URL, else an embedded one of its own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // Set by the operator, or by this file for another project of the same run.
  const given = process.env.WISSELWERK_TEST_DATABASE ?? process.env.DATABASE_URL
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startCluster()
  process.env.WISSELWERK_TEST_DATABASE = url
  project.provide('database', url)
  return stop
}
