import type { TableOfTwo } from '../../../shell/testing/around-table.ts'
import type { Desk } from '../../../shell/testing/desk.ts'
import { askCoach, readCoachings } from '../service/coach.ts'

export const addressOf = async (desk: Desk, personId: string): Promise<string> =>
  (await desk.build.accountOf(personId)).email

/** A colleague whom the employee asked to sit beside them, and who did not answer yet. */
export async function besideOne<T extends TableOfTwo>(desk: Desk, table: T) {
  const coachId = await desk.build.person(table.organisationId)
  await desk.build.relation(table, coachId, table.managerId)
  const email = await addressOf(desk, coachId)
  await table.employee(call => askCoach(call, email))
  const { sittings } = await desk.as(coachId, readCoachings)
  return { ...table, coachId, email, coachingId: sittings[0]!.coachingId }
}
