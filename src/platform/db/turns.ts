import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** What takes turns, each with a number of its own, so that waiting for one never waits for another. */
const rooms = {
  expectations: 1,
  dialogue: 2,
  register: 3,
  agreements: 4,
  signIn: 5,
  seats: 6,
  firstContract: 7,
  mirrors: 8,
  depth: 9,
  board: 10,
  counterparts: 11,
  mediators: 12,
  training: 13,
  requests: 14,
  recollections: 15,
  handbook: 20,
  consultations: 24,
  amo: 25,
  careers: 26,
  budgets: 30,
  employability: 31,
  learning: 37,
  measures: 34,
  heavyWork: 46,
  openings: 48,
  competences: 47,
} as const

/**
 * Waits until every other transaction in the same room with the same key has ended, and keeps the room until its own end.
 * What is read after that is what the others saved: hence not in a transaction that looks at one snapshot, which would be
 * from before the wait.
 */
export async function takeTurn(tx: Tx, room: keyof typeof rooms, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, ${sql.lit(rooms[room])}))`.execute(tx)
}
