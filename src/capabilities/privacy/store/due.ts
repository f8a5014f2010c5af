import { sql } from 'kysely'
import type { Due, Piece } from '../../../platform/plate/records.ts'

/** An organisation on a day. */
export interface Day {
  organisationId: string
  today: string
}

/** People whose data stay because a hold stands. */
export const held = ({ organisationId, today }: Day): Piece => sql`(select h.person_id from retention_holds h
  where h.organisation_id = ${organisationId} and h.lifted_on is null and h.until > ${today}::date)`

/** Holds that end or ended, with the day. */
export const released = ({ organisationId }: Day): Piece =>
  sql`(select h.person_id, least(h.until, h.lifted_on) as until from retention_holds h
    where h.organisation_id = ${organisationId})`

export const dueOn = (tx: Due['tx'], day: Day, now: Date): Due => ({
  tx,
  ...day,
  now,
  held: held(day),
  released: released(day),
})
