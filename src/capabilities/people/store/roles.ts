import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { inDutchOrder } from '../../../platform/db/dutch-order.ts'
import type { RoleName } from '../model.ts'
import type { Scope, ScopeKind } from '../role-schemas.ts'

export interface HoldingRow {
  holding_id: string
  person_id: string
  name: string
  role: RoleName
  scope_kind: ScopeKind
  scope_id: string | null
  scope_name: string | null
  valid_from: string
  valid_until: string | null
}

/** Roles that are held today or will be, by name; of one person with `personId`. */
export async function findHoldings(
  tx: Tx,
  organisationId: string,
  personId: string | null = null,
): Promise<HoldingRow[]> {
  const { rows } = await sql<HoldingRow>`
    select h.holding_id, h.person_id, p.given_name || ' ' || p.family_name as name, h.role, h.scope_kind, h.scope_id,
      u.name as scope_name, h.valid_from, h.valid_until
    from role_holdings h join people p using (organisation_id, person_id)
      left join units u on u.organisation_id = h.organisation_id and u.unit_id = h.unit_id
    where h.organisation_id = ${organisationId} and (h.valid_until is null or h.valid_until > app_today())
      and (${personId}::uuid is null or h.person_id = ${personId})
    order by p.sort_name, h.person_id, h.role, u.name collate dutch, h.valid_from`.execute(tx)
  return rows
}

export interface ScopedPerson {
  holding_id: string
  person_id: string
  name: string
  unit_name: string
  job_title: string
  hours_per_week: number
}

/** Who works today in the units for which the asker holds a role; the database decides who that is. */
export async function findPeopleInScope(tx: Tx): Promise<ScopedPerson[]> {
  const { rows } = await sql<ScopedPerson>`
    select s.holding_id, s.person_id, s.given_name || ' ' || s.family_name as name, s.unit_name, s.job_title, s.hours_per_week
    from people_in_scope s join known_people p using (organisation_id, person_id)
    order by s.unit_name collate dutch, p.sort_name, s.person_id`.execute(tx)
  return rows
}

export function findUnits(tx: Tx, organisationId: string, day: string) {
  return tx
    .selectFrom('units')
    .select(['unit_id', 'code', 'name'])
    .where('organisation_id', '=', organisationId)
    .where(where => where.or([where('valid_until', 'is', null), where('valid_until', '>', day)]))
    .orderBy(inDutchOrder('name'))
    .orderBy('unit_id')
    .execute()
}

export async function insertHolding(
  tx: Tx,
  row: {
    organisationId: string
    holdingId: string
    personId: string
    role: RoleName
    scope: Scope
    from: string
    /** The first day without it. */
    until: string | null
  },
): Promise<void> {
  await tx
    .insertInto('role_holdings')
    .values({
      organisation_id: row.organisationId,
      holding_id: row.holdingId,
      person_id: row.personId,
      role: row.role,
      scope_kind: row.scope.kind,
      scope_id: row.scope.id,
      valid_from: row.from,
      valid_until: row.until,
    })
    .execute()
}

/** Ends today what began before, and takes away what has not. */
export async function endHolding(tx: Tx, organisationId: string, holdingId: string): Promise<void> {
  await sql`delete from role_holdings where organisation_id = ${organisationId} and holding_id = ${holdingId}
    and valid_from >= app_today()`.execute(tx)
  await sql`update role_holdings set valid_until = app_today() where organisation_id = ${organisationId}
    and holding_id = ${holdingId} and valid_from < app_today()`.execute(tx)
}

/** Whether somebody of HR is here on every day from today on. */
export async function hrGoesOn(tx: Tx, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ on: boolean }>`select hr_goes_on(${organisationId}) as on`.execute(tx)
  return rows[0]!.on
}

export async function findHolders(tx: Tx, role: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`select app_holders(${role}) as person_id`.execute(tx)
  return rows.map(({ person_id }) => person_id)
}
