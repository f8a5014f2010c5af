import type { JointVersion, Seat } from '@wisselwerk/engines/agreement'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface OwnTextRow {
  relation_id: string
  agreement_id: string
  agreement: number
  number: number
  joint: JointVersion
  canonical: string
  hash: string
  written_at: Date
  signatures: { seat: Seat; name: string; signedAt: string }[]
  signers: string[]
}

/**
 * Every text about the asker’s own work that everybody signed, also of work that ended and with whoever was the manager then;
 * the newest first.
 */
export async function findOwnSigned(tx: Tx): Promise<OwnTextRow[]> {
  const { rows } = await sql<OwnTextRow>`
    select a.relation_id, a.agreement_id, a.number as agreement, v.number, v.joint, v.canonical, v.hash, v.written_at,
      s.signatures, s.signers
    from agreements a join versions v using (organisation_id, agreement_id)
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('seat', s.side, 'name', j.name,
            'signedAt', to_jsonb(s.signed_at)) order by s.signed_at), '[]') as signatures,
          array_agg(s.signer_id) as signers
        from signatures s join jsonb_to_recordset(v.joint -> 'signers') as j (seat text, name text) on j.seat = s.side
        where s.organisation_id = v.organisation_id and s.agreement_id = v.agreement_id and s.number = v.number
          and s.hash = v.hash and s.withdrawn_at is null) s
    where a.organisation_id = app_organisation()
      and a.relation_id in (select t.relation_id from app_tables() t where t.side = 'employee')
      and is_signed(v.organisation_id, v.agreement_id, v.number)
    order by v.written_at desc, a.agreement_id, v.number desc`.execute(tx)
  return rows
}
