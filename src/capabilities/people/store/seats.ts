import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Seat, TablePart } from '../model.ts'
import { type RelationRow, relationOf } from './relations.ts'

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
    order by array_position(array['employee', 'organisation'], s.seat), s.seat`

/** A relation, and who sits at one part of its table. */
export async function findTableAtPart(
  tx: Tx,
  {
    organisationId,
    relationId,
    part,
    today,
  }: { organisationId: string; relationId: string; part: TablePart; today: string },
): Promise<{ relation: RelationRow | undefined; seats: SeatAtPart[] }> {
  const { relations, seats } = await askTogether(tx, {
    relations: relationOf(tx, organisationId, relationId, today),
    seats: seatsAtPart(relationId, part),
  })
  return { relation: relations[0], seats }
}
