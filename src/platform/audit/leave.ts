import { randomUUID } from 'node:crypto'
import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { asOwner, type Database, type Tx } from '../db/database.ts'
import type { Language } from '../i18n/language.ts'
import type { Sentences } from '../i18n/sentences.ts'
import { postMail } from '../mail/mail.ts'

export interface Leaving {
  database: Database
  to: NonNullable<Config['auditLinks']>
  today: string
  now: Date
  say: Sentences
}

interface Newest {
  organisation_id: string
  name: string
  language: Language
  sequence: number
  hash: Buffer
}

/**
 * Once a day and organisation the newest link of its chain leaves this installation, by mail or into a folder that is
 * kept elsewhere: who replaces a whole chain here cannot replace what left. `wisselwerk audit --link` compares. Answers
 * whether it left now.
 */
export function leaveLink(leaving: Leaving, organisationId: string): Promise<boolean> {
  const { database, today } = leaving
  return asOwner(database, async tx => {
    const newest = await findWaiting(tx, organisationId, today)
    if (!newest || !(await claim(tx, newest, today))) return false
    await send(tx, leaving, newest)
    return true
  })
}

function findWaiting(tx: Tx, organisationId: string, today: string): Promise<Newest | undefined> {
  return tx
    .selectFrom('audit_heads as h')
    .innerJoin('organisations as o', 'o.organisation_id', 'h.organisation_id')
    .leftJoin('audit_links_left as l', join =>
      join.onRef('l.organisation_id', '=', 'h.organisation_id').on('l.day', '=', today),
    )
    .select(['h.organisation_id', 'o.name', 'o.language', 'h.sequence', 'h.hash'])
    .where('h.organisation_id', '=', organisationId)
    .where('l.day', 'is', null)
    .executeTakeFirst() as Promise<Newest | undefined>
}

/** False when another process was first. */
async function claim(tx: Tx, { organisation_id, sequence }: Newest, day: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('audit_links_left')
    .values({ organisation_id, day, sequence })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

async function send(tx: Tx, { to, today, now, say }: Leaving, newest: Newest): Promise<void> {
  const hash = newest.hash.toString('hex')
  if ('folder' in to) {
    await mkdir(to.folder, { recursive: true })
    const line = `${today}\t${newest.name}\t${newest.sequence}\t${hash}\n`
    await appendFile(join(to.folder, 'wisselwerk-links.txt'), line, { mode: 0o600, flush: true })
    return
  }
  const params = { organisation: newest.name, sequence: newest.sequence, hash, day: today }
  await postMail(tx, newest.organisation_id, randomUUID(), now, {
    to: to.mail,
    subject: say(newest.language, 'platform:auditLink.subject', params),
    text: say(newest.language, 'platform:auditLink.text', params),
  })
}
