import { randomUUID } from 'node:crypto'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTurn } from '../../tools/rotation.ts'
import { openDatabase } from '../platform/db/database.ts'
import { Browser } from './testing/signing-in.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'

const password = 'een lange zin als wachtwoord'

let world: TestApp
let written = ''
beforeAll(async () => {
  const log = new Writable({
    write(chunk, _encoding, done) {
      written += chunk
      done()
    },
  })
  world = await startTestApp({ env: { WISSELWERK_LOG: 'warn' }, logTo: log })
})
afterAll(() => world.close())

const signedIn = async () => {
  const { organisationId } = await world.build.organisation()
  const hr = await world.build.person(organisationId)
  await world.build.role(organisationId, hr, 'hr')
  return world.signIn(hr)
}
const nested = (open: string, close: string, bytes: number) => {
  const times = Math.floor(bytes / (open.length + close.length))
  return open.repeat(times) + close.repeat(times)
}

describe('messages that nobody writes', () => {
  const json = 'application/json'
  const bodies: [what: string, type: string, body: Buffer | string, more?: Record<string, string>][] = [
    ['400 kB of square brackets', json, nested('[', ']', 400_000)],
    ['400 kB of curly brackets', json, nested('{"a":', '}', 400_000).replace('}', '1}')],
    ['brackets within a field', json, `{"email":${nested('[', ']', 400_000)},"password":"x"}`],
    ['brackets that never close', json, '['.repeat(400_000)],
    ['brackets that only close', json, ']'.repeat(400_000)],
    ['brackets behind a quote that never ends', json, `"${'['.repeat(400_000)}`],
    [
      'bytes that are no text',
      json,
      Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    ],
    ['half a character', json, Buffer.from([0x22, 0xe2, 0x82, 0x22])],
    ['UTF-16', json, Buffer.from('{"email":"a@b.example","password":"x"}', 'utf16le')],
    ['UTF-16 that says so', `${json}; charset=utf-16`, Buffer.from('{"email":"a"}', 'utf16le')],
    ['another alphabet', `${json}; charset=iso-8859-1`, Buffer.from('{"email":"\xe9"}', 'latin1')],
    ['pressed together', json, gzipSync('{"email":"a@b.example"}'), { 'content-encoding': 'gzip' }],
    ['nothing', json, ''],
    ['no JSON', json, '{email: 1}'],
    ['a prototype', json, '{"__proto__":{"x":1},"constructor":{"prototype":{"y":1}}}'],
    ['a number beyond numbers', json, `{"email":1e999,"password":${'9'.repeat(5000)}}`],
    ['a list', json, '[1,2,3]'],
    ['a text', json, '"email"'],
    ['nothing at all', json, 'null'],
    ['a form', 'application/x-www-form-urlencoded', 'email=a%40b.example&password=x'],
    ['parts', 'multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
    ['a type that is none', 'nonsense', '{}'],
    ['a type with a line end', 'application/json;\tcharset="utf-8";a=b', '{}'],
  ]
  const doors = [
    '/api/auth/sign-in/email',
    '/api/auth/two-factor/verify-totp',
    `/api/invitations/${'x'.repeat(32)}`,
    `/api/setup/${'x'.repeat(32)}`,
    '/api/sign-in/organisation',
    '/api/flexicurity/needs',
    '/api/consent/expectations/decide',
    '/api/scim/v2/Users',
  ]

  test('behind every door here is somebody who reads', async () => {
    const hr = await signedIn()
    for (const url of doors) {
      const reply = await hr.post(url, {})
      expect([url, reply.body.code ?? reply.status]).not.toEqual([url, 'platform.not-found'])
    }
  })

  test.each(bodies)(
    '%s: refused in words at every door, without a trace in the log',
    async (_, type, body, more) => {
      const hr = await signedIn()
      const before = written
      for (const url of doors) {
        const raw = await world.app.server.inject({
          method: 'POST',
          url,
          headers: {
            cookie: hr.cookie,
            'content-type': type,
            authorization: `Bearer ${'k'.repeat(40)}`,
            ...more,
          },
          payload: body,
        })
        expect([url, raw.statusCode >= 400 && raw.statusCode < 500]).toEqual([url, true])
        expect([url, raw.body]).toEqual([url, expect.stringMatching(/"(title|code|message|detail)":".+"/)])
      }
      expect(written).toBe(before)
    },
  )

  test('a kind of message, an alphabet or a packing that is not read here is that in its status too', async () => {
    const hr = await signedIn()
    const unread: [type: string, headers?: Record<string, string>][] = [
      ['application/x-www-form-urlencoded'],
      ['multipart/form-data; boundary=x'],
      ['nonsense'],
      [`${json}; charset=utf-16`],
      [`${json}; charset=iso-8859-1`],
      [json, { 'content-encoding': 'gzip' }],
    ]
    for (const [type, more] of unread) {
      const raw = await world.app.server.inject({
        method: 'POST',
        url: '/api/flexicurity/needs',
        headers: { cookie: hr.cookie, 'content-type': type, ...more },
        payload: '{}',
      })
      expect([type, raw.statusCode, raw.json().code]).toEqual([type, 415, 'platform.media-type'])
    }
  })

  test('what is as deep as anything we send is read', async () => {
    const body = `{"email":"a@b.example","password":"x","more":${nested('[', ']', 100)}}`
    const raw = await world.app.server.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { 'content-type': `${json}; charset="UTF-8"` },
      payload: body,
    })
    expect(raw.statusCode).toBe(401)
  })
})

