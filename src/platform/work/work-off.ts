import { asOwner, type Tx } from '../db/database.ts'
import { type ChoreKey, faultOf, type Lane, LaneAway, type Work } from './lane.ts'
import {
  addRecurring,
  type Chore,
  findChore,
  findDue,
  findNext,
  holdChore,
  settleAway,
  settleClosed,
  settleDone,
  settleFailed,
  settleUntil,
} from './store.ts'
import { closedWait, restAfter, waitAfter } from './waits.ts'

export interface Working extends Work {
  /** By which waits are measured: real time, which goes on where an organisation's day stands still. */
  now(): Date
  /** Whether the works council's consent for this module is on file. */
  isOpen(tx: Tx, organisationId: string, module: string): Promise<boolean>
  /** What went wrong, for the log. */
  report(lane: string, chore: ChoreKey, error: unknown): void
}

/** Does what is due in a lane, one piece after the other; answers when the next is due, if any waits. */
export async function workOff(working: Working, lane: Lane): Promise<Date | null> {
  const { database } = working
  if (lane.everyMinutes !== undefined)
    await asOwner(database, tx => addRecurring(tx, lane.name, working.now()))
  for (let going = true; going && !working.mustStop(); ) {
    going = false
    for (const key of await asOwner(database, tx => findDue(tx, lane.name, working.now()))) {
      if (working.mustStop()) return null
      const step = await doOne(working, lane, key)
      // After a rest nothing is due any more, and what is done may have put something else in front.
      if (step !== 'elsewhere') going = true
      if (step === 'away') break
    }
  }
  return asOwner(database, tx => findNext(tx, lane.name, working.now()))
}

type Step = 'elsewhere' | 'settled' | 'away'

/** Holds the piece for as long as it takes in one transaction, and does it in others. */
function doOne(working: Working, lane: Lane, key: ChoreKey): Promise<Step> {
  return asOwner(working.database, async tx => {
    if (!(await holdChore(tx, lane.name, key))) return 'elsewhere'
    const chore = await findChore(tx, lane.name, key, working.now())
    if (!chore) return 'elsewhere'
    const { module } = lane
    if (typeof module === 'string' && !(await working.isOpen(tx, key.organisationId, module))) {
      await settleClosed(tx, lane.name, chore, later(working, closedWait))
      return 'settled'
    }
    return perform(working, lane, chore, tx)
  })
}

async function perform(working: Working, lane: Lane, chore: Chore, tx: Tx): Promise<Step> {
  const attempts = chore.attempts + 1
  try {
    if ((await lane.perform(working, chore)) === 'unfinished') return 'elsewhere'
  } catch (error) {
    const [fault, now] = [faultOf(error), working.now()]
    working.report(lane.name, chore, error)
    if (error instanceof LaneAway) {
      await settleAway(tx, lane.name, chore, { fault, now, again: later(working, restAfter(attempts)) })
      return 'away'
    }
    await settleFailed(tx, lane.name, chore, { fault, now, again: later(working, waitAfter(attempts)) })
    return 'settled'
  }
  if (lane.everyMinutes === undefined) await settleDone(tx, lane.name, chore, working.now())
  else await settleUntil(tx, lane.name, chore, later(working, lane.everyMinutes * 60_000))
  return 'settled'
}

const later = ({ now }: Working, wait: number): Date => new Date(now().getTime() + wait)
