import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'

/** What work without a request has at hand. It runs again and again, and asks itself whether the process is ending. */
export interface Work {
  database: Database
  clock: Clock
  mustStop(): boolean
  /** Says something to the operator, in the log. */
  warn(sentence: string): void
}
