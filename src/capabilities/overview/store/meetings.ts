import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Office, PlanInput } from '../meeting-schemas.ts'
import type { OverviewKey } from './overviews.ts'

interface MeetingRow {
  version: number
  heldOn: string
  place: string
  others: string
  minutes: string
  hr: string | null
  hrOn: string | null
  council: string | null
  councilOn: string | null
}

export interface AgreementRow {
  agreementId: string
  year: number
  heldOn: string | null
  what: string
  who: string
  whoName: string | null
  dueOn: string
  done: string | null
  closedBy: string | null
  closedOn: string | null
}

interface Participant {
  personId: string
  name: string | null
  side: Office
}

const nameOf = (alias: string) =>
  sql<string | null>`${sql.ref(`${alias}.given_name`)} || ' ' || ${sql.ref(`${alias}.family_name`)}`
const joinPerson = (alias: string, at: string) =>
  sql`left join known_people as ${sql.ref(alias)} on ${sql.ref(`${alias}.organisation_id`)} = ${sql.ref(
    `${at.split('.')[0]}.organisation_id`,
  )} and ${sql.ref(`${alias}.person_id`)} = ${sql.ref(at)}`

/**
 * The meeting on one year with everything that lies on its table. Of earlier years the agreements that were not done when
 * the meeting before this one was held.
 */
export function findMeeting(tx: Tx, { organisationId, year }: OverviewKey) {
  return askTogether(tx, {
    meetings: sql<MeetingRow>`select m.version, m.held_on as "heldOn", m.place, m.others, m.minutes,
        ${nameOf('h')} as hr, m.hr_on as "hrOn", ${nameOf('c')} as council, m.council_on as "councilOn"
      from overview_meetings m ${joinPerson('h', 'm.hr_by')} ${joinPerson('c', 'm.council_by')}
      where m.organisation_id = ${organisationId} and m.year = ${year}`,
    participants: sql<Participant>`select a.person_id as "personId", ${nameOf('p')} as name, a.side
      from overview_meeting_people a ${joinPerson('p', 'a.person_id')}
      where a.organisation_id = ${organisationId} and a.year = ${year}
      order by a.side, p.sort_name, a.person_id`,
    agreements: sql<AgreementRow>`select a.agreement_id as "agreementId", a.year, m.held_on as "heldOn", a.what, a.who,
        ${nameOf('w')} as "whoName", a.due_on as "dueOn", a.done, ${nameOf('d')} as "closedBy", a.closed_on as "closedOn"
      from overview_agreements a
        left join overview_meetings m on m.organisation_id = a.organisation_id and m.year = a.year
        ${joinPerson('w', 'a.who')} ${joinPerson('d', 'a.closed_by')}
      where a.organisation_id = ${organisationId} and (a.year = ${year} or (a.year < ${year}
        and (a.closed_on is null or a.closed_on > (select max(b.held_on) from overview_meetings b
          where b.organisation_id = a.organisation_id and b.year < ${year}))))
      order by a.made_on, a.due_on, a.agreement_id`,
    additions: sql<{ additionId: string; words: string; side: Office; by: string | null; on: string }>`
      select a.addition_id as "additionId", a.words, a.side, ${nameOf('p')} as by, a.added_on as "on"
      from overview_meeting_additions a ${joinPerson('p', 'a.added_by')}
      where a.organisation_id = ${organisationId} and a.year = ${year} order by a.added_on, a.addition_id`,
    // Who holds both offices comes for the employer.
    people: sql<Participant>`select p.person_id as "personId", ${nameOf('p')} as name,
        case when p.person_id in (select app_holders('hr')) then 'hr' else 'council' end as side
      from known_people p where p.organisation_id = ${organisationId}
        and p.person_id in (select app_holders('hr') union select app_holders('council'))
      order by p.sort_name, p.person_id`,
  })
}

