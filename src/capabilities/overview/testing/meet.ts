import type { Desk } from '../../../shell/testing/desk.ts'
import type { Meeting, Office, PlanInput } from '../meeting-schemas.ts'
import { agreeAtMeeting, planMeeting, readMeeting, settleMinutes, writeMinutes } from '../service/meetings.ts'

/** An organisation with somebody of HR and of the works council, and an overview of this year. */
export async function gatherOffices({ build, rows }: Desk, years: readonly number[] = [2025]) {
  const { organisationId } = await build.organisation()
  const holder = async (role: Office) => {
    const personId = await build.person(organisationId)
    await build.role(organisationId, personId, role)
    return personId
  }
  const [hr, council] = [await holder('hr'), await holder('council')]
  for (const year of years)
    await rows(
      `insert into overviews (organisation_id, year, figures, wanted_by, wanted_at, made_at)
        values ($1, $2, '[]', $3, now(), now())`,
      [organisationId, year, hr],
    )
  return { organisationId, hr, council }
}
export type Offices = Awaited<ReturnType<typeof gatherOffices>>

export const versionOf = ({ planned }: Meeting): number => planned!.version

export const planOf = ({ hr, council }: Offices, more: Partial<PlanInput> = {}): PlanInput => ({
  version: 0,
  heldOn: '2026-09-01',
  place: 'Zaal 1',
  others: '',
  participants: [hr, council],
  ...more,
})

/** Planned for the day of the desk, with minutes and an agreement. */
export async function met(desk: Desk, offices: Offices, { year = 2025, heldOn = '2026-09-01' } = {}) {
  await desk.as(offices.council, call => planMeeting(call, year, planOf(offices, { heldOn })))
  await desk.as(offices.council, call => writeMinutes(call, year, { version: 1, minutes: 'Zeilbootje' }))
  const view = await desk.as(offices.council, call =>
    agreeAtMeeting(call, year, {
      version: 2,
      what: 'Rooster eerder bekend',
      who: offices.hr,
      dueOn: `${Number(heldOn.slice(0, 4))}-12-01`,
    }),
  )
  return { ...offices, year, agreementId: view.agreements.at(-1)!.agreementId }
}

/** For each of these, as the minutes stand then. */
export async function settle(desk: Desk, year: number, people: readonly string[]): Promise<Meeting> {
  let view: Meeting | undefined
  for (const personId of people) {
    const version = versionOf(await desk.as(personId, call => readMeeting(call, year)))
    view = await desk.as(personId, call => settleMinutes(call, year, { version }))
  }
  return view!
}
