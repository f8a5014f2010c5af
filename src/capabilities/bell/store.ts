import { sql } from 'kysely'
import type { Appointment } from '../../platform/calendar/calendar.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Ring } from '../../platform/http/ring.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Pace } from './vocabulary.ts'

export async function insertRings(
  tx: Tx,
  rings: readonly { ringId: string; personId: string; at: string }[],
  from: {
    organisationId: string
    fromId: string | null
    kind: Ring['kind']
    appointment: Ring['appointment']
    rungAt: Date
  },
): Promise<void> {
  await tx
    .insertInto('bell_rings')
    .values(
      rings.map(({ ringId, personId, at }) => ({
        organisation_id: from.organisationId,
        ring_id: ringId,
        person_id: personId,
        from_id: from.fromId,
        kind: from.kind,
        at,
        rung_at: from.rungAt,
        appointment: from.appointment ? JSON.stringify(from.appointment) : null,
      })),
    )
    .execute()
}

/** What rang last for the asker, and who rang. */
export function findNewestRing(
  tx: Tx,
  personId: string,
): Promise<{ ring_id: string; kind: Ring['kind']; at: string; from_name: string | null } | undefined> {
  return tx
    .selectFrom('bell_rings as b')
    .leftJoin('known_people as p', join =>
      join.onRef('p.organisation_id', '=', 'b.organisation_id').onRef('p.person_id', '=', 'b.from_id'),
    )
    .select(['b.ring_id', 'b.kind', 'b.at', 'p.given_name as from_name'])
    .$narrowType<{ kind: Ring['kind'] }>()
    .where('b.person_id', '=', personId)
    .orderBy('b.rung_at', 'desc')
    .orderBy('b.ring_id')
    .limit(1)
    .executeTakeFirst()
}

export interface Choice {
  pace: Pace
  language: Language
}

export function findChoice(tx: Tx, organisationId: string, personId: string): Promise<Choice | undefined> {
  return tx
    .selectFrom('bell_choices')
    .select(['pace', 'language'])
    .$narrowType<Choice>()
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
}

export async function saveChoice(
  tx: Tx,
  row: Choice & { organisationId: string; personId: string; at: Date },
): Promise<void> {
  const { pace, language } = row
  await tx
    .insertInto('bell_choices')
    .values({
      organisation_id: row.organisationId,
      person_id: row.personId,
      pace,
      language,
      chosen_at: row.at,
    })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ pace, language, chosen_at: row.at }),
    )
    .execute()
}

// What follows is asked as owner, by work without a request.

export interface Untold {
  ring_id: string
  kind: Ring['kind']
  at: string
  from_name: string | null
  appointment: Appointment | null
}

/** What rang for somebody and was not told; waits until another process has told it. */
export async function takeUntold(tx: Tx, organisationId: string, personId: string): Promise<Untold[]> {
  const { rows } = await sql<Untold>`
    select b.ring_id, b.kind, b.at, b.appointment, p.given_name || ' ' || p.family_name as from_name
    from bell_rings b
      left join known_people p on p.organisation_id = b.organisation_id and p.person_id = b.from_id
    where b.organisation_id = ${organisationId} and b.person_id = ${personId} and b.told_at is null
    order by b.rung_at, b.ring_id for update of b`.execute(tx)
  return rows
}

/** Where somebody can be written to, in which language, and when something was told last. */
export async function findHearer(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<{ email: string; given_name: string; language: Language; last: Date | null } | undefined> {
  const { rows } = await sql<{ email: string; given_name: string; language: Language; last: Date | null }>`
    select r.email, r.given_name, o.language,
      (select max(b.told_at) from bell_rings b where b.organisation_id = r.organisation_id
        and b.person_id = r.person_id and b.appointment is null) as last
    from reachable_people r join organisations o using (organisation_id)
    where r.organisation_id = ${organisationId} and r.person_id = ${personId}`.execute(tx)
  return rows[0]
}

export async function markTold(
  tx: Tx,
  organisationId: string,
  ringIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx
    .updateTable('bell_rings')
    .set({ told_at: at })
    .where('organisation_id', '=', organisationId)
    .where('ring_id', 'in', [...ringIds])
    .execute()
}

export async function findWaiting(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('bell_rings')
    .select('person_id')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('told_at', 'is', null)
    .execute()
  return rows.map(({ person_id }) => person_id)
}
