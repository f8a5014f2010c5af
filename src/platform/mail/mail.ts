import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import nodemailer from 'nodemailer'
import { type Appointment, writeInvitation } from '../calendar/calendar.ts'
import type { Tx } from '../db/database.ts'
import { ChoreFault, faultOf, LaneAway } from '../work/lane.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  /** Goes along as an invitation that calendars read. */
  appointment?: Appointment & { title: string; url: string }
}

/** Puts a mail in the outbox, in the caller's transaction; once that is kept, the lane of mail wakes. */
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
      appointment: mail.appointment ? JSON.stringify(mail.appointment) : null,
      created_at: at,
    })
    .execute()
}

/** Where a mail is: handed over, on its way, or why not yet. A fault is a code: a number of the mail server, or a word. */
export async function findMailState(
  tx: Tx,
  mailId: string,
): Promise<{ state: 'gone' | 'waiting' | 'failing' | 'away' | 'closed'; fault: string | null }> {
  const { rows } = await sql<{
    state: 'gone' | 'waiting' | 'failing' | 'away' | 'closed'
    fault: string | null
  }>`
    select state, fault from app_mail_state(${mailId})`.execute(tx)
  return rows[0]!
}

/** A mail with whose it is; null where somebody belongs to none here. */
export interface PostedMail extends Mail {
  organisationId: string | null
}

/** Hands a mail over, or throws: `LaneAway` when no mail can go, `ChoreFault` when this one cannot. */
export type Carrier = (mailId: string, mail: PostedMail) => Promise<void>

export function carrierFor(settings: {
  smtpUrl: string | undefined
  mailFrom: string
  home: string
}): Carrier {
  if (settings.smtpUrl) return carryBySmtp(settings.smtpUrl, settings.mailFrom)
  return async (mailId, mail) => {
    const folder = join(settings.home, 'outbox')
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Written aside and renamed: a reader of the folder never meets half a mail.
      const file = join(folder, `${mailId}.json`)
      await writeFile(`${file}.part`, JSON.stringify(mail), { mode: 0o600 })
      await rename(`${file}.part`, file)
    } catch (error) {
      throw new LaneAway(faultOf(error))
    }
  }
}

function carryBySmtp(url: string, from: string): Carrier {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
  })
  const domain = from.split('@').at(-1)!.replace('>', '')
  const address = /<([^>]*)>/.exec(from)?.[1] ?? from
  return async (mailId, { to, subject, text, appointment }) => {
    try {
      // The same mail has the same id, so that who gets it twice can see that it is one.
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        ...(appointment && { icalEvent: invitation(appointment, address, to) }),
        messageId: `<${mailId}@${domain}>`,
        // Nobody's machine answers a machine.
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    } catch (error) {
      throw mailFault(error as { code?: string; responseCode?: number })
    }
  }
}

const invitation = (appointment: NonNullable<Mail['appointment']>, from: string, to: string) => ({
  method: appointment.cancelled ? 'CANCEL' : 'REQUEST',
  filename: 'invite.ics',
  content: writeInvitation(appointment, { from, to, now: new Date() }),
})

/** The server's sentence holds the address, so only its number is kept. */
function mailFault({ code = 'unknown', responseCode }: { code?: string; responseCode?: number }): ChoreFault {
  const fault = String(responseCode ?? code)
  // 421: it takes no mail at all now. Only what it says of this sender, recipient or text is about this mail.
  const aboutThis = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== 421
  return aboutThis ? new ChoreFault(fault) : new LaneAway(fault)
}

/** The mails of the outbox folder, newest last; the demo shows them on a page. */
export async function readOutboxFolder(home: string): Promise<(PostedMail & { id: string })[]> {
  const folder = join(home, 'outbox')
  const files = await readdir(folder).catch(() => [])
  const mails = files.filter(file => file.endsWith('.json'))
  return Promise.all(
    mails.map(async file => ({
      id: file.slice(0, -5),
      ...(JSON.parse(await readFile(join(folder, file), 'utf8')) as PostedMail),
    })),
  )
}
