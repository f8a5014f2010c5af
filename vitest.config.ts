import { defineConfig } from 'vitest/config'
import { sources } from './tools/sources.mjs'

const resolve = { alias: sources }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          // A property tried a thousand times on a busy machine takes longer than the usual five seconds.
          testTimeout: 30_000,
          setupFiles: ['tools/property-seed.ts'],
          include: ['{engines,research,src,tools,db}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          globalSetup: ['tools/test-database.ts'],
          include: ['src/**/*.db.test.ts', 'db/**/*.db.test.ts'],
          // Loading the whole product once per file took as long as its tests; a file begins with a database of its
          // own, and leaves nothing in memory that the next could find.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Much of it is waiting for processes to start and disks to sync; alone on two cores one is idle.
          maxWorkers: 2,
        },
      },
      {
        test: {
          // What others install, packed and used as they do.
          name: 'packages',
          include: ['tools/packing/*.spec.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          globalSetup: ['e2e/support/prepared-home.ts'],
          include: ['e2e/**/*.spec.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
