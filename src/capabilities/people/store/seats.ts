import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Seat, TablePart } from '../model.ts'

export interface SeatAtPart {
  seat: Seat
  personId: string
  name: string
  isAsker: boolean
}

/** Everybody who sits at a part of a table today, the two it is between first; nobody for who does not sit there. */
export async function findSeatsAtPart(tx: Tx, relationId: string, part: TablePart): Promise<SeatAtPart[]> {
  const { rows } = await sql<SeatAtPart>`
    select s.seat, s.person_id as "personId", p.given_name || ' ' || p.family_name as name,
      s.seat = app_seat(${relationId}, ${part}) as "isAsker"
    from app_seats(${relationId}, ${part}) s
      join people p on p.organisation_id = app_organisation() and p.person_id = s.person_id
    order by array_position(array['employee', 'organisation'], s.seat), s.seat`.execute(tx)
  return rows
}
