import type { AskerName } from './access-rows.ts'
import type { Cast } from './cast.ts'
import { type Furnished, furnish } from './furnished.ts'
import type { TestApp } from './test-app.ts'

/** What an operation is tried with: everything it needs exists, and what is sent is right. */
export interface Attempt {
  method: string
  url: string
  body?: unknown
  type?: string
}

export type Aim = (asker: AskerName) => Attempt | Promise<Attempt>

/** For each operation: sets the table and says what to send. */
export type Attempts = Record<string, () => Promise<Aim>>

/** Where the operations of a capability are tried. */
export interface Room {
  world: TestApp
  cast: Cast
}

type Stages = Parameters<typeof furnish>[1]

/** The same for everybody, and nothing has to be there for it. */
export const plain = (method: string, url: string, body?: unknown) => async (): Promise<Aim> => () => ({
  method,
  url,
  body,
})

/** On a table of its own, laid so far. */
export const at =
  ({ cast }: Room, stages: Stages, aim: (table: Furnished, asker: AskerName) => Attempt) =>
  async (): Promise<Aim> => {
    const table = await furnish(cast, stages)
    return asker => aim(table, asker)
  }

/** On a table with something of everything on it. */
export const onTable = (room: Room, method: string, path: (table: Furnished) => string, body?: unknown) =>
  at(room, {}, table => ({ method, url: table.url + path(table), body }))
