import type { JointVersion, Mark, Seat } from '@wisselwerk/engines/agreement'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface AgreementDue {
  agreement_id: string
  relation_id: string
  started_at: Date
  mine_in: boolean
  /** Everybody else’s account is in; null where nobody else sits yet. */
  theirs_in: boolean | null
  /** Clauses of others that still wait for a reaction of the asker’s side. */
  waiting: number
  /** The newest text: who accepted and signed it. */
  number: number | null
  written_at: Date | null
  accepted: Seat[]
  signed: Seat[]
  /** Whose signatures the newest text asks for; the seats of the table while there is none. */
  signers: Seat[]
  /** The newest text that all signed. */
  joint: JointVersion | null
  /** Days of looking back that the asker's side has answered, in their newest round. */
  marks: Mark[]
}

/** The newest agreement of each relation, with what is needed to say what it asks of the asker. One query. */
export async function findAgreementsDue(tx: Tx, relationIds: readonly string[]): Promise<AgreementDue[]> {
  const { rows } = await sql<AgreementDue>`
    with newest as (
      select distinct on (a.relation_id) a.organisation_id, a.agreement_id, a.relation_id, a.started_at,
        app_seat(a.relation_id, 'agreement') as side
      from agreements a where a.organisation_id = app_organisation() and a.relation_id = any(${relationIds}::uuid[])
      order by a.relation_id, a.number desc
    )
    select n.agreement_id, n.relation_id, n.started_at,
      coalesce((select bool_or(s.submitted) from app_rendering_states(n.agreement_id) s where s.side = n.side), false) as mine_in,
      (select bool_and(exists (select from app_rendering_states(n.agreement_id) s where s.side = o.seat and s.submitted))
        from app_seats(n.relation_id, 'agreement') o where o.seat <> n.side) as theirs_in,
      coalesce((select count(*)::int from renderings r, jsonb_array_elements(r.clauses) c
        where r.organisation_id = n.organisation_id and r.agreement_id = n.agreement_id and r.side <> n.side
          and not exists (select from reactions x where x.organisation_id = n.organisation_id
            and x.agreement_id = n.agreement_id and x.clause_id = (c ->> 'id')::uuid and x.side = n.side)), 0) as waiting,
      v.number, v.written_at,
      array(select z ->> 'seat' from jsonb_array_elements(v.joint -> 'signers') z) as signers,
      array(select a.side from acceptances a where a.organisation_id = n.organisation_id
        and a.agreement_id = n.agreement_id and a.number = v.number) as accepted,
      array(select s.side from signatures s where s.organisation_id = n.organisation_id
        and s.agreement_id = n.agreement_id and s.number = v.number and s.withdrawn_at is null) as signed,
      (select f.joint from versions f where f.organisation_id = n.organisation_id and f.agreement_id = n.agreement_id
        and is_signed(f.organisation_id, f.agreement_id, f.number) order by f.number desc limit 1) as joint,
      coalesce((select jsonb_agg(jsonb_build_object('clauseId', m.clause_id, 'dueOn', m.due_on, 'side', m.side, 'kept', m.kept)
        order by m.mark_id) from marks m join app_mark_states(n.agreement_id) s using (clause_id, due_on, round)
        where m.organisation_id = n.organisation_id and m.agreement_id = n.agreement_id and m.side = n.side), '[]') as marks
    from newest n
    left join lateral (select number, written_at, joint from versions where organisation_id = n.organisation_id
      and agreement_id = n.agreement_id order by number desc limit 1) v on true`.execute(tx)
  return rows
}

/** Of every agreement of these relations the newest text that all signed, where there is one. */
export async function findSignedTexts(
  tx: Tx,
  relationIds: readonly string[],
): Promise<{ relation_id: string; joint: JointVersion }[]> {
  const { rows } = await sql<{ relation_id: string; joint: JointVersion }>`
    select distinct on (a.agreement_id) a.relation_id, v.joint
    from agreements a join versions v using (organisation_id, agreement_id)
    where a.organisation_id = app_organisation() and a.relation_id = any(${relationIds}::uuid[])
      and is_signed(v.organisation_id, v.agreement_id, v.number)
    order by a.agreement_id, v.number desc`.execute(tx)
  return rows
}
