import { asOwner, type Database } from '../../platform/db/database.ts'
import { findOrganisation, type NamedOrganisation } from '../../platform/db/one-organisation.ts'
import { OperatorError } from '../../platform/errors/operator-error.ts'
import { wakeLane } from '../../platform/work/store.ts'
import { isBelievable } from './believed-day.ts'
import { describeStop } from './service/believing.ts'
import { findStandings, confirmDay as keepConfirmed, type Standing } from './store/believing.ts'

/** Where deletion stands, of every organisation here. */
export const readStandings = (database: Database): Promise<Standing[]> => asOwner(database, findStandings)

/**
 * An operator says that a day is right where the clock alone is not believed: from it days count on. A day that has not
 * come by this machine's clock, nor by that of the server that stopped, is refused: it would let a clock be wrong later.
 */
export async function confirmDay(
  {
    database,
    organisation,
    today,
    now,
  }: { database: Database; organisation: string; today: string; now: Date },
  day: string,
): Promise<NamedOrganisation & { goesOn: boolean }> {
  if (
    !/^\d{4}-\d\d-\d\d$/.test(day) ||
    Number.isNaN(Date.parse(day)) ||
    !new Date(day).toISOString().startsWith(day)
  )
    throw new OperatorError(`‘${day}’ is no day. Give it as 2026-11-29.`)
  return asOwner(database, async tx => {
    const found = await findOrganisation(tx, organisation)
    const { stoppedOn } = (await findStandings(tx)).find(one => one.organisationId === found.id)!
    const clock = stoppedOn !== null && stoppedOn > today ? stoppedOn : today
    if (day > clock)
      throw new OperatorError(`${day} has not come yet: the clock says ${clock}. Give the day that it is.`)
    await keepConfirmed(tx, found.id, day, now)
    await wakeLane(tx, 'retention')
    return { ...found, goesOn: isBelievable(stoppedOn ?? today, day) }
  })
}

export function describeStanding(standing: Standing): string {
  const { organisation, lastDay, stoppedOn } = standing
  if (stoppedOn !== null) return describeStop({ ...standing, stoppedOn })
  return lastDay === null
    ? `${organisation}: nothing was looked at yet.`
    : `${organisation}: deletion goes on; the last day that was looked at is ${lastDay}.`
}
