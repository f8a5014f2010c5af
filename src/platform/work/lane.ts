import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import type { NoModule } from '../http/modules.ts'

/** What work without a request has at hand. It asks itself whether the process is ending. */
export interface Work {
  database: Database
  /** The organisation's day, which in an example stands still; waits are not measured by it. */
  clock: Clock
  mustStop(): boolean
  /** Says something to the operator, in the log. */
  warn(sentence: string): void
}

/** One piece of work: of one organisation, about one thing. Empty is the subject of what is done again and again. */
export interface ChoreKey {
  organisationId: string
  subject: string
}

/** `unfinished` when the process ends first: it stays as it was asked for, and is begun anew. */
export type Outcome = 'done' | 'unfinished'

/**
 * One kind of work without a request. In a process its pieces are done one after the other, and beside those of other
 * lanes; two processes never do the same piece at once. A process that dies between the work and its mark does it
 * again, so `perform` finds out what is left to do.
 */
export interface Lane {
  name: string
  /** Waits until the works council's consent for this module is on file; or why none is needed. */
  module: string | NoModule
  /** Minutes from one time to the next, for each organisation; otherwise only what was asked for. */
  everyMinutes?: number
  perform(work: Work, chore: ChoreKey): Promise<Outcome>
}

/** It went wrong, and the operator reads this code. The message of whatever failed may hold names and addresses. */
export class ChoreFault extends Error {
  readonly code: string
  constructor(code: string) {
    super(`The work stopped with ${code}`)
    this.code = code
  }
}

/** What all pieces of the lane need is not there: trying the next one now is of no use. */
export class LaneAway extends ChoreFault {}

export function faultOf(error: unknown): string {
  const { code } = error as { code?: unknown }
  if (typeof code === 'string') return code
  return error instanceof Error ? error.constructor.name : 'unknown'
}
