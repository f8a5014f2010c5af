import { type Expression, sql } from 'kysely'
import { askTogether } from '../../platform/db/ask-together.ts'
import type { Tx } from '../../platform/db/database.ts'
import { takeTurn } from '../../platform/db/turns.ts'

interface Owner {
  organisationId: string
  personId: string
}

export interface DiplomaKey {
  organisationId: string
  diplomaId: string
}

export interface DiplomaRow {
  diplomaId: string
  version: number
  locked: string
  shown_at: Date | null
  answer: 'seen' | 'returned' | null
  answered_at: Date | null
  by: string | null
}

/** Whoever changes their own in two windows, or while HR looks, does so one after the other. */
export const lockDiploma = (tx: Tx, { organisationId, diplomaId }: DiplomaKey): Promise<void> =>
  takeTurn(tx, 'learning', `${organisationId}:${diplomaId}`)

export const lockDiplomas = (tx: Tx, { organisationId, personId }: Owner): Promise<void> =>
  takeTurn(tx, 'learning', `${organisationId}:${personId}`)

/** Of the asker alone, in the order in which they were written down; and the number of the organisation. */
export function findDiplomas(tx: Tx, { organisationId, personId }: Owner) {
  const questions: { rows: Expression<DiplomaRow>; registers: Expression<{ number: string }> } = {
    rows: sql`select d.diploma_id as "diplomaId", d.version, d.locked, d.shown_at, d.answer,
        d.answered_at, p.given_name || ' ' || p.family_name as "by"
      from diplomas d left join known_people p on p.organisation_id = d.organisation_id and p.person_id = d.answered_by
      where d.organisation_id = ${organisationId} and d.person_id = ${personId} order by d.added_at, d.diploma_id`,
    registers: sql`select number from trade_registers where organisation_id = ${organisationId}`,
  }
  return askTogether(tx, questions)
}

export interface ShownRow {
  diplomaId: string
  version: number
  locked: string
  shown_at: Date
  personId: string
  name: string
}

/** What waits for HR, by name; of the asker's own nothing. */
export function findShown(tx: Tx, { organisationId, personId }: Owner) {
  const questions: { rows: Expression<ShownRow>; registers: Expression<{ number: string }> } = {
    rows: sql`select d.diploma_id as "diplomaId", d.version, d.locked, d.shown_at, d.person_id as "personId",
        p.given_name || ' ' || p.family_name as name
      from diplomas d join known_people p using (organisation_id, person_id)
      where d.organisation_id = ${organisationId} and d.person_id <> ${personId} and d.shown_at is not null and d.answer is null
      order by p.sort_name, d.person_id, d.added_at, d.diploma_id`,
    registers: sql`select number from trade_registers where organisation_id = ${organisationId}`,
  }
  return askTogether(tx, questions)
}

export async function insertDiploma(
  tx: Tx,
  row: DiplomaKey & { personId: string; locked: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('diplomas')
    .values({
      organisation_id: row.organisationId,
      diploma_id: row.diplomaId,
      person_id: row.personId,
      locked: row.locked,
      added_at: row.at,
    })
    .execute()
}

const nothingSaid = { answer: null, answered_by: null, answered_at: null } as const

/** Written anew, as its owner's alone. */
export async function rewriteDiploma(
  tx: Tx,
  key: DiplomaKey,
  { version, locked }: { version: number; locked: string },
): Promise<void> {
  await update(tx, key, { version: version + 1, locked, shown_at: null, ...nothingSaid })
}

/** For HR to read from now on, or for its owner alone again. */
export async function setShown(tx: Tx, key: DiplomaKey, at: Date | null): Promise<void> {
  await update(tx, key, { shown_at: at, ...nothingSaid })
}

export async function setAnswer(
  tx: Tx,
  key: DiplomaKey,
  { answer, by, at }: { answer: 'seen' | 'returned'; by: string; at: Date },
): Promise<void> {
  await update(tx, key, { answer, answered_by: by, answered_at: at })
}

async function update(
  tx: Tx,
  { organisationId, diplomaId }: DiplomaKey,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx
    .updateTable('diplomas')
    .set(values)
    .where('organisation_id', '=', organisationId)
    .where('diploma_id', '=', diplomaId)
    .execute()
}

export async function deleteDiploma(tx: Tx, { organisationId, diplomaId }: DiplomaKey): Promise<void> {
  await tx
    .deleteFrom('diplomas')
    .where('organisation_id', '=', organisationId)
    .where('diploma_id', '=', diplomaId)
    .execute()
}

export async function writeTradeRegister(
  tx: Tx,
  organisationId: string,
  number: string | null,
): Promise<void> {
  await tx.deleteFrom('trade_registers').where('organisation_id', '=', organisationId).execute()
  if (number !== null)
    await tx.insertInto('trade_registers').values({ organisation_id: organisationId, number }).execute()
}
