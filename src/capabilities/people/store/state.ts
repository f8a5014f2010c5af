import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface RegisterState {
  /** Working relationships today. */
  relations: number
  /** People who have one. */
  people: number
  withoutManager: number
  /** People with an address who have not come in yet. */
  notInYet: number
  withoutEmail: number
  /** Of who works here: who came in at least once. */
  cameIn: number
  /** People with an address who never came in, and never got a link. */
  neverInvited: number
}

/** Working relationships on a day, and who has one. */
const hereOn = (organisationId: string, day: string) => sql`
  today as (
    select r.relation_id, r.person_id from relations r where r.organisation_id = ${organisationId}
      and r.valid_from <= ${day} and (r.valid_until is null or r.valid_until > ${day})
  ), here as (select distinct p.person_id, p.email, p.access_closed_at from today t join people_details p
    on p.organisation_id = ${organisationId} and p.person_id = t.person_id)`

const cameIn = (organisationId: string) =>
  sql`exists (select from accounts a where a.organisation_id = ${organisationId} and a.person_id = h.person_id)`

const mayComeIn = (organisationId: string) =>
  sql`h.email is not null and h.access_closed_at is null and not ${cameIn(organisationId)}`

const neverInvited = (organisationId: string) => sql`${mayComeIn(organisationId)} and not exists (
  select from invitations i where i.organisation_id = ${organisationId} and i.person_id = h.person_id)`

/** Who works here, has an address, never came in and was never sent a link. */
export async function findUninvited(tx: Tx, organisationId: string, day: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    with ${hereOn(organisationId, day)}
    select h.person_id from here h where ${neverInvited(organisationId)} order by h.person_id`.execute(tx)
  return rows.map(({ person_id }) => person_id)
}

/** How the register stands; for who keeps it, of what they can see one by one anyhow. */
export async function findRegisterState(tx: Tx, organisationId: string, day: string): Promise<RegisterState> {
  const { rows } = await sql<RegisterState>`
    with ${hereOn(organisationId, day)}
    select (select count(*)::int from today) as relations,
      (select count(*)::int from here) as people,
      (select count(*)::int from today t where not exists (select from managements m
        where m.organisation_id = ${organisationId} and m.relation_id = t.relation_id and m.valid_from <= ${day}
          and (m.valid_until is null or m.valid_until > ${day}))) as "withoutManager",
      (select count(*)::int from here h where ${mayComeIn(organisationId)}) as "notInYet",
      (select count(*)::int from here where email is null) as "withoutEmail",
      (select count(*)::int from here h where ${cameIn(organisationId)}) as "cameIn",
      (select count(*)::int from here h where ${neverInvited(organisationId)}) as "neverInvited"`.execute(tx)
  return rows[0]!
}
