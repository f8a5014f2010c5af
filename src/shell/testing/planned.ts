import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { asOwner, type Database } from '../../platform/db/database.ts'

/** One agreement at a table, signed by both or by one, that came from an expectation and may end. */
export interface Planned {
  relationId: string
  personId: string
  managerId: string
  item: string
  endsOn: string | null
  signers: 1 | 2
}

/** Texts of one agreement each, signed on a day. */
export async function signPlans(
  database: Database,
  organisationId: string,
  plans: readonly Planned[],
  { on, number }: { on: string; number: number },
): Promise<void> {
  const rows = plans.map(plan => ({ ...plan, agreementId: randomUUID() }))
  const hash = 'a'.repeat(64)
  await asOwner(database, async tx => {
    const all = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("relationId" uuid, "personId" uuid,
      "managerId" uuid, item text, "endsOn" text, signers int, "agreementId" uuid)`
    await sql`insert into agreements (organisation_id, agreement_id, relation_id, number, turn, started_by, started_at)
      select ${organisationId}, r."agreementId", r."relationId", ${number}::int, 'employee', r."personId", ${on}::date from ${all}`.execute(
      tx,
    )
    await sql`insert into versions (organisation_id, agreement_id, number, author_id, author_side, joint, canonical, hash, written_at)
      select ${organisationId}, r."agreementId", 1, r."personId", 'employee', jsonb_build_object(
        'signers', '[{"seat": "employee"}, {"seat": "organisation"}]'::jsonb,
        'clauses', jsonb_build_array(jsonb_build_object('clause', jsonb_build_object(
          'itemId', r.item, 'topicId', null, 'dealId', null, 'endsOn', r."endsOn", 'outlives', null)))), 'x', ${hash}, ${on}::date
      from ${all}`.execute(tx)
    await sql`insert into signatures (organisation_id, agreement_id, number, side, turn, signer_id, hash, signed_at)
      select ${organisationId}, r."agreementId", 1, s.side, 1, case s.side when 'employee' then r."personId" else r."managerId" end,
        ${hash}, ${on}::date
      from ${all} cross join (values ('employee', 1), ('organisation', 2)) as s(side, at) where s.at <= r.signers`.execute(
      tx,
    )
  })
}
