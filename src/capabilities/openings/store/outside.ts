import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Language } from '../../../platform/i18n/language.ts'

export interface OutsideRow {
  openingId: string
  kind: 'post' | 'project'
  title: string
  tasks: string
  hours_least: number
  hours_most: number
  startsOn: string
  endsOn: string | null
  pay_least: number
  pay_most: number
  pay_per: 'hour' | 'month'
  coaching: boolean
  signUpUntil: string
  outsideOn: string
  place: string | null
  town: string
  applyAt: string
}

/** What went outside and can still be come for, by title. */
export async function findOutside(tx: Tx, organisationId: string, today: string): Promise<OutsideRow[]> {
  const { rows } = await sql<OutsideRow>`
    select o.opening_id as "openingId", o.kind, o.title, o.tasks, o.hours_least::float8 as hours_least,
      o.hours_most::float8 as hours_most, o.starts_on as "startsOn", o.ends_on as "endsOn", o.pay_least, o.pay_most,
      o.pay_per, o.leads and o.no_coaching is null as coaching, o.sign_up_until as "signUpUntil",
      o.outside_on as "outsideOn", l.name as place, o.town, o.apply_at as "applyAt"
    from openings o left join known_locations l using (organisation_id, location_id), lateral (select o.title as name) called
    where o.organisation_id = ${organisationId} and o.outside_at is not null and o.closed_at is null
      and o.sign_up_until >= ${today}::date
    order by called.name collate dutch, o.opening_id`.execute(tx)
  return rows
}

/** Its name, where there is such an organisation. */
export async function findHouse(
  tx: Tx,
  organisationId: string,
): Promise<{ name: string; language: Language } | undefined> {
  const { rows } = await sql<{ name: string; language: Language }>`
    select name, language from organisations
    where organisation_id = ${organisationId}`.execute(tx)
  return rows[0]
}