/** False when somebody else planned it meanwhile. */
export async function insertMeeting(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  { heldOn, place, others }: PlanInput,
): Promise<boolean> {
  const made = await tx
    .insertInto('overview_meetings')
    .values({ organisation_id: organisationId, year, held_on: heldOn, place, others })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** What of a meeting changes; whoever settled it before settles it anew. */
export function changeMeeting(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  version: number,
  change: { held_on?: string; place?: string; others?: string; minutes?: string },
): Promise<boolean> {
  const where = { organisation_id: organisationId, year }
  const anew = { hr_by: null, hr_on: null, council_by: null, council_on: null }
  return changeAsRead(tx, 'overview_meetings', { version, where }, { ...change, ...anew })
}

/** One of the two says that the minutes are as it was; false when they were changed since they were read. */
export function settleMeeting(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  { version, as, by, on }: { version: number; as: Office; by: string; on: string },
): Promise<boolean> {
  const where = { organisation_id: organisationId, year }
  const own = as === 'hr' ? { hr_by: by, hr_on: on } : { council_by: by, council_on: on }
  return changeAsRead(tx, 'overview_meetings', { version, where }, own)
}

export async function replaceParticipants(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  participants: readonly { personId: string; side: Office }[],
  on: string,
): Promise<void> {
  await tx
    .deleteFrom('overview_meeting_people')
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .execute()
  if (participants.length > 0)
    await tx
      .insertInto('overview_meeting_people')
      .values(
        participants.map(({ personId, side }) => ({
          organisation_id: organisationId,
          year,
          person_id: personId,
          side,
          asked_on: on,
        })),
      )
      .execute()
}

export async function insertAgreement(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  row: { agreementId: string; what: string; who: string; dueOn: string; by: string; on: string },
): Promise<void> {
  await tx
    .insertInto('overview_agreements')
    .values({
      organisation_id: organisationId,
      agreement_id: row.agreementId,
      year,
      what: row.what,
      who: row.who,
      due_on: row.dueOn,
      made_by: row.by,
      made_on: row.on,
    })
    .execute()
}

export async function deleteAgreement(tx: Tx, organisationId: string, agreementId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('overview_agreements')
    .where('organisation_id', '=', organisationId)
    .where('agreement_id', '=', agreementId)
    .where('done', 'is', null)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** False when somebody said already that it was done. */
export async function closeAgreement(
  tx: Tx,
  organisationId: string,
  row: { agreementId: string; done: string; by: string; on: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('overview_agreements')
    .set({ done: row.done, closed_by: row.by, closed_on: row.on })
    .where('organisation_id', '=', organisationId)
    .where('agreement_id', '=', row.agreementId)
    .where('done', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertAddition(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  row: { additionId: string; words: string; side: Office; by: string; on: string },
): Promise<void> {
  await tx
    .insertInto('overview_meeting_additions')
    .values({
      organisation_id: organisationId,
      addition_id: row.additionId,
      year,
      words: row.words,
      side: row.side,
      added_by: row.by,
      added_on: row.on,
    })
    .execute()
}

/** From today on: the meetings to which somebody is asked, and what they have to do by when. */
export function findOwnDays(
  tx: Tx,
  { organisationId, personId, today }: { organisationId: string; personId: string; today: string },
) {
  return askTogether(tx, {
    meetings: sql<{ year: number; heldOn: string; place: string; version: number }>`select m.year,
        m.held_on as "heldOn", m.place, m.version
      from overview_meetings m join overview_meeting_people a using (organisation_id, year)
      where m.organisation_id = ${organisationId} and a.person_id = ${personId} and m.held_on >= ${today}
      order by m.held_on`,
    agreements: sql<{
      agreementId: string
      year: number
      dueOn: string
    }>`select a.agreement_id as "agreementId", a.year,
        a.due_on as "dueOn"
      from overview_agreements a where a.organisation_id = ${organisationId} and a.who = ${personId}
        and a.done is null and a.due_on >= ${today} order by a.due_on, a.agreement_id`,
  })
}
