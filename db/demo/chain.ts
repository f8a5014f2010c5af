import { sql } from 'kysely'
import type { Tx } from '../../src/platform/db/database.ts'
import type { DemoAgreement } from './agreements.ts'

interface Told {
  told_at: string
  actor: string
  event: string
  kind: 'organisation' | 'agreement'
  subject: string
  details: Record<string, string | number>
}

const hour = (day: string, of: number) => `${day}T${String(of).padStart(2, '0')}:00:00Z`

/**
 * The audit chain of the example: that it began, and every text and signature of it, in the order of their days. At the
 * hours at which `load-agreements.ts` dates them.
 */
export async function loadChain(
  tx: Tx,
  organisationId: string,
  beganBy: string,
  agreements: readonly DemoAgreement[],
): Promise<void> {
  const began: Told = {
    told_at: hour('2022-01-01', 10),
    actor: beganBy,
    event: 'organisation.started',
    kind: 'organisation',
    subject: organisationId,
    details: {},
  }
  const told = [began, ...agreements.flatMap(tellAgreement)]
  await sql`select link_audit(${organisationId}, actor, told_at, event, kind, subject, details)
    from (select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
      as t(told_at timestamptz, actor uuid, event text, kind text, subject text, details jsonb) order by told_at) as told`.execute(
    tx,
  )
}

function tellAgreement({ agreementId, startedBy, startedOn, signed }: DemoAgreement): Told[] {
  const about = { kind: 'agreement', subject: agreementId } as const
  const started: Told = {
    ...about,
    told_at: hour(startedOn, 10),
    actor: startedBy,
    event: 'agreement.started',
    details: {},
  }
  if (!signed) return [started]
  const { hash, on, signers } = signed
  const text = { number: 1, hash }
  return [
    started,
    {
      ...about,
      told_at: hour(on, 9),
      actor: signers.organisation,
      event: 'version.written',
      details: { ...text, side: 'organisation' },
    },
    ...(['employee', 'organisation'] as const).flatMap((side, index): Told[] => [
      {
        ...about,
        told_at: hour(on, 10 + index),
        actor: signers[side],
        event: 'version.accepted',
        details: { ...text, side },
      },
      {
        ...about,
        told_at: hour(on, 12 + index),
        actor: signers[side],
        event: 'version.signed',
        details: { ...text, side },
      },
    ]),
  ]
}