describe('one machine, three names', () => {
  test.each(['localhost', '127.0.0.1', '[::1]'])(
    '%s signs in, changes something and signs out',
    async name => {
      for (const url of inTurn(name, [undefined, 'http://localhost:4310', 'http://127.0.0.1:4310'])) {
        const here = await startTestApp({
          env: { ...(url && { WISSELWERK_URL: url }) },
          baseUrl: 'http://localhost:4310',
        })
        try {
          const email = `naam-${randomUUID()}@voorbeeld.example`
          await here.account({ email, name: 'N', password })
          const browser = new Browser(here, `http://${name}:4310`, `${name}:4310`)
          expect((await browser.signIn(email, password)).status).toBe(200)
          const asked = await browser.post('/api/auth/request-password-reset', {
            email,
            redirectTo: `http://${name}:4310/reset-password`,
          })
          expect(asked.status).toBe(200)
          expect((await browser.post('/api/flexicurity/needs', {})).body.code).toBe('platform.bad-fields')
          expect((await browser.signOut()).status).toBe(200)
          for (const other of [
            'http://localhost:4311',
            'http://evil.example:4310',
            'https://localhost:4310',
          ]) {
            // Without a setting nobody knows whether a proxy speaks https for us.
            if (!url && other.startsWith('https')) continue
            const reply = await new Browser(here, other, `${name}:4310`).signIn(email, password)
            expect([other, reply.status]).toEqual([other, 403])
          }
        } finally {
          await here.close()
        }
      }
    },
  )
})

describe('signing out', () => {
  test('is at once: for the very next request, with whatever cookies come beside it, and for those on their way', async () => {
    const email = `uit-${randomUUID()}@voorbeeld.example`
    const person = await world.build.person((await world.build.organisation()).organisationId)
    await world.build.account(person, await world.account({ email, name: 'U', password }))
    const owner = new Browser(world)
    await owner.signIn(email, password)
    const stolen = owner.cookie
    const read = (extra: string) =>
      world.anonymous.send('GET', '/api/me', undefined, { cookie: `${extra}${stolen}` })
    const beside = ['', 'a=1; ', 'wisselwerk.session_data=x; ', `wisselwerk.person=${randomUUID()}; `]
    for (const extra of beside) expect((await read(extra)).status).toBe(200)
    await owner.signOut()
    for (const extra of beside) expect([extra, (await read(extra)).status]).toEqual([extra, 401])
    // A cookie whose signature was not looked at opens nothing, remembered or not.
    await owner.signIn(email, password)
    const token = /session_token=([^.;]+)/.exec(owner.cookie)![1]
    for (const signature of ['', '.', '.x', `.${'A'.repeat(43)}%3D`]) {
      const forged = { cookie: `wisselwerk.session_token=${token}${signature}` }
      expect((await world.anonymous.send('GET', '/api/me', undefined, forged)).status).toBe(401)
    }
  })

  test('on one device by another counts there at once', async () => {
    const email = `elders-${randomUUID()}@voorbeeld.example`
    const person = await world.build.person((await world.build.organisation()).organisationId)
    await world.build.account(person, await world.account({ email, name: 'E', password }))
    const [here, there] = [new Browser(world), new Browser(world)]
    for (const browser of [here, there]) await browser.signIn(email, password)
    expect((await there.get('/api/me')).status).toBe(200)
    expect((await here.post('/api/auth/revoke-other-sessions')).status).toBe(200)
    expect((await there.get('/api/me')).status).toBe(401)
    expect((await here.get('/api/me')).status).toBe(200)
  })
})

