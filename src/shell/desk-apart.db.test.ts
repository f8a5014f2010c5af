import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LockedKey, unlockKey } from '../capabilities/desk/lock/keys.ts'
import { openSheet } from '../capabilities/desk/lock/sheets.ts'
import { letterFor, newDrawer, noteOf } from '../capabilities/desk/testing/sheet.ts'
import { findForbiddenFields } from '../capabilities/privacy/forbidden-fields.ts'
import { archive, backUp, restore, unarchive } from '../platform/db/backup/index.ts'
import { openDatabase } from '../platform/db/database.ts'
import { connectionUrl, type Embedded, startEmbedded } from '../platform/db/embedded/index.ts'
import { moveIn } from '../platform/moving/move-in.ts'
import { moveOut } from '../platform/moving/move-out.ts'
import { allBut, inBoth, toldByReads, toldBySeeking } from './testing/beside.ts'
import { copiesOf, tablesWith } from './testing/copies.ts'
import { ok } from './testing/furnished.ts'
import { type House, openHouse } from './testing/house.ts'
import { quietConfig, schemaTemplate, usualSecret } from './testing/schema-template.ts'

/** In a letter, in where its writer wants to be reached, and in a note of the confidant. */
const words = ['kanariegeel', 'korenbloemblauw'] as const
const [written, noted] = words
/** A third one, which nobody locked: what seeks must find it. */
const inTheClear = 'mosgroen'
/** Everybody who looks over somebody's shoulder: HR, works council, manager, colleague, and the writer's own screen. */
const others = allBut('confidant', 'anonymous')

