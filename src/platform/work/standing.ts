import { sql } from 'kysely'
import { asOwner, type Database } from '../db/database.ts'

/** What waits in one lane for one organisation, in one state and for one reason. */
export interface Standing {
  lane: string
  organisation: string
  organisationId: string
  state: 'waiting' | 'failing' | 'away' | 'closed'
  fault: string | null
  count: number
  /** Asked for first; of what failed, since when, how often at most, and when it is tried again. */
  oldest: Date
  failingSince: Date | null
  attempts: number
  next: Date
}

/** All that is asked for and not done, or comes again: for operators. */
export function readStandings(database: Database): Promise<Standing[]> {
  return asOwner(database, async tx => {
    const { rows } = await sql<Standing>`
      select c.lane, o.name as organisation, c.organisation_id as "organisationId", c.state, c.fault,
        count(*)::int as count, min(c.wanted_at) as oldest, min(c.failing_since) as "failingSince",
        max(c.attempts) as attempts, min(c.due_at) as next
      from chores c join organisations o using (organisation_id)
      group by c.lane, o.name, c.organisation_id, c.state, c.fault
      order by c.lane, o.name, c.organisation_id, c.state, c.fault`.execute(tx)
    return rows
  })
}

const hour = 3_600_000

/** What somebody should look at: it failed for the first time more than an hour ago, and no try since went well. */
export const isStuck = ({ failingSince }: Standing, now: Date): boolean =>
  failingSince !== null && now.getTime() - failingSince.getTime() > hour
