import { asOwner, type Database, type Tx } from '../../../platform/db/database.ts'
import type { Work } from '../../../platform/work/lane.ts'
import { type RecordType, recordTypes } from '../record-types.ts'
import {
  countPayPeople,
  deleteEndedHolds,
  deleteInvitations,
  deleteMail,
  deleteQuestions,
  deleteWithAgreements,
  deleteWithRelations,
  expireReadings,
  noteEnds,
} from '../store/deleting.ts'
import type { Day } from '../store/due.ts'
import {
  deleteEmptied,
  deleteRelations,
  deleteRoles,
  erasePeople,
  findErasable,
  findLeavers,
} from '../store/erasing.ts'
import { claimDay, countReached, isUndone, markDone, report, tellDeleted } from '../store/runs.ts'
import { termOf, versionOn } from '../terms.ts'
import { believesDay, tellStop } from './believing.ts'

/**
 * Once a day and organisation: deletes what has come to the end of its term. One whose day is not believed is said to the
 * operator, once a day.
 */
export async function deleteWhatIsDue(
  { database, clock, warn }: Work,
  organisationId: string,
): Promise<void> {
  const day = { organisationId, today: clock.today() }
  if (!(await asOwner(database, tx => isUndone(tx, day)))) return
  const { stopped } = await tryDay(database, day, clock.now())
  if (stopped) warn(await asOwner(database, tx => tellStop(tx, organisationId)))
}

/** One day of one organisation, in one transaction: all of it or nothing. Answers whether this call did it. */
export const deleteDay = async (database: Database, day: Day, now: Date): Promise<boolean> =>
  (await tryDay(database, day, now)).done

/** The same; `stopped` when the day is not believed, and then nothing was deleted. */
function tryDay(database: Database, day: Day, now: Date): Promise<{ done: boolean; stopped: boolean }> {
  return asOwner(database, async tx => {
    const claimed = await claimDay(tx, day)
    if (!claimed) return { done: false, stopped: false }
    if (!(await believesDay(tx, day, claimed))) return { done: false, stopped: true }
    await noteEnds(tx, day)
    let all = 0
    for (const type of recordTypes) {
      const months = versionOn(termOf(type), day.today)?.months
      if (months === undefined) continue
      const { people, lines } = await deleteType(tx, day, type, months, claimed.last, now)
      if (people > 0 || lines > 0) await report(tx, day, type, people, lines)
      all += lines
    }
    await markDone(tx, day)
    if (all > 0) await tellDeleted(tx, day, all, now)
    return { done: true, stopped: false }
  })
}

interface Gone {
  people: number
  lines: number
}

async function deleteType(
  tx: Tx,
  day: Day,
  type: RecordType,
  months: number,
  last: string | null,
  now: Date,
): Promise<Gone> {
  const alone = (lines: number): Gone => ({ people: 0, lines })
  switch (type) {
    case 'views':
    case 'needs':
    case 'sheets':
    case 'searches':
    case 'talks':
      return withRelations()
    case 'drafts':
      return { people: await reached(), lines: await deleteWithAgreements(tx, day, type, months) }
    case 'contracts':
      return { people: await reached(), lines: await deleteWithAgreements(tx, day, type, months, false) }
    case 'pay-contracts': {
      const people = await countPayPeople(tx, day, months)
      return { people, lines: await deleteWithAgreements(tx, day, type, months, true) }
    }
    case 'register':
      return deleteRegister(tx, day, months)
    case 'invitations':
      return alone(await deleteInvitations(tx, day, months))
    case 'mail':
      return alone(await deleteMail(tx, day, months))
    case 'questions':
      return alone(await deleteQuestions(tx, day, months))
    case 'holds':
      return alone(await deleteEndedHolds(tx, day, months))
    case 'readings':
      return alone(await expireReadings(tx, day, months, now))
  }

  function reached() {
    return countReached(tx, day, months, last)
  }
  async function withRelations(): Promise<Gone> {
    return { people: await reached(), lines: await deleteWithRelations(tx, day, type, months) }
  }
}

/** The lines that say who worked here: relations first, then whoever has none left. */
async function deleteRegister(tx: Tx, day: Day, months: number): Promise<Gone> {
  const leavers = await findLeavers(tx, day, months)
  let lines = await deleteRelations(tx, day, months)
  lines += await deleteRoles(tx, day, months)
  const people = await findErasable(tx, day, leavers)
  if (people.length > 0) lines += await erasePeople(tx, day, people)
  await deleteEmptied(tx, day)
  return { people: people.length, lines }
}
