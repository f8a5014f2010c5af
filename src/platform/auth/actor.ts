import { sql } from 'kysely'
import { asApplication, type Database } from '../db/database.ts'
import type { Actor, Role } from '../http/call.ts'

interface ActorRow {
  organisation_id: string
  person_id: string
  given_name: string
  family_name: string
  roles: Role[]
  manages: boolean
  guest: boolean
}

/** As whom an account comes in on a day: the person of the organisation that vouched, the one wanted, or the first. */
export function findActor(
  database: Database,
  today: string,
  { userId, organisationId }: { userId: string; organisationId: string | null },
  person: string | null,
): Promise<Actor | null> {
  return asApplication(database, { organisationId: null, personId: null, today }, async tx => {
    const { rows } =
      await sql<ActorRow>`select * from find_actor(${userId}, ${today}::date, ${organisationId}, ${person})`.execute(
        tx,
      )
    const row = rows[0]
    if (!row) return null
    return {
      organisationId: row.organisation_id,
      personId: row.person_id,
      name: `${row.given_name} ${row.family_name}`,
      roles: row.roles,
      manages: row.manages,
      guest: row.guest,
    }
  })
}
