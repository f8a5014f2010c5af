import { cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../platform/db/database.ts'
import type { Template, TestDatabase } from '../../platform/db/test-database.ts'
import { queryEars } from './query-ears.ts'
import { startTestApp, type TestApp } from './test-app.ts'

/** Something that takes long to make: it is made once in a run, and each test that opens it gets a copy of its own. */
export interface Kept {
  name: string
  on?: Kept
  /** Given a running app on its database, with the home that is kept. */
  make(world: TestApp, home: string): Promise<void>
}

/** Named by the run: what an earlier one made may have been something else. */
const nameOf = ({ name }: Kept) => `${name}_${process.env.WISSELWERK_TEST_RUN}`
const homeOf = (kept: Kept) => join(tmpdir(), `wisselwerk-test-${nameOf(kept)}`)

/** The database of it, on top of an empty schema. */
export const templateOf = (kept: Kept, schema: Template): Template => ({
  name: nameOf(kept),
  on: kept.on ? templateOf(kept.on, schema) : schema,
  prepare: async url => {
    const home = homeOf(kept)
    if (kept.on) copyHome(kept.on, home)
    const open = openDatabase(url, 8, queryEars())
    const database: TestDatabase = { ...open, url, remove: open.close }
    const world = await startTestApp({ database, home })
    try {
      await kept.make(world, home)
    } finally {
      await world.close()
      await open.close()
    }
  },
})

/** What of it is not in its database: the keys by which texts were sealed and words were locked. */
export const copyHome = (kept: Kept, to: string): void => cpSync(homeOf(kept), to, { recursive: true })