describe('[I07] somebody was at the desk of the confidant', () => {
  let bare: House
  let full: House
  let passphrase: string

  /** Two houses with the same drawer, in one of which nobody wrote. */
  beforeAll(async () => {
    bare = await openHouse({ recorded: false })
    full = await openHouse({ recorded: false })
    const made = await newDrawer()
    passphrase = made.passphrase
    for (const house of [bare, full]) {
      const { pool } = house.world.database
      const { organisationId } = house.cast.pair
      const { publicKey, byPassphrase, byRecovery } = made.locks
      await pool.query(
        `update drawers set public_key = $3, by_passphrase = $4, by_recovery = $5
          where organisation_id = $1 and person_id = $2`,
        [organisationId, house.cast.people.confidant, publicKey, byPassphrase, byRecovery],
      )
      await pool.query('delete from drawer_sheets')
    }
    const { employee, confidant } = full.cast.clients
    const { drawer } = (await ok(confidant.get('/api/drawer'))).body
    const { publicKey } = made.own
    const sealed = await letterFor(publicKey, `Het ging over ${written}`)
    await ok(employee.post('/api/letters', { drawerId: drawer.drawerId, publicKey, sealed }))
    await ok(
      confidant.post('/api/drawer/notes', { publicKey, sealed: await noteOf(made.own, `Zei ${noted}`) }),
    )
  })
  afterAll(async () => {
    await bare.close()
    await full.close()
  })

  /** What the passphrase opens of what lies in a database. */
  const openedIn = async (house: { pool: House['world']['database']['pool'] }, secret: string) => {
    const { rows } = await house.pool.query<{ locked: LockedKey; sealed: string }>(
      `select d.by_passphrase as locked, s.sealed from drawers d join drawer_sheets s using (organisation_id, drawer_id)
        where d.person_id = $1 order by 2`,
      [full.cast.people.confidant],
    )
    expect(rows).toHaveLength(2)
    const own = await unlockKey(rows[0]!.locked, secret)
    if (!own) return null
    const sheets = await Promise.all(rows.map(({ sealed }) => openSheet(sealed, own)))
    return sheets.map(sheet => sheet?.content.words).sort()
  }
  const all = [`Het ging over ${written}`, `Zei ${noted}`]

  test('no answer to any read differs by a byte, for HR, works council, manager, colleague or the writer', async () => {
    expect(await toldByReads({ name: 'desk', houses: [bare, full], readers: others }, words)).toEqual([])
  })

  test('whoever seeks is told nothing, the confidant neither', async () => {
    expect(await toldBySeeking({ houses: [bare, full], readers: [...others, 'confidant'] }, words)).toEqual(
      [],
    )
  })

  test('the trial bites: the drawer itself differs, for the confidant alone', async () => {
    const [without, within] = await inBoth([bare, full], 'confidant', client => client.get('/api/drawer'))
    expect(within).not.toBe(without)
  })

  test('an operator with the whole database finds no word and not whose letter it is, in a table, an archive or what moved', async () => {
    expect(await tablesWith(full, words.join('|'))).toEqual([])
    const { archived, moved } = await copiesOf(full)
    for (const bytes of [...archived, moved])
      for (const word of words) expect(bytes.includes(word)).toBe(false)
    const { pool } = full.world.database
    const { rows } = await pool.query('select drawer_sheets::text as line from drawer_sheets')
    expect(rows).toHaveLength(2)
    for (const { line } of rows) expect(line).not.toContain(full.cast.people.employee)
    // Where a word stands in the clear it is found.
    await pool.query('update units set name = $1 where unit_id = $2', [inTheClear, full.cast.pair.unitId])
    expect(await tablesWith(full, inTheClear)).toEqual(['public.units'])
    expect((await copiesOf(full)).moved.includes(inTheClear)).toBe(true)
  })

  test('the files of the running database, as a backup copies them, hold no word either', async () => {
    const { pool } = full.world.database
    await pool.query('checkpoint')
    const filesWith = async (word: string) =>
      (
        await pool.query<{ name: string }>(
          `select relname as name from pg_class
            where relkind in ('r', 't', 'i') and pg_relation_filepath(oid) is not null and pg_relation_size(oid) > 0
              and position($1::text::bytea in pg_read_binary_file(pg_relation_filepath(oid))) > 0`,
          [word],
        )
      ).rows.map(({ name }) => name)
    for (const word of words) expect(await filesWith(word)).toEqual([])
    expect(await filesWith(inTheClear)).toContain('units')
  })

  test('an archive that is read into another database, and a copy of that one, open with the same passphrase and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-desk-copies-'))
    // As root the server runs as another account, which must be able to pass.
    chmodSync(folder, 0o711)
    const running: Embedded[] = []
    const start = async (name: string) => {
      const embedded = await startEmbedded(join(folder, name), () => {})
      running.push(embedded)
      return embedded
    }
    const opens = async ({ connection }: Embedded, secret: string) => {
      const { pool, close } = openDatabase(connectionUrl(connection), 1)
      try {
        return await openedIn({ pool }, secret)
      } finally {
        await close()
      }
    }
    try {
      await archive(full.world.database.url, join(folder, 'archive'))
      const other = await start('other')
      await schemaTemplate(quietConfig(join(folder, 'other'))).prepare(connectionUrl(other.connection))
      await unarchive(connectionUrl(other.connection), join(folder, 'archive'))
      await backUp(other.connection, other.dataDir, join(folder, 'copy'))
      await restore(join(folder, 'copy'), join(folder, 'restored'), () => {})
      const restored = await start('restored')
      for (const database of [other, restored]) {
        expect(await opens(database, passphrase)).toEqual(all)
        expect(await opens(database, 'een andere zin van iemand')).toBeNull()
      }
    } finally {
      for (const embedded of running) await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('it opens with the passphrase and nothing else, also after the organisation moved out and in again', async () => {
    expect(await openedIn(full.world.database, passphrase)).toEqual(all)
    expect(await openedIn(full.world.database, 'een andere zin van iemand')).toBeNull()
    const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-desk-moves-'))
    try {
      const file = join(folder, 'moved.age')
      const { url: connection } = full.world.database
      const { home } = full.world.config
      const { organisationId } = full.cast.pair
      const { key } = await moveOut({
        connection,
        home,
        secret: usualSecret,
        version: '1',
        organisation: organisationId,
        file,
        remove: true,
      })
      const { rows } = await full.world.database.pool.query(
        'select from drawers where organisation_id = $1',
        [organisationId],
      )
      expect(rows).toEqual([])
      await moveIn({ connection, home, secret: usualSecret, file, keys: [key] })
      expect(await openedIn(full.world.database, passphrase)).toEqual(all)
      expect(await openedIn(full.world.database, 'een andere zin van iemand')).toBeNull()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('[I08] no table, column or list of values can hold membership of a union, nor who invited a consultant of one as such', () => {
  const schema = readFileSync(join(import.meta.dirname, '../../db/schema.sql'), 'utf8')
  expect(findForbiddenFields(schema)).toEqual([])
  const companions = 'create table companions (\n'
  expect(schema).toContain(companions)
  const planted = (line: string) =>
    findForbiddenFields(schema.replace(companions, `${companions}  ${line},\n`))
  expect(planted('union_member boolean')).toEqual(['companions.union_member'])
  expect(planted('vakbond text')).toEqual(['companions.vakbond'])
  expect(planted("constraint k check (kind in ('colleague', 'trade_union'))")).toEqual([
    "companions: 'trade_union'",
  ])
})
