import { asOwner, type Database } from '../db/database.ts'
import { noModule } from '../http/modules.ts'
import type { ChoreKey, Lane } from '../work/lane.ts'
import type { Carrier, Mail } from './mail.ts'

/**
 * Hands over one mail and takes it out of the outbox. A process that dies in between hands it over once more: twice is
 * better than never, and both have the same message id.
 */
export const mailLane = (carry: Carrier): Lane => ({
  name: 'mail',
  module: noModule('carries what was posted by a verb that was open'),
  perform: async ({ database }, key) => {
    const mail = await findMail(database, key)
    // Deleted at the end of its term, or handed over by a process that died before it could say so here.
    if (!mail) return 'done'
    await carry(key.subject, { ...mail, organisationId: key.organisationId })
    await asOwner(database, tx =>
      tx
        .deleteFrom('outbox')
        .where('organisation_id', '=', key.organisationId)
        .where('mail_id', '=', key.subject)
        .execute(),
    )
    return 'done'
  },
})

async function findMail(
  database: Database,
  { organisationId, subject }: ChoreKey,
): Promise<Mail | undefined> {
  const row = await asOwner(database, tx =>
    tx
      .selectFrom('outbox')
      .select(['recipient', 'subject', 'body', 'appointment'])
      .where('organisation_id', '=', organisationId)
      .where('mail_id', '=', subject)
      .executeTakeFirst(),
  )
  if (!row) return undefined
  const mail = { to: row.recipient, subject: row.subject, text: row.body }
  return row.appointment
    ? { ...mail, appointment: row.appointment as unknown as Mail['appointment'] & {} }
    : mail
}
