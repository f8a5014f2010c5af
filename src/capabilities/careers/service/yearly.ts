import { asOwner, type Database, type Tx } from '../../../platform/db/database.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringWithoutRequest } from '../../bell/index.ts'
import type { YearlyLook } from '../model.ts'
import { findYearly, keepWish, layDays, takeDue } from '../store/yearly.ts'

/** Whether I want to be asked once a year to look again, when I was and when that is next. */
export async function readYearlyLook(call: Call): Promise<YearlyLook> {
  const row = await findYearly(call.tx, call.actor)
  const wants = row?.wants ?? true
  const askedOn = row?.asked_on ?? null
  return { today: call.today, wants, askedOn, nextOn: wants ? (row?.due_on ?? null) : null }
}

/** Out, or in again, from now on. */
export async function chooseYearlyLook(call: Call, wants: boolean): Promise<YearlyLook> {
  await keepWish(call.tx, call.actor, wants, call.today)
  return readYearlyLook(call)
}

interface When {
  today: string
  now: Date
}

/** Asks everybody whose day came, and lays down the day of whoever has none. */
export const askYearly = (database: Database, organisationId: string, when: When): Promise<void> =>
  asOwner(database, tx => askYearlyIn(tx, organisationId, when))

/** The same within a transaction: that somebody was asked is kept together with the ring, or neither. */
export async function askYearlyIn(tx: Tx, organisationId: string, { today, now }: When): Promise<void> {
  await layDays(tx, organisationId, today)
  const due = await takeDue(tx, organisationId, today)
  if (due.length === 0) return
  const to = due.map(personId => ({ personId, at: '/my-career' }))
  await ringWithoutRequest(tx, { organisationId, fromId: null, rungAt: now }, { kind: 'year', to })
}
