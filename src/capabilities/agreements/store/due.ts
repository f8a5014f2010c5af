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
  /** From which day the newest text can be signed, where it lowers something. */
  sign_from: string | null
}

/** The newest agreement of each relation, with what is needed to say what it asks of the asker. */
export const agreementsDue = (relationIds: readonly string[]) =>
  sql<AgreementDue>`select d.*, (select v.joint #>> '{cooling,signFrom}' from versions v
    where v.organisation_id = app_organisation() and v.agreement_id = d.agreement_id and v.number = d.number) as sign_from
    from app_agreements_due(${relationIds}::uuid[]) d`

/** Of every agreement of these relations the newest text that all signed, where there is one. */
export async function findSignedTexts(
  tx: Tx,
  relationIds: readonly string[],
): Promise<{ relation_id: string; joint: JointVersion }[]> {
  const { rows } = await sql<{ relation_id: string; joint: JointVersion }>`
    select * from app_signed_texts(${relationIds}::uuid[])`.execute(tx)
  return rows
}
