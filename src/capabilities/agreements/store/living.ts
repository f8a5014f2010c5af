import type { JointVersion, RelationKind, Seat } from '@wisselwerk/engines/agreement'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { AgreementKey } from './writing.ts'

// Asked as owner, by work without a request.

/** A text in force, with what the rules ask of whom it is with, and who sits there today. */
export interface LivingText {
  agreement_id: string
  relation_id: string
  joint: JointVersion
  below_told: string[]
  kind: RelationKind
  valid_from: string
  birth_date: string | null
  hours_per_week: number
  seats: { seat: Seat; personId: string }[]
}

/** So many after the one that was looked at last: a text is large, and an organisation has thousands. */
export async function findLivingTexts(
  tx: Tx,
  organisationId: string,
  { after, today, count }: { after: string | null; today: string; count: number },
): Promise<LivingText[]> {
  const { rows } = await sql<LivingText>`
    select a.agreement_id, a.relation_id, v.joint, a.below_told, r.kind, r.valid_from, b.birth_date, p.hours_per_week,
      (select coalesce(jsonb_agg(jsonb_build_object('seat', s.seat, 'personId', s.person_id)), '[]')
        from seats_at(a.organisation_id, a.relation_id, 'agreement', ${today}::date) s) as seats
    from agreements a
      join known_relations r using (organisation_id, relation_id)
      join known_birth_days b on b.organisation_id = r.organisation_id and b.person_id = r.person_id
      join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id
        and p.valid_from <= ${today}::date and (p.valid_until is null or p.valid_until > ${today}::date)
      join lateral (select w.joint from versions w where w.organisation_id = a.organisation_id and w.agreement_id = a.agreement_id
        and (select count(*) from signatures s where s.organisation_id = w.organisation_id and s.agreement_id = w.agreement_id
          and s.number = w.number and s.withdrawn_at is null) >= jsonb_array_length(w.joint -> 'signers')
        order by w.number desc limit 1) v on true
    where a.organisation_id = ${organisationId} and (r.valid_until is null or r.valid_until > ${today}::date)
      and (${after}::uuid is null or a.agreement_id > ${after}::uuid)
    order by a.agreement_id limit ${count}`.execute(tx)
  return rows
}

export async function keepBelowTold(
  tx: Tx,
  { organisationId, agreementId }: AgreementKey,
  clauseIds: readonly string[],
): Promise<void> {
  await tx
    .updateTable('agreements')
    .set({ below_told: [...clauseIds] })
    .where('organisation_id', '=', organisationId)
    .where('agreement_id', '=', agreementId)
    .execute()
}
