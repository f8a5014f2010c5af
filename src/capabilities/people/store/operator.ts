import { sql } from 'kysely'
import { appendAsNobody } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'

/** All of this runs as owner, for an operator's command. */
export function findForOperator(tx: Tx, organisationId: string, number: string) {
  return tx
    .selectFrom('people')
    .select(['person_id', 'given_name', 'family_name', 'access_closed_at'])
    .where('organisation_id', '=', organisationId)
    .where('number', '=', number)
    .where('erased_on', 'is', null)
    .executeTakeFirst()
}

/** Who holds it today for the whole organisation needs it no second time. */
export async function holdsToday(
  tx: Tx,
  organisationId: string,
  { personId, role, today }: { personId: string; role: string; today: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('role_holdings')
    .select('holding_id')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('scope_kind', '=', 'organisation')
    .where('valid_from', '<=', today)
    .where(where => where.or([where('valid_until', 'is', null), where('valid_until', '>', today)]))
    .executeTakeFirst()
  return row !== undefined
}

/** Without an end; one that ended today goes on. The chain says that an operator did it. */
export async function grantForOperator(
  tx: Tx,
  organisationId: string,
  { personId, role, today, at }: { personId: string; role: string; today: string; at: Date },
): Promise<void> {
  await sql`insert into role_holdings (organisation_id, person_id, role, valid_from)
    values (${organisationId}, ${personId}, ${role}, ${today})
    on conflict (organisation_id, person_id, role, scope_kind, scope_id, valid_from) do update set valid_until = null`.execute(
    tx,
  )
  await appendAsNobody(tx, organisationId, at, {
    event: 'role.granted',
    subjectKind: 'person',
    subjectId: personId,
    details: { role, scope: 'organisation' },
  })
}
