import { recordQueries } from '../../platform/db/testing/record-queries.ts'

/** Who writes down what the stores ask, where a run wants to know. */
export function queryEars(): ReturnType<typeof recordQueries> | undefined {
  const folder = process.env.WISSELWERK_QUERIES
  return folder ? recordQueries(folder) : undefined
}
