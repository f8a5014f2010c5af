import { randomUUID } from 'node:crypto'
import { asOwner, type Database, type Tx } from '../../../platform/db/database.ts'
import { postMail } from '../../../platform/mail/mail.ts'
import type { Means } from '../../../platform/plate/plate.ts'
import { composeBell, composeInvitation } from '../compose.ts'
import { isTime } from '../pace.ts'
import { findChoice, findHearer, findWaiting, markTold, takeUntold } from '../store.ts'

export interface Hearing {
  organisationId: string
  personId: string
}

/** Everybody in an organisation for whom something rang that was not told yet. */
export const listWaiting = (database: Database, organisationId: string): Promise<string[]> =>
  asOwner(database, tx => findWaiting(tx, organisationId))

/** Tells somebody by mail what rang for them, if it is time; otherwise it waits. */
export const tell = (database: Database, means: Means, hearing: Hearing, now: Date): Promise<void> =>
  asOwner(database, tx => tellIn(tx, means, hearing, now))

async function tellIn(
  tx: Tx,
  { say, baseUrl }: Means,
  { organisationId, personId }: Hearing,
  now: Date,
): Promise<void> {
  const rings = await takeUntold(tx, organisationId, personId)
  if (rings.length === 0) return
  const hearer = await findHearer(tx, organisationId, personId)
  const choice = await findChoice(tx, organisationId, personId)
  const pace = choice?.pace ?? 'at-once'
  const ids = rings.map(({ ring_id }) => ring_id)
  // Without an address, or by their own wish: on the page only.
  if (!hearer || pace === 'never') return markTold(tx, organisationId, ids, now)
  const reader = { ...hearer, language: choice?.language ?? hearer.language }
  // Calendars cannot wait for the morning, and an invitation is one mail.
  const talks = rings.filter(({ appointment }) => appointment !== null)
  const others = rings.filter(({ appointment }) => appointment === null)
  const mails = talks.map(talk => composeInvitation(say, talk, reader, baseUrl))
  const isNow = others.length > 0 && isTime(pace, hearer.last, now)
  if (isNow) mails.push(composeBell(say, others, reader, baseUrl))
  for (const mail of mails) await postMail(tx, organisationId, randomUUID(), now, mail)
  const told = isNow ? rings : talks
  if (told.length > 0)
    await markTold(
      tx,
      organisationId,
      told.map(({ ring_id }) => ring_id),
      now,
    )
}
