import { sql } from 'kysely'
import { changeAsRead } from '../../platform/db/as-read.ts'
import { askTogether } from '../../platform/db/ask-together.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { LockedKey, LockInput, OpenInput } from './model.ts'

/** As the role of the desk, which alone has any right to what lies there; after it as the application again. */
async function atDesk<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`set local role wisselwerk_desk`.execute(tx)
  const result = await work()
  await sql`set local role wisselwerk_app`.execute(tx)
  return result
}

/** Confidants of today by name, each with the key by which they are written to; and by name what was said of years. */
export const findDesks = (tx: Tx, organisationId: string) =>
  askTogether(tx, {
    confidants: sql<{
      person_id: string
      name: string
      email: string | null
      unit: string | null
      drawer_id: string | null
      public_key: string | null
      opened_on: string | null
    }>`select c.person_id, c.name, c.email, c.unit, d.drawer_id, d.public_key, d.opened_on
      from app_confidants() c join known_people p on p.organisation_id = ${organisationId} and p.person_id = c.person_id
        left join drawers d on d.organisation_id = p.organisation_id and d.person_id = p.person_id
          and d.person_id in (select app_holders('confidant'))
      order by p.sort_name, p.person_id`,
    years: sql<{ year: number; name: string; contacts: number | null }>`
      select y.year, p.given_name || ' ' || p.family_name as name, y.contacts
      from desk_years y join known_people p using (organisation_id, person_id)
      where y.organisation_id = ${organisationId} and p.erased_on is null
      order by p.sort_name, y.person_id`,
  })

/** The keys of everybody who has a drawer, by name, and whether they hold the office today. */
export const findOthers = (tx: Tx, { organisationId, personId }: Own) =>
  askTogether(tx, {
    others: sql<{
      person_id: string
      name: string
      drawer_id: string
      public_key: string
      confidant: boolean
    }>`select d.person_id, p.given_name || ' ' || p.family_name as name, d.drawer_id, d.public_key,
        d.person_id in (select app_holders('confidant')) as confidant
      from drawers d join known_people p using (organisation_id, person_id)
      where d.organisation_id = ${organisationId} and d.person_id <> ${personId}
      order by p.sort_name, d.person_id`,
    years: sql<{ year: number }>`select year from desk_years
      where organisation_id = ${organisationId} and person_id = ${personId}`,
  })

export interface Own {
  organisationId: string
  personId: string
}

/** The asker's own drawer, with every sheet in it in no order that says anything. */
export async function findOwnDrawer(tx: Tx, { organisationId, personId }: Own) {
  const own = await atDesk(tx, () =>
    askTogether(tx, {
      drawers: sql<{
        drawer_id: string
        version: number
        public_key: string
        by_passphrase: LockedKey
        by_recovery: LockedKey
        opened_on: string
      }>`select drawer_id, version, public_key, by_passphrase, by_recovery, opened_on from drawers
        where organisation_id = ${organisationId} and person_id = ${personId}`,
      sheets: sql<{ sheet_id: string; sealed: string; counts_from: string }>`
        select s.sheet_id, s.sealed, s.counts_from from drawer_sheets s join drawers d using (organisation_id, drawer_id)
        where d.organisation_id = ${organisationId} and d.person_id = ${personId} order by s.sheet_id`,
    }),
  )
  const [drawer] = own.drawers
  return drawer && { ...drawer, sheets: own.sheets }
}

/** False when there is one already. */
export function insertDrawer(
  tx: Tx,
  { organisationId, personId }: Own,
  row: OpenInput & { drawerId: string; on: string },
): Promise<boolean> {
  return atDesk(tx, async () => {
    const made = await tx
      .insertInto('drawers')
      .values({
        organisation_id: organisationId,
        drawer_id: row.drawerId,
        person_id: personId,
        ...locks(row),
        opened_on: row.on,
      })
      .onConflict(conflict => conflict.columns(['organisation_id', 'person_id']).doNothing())
      .executeTakeFirst()
    return made.numInsertedOrUpdatedRows === 1n
  })
}

