import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { ExtraSeat, Seat, TablePart } from '../model.ts'
import { inSeatOrder } from '../names.ts'
import { type RuledRow, relationOf } from './relations.ts'

export interface SeatAtPart {
  seat: Seat
  personId: string
  name: string
  isAsker: boolean
}

/** Everybody who sits at a part of a table today, the two it is between first; nobody for who does not sit there. */
const seatsAtPart = (relationId: string, part: TablePart) => sql<SeatAtPart>`
    select s.seat, s.person_id as "personId", p.given_name || ' ' || p.family_name as name,
      s.seat = app_seat(${relationId}, ${part}) as "isAsker"
    from app_seats(${relationId}, ${part}) s
      join people p on p.organisation_id = app_organisation() and p.person_id = s.person_id
    order by s.seat`

/** A relation, and who sits at one part of its table. */
export async function findTableAtPart(
  tx: Tx,
  {
    organisationId,
    relationId,
    part,
    today,
  }: { organisationId: string; relationId: string; part: TablePart; today: string },
): Promise<{ relation: RuledRow | undefined; seats: SeatAtPart[] }> {
  const { relations, seats } = await askTogether(tx, {
    relations: relationOf(tx, organisationId, relationId, today),
    seats: seatsAtPart(relationId, part),
  })
  return { relation: relations[0], seats: inSeatOrder(seats, ({ seat }) => seat) }
}

export interface SeatRow {
  seat: ExtraSeat
  person_id: string
  name: string
  parts: TablePart[]
  valid_from: string
  valid_until: string | null
}

/** Seats of a table that are taken today or will be, by day. */
export async function findSeatsOf(tx: Tx, relationId: string): Promise<SeatRow[]> {
  const { rows } = await sql<SeatRow>`
    select s.seat, s.person_id, p.given_name || ' ' || p.family_name as name, s.parts, s.valid_from, s.valid_until
    from seats s join people p using (organisation_id, person_id)
    where s.organisation_id = app_organisation() and s.relation_id = ${relationId}
      and (s.valid_until is null or s.valid_until > app_today())
    order by s.valid_from, s.seat`.execute(tx)
  return rows
}

export type OwnSeatRow = Omit<SeatRow, 'name' | 'person_id'> & { relation_id: string }

/** Where this person sits today beside two others. */
export const ownSeats = (personId: string) => sql<OwnSeatRow>`
    select s.relation_id, s.seat, s.parts, s.valid_from, s.valid_until
    from seats s join relations r using (organisation_id, relation_id)
    where s.organisation_id = app_organisation() and s.person_id = ${personId} and s.valid_from <= app_today()
      and (s.valid_until is null or s.valid_until > app_today())
      and (r.valid_until is null or r.valid_until > app_today())
    order by s.valid_from, s.relation_id`

/** One after the other, so that no chair is given twice. */
export const lockSeats = (tx: Tx, organisationId: string, relationId: string) =>
  takeTurn(tx, 'seats', `${organisationId}:${relationId}`)

export async function insertSeat(
  tx: Tx,
  row: {
    organisationId: string
    relationId: string
    seat: ExtraSeat
    personId: string
    from: string
    /** The first day without it. */
    until: string | null
    parts: readonly TablePart[]
    by: string
  },
): Promise<void> {
  await tx
    .insertInto('seats')
    .values({
      organisation_id: row.organisationId,
      relation_id: row.relationId,
      seat: row.seat,
      person_id: row.personId,
      valid_from: row.from,
      valid_until: row.until,
      parts: [...row.parts],
      seated_by: row.by,
    })
    .execute()
}

/** Ends today what began before, and takes away what has not. */
export async function endSeat(tx: Tx, organisationId: string, relationId: string, seat: ExtraSeat) {
  await sql`delete from seats where organisation_id = ${organisationId} and relation_id = ${relationId}
    and seat = ${seat} and valid_from >= app_today()`.execute(tx)
  await sql`update seats set valid_until = app_today() where organisation_id = ${organisationId}
    and relation_id = ${relationId} and seat = ${seat} and valid_from < app_today()
    and (valid_until is null or valid_until > app_today())`.execute(tx)
}
