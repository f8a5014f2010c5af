import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { budget } from '../../../../tools/rotation.ts'
import { findNobody } from './account.ts'
import { connectionUrl, type Embedded, startEmbedded } from './index.ts'
import { findProcess } from './process-state.ts'

const rounds = budget(20, 2)
const isRoot = process.getuid?.() === 0
const nobody = isRoot ? findNobody() : {}
const front = join(import.meta.dirname, 'index.ts')
const root = join(import.meta.dirname, '../../../..')

const homes: string[] = []
const handles: Embedded[] = []
const children: ChildProcess[] = []
const said: string[] = []

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'ww-embedded-'))
  homes.push(home)
  return home
}

async function start(home: string): Promise<Embedded> {
  const handle = await startEmbedded(home, line => said.push(line))
  handles.push(handle)
  return handle
}

async function ask<T>({ connection }: Embedded, query: string): Promise<T[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.map(row => row[0])
  } finally {
    await client.end()
  }
}

/** Another process that starts the database and then follows `script`; `embedded`, `pg` and `home` are at hand. */
function startElsewhere(home: string, script: string, account: object = {}): ChildProcess {
  const code = `import pg from 'pg'; import { startEmbedded } from ${JSON.stringify(front)}; const home = ${JSON.stringify(home)};
    const embedded = await startEmbedded(home, () => {}); ${script}`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    ...account,
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

const readyThenWait = `console.log(embedded.pid); setInterval(() => {}, 1000)`

async function firstLine(child: ChildProcess): Promise<string> {
  let complaint = ''
  child.stderr!.on('data', chunk => {
    complaint += chunk
  })
  const [chunk] = await Promise.race([
    once(child.stdout!, 'data'),
    once(child, 'close').then(() => Promise.reject(new Error(complaint || 'the other process said nothing'))),
  ])
  return String(chunk).trim()
}

async function killHard(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  while (findProcess(Math.abs(pid))) await sleep(2)
}

/** Where somebody may still write in a folder that is being removed. */
const again = { maxRetries: 20, retryDelay: 100 }

afterEach(async () => {
  for (const child of children.splice(0)) {
    // Until it is gone it counts as a user, for whom the server is kept running.
    if (child.kill('SIGKILL')) await once(child, 'exit')
  }
  for (const handle of handles.splice(0)) await handle.stop()
  for (const home of homes.splice(0)) {
    const pointer = join(home, 'database-folder')
    if (existsSync(pointer))
      rmSync(readFileSync(pointer, 'utf8').trim(), { recursive: true, force: true, ...again })
    rmSync(home, { recursive: true, force: true, ...again })
  }
  said.length = 0
})

describe('starting and stopping', () => {
  test('a fresh home gets a durable database on a Unix socket alone', async () => {
    const embedded = await start(newHome())
    expect(embedded.adopted).toBe(false)
    const settings = ['fsync', 'full_page_writes', 'data_checksums', 'synchronous_commit'].map(
      name => `current_setting('${name}')`,
    )
    expect(await ask(embedded, `select unnest(array[${settings.join(',')}])`)).toEqual([
      'on',
      'on',
      'on',
      'on',
    ])
    expect(await ask(embedded, `show listen_addresses`)).toEqual([''])
    expect(await ask(embedded, `show server_encoding`)).toEqual(['UTF8'])
    expect(await ask(embedded, `select unnest(array['é','z','Z','a']) order by 1`)).toEqual([
      'Z',
      'a',
      'z',
      'é',
    ])
    const client = new pg.Client(connectionUrl(embedded.connection))
    await client.connect()
    await client.end()
  })

  test('what was written is there after a stop, and the server is gone in between', async () => {
    const home = newHome()
    const first = await start(home)
    await ask(first, 'create table kept as select 7 as n')
    await first.stop()
    expect(findProcess(first.pid)).toBeUndefined()
    const second = await start(home)
    expect(second.adopted).toBe(false)
    expect(await ask(second, 'select n from kept')).toEqual([7])
  })

  test('of two users the first to leave keeps the server running for the other', async () => {
    const home = newHome()
    const [a, b] = await Promise.all([start(home), start(home)])
    expect(a.pid).toBe(b.pid)
    await a.stop()
    expect(await ask(b, 'select 1')).toEqual([1])
    await b.stop()
    expect(findProcess(b.pid)).toBeUndefined()
  })

  test('a start that meets a stop waits for it and starts anew', async () => {
    const home = newHome()
    for (let i = 0; i < 5; i++) {
      const first = await start(home)
      const [, second] = await Promise.all([first.stop(), start(home)])
      expect(await ask(second, 'select 1')).toEqual([1])
      await second.stop()
    }
  })

  test('a stop after its home was removed ends the server all the same', async () => {
    const home = newHome()
    const embedded = await start(home)
    // It goes on writing while its folder goes.
    rmSync(home, { recursive: true, ...again })
    await embedded.stop()
    expect(findProcess(embedded.pid)).toBeUndefined()
  })

  test('a deep home still gets a socket that fits', async () => {
    const outer = newHome()
    chmodSync(outer, 0o711)
    const embedded = await start(join(outer, 'a-rather-long-name/'.repeat(8)))
    expect(embedded.dataDir.startsWith(outer)).toBe(true)
    expect(embedded.connection.host.length).toBeLessThan(90)
    expect(await ask(embedded, 'select 1')).toEqual([1])
    await embedded.stop()
    rmSync(embedded.connection.host, { recursive: true })
  })

  test('a database of another version is refused with a sentence', async () => {
    const home = newHome()
    const { dataDir, stop } = await start(home)
    await stop()
    writeFileSync(join(dataDir, 'PG_VERSION'), '14\n')
    await expect(start(home)).rejects.toThrow(/made by PostgreSQL 14.*Make an archive/)
  })

  test('what keeps the server from starting is said in one sentence', async () => {
    const home = newHome()
    const { dataDir, stop } = await start(home)
    await stop()
    rmSync(join(dataDir, 'global/pg_control'))
    await expect(start(home)).rejects.toThrow(/^The database did not start: .*postgres\.log\.$/s)
  })

  test('as root, a home that others cannot reach gets its database elsewhere, and the same one again', async context => {
    if (!isRoot) context.skip('only root needs another account for the server')
    const outer = newHome()
    chmodSync(outer, 0o700)
    const home = join(outer, 'home')
    const first = await start(home)
    homes.unshift(home)
    expect(first.dataDir.startsWith(outer)).toBe(false)
    expect(said.join()).toContain(first.dataDir.replace(/\/data$/, ''))
    await ask(first, 'create table kept as select 7 as n')
    await first.stop()
    const second = await start(home)
    expect(second.dataDir).toBe(first.dataDir)
    expect(await ask(second, 'select n from kept')).toEqual([7])
  })

  test('an ordinary account starts it as itself', async context => {
    const home = newHome()
    if (!isRoot) {
      expect(await ask(await start(home), 'select 1')).toEqual([1])
      return
    }
    chmodSync(home, 0o777)
    const readable = spawn(process.execPath, ['--import', 'tsx', '--eval', '1'], { ...nobody, cwd: root })
    const code = await new Promise(resolve => readable.on('close', resolve).on('error', () => resolve(-1)))
    if (code !== 0)
      context.skip(`the account nobody cannot read ${root}, so the ordinary account is not tried`)
    const child = startElsewhere(
      join(home, 'own'),
      `console.log(embedded.pid); await embedded.stop()`,
      nobody,
    )
    const pid = Number(await firstLine(child))
    expect(pid).toBeGreaterThan(1)
    await once(child, 'close')
    expect(child.exitCode).toBe(0)
  })
})

describe('after a kill', () => {
  test('the server of a killed process is adopted, with everything in it', async () => {
    const home = newHome()
    const child = startElsewhere(home, readyThenWait)
    const pid = Number(await firstLine(child))
    await killHard(child.pid!)
    const embedded = await start(home)
    expect(embedded.adopted).toBe(true)
    expect(embedded.pid).toBe(pid)
    await embedded.stop()
    expect(findProcess(pid)).toBeUndefined()
  })

  test('two processes at once share one server', async () => {
    const home = newHome()
    const both = [startElsewhere(home, readyThenWait), startElsewhere(home, readyThenWait)]
    const pids = await Promise.all(both.map(firstLine))
    expect(pids[0]).toBe(pids[1])
    expect((await start(home)).pid).toBe(Number(pids[0]))
  })

  test('a kill while the database is made leaves nothing half done', async () => {
    const home = newHome()
    const { stop, dataDir } = await start(home)
    await stop()
    rmSync(dataDir, { recursive: true })
    const child = startElsewhere(home, readyThenWait)
    const isMaking = () =>
      execFileSync('ls', [join(home, 'database')], { encoding: 'utf8' }).includes('making-')
    while (!isMaking()) await sleep(5)
    await killHard(child.pid!)
    expect(existsSync(dataDir)).toBe(false)
    expect(await ask(await start(home), 'select 1')).toEqual([1])
  })

  for (const kind of ['a zombie', 'another process'] as const) {
    test(`${kind} with the number of the dead server does not stop the next start`, async () => {
      const home = newHome()
      const first = await start(home)
      await ask(first, 'create table kept as select 7 as n')
      const { host, port } = first.connection
      const files = [join(first.dataDir, 'postmaster.pid'), join(host, `.s.PGSQL.${port}.lock`)]
      const contents = files.map(file => readFileSync(file, 'utf8'))
      await first.stop()
      // The background sleep ends at once and its parent, a sleep too, never collects it.
      const parent = spawn('sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 60'], { ...nobody, stdio: 'pipe' })
      children.push(parent)
      const zombie = Number(await firstLine(parent))
      while (findProcess(zombie)) await sleep(5)
      expect(process.kill(zombie, 0)).toBe(true)
      const number = kind === 'a zombie' ? zombie : parent.pid!
      files.forEach((file, i) => {
        writeFileSync(file, contents[i]!.replace(/^\d+/, String(number)))
      })
      const second = await start(home)
      expect(await ask(second, 'select n from kept')).toEqual([7])
      expect(said).toContain('The database was not closed properly; it recovers now.')
      if (kind === 'another process') expect(findProcess(number)).toBeDefined()
    })
  }

  test('a server that was killed before it had written its number does not keep the next from starting', async () => {
    const home = newHome()
    const first = await start(home)
    await ask(first, 'create table kept as select 7 as n')
    await first.stop()
    writeFileSync(join(first.dataDir, 'postmaster.pid'), '')
    expect(await ask(await start(home), 'select n from kept')).toEqual([7])
  })

  test('a server that is killed under us comes back by itself at the same address', async () => {
    const embedded = await start(newHome())
    await ask(embedded, 'create table kept as select 7 as n')
    const { pid } = embedded
    await killHard(-pid)
    for (let i = 0; embedded.pid === pid && i < 500; i++) await sleep(10)
    expect(await ask(embedded, 'select n from kept')).toEqual([7])
  })

  test(`kill -9 of the database during writes, ${rounds} times: nothing acknowledged is lost`, async () => {
    const home = newHome()
    let embedded = await start(home)
    await ask(embedded, 'create table acknowledged (id int primary key, filler text not null)')
    const acknowledged = new Set<number>()
    let next = 0
    for (let round = 0; round < rounds; round++) {
      const { pid } = embedded
      const writers = Array.from({ length: 4 }, async () => {
        const client = new pg.Client(embedded.connection)
        client.on('error', () => {})
        try {
          await client.connect()
          for (;;) {
            const id = next++
            await client.query('insert into acknowledged values ($1::int, repeat(md5($1::int::text), 20))', [
              id,
            ])
            acknowledged.add(id)
          }
        } catch (error) {
          // Only the loss of the connection ends a writer: PostgreSQL has its class 57 for that, the system names.
          const { code } = error as { code?: string }
          if (code && !/^(57|EPIPE|ECONNRESET|ECONNREFUSED|ENOENT)/.test(code)) throw error
          await client.end().catch(() => {})
        }
      })
      // Something to lose, however slow the disk is; then a moment that differs each time.
      const before = acknowledged.size
      while (acknowledged.size < before + writers.length) await sleep(2)
      await sleep((round * 37) % 80)
      // Alternately the parent alone, whose children notice a moment later, and all at once.
      await killHard(round % 2 ? pid : -pid)
      const [again] = await Promise.all([start(home), ...writers])
      await embedded.stop()
      embedded = again
      const found = new Set(await ask<number>(embedded, 'select id from acknowledged'))
      expect([...acknowledged].filter(id => !found.has(id))).toEqual([])
      const broken = `select id from acknowledged where filler <> repeat(md5(id::text), 20)`
      expect(await ask(embedded, broken)).toEqual([])
    }
    expect(acknowledged.size).toBeGreaterThan(rounds)
  })

  test(`kill -9 of our own process during writes, ${rounds} times: nothing acknowledged is lost`, async () => {
    const home = newHome()
    const first = await start(home)
    await ask(first, 'create table acknowledged (id int primary key)')
    await first.stop()
    const acknowledged = new Set<number>()
    const write = `const client = new pg.Client(embedded.connection); await client.connect()
      for (let id = Number(process.env.FROM); ; id++) {
        await client.query('insert into acknowledged values ($1)', [id])
        console.log(id)
      }`
    for (let round = 0; round < rounds; round++) {
      const child = startElsewhere(home, write.replace('process.env.FROM', String(round * 1_000_000)))
      let output = ''
      child.stdout!.on('data', chunk => {
        output += chunk
      })
      await firstLine(child)
      while (output.split('\n').length < 4) await sleep(2)
      await sleep((round * 37) % 60)
      child.kill('SIGKILL')
      await once(child, 'close')
      // The last line may have been cut off in the middle of a number.
      for (const line of output.split('\n').slice(0, -1)) acknowledged.add(Number(line))
    }
    const embedded = await start(home)
    expect(embedded.adopted).toBe(true)
    const found = new Set(await ask<number>(embedded, 'select id from acknowledged'))
    expect([...acknowledged].filter(id => !found.has(id))).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(rounds)
  })
})
