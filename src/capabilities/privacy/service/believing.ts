import type { Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { isBelievable, quietDays, reach } from '../believed-day.ts'
import { findStop, findStops } from '../store/believing.ts'
import type { Day } from '../store/due.ts'
import { findDaysOfPeople, keepReached, type Run } from '../store/runs.ts'

/** Whether deletion may trust the clock's day, with what people did since the last look; keeps the answer. */
export async function believesDay(tx: Tx, day: Day, run: Run): Promise<boolean> {
  const since = await findDaysOfPeople(tx, day.organisationId, run.reachedEvent)
  const reached = reach(
    run.reached,
    since.map(one => one.day),
  )
  // The last day that was done may be wrong itself, where the clock was believed and should not have been.
  const ahead = run.last !== null && run.last > day.today && !isBelievable(day.today, run.last)
  const believed = isBelievable(day.today, reached) && !ahead
  await keepReached(tx, day, { reached, reachedEvent: since.at(-1)?.event ?? run.reachedEvent }, !believed)
  return believed
}

/** Since when deletion stands still, and the newest day that is known; null while it goes on. For HR and works council. */
export const readDeletionStop = ({ tx }: Call) => findStop(tx)

/** For verbs that nobody can take back: while the clock's day is in doubt they wait, as deletion does. */
export async function mustBelieveDay({ tx, today }: Call): Promise<void> {
  const stop = await findStop(tx)
  if (stop && stop.day === today) refuse('privacy.day-in-doubt', 'conflict')
}

/** What an operator reads in the log. */
export async function tellStop(tx: Tx, organisationId: string): Promise<string> {
  const stop = (await findStops(tx)).find(one => one.organisationId === organisationId)!
  return describeStop(stop)
}

interface Stop {
  organisation: string
  stoppedOn: string
  reached: string | null
}

export function describeStop({ organisation, stoppedOn, reached }: Stop): string {
  const known = reached
    ? `and the newest day that is known to be right is ${reached}, more than ${quietDays} days away`
    : 'and nothing in its audit chain tells a day'
  return (
    `${organisation}: deletion stopped. The clock says ${stoppedOn}, ${known}. ` +
    `If the clock is wrong, set it right. If it is right, say so: wisselwerk confirm-day ${stoppedOn} --organisation "${organisation}"`
  )
}
