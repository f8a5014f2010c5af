import { asOwner, type Database } from '../../../platform/db/database.ts'
import { readKeys } from '../../../platform/db/keys.ts'
import {
  type Due,
  type Gone,
  type OwnedTerm,
  type Records,
  tablesWith,
} from '../../../platform/plate/records.ts'
import type { Work } from '../../../platform/work/lane.ts'
import { deleteHanging, deleteMade, eraseFrom } from '../store/deleting.ts'
import { type Day, dueOn } from '../store/due.ts'
import { claimDay, isUndone, markDone, report, tellDeleted } from '../store/runs.ts'
import { versionOn } from '../terms.ts'
import { believesDay, tellStop } from './believing.ts'

/** Where deletion works, and what there is to delete. */
export interface Ground {
  database: Database
  records: Records
}

/**
 * Once a day and organisation: deletes what has come to the end of its term. One whose day is not believed is said to the
 * operator, once a day.
 */
export async function deleteWhatIsDue(
  { database, records, clock, warn }: Work & Ground,
  organisationId: string,
): Promise<void> {
  const day = { organisationId, today: clock.today() }
  if (!(await asOwner(database, tx => isUndone(tx, day)))) return
  const { stopped } = await tryDay({ database, records }, day, clock.now())
  if (stopped) warn(await asOwner(database, tx => tellStop(tx, organisationId)))
}

/** One day of one organisation, in one transaction: all of it or nothing. Answers whether this call did it. */
export const deleteDay = async (ground: Ground, day: Day, now: Date): Promise<boolean> =>
  (await tryDay(ground, day, now)).done

/** The same; `stopped` when the day is not believed, and then nothing was deleted. */
function tryDay(
  { database, records }: Ground,
  on: Day,
  now: Date,
): Promise<{ done: boolean; stopped: boolean }> {
  return asOwner(database, async tx => {
    const claimed = await claimDay(tx, on)
    if (!claimed) return { done: false, stopped: false }
    if (!(await believesDay(tx, on, claimed))) return { done: false, stopped: true }
    const day = dueOn(tx, on, now)
    for (const { before } of records.endings) await before?.(day)
    let all = 0
    for (const term of records.terms) {
      const months = versionOn(term, on.today)?.months
      if (months === undefined) continue
      const { people, lines } = await deleteKind(records, day, { ...term, months, last: claimed.last })
      if (people > 0 || lines > 0) await report(tx, on, term.type, { people, lines })
      all += lines
    }
    await markDone(tx, on)
    if (all > 0) await tellDeleted(tx, on, all, now)
    return { done: true, stopped: false }
  })
}

/** One kind of record: as its owner does it by hand, with what it hangs on, or by when it was made. */
async function deleteKind(
  records: Records,
  day: Due,
  { type, from, months, last }: OwnedTerm & { months: number; last: string | null },
): Promise<Gone> {
  const keys = await readKeys(day.tx)
  const { endings } = records
  const byHand = endings.flatMap(ending => ending.byHand?.[type] ?? [])[0]
  if (byHand) return byHand(day, months, people => eraseFrom(day, keys, records.tables, people))
  const tables = tablesWith(records, type)
  if (from === 'creation') {
    let lines = 0
    for (const table of tables) lines += await deleteMade(day, keys, table, months)
    return { people: 0, lines }
  }
  const moment = endings.flatMap(ending => ending.moments?.[from] ?? [])[0]
  if (!moment) throw new Error(`Nobody knows when the term of ${type} ends`)
  const counted = endings.flatMap(ending => ending.people?.[type] ?? [])[0]
  const reached = endings.flatMap(ending => ending.reached ?? [])[0]
  const people = counted ? await counted(day, months) : ((await reached?.(day, months, last)) ?? 0)
  const end = { table: moment.table, due: moment.due(day, months, type) }
  return { people, lines: await deleteHanging(day, keys, tables, end) }
}
