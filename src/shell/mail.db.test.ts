import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../platform/db/database.ts'
import { carrierFor, postMail, sendOutbox } from '../platform/mail/mail.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

/** As much of a mail server as a client needs to hand something over. */
function startMailServer(): Promise<{ server: Server; url: string; received: string[] }> {
  const received: string[] = []
  const server = createServer(socket => {
    let letter: string | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 here')
    let waiting = ''
    socket.on('data', chunk => {
      waiting += chunk
      for (let end = waiting.indexOf('\r\n'); end !== -1; end = waiting.indexOf('\r\n')) {
        const line = waiting.slice(0, end)
        waiting = waiting.slice(end + 2)
        if (letter !== null && line !== '.') letter += `${line}\n`
        else if (letter !== null) {
          received.push(letter)
          letter = null
          say('250 taken')
        } else if (line.startsWith('DATA')) {
          letter = ''
          say('354 go on')
        } else if (line.startsWith('QUIT')) say('221 bye')
        else say('250 fine')
      }
    })
  })
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      resolve({ server, received, url: `smtp://127.0.0.1:${port}?ignoreTLS=true` })
    })
  })
}

describe('mail', () => {
  let world: TestApp
  let organisationId: string
  beforeAll(async () => {
    world = await startTestApp()
    organisationId = (await world.build.organisation()).organisationId
  })
  afterAll(() => world.close())

  const post = (to: string) =>
    asOwner(world.database.database, tx =>
      postMail(tx, organisationId, randomUUID(), new Date(), {
        to,
        subject: 'Dag',
        text: 'Een uitnodiging.',
      }),
    )
  const waiting = async () => (await world.database.pool.query('select from outbox')).rowCount

  test('goes by SMTP where there is a server, and leaves the outbox', async () => {
    const { server, url, received } = await startMailServer()
    const carry = carrierFor({
      smtpUrl: url,
      mailFrom: 'Wisselwerk <w@example.org>',
      home: world.config.home,
    })
    await post('samira@example.org')
    expect(await sendOutbox(world.database.database, carry)).toBe(1)
    expect(received[0]).toContain('Een uitnodiging.')
    expect(received[0]).toContain('To: samira@example.org')
    expect(await waiting()).toBe(0)
    server.close()
  })

  test('a mail that cannot leave stays, and leaves in a later round', async () => {
    await post('joost@example.org')
    const refusing = async () => Promise.reject(new Error('no connection'))
    expect(await sendOutbox(world.database.database, refusing)).toBe(0)
    expect(await waiting()).toBe(1)
    const sent: string[] = []
    expect(await sendOutbox(world.database.database, async (_id, mail) => void sent.push(mail.to))).toBe(1)
    expect([sent, await waiting()]).toEqual([['joost@example.org'], 0])
  })

  test('two servers sending at once: each mail once', async () => {
    for (let index = 0; index < 6; index++) await post(`p${index}@example.org`)
    const sent: string[] = []
    const slow = async (_id: string, mail: { to: string }) => {
      await new Promise(resolve => setTimeout(resolve, 20))
      sent.push(mail.to)
    }
    await Promise.all([1, 2, 3].map(() => sendOutbox(world.database.database, slow)))
    expect(sent.sort()).toEqual([0, 1, 2, 3, 4, 5].map(index => `p${index}@example.org`))
  })
})
