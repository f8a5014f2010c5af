import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from '../embedded/index.ts'
import { backUp, restore } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-backup-'))
const silent = () => {}
let embedded: Embedded

beforeAll(async () => {
  // As root the server runs as another account, which must be able to pass.
  chmodSync(folder, 0o711)
  embedded = await startEmbedded(join(folder, 'home'), silent)
  const client = await connect(embedded)
  await client.query(`create table entries (id int primary key, filler text not null);
    create index on entries (filler); create table dropped as select generate_series(1, 1000) as n`)
  await client.end()
})

afterAll(async () => {
  await embedded.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function connect({ connection }: Embedded): Promise<pg.Client> {
  const client = new pg.Client(connection)
  await client.connect()
  return client
}

/** Writes, rewrites, drops tables and turns the log over until told to stop; remembers when each row was sure. */
function writeUnderLoad(): { acknowledged: Map<number, number>; stop(): Promise<void> } {
  const acknowledged = new Map<number, number>()
  let stopped = false
  let next = 0
  const loop = async (step: (client: pg.Client) => Promise<unknown>) => {
    const client = await connect(embedded)
    while (!stopped) await step(client)
    await client.end()
  }
  const write = async (client: pg.Client) => {
    const id = next++
    await client.query('insert into entries values ($1::int, repeat(md5($1::int::text), 30))', [id])
    acknowledged.set(id, Date.now())
    await client.query('update entries set filler = filler where id = $1', [Math.floor(id / 2)])
  }
  const turnOver = async (client: pg.Client) => {
    await client.query('create table coming_and_going as select generate_series(1, 2000) as n')
    await client.query('drop table coming_and_going')
    await client.query('select pg_switch_wal()')
    await client.query('checkpoint')
  }
  const loops = [loop(write), loop(write), loop(write), loop(turnOver)]
  return {
    acknowledged,
    async stop() {
      stopped = true
      await Promise.all(loops)
    },
  }
}

describe('backup of the running database', () => {
  test('under write load it restores whole, with every row acknowledged before its end', async () => {
    const load = writeUnderLoad()
    while (load.acknowledged.size <= 50) await sleep(5)
    const manifest = await backUp(embedded.connection, embedded.dataDir, join(folder, 'busy'))
    await load.stop()
    const sure = [...load.acknowledged]
      .filter(([, at]) => at < Date.parse(manifest.endedAt))
      .map(([id]) => id)
    expect(sure.length).toBeGreaterThan(50)
    expect(manifest.files.filter(({ path }) => path.startsWith('pg_wal/')).length).toBeGreaterThan(1)

    await restore(join(folder, 'busy'), join(folder, 'restored'), silent)
    const restored = await startEmbedded(join(folder, 'restored'), silent)
    try {
      const client = await connect(restored)
      const { rows } = await client.query(
        'select id, filler = repeat(md5(id::text), 30) as whole from entries',
      )
      const found = new Set(rows.map(row => row.id))
      expect(sure.filter(id => !found.has(id))).toEqual([])
      expect(rows.filter(row => !row.whole)).toEqual([])
      // Every page passes its checksum on the way, and every index agrees with its table.
      await client.query('create extension amcheck')
      await client.query(
        `select bt_index_check(c.oid, true) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
         where a.amname = 'btree' and c.relpersistence <> 't' and i.indisvalid`,
      )
      await client.query('insert into entries values (-1, $1)', ['the copy can be written to'])
      await client.end()
    } finally {
      await restored.stop()
    }
  })

  test('a damaged copy is refused with a sentence, and the home stays empty', async () => {
    const from = join(folder, 'quiet')
    const { files } = await backUp(embedded.connection, embedded.dataDir, from)
    const table = files.find(({ path, bytes }) => path.startsWith('base/') && bytes > 8192)!
    const home = join(folder, 'refused')

    truncateSync(join(from, 'data', table.path), table.bytes - 100)
    await expect(restore(from, home, silent)).rejects.toThrow(/is cut off\. Nothing was restored/)
    appendFileSync(join(from, 'data', table.path), Buffer.alloc(100, 1))
    await expect(restore(from, home, silent)).rejects.toThrow(/was changed/)
    rmSync(join(from, 'data', table.path))
    await expect(restore(from, home, silent)).rejects.toThrow(/is missing/)
    expect(existsSync(home)).toBe(false)
    // Nor in a home that is there already, and holds something else.
    mkdirSync(join(home, 'outbox'), { recursive: true })
    await expect(restore(from, home, silent)).rejects.toThrow(/is missing/)
    expect(readdirSync(home)).toEqual(['outbox'])
    truncateSync(join(from, 'backup.json'), 1000)
    await expect(restore(from, home, silent)).rejects.toThrow(/one that was cut off/)
    await expect(restore(from, join(folder, 'deep/in/refused'), silent)).rejects.toThrow(/cut off/)
    expect(readdirSync(home)).toEqual(['outbox'])
    expect(existsSync(join(folder, 'deep'))).toBe(false)
  })

  test('what the server is still writing under another name is left out: it may be gone in a moment', async () => {
    const half = join(embedded.dataDir, 'pg_logical/replorigin_checkpoint.tmp')
    writeFileSync(half, 'half')
    const { files } = await backUp(embedded.connection, embedded.dataDir, join(folder, 'without-halves'))
    rmSync(half, { force: true })
    expect(files.filter(({ path }) => path.endsWith('.tmp'))).toEqual([])
  })

  test('nothing is overwritten: neither a folder with files nor a home with a database', async () => {
    const from = join(folder, 'again')
    await backUp(embedded.connection, embedded.dataDir, from)
    await expect(backUp(embedded.connection, embedded.dataDir, from)).rejects.toThrow(/is not empty/)
    await expect(restore(from, join(folder, 'home'), silent)).rejects.toThrow(/already has a database/)
  })

  test('a backup that fails half way leaves no folder and no hold on the log', async () => {
    await expect(
      backUp(embedded.connection, join(folder, 'nowhere'), join(folder, 'failed')),
    ).rejects.toThrow()
    expect(existsSync(join(folder, 'failed'))).toBe(false)
    expect(readdirSync(folder).filter(name => name.includes('.part-'))).toEqual([])
    const client = await connect(embedded)
    expect((await client.query('select from pg_replication_slots')).rowCount).toBe(0)
    await client.end()
  })
})
