import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { ChoreKey } from './lane.ts'
import { longestWait } from './waits.ts'

// Run by the lanes and by operators alone, as owner.

const later = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds)

/**
 * Longer ahead than the longest wait is no wait but a clock that was wrong. A millisecond more, since the database
 * counts finer than we do: what was wanted just now is due.
 */
const isDue = (now: Date) =>
  sql<boolean>`(due_at <= ${later(now, 1)} or due_at > ${later(now, longestWait + 60_000)})`

/** What was tried least comes first, so that a piece that takes its lane down with it stands behind all others. */
export async function findDue(tx: Tx, lane: string, now: Date): Promise<ChoreKey[]> {
  const { rows } = await sql<ChoreKey>`
    select organisation_id as "organisationId", subject from chores where lane = ${lane} and ${isDue(now)}
    order by attempts, due_at limit 50`.execute(tx)
  return rows
}

export async function findNext(tx: Tx, lane: string, now: Date): Promise<Date | null> {
  const { rows } = await sql<{ next: Date | null }>`
    select min(due_at) as next from chores where lane = ${lane} and due_at > ${later(now, 1)}`.execute(tx)
  return rows[0]!.next
}

/** Whether this process has the piece: true for one at a time, until its transaction ends, however it ends. */
export async function holdChore(
  tx: Tx,
  lane: string,
  { organisationId, subject }: ChoreKey,
): Promise<boolean> {
  const name = `chore:${lane}:${organisationId}:${subject}`
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as mine`.execute(tx)
  return rows[0]!.mine
}

export interface Chore extends ChoreKey {
  asks: number
  attempts: number
}

/** The piece as it is now; undefined where another process did it just before. */
export async function findChore(tx: Tx, lane: string, key: ChoreKey, now: Date): Promise<Chore | undefined> {
  const { rows } = await sql<{ asks: number; attempts: number }>`
    select asks, attempts from chores where ${sameChore(lane, key)} and ${isDue(now)}`.execute(tx)
  return rows[0] && { ...key, ...rows[0] }
}

/** It goes, unless it was asked for again meanwhile; what waited because the lane was away may go now. */
export async function settleDone(tx: Tx, lane: string, chore: Chore, now: Date): Promise<void> {
  await sql`with done as (delete from chores where ${sameAsk(lane, chore)})
    update chores set state = 'waiting', due_at = ${now}, failing_since = null, fault = null
    where lane = ${lane} and state = 'away' and not ${sameChore(lane, chore)}`.execute(tx)
}

/** It comes back at its next moment. */
export async function settleUntil(tx: Tx, lane: string, chore: Chore, next: Date): Promise<void> {
  await sql`update chores set state = 'waiting', due_at = ${next}, attempts = 0, failing_since = null, fault = null
    where ${sameAsk(lane, chore)}`.execute(tx)
}

export async function settleFailed(
  tx: Tx,
  lane: string,
  chore: Chore,
  { fault, now, again }: { fault: string; now: Date; again: Date },
): Promise<void> {
  await sql`update chores set state = 'failing', due_at = ${again}, attempts = attempts + 1, fault = ${fault},
      failing_since = coalesce(failing_since, ${now})
    where ${sameAsk(lane, chore)}`.execute(tx)
}

/** All that is due waits, and what was tried comes last of it. */
export async function settleAway(
  tx: Tx,
  lane: string,
  chore: Chore,
  { fault, now, again }: { fault: string; now: Date; again: Date },
): Promise<void> {
  await sql`update chores set state = 'away', due_at = ${again}, fault = ${fault},
      attempts = attempts + case when ${sameChore(lane, chore)} then 2 else 1 end,
      failing_since = coalesce(failing_since, ${now})
    where lane = ${lane} and ${isDue(now)}`.execute(tx)
}

export async function settleClosed(tx: Tx, lane: string, chore: Chore, again: Date): Promise<void> {
  await sql`update chores set state = 'closed', due_at = ${again} where ${sameAsk(lane, chore)}`.execute(tx)
}

/** What is done again and again stands there for every organisation, also for one that came since. */
export async function addRecurring(tx: Tx, lane: string, now: Date): Promise<void> {
  await sql`insert into chores (organisation_id, lane, subject, wanted_at, due_at)
    select organisation_id, ${lane}, '', ${now}, ${now} from organisations on conflict do nothing`.execute(tx)
}

/** Due now, in whatever state; answers how many. */
export async function wakeLane(tx: Tx, lane: string): Promise<number> {
  const { rows } = await sql`update chores set due_at = clock_timestamp()
    where lane = ${lane} and due_at > clock_timestamp() returning lane`.execute(tx)
  await sql`select pg_notify('chores', ${lane})`.execute(tx)
  return rows.length
}

const sameChore = (lane: string, { organisationId, subject }: ChoreKey) =>
  sql<boolean>`(organisation_id = ${organisationId} and lane = ${lane} and subject = ${subject})`

const sameAsk = (lane: string, chore: Chore) =>
  sql<boolean>`${sameChore(lane, chore)} and asks = ${chore.asks}`
