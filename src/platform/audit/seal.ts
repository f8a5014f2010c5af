import { sql } from 'kysely'
import { asOwner, type Database, type Tx } from '../db/database.ts'
import type { Due } from '../plate/records.ts'

/** Seals what an organisation's people read since the last time; answers how many lines. Runs as owner. */
export async function sealReadLog(database: Database, organisationId: string, at: Date): Promise<number> {
  const upTo = await settledUpTo(database)
  return asOwner(database, async tx => {
    const { rows } = await sql<{
      lines: number
    }>`select seal_read_log(${organisationId}, ${upTo}, ${at}) as lines`.execute(tx)
    return rows[0]!.lines
  })
}

/**
 * The newest line below which no other can still appear. Lines get their number before they are committed, so a
 * reader still at work could commit a lower number later; while nobody writes, which takes a moment, there is none.
 */
function settledUpTo(database: Database): Promise<number> {
  return asOwner(database, async tx => {
    await sql`lock table read_log in share mode`.execute(tx)
    const { rows } = await sql<{
      newest: number
    }>`select coalesce(max(read_id), 0) as newest from read_log`.execute(tx)
    return rows[0]!.newest
  })
}

/** The first line that no seal holds though the server was at work more than a day after it, or null. Runs as owner. */
export async function findUnsealed(tx: Tx, organisationId: string): Promise<number | null> {
  const { rows } = await sql<{
    line: number | null
  }>`select unsealed_since(${organisationId}) as line`.execute(tx)
  return rows[0]?.line ?? null
}

/** The first line of the first sealed range in which something was changed, or null. For operators: runs as owner. */
export async function findReadLogFault(tx: Tx, organisationId: string): Promise<number | null> {
  const { rows } = await sql<{
    fault: number | null
  }>`select read_log_fault(${organisationId}) as fault`.execute(tx)
  return rows[0]?.fault ?? null
}

/** Whole sealed ranges of the read log of which every line is old enough; how many lines. */
export async function expireReadings(
  { tx, organisationId, today, now, held }: Due,
  months: number,
): Promise<number> {
  const { rows } = await sql<{ lines: number }>`select expire_read_log(${organisationId}, ${months},
    array(select held.person_id from ${held} held), ${today}::date, ${now}) as lines`.execute(tx)
  return rows[0]!.lines
}
