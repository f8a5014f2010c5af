import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { RuleVersion, WriteInput } from './model.ts'

export type VersionRow = RuleVersion & { ruleId: string }

/** Everything that was ever written, each rule by its newest title and the newest version of it first. */
export async function findVersions(tx: Tx, organisationId: string): Promise<VersionRow[]> {
  const { rows } =
    await sql<VersionRow>`select r.rule_id as "ruleId", r.number, r.title, r.what, r.why, r.decides, r.source,
      r.valid_from as "validFrom", r.ends_on as "endsOn"
    from house_rules r, lateral (select n.title as name from house_rules n where n.organisation_id = r.organisation_id
      and n.rule_id = r.rule_id order by n.number desc limit 1) latest
    where r.organisation_id = ${organisationId}
    order by latest.name collate dutch, r.rule_id, r.number desc`.execute(tx)
  return rows
}

interface VersionKey {
  organisationId: string
  ruleId: string
  number: number
}

export async function insertVersion(
  tx: Tx,
  row: VersionKey & WriteInput & { writtenBy: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('house_rules')
    .values({
      organisation_id: row.organisationId,
      rule_id: row.ruleId,
      number: row.number,
      title: row.title,
      what: row.what,
      why: row.why,
      decides: row.decides,
      source: row.source,
      valid_from: row.validFrom,
      ends_on: row.endsOn,
      written_by: row.writtenBy,
      written_at: row.at,
    })
    .execute()
}

export async function endVersion(tx: Tx, key: VersionKey, endsOn: string): Promise<void> {
  await tx
    .updateTable('house_rules')
    .set({ ends_on: endsOn })
    .where('organisation_id', '=', key.organisationId)
    .where('rule_id', '=', key.ruleId)
    .where('number', '=', key.number)
    .execute()
}
