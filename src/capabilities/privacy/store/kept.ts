import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { factsOf } from './due.ts'

export interface OwnEnds {
  /** Of the asker's own relations: null for one that goes on. */
  relations: (string | null)[]
  /** Of roles. */
  roles: (string | null)[]
  agreements: { end: string | null; pay: boolean }[]
}

/** From when the asker's terms count, as far as that is known today. */
export async function findOwnEnds(tx: Tx): Promise<OwnEnds> {
  const relations = await sql<{ end: string | null }>`select valid_until as end from relations
    where person_id = app_person()`.execute(tx)
  const roles = await sql<{ end: string | null }>`select valid_until as end from role_holdings
    where person_id = app_person()`.execute(tx)
  const agreements = await sql<{ end: string | null; pay: boolean }>`select
      case when r.valid_until is not null then greatest(r.valid_until, a.holds_until, f.until) end as end,
      a.carries_pay or f.pay as pay
    from agreements a join relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
      cross join lateral ${factsOf('a')} f
    where r.person_id = app_person()`.execute(tx)
  const ends = (rows: { end: string | null }[]) => rows.map(row => row.end)
  return { relations: ends(relations.rows), roles: ends(roles.rows), agreements: agreements.rows }
}
