import { availableParallelism, totalmem } from 'node:os'
import { defineConfig } from 'vitest/config'
import LongestFirst from './tools/longest-first.ts'
import { sources } from './tools/sources.mjs'

const resolve = { alias: sources }

/** Guards against what hangs, ten minutes each; never a measure of how quick a machine is. */
const guards = { testTimeout: 600_000, hookTimeout: 600_000, teardownTimeout: 600_000 }

/** One for each core, as far as memory goes: a server, a database and a browser of its own take about two gigabytes. */
const maxWorkers = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 ** 31)))

/** Who waits for a server, a database or a browser by turns leaves gaps; one more fills them. */
const oneMore = maxWorkers + 1

const common = { ...guards, maxWorkers, expect: { poll: { timeout: 300_000 } } }

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: {
          ...common,
          name: 'unit',
          setupFiles: ['tools/property-seed.ts'],
          include: ['{engines,research,src,tools,db}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**', 'tools/planted/**'],
          // Loading the same sources once per file took a third of the time; what is pure leaves nothing behind.
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          ...common,
          maxWorkers: oneMore,
          name: 'database',
          globalSetup: ['tools/test-database.ts'],
          setupFiles: ['tools/property-seed.ts'],
          include: ['src/**/*.db.test.ts', 'db/**/*.db.test.ts'],
          // Loading the whole product once per file took as long as its tests; a file begins with a database of its
          // own, and leaves nothing in memory that the next could find.
          isolate: false,
        },
      },
      {
        test: {
          ...common,
          // What others install, packed and used as they do.
          name: 'packages',
          include: ['tools/{packing,recipes}/*.spec.ts'],
        },
      },
      {
        resolve,
        test: {
          ...common,
          maxWorkers: oneMore,
          name: 'e2e',
          globalSetup: ['e2e/support/prepared-stages.ts'],
          include: ['e2e/**/*.spec.ts'],
          // As above; the browser of one story serves the next, which opens windows of its own in it.
          isolate: false,
        },
      },
    ],
  },
})