/** The same drawer with another passphrase and sheet; false when that was done elsewhere meanwhile. */
export const changeLocks = (tx: Tx, { organisationId, personId }: Own, input: LockInput): Promise<boolean> =>
  atDesk(tx, () =>
    changeAsRead(
      tx,
      'drawers',
      { version: input.version, where: { organisation_id: organisationId, person_id: personId } },
      locks(input),
    ),
  )

const locks = ({ publicKey, byPassphrase, byRecovery }: OpenInput) => ({
  public_key: publicKey,
  by_passphrase: JSON.stringify(byPassphrase),
  by_recovery: JSON.stringify(byRecovery),
})

/** With everything in it. */
export function deleteDrawer(tx: Tx, { organisationId, personId }: Own): Promise<boolean> {
  return atDesk(tx, async () => {
    const gone = await tx
      .deleteFrom('drawers')
      .where('organisation_id', '=', organisationId)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return gone.numDeletedRows === 1n
  })
}

/** How the asker's own drawer and that one stand for them, and with which key each locks. */
export async function findDrawers(tx: Tx, { organisationId, personId }: Own, drawerId: string | null = null) {
  const { rows } = await sql<{ drawer_id: string; mine: boolean; public_key: string; state: string | null }>`
    select drawer_id, person_id = ${personId} as mine, public_key, app_drawer_state(drawer_id) as state from drawers
    where organisation_id = ${organisationId} and (person_id = ${personId} or drawer_id = ${drawerId}::uuid)`.execute(
    tx,
  )
  return {
    own: rows.find(({ mine }) => mine),
    to: rows.find(row => row.drawer_id === drawerId),
  }
}

export interface SealedSheet {
  organisationId: string
  drawerId: string
  sheetId: string
  sealed: string
}

/** Nothing of who laid it there, and of when only the month that comes. */
export async function insertSheet(tx: Tx, sheet: SealedSheet): Promise<void> {
  await atDesk(tx, () =>
    sql`insert into drawer_sheets (organisation_id, sheet_id, drawer_id, counts_from, sealed)
      values (${sheet.organisationId}, ${sheet.sheetId}, ${sheet.drawerId},
        (date_trunc('month', app_today()) + interval '1 month')::date, ${sheet.sealed})`.execute(tx),
  )
}

/** False when it is in no drawer of the asker. */
export function deleteSheet(tx: Tx, organisationId: string, sheetId: string): Promise<boolean> {
  return atDesk(tx, async () => {
    const gone = await tx
      .deleteFrom('drawer_sheets')
      .where('organisation_id', '=', organisationId)
      .where('sheet_id', '=', sheetId)
      .executeTakeFirst()
    return gone.numDeletedRows === 1n
  })
}

/** Out of the own drawer and, sealed anew, into another; each goes as soon as it would have gone. How many it were. */
export function moveSheets(
  tx: Tx,
  { organisationId, drawerId }: { organisationId: string; drawerId: string },
  sheets: readonly { sheetId: string; newId: string; sealed: string }[],
): Promise<number> {
  return atDesk(tx, async () => {
    const { numAffectedRows } = await sql`
      with handed as (select * from jsonb_to_recordset(${JSON.stringify(sheets)}::jsonb)
          as h ("sheetId" uuid, "newId" uuid, sealed text)),
        gone as (delete from drawer_sheets s using handed h
          where s.organisation_id = ${organisationId} and s.sheet_id = h."sheetId" and s.drawer_id <> ${drawerId}
          returning h."newId" as sheet_id, h.sealed, s.counts_from)
      insert into drawer_sheets (organisation_id, sheet_id, drawer_id, counts_from, sealed)
        select ${organisationId}, sheet_id, ${drawerId}, counts_from, sealed from gone`.execute(tx)
    return Number(numAffectedRows ?? 0n)
  })
}

/** False when something was said of that year already. */
export async function insertYear(
  tx: Tx,
  { organisationId, personId }: Own,
  row: { year: number; contacts: number | null; on: string },
): Promise<boolean> {
  const made = await tx
    .insertInto('desk_years')
    .values({
      organisation_id: organisationId,
      person_id: personId,
      year: row.year,
      contacts: row.contacts,
      said_on: row.on,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}
