import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Movement } from '../purse.ts'

export interface GrantRow {
  budgetId: string
  form: 'purse' | 'wage'
  amount: number
  years: number | null
}

export interface BookingRow {
  budgetId: string
  bookingId: string
  itemId: string | null
  title: string | null
  provider: string | null
  locked: string | null
  price: number
  reference: string
  booked_at: Date
  undone_at: Date | null
}

export interface MovementRow extends Omit<Movement, 'at'> {
  budgetId: string
  number: number
  balance: number
  bookingId: string | null
  written_at: Date
}

interface Owner {
  organisationId: string
  personId: string
}

export const askWorksHere = () => sql<{ works: boolean }>`select app_works_here() as works`

export const askGrants = ({ organisationId, personId }: Owner) => sql<GrantRow>`
  select g.budget_id as "budgetId", g.form, g.amount, g.years from budget_grants g
  where g.organisation_id = ${organisationId} and g.person_id = ${personId}`

/** One's own, or one of them, the newest first. */
export const askBookings = (
  { organisationId, personId }: Owner,
  bookingId: string | null = null,
) => sql<BookingRow>`
  select b.budget_id as "budgetId", b.booking_id as "bookingId", b.item_id as "itemId", i.title, i.provider, b.locked,
    b.price, b.reference, b.booked_at, b.undone_at
  from budget_bookings b left join budget_items i using (organisation_id, item_id)
  where b.organisation_id = ${organisationId} and b.person_id = ${personId}
    and (${bookingId}::uuid is null or b.booking_id = ${bookingId}::uuid)
  order by b.booked_at desc, b.booking_id`

export const askMovements = ({ organisationId, personId }: Owner) => sql<MovementRow>`
  select m.budget_id as "budgetId", m.number, m.kind, m.amount, m.balance, m.booking_id as "bookingId", m.at as written_at
  from budget_movements m where m.organisation_id = ${organisationId} and m.person_id = ${personId}
  order by m.number`

/** The last line of one purse, and before it those that were written since a moment. */
export const askNewest = (
  { organisationId, personId }: Owner,
  { budgetId, since }: { budgetId: string; since: Date },
) => sql<MovementRow>`
  select m.budget_id as "budgetId", m.number, m.kind, m.amount, m.balance, m.booking_id as "bookingId", m.at as written_at
  from budget_movements m where m.organisation_id = ${organisationId} and m.person_id = ${personId}
    and m.budget_id = ${budgetId} and (m.at >= ${since} or m.number = (select top.number from app_purse_top(${budgetId}) top))
  order by m.number`

export async function insertBooking(
  tx: Tx,
  row: Owner & {
    budgetId: string
    bookingId: string
    itemId: string | null
    locked: string | null
    price: number
    reference: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('budget_bookings')
    .values({
      organisation_id: row.organisationId,
      booking_id: row.bookingId,
      budget_id: row.budgetId,
      person_id: row.personId,
      item_id: row.itemId,
      locked: row.locked,
      price: row.price,
      reference: row.reference,
      booked_at: row.at,
    })
    .execute()
}

export async function setUndone(
  tx: Tx,
  { organisationId, bookingId }: { organisationId: string; bookingId: string },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('budget_bookings')
    .set({ undone_at: at })
    .where('organisation_id', '=', organisationId)
    .where('booking_id', '=', bookingId)
    .execute()
}

export async function insertMovement(
  tx: Tx,
  row: Owner & Omit<MovementRow, 'written_at'> & { at: Date },
): Promise<void> {
  await tx
    .insertInto('budget_movements')
    .values({
      organisation_id: row.organisationId,
      budget_id: row.budgetId,
      person_id: row.personId,
      number: row.number,
      kind: row.kind,
      amount: row.amount,
      balance: row.balance,
      booking_id: row.bookingId,
      at: row.at,
    })
    .execute()
}
