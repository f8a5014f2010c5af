import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asOwner } from '../platform/db/database.ts'
import { mailLane } from '../platform/mail/lane.ts'
import { type Carrier, carrierFor, postMail } from '../platform/mail/mail.ts'
import type { ChoreFault } from '../platform/work/lane.ts'
import { workOff } from '../platform/work/work-off.ts'
import { startMailServer } from './testing/mail-server.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

const minute = 60_000
const day = 24 * 60 * minute

describe('mail', () => {
  let world: TestApp
  let organisationId: string
  /** Real time at first, since that is what stands in the rows; then as a test lets it pass. */
  let now: Date
  const faults: string[] = []
  beforeAll(async () => {
    world = await startTestApp()
    organisationId = (await world.build.organisation()).organisationId
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    await world.database.pool.query('delete from outbox; delete from chores')
    faults.length = 0
    now = new Date(Date.now() + 1000)
  })

  const post = async (to: string): Promise<string> => {
    const mailId = randomUUID()
    const mail = { to, subject: 'Dag', text: 'Een uitnodiging.' }
    await asOwner(world.database.database, tx => postMail(tx, organisationId, mailId, new Date(), mail))
    return mailId
  }
  const send = (carry: Carrier) =>
    workOff(
      {
        ...world.app.working,
        now: () => now,
        mustStop: () => false,
        report: (_lane, _chore, error) => faults.push((error as ChoreFault).code),
      },
      mailLane(carry),
    )
  const smtp = (url: string) =>
    carrierFor({ smtpUrl: url, mailFrom: 'Wisselwerk <w@example.org>', home: world.config.home })
  const waiting = async () => (await world.database.pool.query('select from outbox')).rowCount
  const chores = async () =>
    (await world.database.pool.query(`select state, attempts, fault from chores where lane = 'mail'`)).rows

  test('[B01] carries an invitation that calendars take up', async () => {
    const { server, url, received } = await startMailServer()
    const appointment = {
      id: 'talk-1',
      version: 1,
      on: '2026-10-06',
      startsAt: '14:30',
      place: 'Kamer 2',
      cancelled: false,
      title: 'Gesprek met Joost',
      url: 'https://w.example/relations/1/talk',
    }
    const mail = { to: 'samira@example.org', subject: 'Dag', text: 'Een gesprek.', appointment }
    await asOwner(world.database.database, tx => postMail(tx, organisationId, randomUUID(), new Date(), mail))
    await send(smtp(url))
    const part = /Content-Type: text\/calendar;[^\n]*method=REQUEST[\s\S]*?\n\n([\s\S]*?)\n--/i.exec(
      received[0]!,
    )!
    const written = /base64/i.test(part[0]) ? Buffer.from(part[1]!, 'base64').toString('utf8') : part[1]!
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(written)).getFirstSubcomponent('vevent')!)
    expect([event.uid, event.summary, event.location]).toEqual([
      'talk-1@wisselwerk',
      'Gesprek met Joost',
      'Kamer 2',
    ])
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-10-06T12:30:00.000Z')
    server.close()
  })

  test('goes by SMTP where there is a server, and leaves the outbox', async () => {
    const { server, url, received } = await startMailServer()
    const mailId = await post('samira@example.org')
    await send(smtp(url))
    expect(received[0]).toContain('Een uitnodiging.')
    expect(received[0]).toContain('Auto-Submitted: auto-generated')
    expect(received[0]).toContain('To: samira@example.org')
    expect(received[0]).toContain(`Message-ID: <${mailId}@example.org>`)
    expect([await waiting(), await chores()]).toEqual([0, []])
    server.close()
  })

  test('a mail server that is away for two days: nothing is lost, and all of it leaves within an hour after', async () => {
    const gone = await startMailServer()
    gone.server.close()
    const carry = smtp(gone.url)
    const people = Array.from({ length: 25 }, (_, index) => `p${index}@example.org`)
    for (const person of people) await post(person)
    await post('refuse@example.org')
    const back = now.getTime() + 2 * day
    const rests: number[] = []
    while (now.getTime() < back) {
      const next = await send(carry)
      rests.push(next!.getTime() - now.getTime())
      now = next!
    }
    // One attempt for all of them at a time, and ever fewer.
    expect(faults).toHaveLength(rests.length)
    expect(rests.length).toBeLessThan(60)
    expect(rests).toEqual([...rests].sort((a, b) => a - b))
    expect(rests.at(-1)).toBeLessThanOrEqual(60 * minute)
    expect(await waiting()).toBe(26)
    expect((await chores()).every(({ state }) => state === 'away')).toBe(true)

    const { server, received } = await startMailServer(gone.port)
    faults.length = 0
    await send(carry)
    expect(received.map(letter => /To: (\S+)/.exec(letter)![1]).sort()).toEqual([...people].sort())
    expect(faults).toEqual(['550'])
    expect(await chores()).toEqual([expect.objectContaining({ state: 'failing', fault: '550' })])
    server.close()
  })

  test('somebody posts while the server is away and it is back: what waited leaves along', async () => {
    const gone = await startMailServer()
    gone.server.close()
    const carry = smtp(gone.url)
    for (const person of ['a', 'b', 'c']) await post(`${person}@example.org`)
    for (let tries = 0; tries < 6; tries++) now = (await send(carry))!
    now = new Date(now.getTime() - 30 * minute)
    const { server, received } = await startMailServer(gone.port)
    expect(await send(carry)).not.toBeNull()
    expect(received).toEqual([])
    await post('d@example.org')
    expect(await send(carry)).toBeNull()
    expect(received).toHaveLength(4)
    server.close()
  })

  test('one that cannot leave holds up no other, waits longer each time, and leaves once it can', async () => {
    const { server, url, received } = await startMailServer()
    await post('refuse@example.org')
    await post('samira@example.org')
    let next = await send(smtp(url))
    expect(received).toHaveLength(1)
    const waits: number[] = []
    for (let tries = 0; tries < 12; tries++) {
      waits.push((next!.getTime() - now.getTime()) / minute)
      now = next!
      await post('joost@example.org')
      next = await send(smtp(url))
    }
    expect(waits).toEqual([1, 5, 15, 60, 240, 720, 1440, 2880, 2880, 2880, 2880, 2880])
    expect(received).toHaveLength(13)
    now = next!
    const sent: string[] = []
    await send(async (_id, mail) => void sent.push(mail.to))
    expect([sent, await waiting(), await chores()]).toEqual([['refuse@example.org'], 0, []])
    server.close()
  })

  test('a mail that breaks the connection each time comes after all others', async () => {
    for (const person of ['poison', 'a', 'b']) await post(`${person}@example.org`)
    const sent: string[] = []
    const breaking: Carrier = async (id, mail) => {
      const transport = smtp('smtp://127.0.0.1:1?ignoreTLS=true')
      if (mail.to.startsWith('poison')) return transport(id, mail)
      sent.push(mail.to)
    }
    now = (await send(breaking))!
    await send(breaking)
    expect(sent.sort()).toEqual(['a@example.org', 'b@example.org'])
    await post('c@example.org')
    await send(breaking)
    expect(sent).toContain('c@example.org')
  })

  test('three processes sending at once: each mail once', async () => {
    for (let index = 0; index < 6; index++) await post(`p${index}@example.org`)
    const sent: string[] = []
    const slow: Carrier = async (_id, mail) => {
      await new Promise(resolve => setTimeout(resolve, 20))
      sent.push(mail.to)
    }
    await Promise.all([1, 2, 3].map(() => send(slow)))
    expect(sent.sort()).toEqual([0, 1, 2, 3, 4, 5].map(index => `p${index}@example.org`))
  })

  test('killed between handing over and saying so: handed over once more, with the same id', async () => {
    const mailId = await post('samira@example.org')
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'testing/carry-and-hang.ts'), world.database.url],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    expect(await firstLine(child)).toBe(mailId)
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    const sent: string[] = []
    // The server notices by itself that whoever had it is gone.
    await expect
      .poll(async () => {
        await send(async id => void sent.push(id))
        return sent.length
      })
      .toBe(1)
    expect([sent, await waiting()]).toEqual([[mailId], 0])
  })

  test('what is kept of a fault is a number, never the sentence with the address', async () => {
    const { server, url } = await startMailServer()
    await post('refuse@example.org')
    await send(smtp(url))
    const { rows } = await world.database.pool.query('select to_jsonb(c) as chore from chores c')
    expect(JSON.stringify(rows)).toContain('550')
    expect(JSON.stringify(rows)).not.toContain('refuse')
    server.close()
  })
})

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of stdout!) {
    text += chunk
    if (text.includes('\n')) break
  }
  return text.trim()
}
