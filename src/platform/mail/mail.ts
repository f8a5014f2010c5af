import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { asOwner, type Database, type Tx } from '../db/database.ts'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Puts a mail in the outbox, in the caller's transaction. */
export async function postMail(
  tx: Tx,
  organisationId: string,
  mailId: string,
  at: Date,
  mail: Mail,
): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      organisation_id: organisationId,
      mail_id: mailId,
      recipient: mail.to,
      subject: mail.subject,
      body: mail.text,
      created_at: at,
    })
    .execute()
}

export type Carrier = (mailId: string, mail: Mail) => Promise<void>

export function carrierFor(settings: {
  smtpUrl: string | undefined
  mailFrom: string
  home: string
}): Carrier {
  if (settings.smtpUrl) {
    const transport = nodemailer.createTransport(settings.smtpUrl)
    return async (_id, mail) => {
      await transport.sendMail({
        from: settings.mailFrom,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
      })
    }
  }
  return async (mailId, mail) => {
    const folder = join(settings.home, 'outbox')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // Written aside and renamed: a reader of the folder never meets half a mail.
    const file = join(folder, `${mailId}.json`)
    await writeFile(`${file}.part`, JSON.stringify(mail), { mode: 0o600 })
    await rename(`${file}.part`, file)
  }
}

/** Sends what waits, oldest first, and removes what left. A mail that cannot leave stays for the next round. */
export async function sendOutbox(database: Database, carry: Carrier): Promise<number> {
  let sent = 0
  for (let more = true; more; ) {
    more = await asOwner(database, async tx => {
      const mail = await tx
        .selectFrom('outbox')
        .selectAll()
        .where('attempts', '<', 20)
        .orderBy('attempts')
        .orderBy('created_at')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (!mail) return false
      try {
        await carry(mail.mail_id, { to: mail.recipient, subject: mail.subject, text: mail.body })
      } catch {
        await tx
          .updateTable('outbox')
          .set({ attempts: mail.attempts + 1 })
          .where('mail_id', '=', mail.mail_id)
          .where('organisation_id', '=', mail.organisation_id)
          .execute()
        return false
      }
      await tx
        .deleteFrom('outbox')
        .where('mail_id', '=', mail.mail_id)
        .where('organisation_id', '=', mail.organisation_id)
        .execute()
      sent++
      return true
    })
  }
  return sent
}

/** The mails of the outbox folder, newest last; the demo shows them on a page. */
export async function readOutboxFolder(home: string): Promise<(Mail & { id: string })[]> {
  const folder = join(home, 'outbox')
  const files = await readdir(folder).catch(() => [])
  const mails = files.filter(file => file.endsWith('.json'))
  return Promise.all(
    mails.map(async file => ({
      id: file.slice(0, -5),
      ...(JSON.parse(await readFile(join(folder, file), 'utf8')) as Mail),
    })),
  )
}