test('signing out at one of two servers counts at the other at once', async () => {
  const other = await startTestApp({ database: world.database })
  try {
    const email = `twee-${randomUUID()}@voorbeeld.example`
    const person = await world.build.person((await world.build.organisation()).organisationId)
    await world.build.account(person, await world.account({ email, name: 'T', password }))
    const owner = new Browser(world)
    await owner.signIn(email, password)
    const cookie = owner.cookie
    const there = () => other.anonymous.send('GET', '/api/me', undefined, { cookie })
    expect((await there()).status).toBe(200)
    await owner.signOut()
    expect((await there()).status).toBe(401)
  } finally {
    await other.close()
  }
})

test('no page may stand in a frame, and both headers say so', async () => {
  for (const url of ['/', '/api/me', '/api/docs/', '/health', '/niets', '/api/niets', '/assets/niets.js']) {
    const { headers } = (await world.anonymous.get(url)).raw
    expect([url, headers['x-frame-options']]).toEqual([url, 'DENY'])
    expect([url, headers['content-security-policy']]).toEqual([
      url,
      expect.stringContaining("frame-ancestors 'none'"),
    ])
  }
})

describe('while the database is away', () => {
  let between: Server
  const open = new Set<Socket>()
  let away = false
  let here: TestApp
  beforeAll(async () => {
    const target = new URL(process.env.WISSELWERK_TEST_DATABASE!)
    const socketFolder = target.searchParams.get('host')
    const port = Number(target.port || 5432)
    between = createServer(client => {
      if (away) return client.destroy()
      const server = socketFolder
        ? connect(`${socketFolder}/.s.PGSQL.${port}`)
        : connect(port, target.hostname)
      for (const end of [client, server]) {
        open.add(end)
        end.on('error', () => {}).on('close', () => open.delete(end))
      }
      client.pipe(server).pipe(client)
      return undefined
    })
    await new Promise<void>(resolve => between.listen(0, '127.0.0.1', resolve))
    const url = new URL(world.database.url as string)
    url.searchParams.delete('host')
    url.hostname = '127.0.0.1'
    url.port = String((between.address() as { port: number }).port)
    here = await startTestApp({
      database: { ...world.database, url: url.href, ...openDatabase(url.href, 3) },
      env: { WISSELWERK_LOG: 'silent' },
    })
  })
  afterAll(async () => {
    await here.close()
    await here.database.close()
    between.close()
  })

  test('health says 503, everything else that it does not work now, nobody is signed out, and it recovers by itself', async () => {
    const email = `weg-${randomUUID()}@voorbeeld.example`
    const person = await world.build.person((await world.build.organisation()).organisationId)
    await world.build.account(person, await world.account({ email, name: 'W', password }))
    const owner = new Browser(here)
    await owner.signIn(email, password)
    const statuses = async () => {
      const found: Record<string, number> = {}
      for (const url of ['/health', '/api/me', '/api/auth/get-session', '/api/account/people'])
        found[url] = (await owner.get(url)).status
      found.signIn = (await new Browser(here).signIn(email, password)).status
      return found
    }
    const well = {
      '/health': 200,
      '/api/me': 200,
      '/api/auth/get-session': 200,
      '/api/account/people': 200,
      signIn: 200,
    }
    expect(await statuses()).toEqual(well)
    away = true
    for (const socket of open) socket.destroy()
    const ill = Object.fromEntries(Object.keys(well).map(name => [name, 503]))
    expect(await statuses()).toEqual(ill)
    const cookie = owner.cookie
    expect((await owner.get('/api/me')).body.code).toBe('platform.unavailable')
    expect(owner.cookie).toBe(cookie)
    away = false
    expect(await statuses()).toEqual(well)
  })
})
