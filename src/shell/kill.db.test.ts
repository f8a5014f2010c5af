import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildStale } from '../../tools/build.mjs'
import { budget } from '../../tools/rotation.ts'
import { startEmbedded } from '../platform/db/embedded/index.ts'

const root = join(import.meta.dirname, '../..')
const rounds = budget(20, 2)
const writers = 4
/** A guard: a dead server breaks off a request at once, so what is silent for so long hangs. */
const hangsAfterMs = 300_000
const card = { need: 'work', fromDate: '2026-09-01', reviewDate: '2027-03-01' }

interface Server {
  child: ChildProcess
  url: string
}
interface Round {
  name: string
  campaignId: string
  state: string
  failed: boolean
  progress: number
}
interface Card {
  cardId: string
  wish: string
  version: number
}

/** The built server, as `npm start` runs it, killed while browsers write; on a server of the operator's own there is nothing of ours to kill. */
describe.skipIf(process.env.DATABASE_URL)('kill -9 during acknowledged writes over HTTP', () => {
  const built = join(root, 'dist/server')
  let home = ''
  let server: Server
  let cookie = ''
  let table = ''
  /** What the server said it kept: every card, and for one card the highest change. */
  const added = new Map<string, string>()
  let changing: Card
  let kept = 0
  let count = 0
  let acknowledged = 0

  const send = async (method: string, path: string, body?: unknown, as = cookie) => {
    const reply = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        cookie: as,
        'accept-language': 'nl',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(hangsAfterMs),
    })
    // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
    const answer = (await reply.json()) as any
    return { status: reply.status, body: answer, cookies: reply.headers.getSetCookie() }
  }
  const start = async (): Promise<Server> => {
    const child = spawn(process.execPath, [join(built, 'server.js')], {
      env: {
        ...process.env,
        PORT: '0',
        WISSELWERK_HOME: home,
        WISSELWERK_ROOT: root,
        WISSELWERK_RATE_LIMITS: 'off',
        WISSELWERK_LOG: 'silent',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const line of createInterface({ input: child.stdout! })) {
      const url = /^Wisselwerk: (\S+)/.exec(line)?.[1]
      if (url) return { child, url }
    }
    throw new Error('The server did not start')
  }
  const killServer = async () => {
    const gone = once(server.child, 'exit')
    server.child.kill('SIGKILL')
    await gone
  }
  const postmaster = () => Number(readFileSync(postmasterFile(home), 'utf8').split('\n')[0])
  const sit = async (chair: string): Promise<string> => {
    const { cookies } = await send('POST', `/api/demo/chairs/${chair}`, {})
    return cookies.map(one => one.split(';')[0]).join('; ')
  }
  const cards = async () => (await send('GET', `${table}/needs`)).body.cards as Card[]

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'ww-kill-'))
    chmodSync(home, 0o711)
    if (!(await buildStale())) throw new Error('The product cannot be built; the messages above say why.')
    server = await start()
    cookie = await sit('samira')
    const { relations } = (await send('GET', '/api/me')).body
    table = `/api/relations/${relations.find((one: { side: string }) => one.side === 'employee').relationId}`
    const reply = await send('POST', `${table}/needs`, { ...card, wish: 'change 0' })
    changing = (reply.body.cards as Card[]).find(({ wish }) => wish === 'change 0')!
  })

  afterAll(async () => {
    if (server?.child.exitCode === null) {
      const gone = once(server.child, 'exit')
      server.child.kill('SIGTERM')
      await gone
    }
    // Adopts what a kill left behind, and ends it.
    await (await startEmbedded(home, () => {})).stop()
    rmSync(home, { recursive: true, force: true })
  })

  /** Until this round has something to lose, however slow the disk is; then a moment that differs each time. */
  const untilWritten = async (round: number) => {
    const before = { acknowledged, kept }
    while (acknowledged < before.acknowledged + writers || kept <= before.kept + 1) await sleep(5)
    await sleep((round * 37) % 150)
  }

  /** Several at once, until told to stop; remembers only what was answered. */
  const write = async (going: { on: boolean }) => {
    const add = async () => {
      while (going.on) {
        const wish = `wish ${++count}`
        try {
          const reply = await send('POST', `${table}/needs`, { ...card, wish })
          if (reply.status !== 201) continue
          added.set(wish, wish)
          acknowledged++
        } catch {
          await sleep(20)
        }
      }
    }
    const change = async () => {
      while (going.on) {
        try {
          const { version } = (await cards()).find(({ cardId }) => cardId === changing.cardId)!
          const reply = await send('PUT', `${table}/needs/${changing.cardId}`, {
            version,
            card: { ...card, wish: `change ${version}` },
          })
          if (reply.status === 200) kept = Math.max(kept, version)
        } catch {
          await sleep(20)
        }
      }
    }
    await Promise.all([...Array.from({ length: writers - 1 }, add), change()])
  }

  const mustHoldEverything = async () => {
    const found = await cards()
    const wishes = new Map(found.map(one => [one.wish, one]))
    expect([...added.keys()].filter(wish => !wishes.has(wish))).toEqual([])
    const changed = found.find(({ cardId }) => cardId === changing.cardId)!
    expect(changed.version - 1).toBeGreaterThanOrEqual(kept)
    expect(changed.wish).toBe(`change ${changed.version - 1}`)
    expect(found.every(({ wish }) => /^(wish|change) \d+$/.test(wish) || !/\d$/.test(wish))).toBe(true)
    // Cards that would slow the next rounds have done their work.
    if (found.length > 150) await removeOld(found)
  }
  const removeOld = async (found: Card[]) => {
    for (const { cardId, wish } of found.filter(one => one.wish.startsWith('wish')).slice(0, 120)) {
      added.delete(wish)
      await send('DELETE', `${table}/needs/${cardId}`)
    }
  }

  test(`[Z07] the server, ${rounds} times: every acknowledged write is there, and the chain is whole`, async () => {
    for (let round = 0; round < rounds; round++) {
      const going = { on: true }
      const writing = write(going)
      await untilWritten(round)
      await killServer()
      going.on = false
      await writing
      server = await start()
      await mustHoldEverything()
    }
    expect(acknowledged).toBeGreaterThan(rounds * 3)
    expect(kept).toBeGreaterThan(rounds)
    expect(await faultsIn(home)).toEqual([])
  })

  test('a round that is being closed: killed again and again, then closed once and whole', async () => {
    const hr = await sit('marieke')
    const roundOf = async (name: string): Promise<Round> =>
      (await send('GET', '/api/campaigns', undefined, hr)).body.campaigns.find(
        (one: Round) => one.name === name,
      )
    const name = 'Voorjaarsronde 2026'
    const { campaignId } = await roundOf(name)
    const picture = () => send('GET', `/api/campaigns/${campaignId}/picture`, undefined, hr)
    // What it writes last has to wait, so that it cannot be closed before it was killed.
    const embedded = await startEmbedded(home, () => {})
    const gate = new pg.Client(embedded.connection)
    await gate.connect()
    await gate.query('begin; lock table campaign_groups in exclusive mode')
    expect((await send('POST', `/api/campaigns/${campaignId}/close`, {}, hr)).status).toBe(200)
    for (let killed = 0; killed < budget(3, 2); killed++) {
      // It is at work once it reports another share than it was left with, or waits at the end.
      const { progress } = await roundOf(name)
      for (let asked = 0; asked < 200 && (await roundOf(name)).progress === progress; asked++) await sleep(5)
      await killServer()
      server = await start()
      expect(await roundOf(name)).toMatchObject({ state: 'closing', failed: false })
      expect([(await picture()).status, (await picture()).body.code]).toEqual([409, 'campaigns.not-closed'])
    }
    await gate.query('commit')
    await gate.end()
    await embedded.stop()
    while ((await roundOf(name)).state !== 'closed') await sleep(50)
    const { status, body } = await picture()
    expect([status, body.employees === null, body.organisation === null]).toEqual([200, false, false])
    const told = await send('GET', `/api/campaigns/${campaignId}/statistics`, undefined, hr)
    expect(told.status).toBe(200)
    expect(await faultsIn(home)).toEqual([])
  })

  test(`the database, ${rounds} times: it comes back, and every acknowledged write is there`, async () => {
    for (let round = 0; round < rounds; round++) {
      // Three deaths in a minute are no accident, and then it stays down until somebody starts it again.
      if (round % 3 === 0) {
        await killServer()
        server = await start()
      }
      const going = { on: true }
      const writing = write(going)
      await untilWritten(round)
      const pid = postmaster()
      process.kill(pid, 'SIGKILL')
      await sleep(150)
      going.on = false
      await writing
      await untilAnotherAnswers(pid)
      await mustHoldEverything()
    }
    expect(await faultsIn(home)).toEqual([])
  })

  /** A dead server's children may answer for a moment yet, so another one must stand there. */
  const untilAnotherAnswers = async (dead: number) => {
    for (const deadline = Date.now() + hangsAfterMs; Date.now() < deadline; await sleep(50)) {
      if (!existsSync(postmasterFile(home)) || postmaster() === dead) continue
      const alive = await send('GET', '/health').catch(() => undefined)
      if (alive?.status === 200) return
    }
    throw new Error('The database did not come back')
  }
})

const postmasterFile = (home: string) => join(home, 'database/data/postmaster.pid')

/** Faults of the audit chain, by the operator's own command. */
async function faultsIn(home: string): Promise<unknown[]> {
  const { inspectAudit } = await import('../platform/audit/inspect.ts')
  const { openDatabase } = await import('../platform/db/database.ts')
  const embedded = await startEmbedded(home, () => {})
  const { database, close } = openDatabase(embedded.connection, 1)
  const found = await inspectAudit(database)
  await close()
  await embedded.stop()
  return found.flatMap(one => one.faults)
}
