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
 * kept elsewhere: who replaces a whole chain here cannot replace what left. `wisselwerk audit --link` compares.
 */
export async function leaveLinks(leaving: Leaving): Promise<number> {
  const { database, today } = leaving
  const waiting = await asOwner(database, tx => findWaiting(tx, today))
  for (const newest of waiting)
    await asOwner(database, async tx => {
      if (await claim(tx, newest, today)) await send(tx, leaving, newest)
    })
  return waiting.length
}

function findWaiting(tx: Tx, today: string): Promise<Newest[]> {
  return tx
    .selectFrom('audit_heads as h')
    .innerJoin('organisations as o', 'o.organisation_id', 'h.organisation_id')
    .leftJoin('audit_links_left as l', join =>
      join.onRef('l.organisation_id', '=', 'h.organisation_id').on('l.day', '=', today),
    )
    .select(['h.organisation_id', 'o.name', 'o.language', 'h.sequence', 'h.hash'])
    .where('l.day', 'is', null)
    .orderBy('o.name')
    .execute() as Promise<Newest[]>
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
