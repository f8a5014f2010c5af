import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { unlockKey } from './lock/keys.ts'
import { readCode } from './lock/secrets.ts'
import { openSheet, sealOwn } from './lock/sheets.ts'
import { publicKey, sealed as sealedShape, yearInput } from './model.ts'
import {
  changeLock,
  giveUpDrawer,
  handOverSheets,
  keepNote,
  leaveLetter,
  openDrawer,
  putAwaySheet,
  readDesks,
  readDrawer,
  sayContacts,
} from './service.ts'
import { letterFor, type NewDrawer, newDrawer, noteOf } from './testing/sheet.ts'
import { deskNl } from './text/nl.ts'
import { mostSheets } from './vocabulary.ts'

describe('the desk of a confidant', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** Two who work here, a confidant without a drawer, and HR. */
  const gather = async () => {
    const { build } = desk
    const pair = await build.pair()
    const { organisationId, employeeId: employee, managerId: manager } = pair
    const confidant = await build.person(organisationId, { givenName: 'Fatma' })
    await build.role(organisationId, confidant, 'confidant')
    const hr = await build.person(organisationId)
    await build.role(organisationId, hr, 'hr')
    return { organisationId, employee, manager, confidant, hr }
  }
  const opened = async () => {
    const people = await gather()
    const made = await newDrawer()
    const drawerId = await openFor(people.confidant, made)
    return { ...people, ...made, drawerId, publicKey: made.own.publicKey }
  }
  const openFor = async (who: string, { locks }: NewDrawer) => {
    await desk.as(who, call => openDrawer(call, locks))
    return (await desk.as(who, call => readDrawer(call))).drawer!.drawerId
  }
  const write = async (
    who: string,
    { drawerId, publicKey }: { drawerId: string; publicKey: string },
    words?: string,
  ) => {
    const sealed = await letterFor(publicKey, words)
    return desk.as(who, call => leaveLetter(call, { drawerId, publicKey, sealed }))
  }
  const sheetsOf = async (confidant: string) =>
    (await desk.as(confidant, call => readDrawer(call))).drawer!.sheets

  test('[I07] a letter lies in the drawer of who was chosen, opens there alone, and says not who wrote it', async () => {
    const it = await opened()
    await write(it.employee, it, 'Ik slaap er slecht van')
    const [sheet, ...more] = await sheetsOf(it.confidant)
    expect(more).toEqual([])
    expect(await openSheet(sheet!.sealed, it.own)).toMatchObject({
      content: { words: 'Ik slaap er slecht van', name: null },
      from: null,
    })
    // A year after the month in which it came.
    expect(sheet!.goesOn).toBe('2027-10-01')
    const [row, ...rest] = await desk.rows(
      'select to_jsonb(s) as line from drawer_sheets s where organisation_id = $1',
      [it.organisationId],
    )
    expect(rest).toEqual([])
    const { line } = row as { line: Record<string, unknown> }
    expect(Object.keys(line).sort()).toEqual([
      'counts_from',
      'drawer_id',
      'organisation_id',
      'sealed',
      'sheet_id',
    ])
    expect(line.counts_from).toBe('2026-10-01')
    expect(JSON.stringify(line)).not.toContain(it.employee)
  })

  test('[I07] nobody but the confidant reads the drawer: HR, the manager and another confidant find none, whatever they ask', async () => {
    const it = await opened()
    await write(it.employee, it)
    for (const who of [it.hr, it.manager, it.employee])
      expect(await desk.refused(who, call => readDrawer(call))).toBe('desk.no-drawer')
    const other = await desk.build.person(it.organisationId)
    await desk.build.role(it.organisationId, other, 'confidant')
    expect((await desk.as(other, call => readDrawer(call))).drawer).toBeNull()
    const [sheet] = await sheetsOf(it.confidant)
    const mine = await newDrawer()
    await desk.as(other, call => openDrawer(call, mine.locks))
    expect(await desk.refused(other, call => putAwaySheet(call, sheet!.sheetId))).toBe('desk.no-such-sheet')
    expect(await sheetsOf(it.confidant)).toHaveLength(1)
  })

  test('[I07] the database itself keeps the drawer shut: the role of the application reads no sheet and no locked key', async () => {
    const it = await opened()
    await write(it.employee, it)
    for (const query of [
      'select sealed from drawer_sheets',
      'select by_passphrase from drawers',
      'select by_recovery from drawers',
      'delete from drawer_sheets',
    ]) {
      const attempt = desk.as(it.confidant, call => sql.raw(query).execute(call.tx))
      await expect(attempt).rejects.toMatchObject({ code: '42501' })
    }
    // As the desk's own role, and as somebody else: nothing.
    const seen = await desk.as(it.hr, async call => {
      await sql`set local role wisselwerk_desk`.execute(call.tx)
      return [
        (await sql`select from drawer_sheets`.execute(call.tx)).rows.length,
        (await sql`select from drawers`.execute(call.tx)).rows.length,
      ]
    })
    expect(seen).toEqual([0, 0])
  })

  test('[I07] the drawer opens with the passphrase or the recovery sheet, and a new lock makes both of the old worthless', async () => {
    const it = await opened()
    const kept = async () => (await desk.as(it.confidant, call => readDrawer(call))).drawer!
    const first = await kept()
    expect((await unlockKey(first.byPassphrase, it.passphrase))!.publicKey).toBe(it.publicKey)
    const own = (await unlockKey(first.byRecovery, readCode(it.code)!))!
    expect(own.publicKey).toBe(it.publicKey)
    expect(await unlockKey(first.byPassphrase, 'een heel andere zin dan die')).toBeNull()
    const other = await newDrawer('een heel andere zin dan die')
    await desk.as(it.confidant, call =>
      changeLock(call, { ...other.locks, publicKey: it.publicKey, version: first.version }),
    )
    const second = await kept()
    expect(await unlockKey(second.byPassphrase, it.passphrase)).toBeNull()
    expect(await unlockKey(second.byRecovery, readCode(it.code)!)).toBeNull()
    expect(second.version).toBe(first.version + 1)
  })

  test('[I07] a lock that was swapped behind the back of its owner is noticed, by who opens and by who writes', async () => {
    const it = await opened()
    const thief = await newDrawer()
    await desk.rows('update drawers set public_key = $2 where organisation_id = $1', [
      it.organisationId,
      thief.own.publicKey,
    ])
    const { drawer } = await desk.as(it.confidant, call => readDrawer(call))
    const own = (await unlockKey(drawer!.byPassphrase, it.passphrase))!
    expect(own.publicKey).not.toBe(drawer!.publicKey)
    // A letter for the lock that the writer looked at is not taken.
    const sealed = await letterFor(it.publicKey)
    const { drawerId, publicKey } = it
    expect(await desk.refused(it.employee, call => leaveLetter(call, { drawerId, publicKey, sealed }))).toBe(
      'desk.other-lock',
    )
    await desk.as(it.confidant, call =>
      changeLock(call, { ...it.locks, publicKey: own.publicKey, version: drawer!.version }),
    )
    const { confidants } = await desk.as(it.employee, call => readDesks(call))
    expect(confidants[0]!.drawer!.publicKey).toBe(it.publicKey)
  })

  test('[I07] what is handed over lies with the successor, proven, and no longer with who gave it; no longer kept for it', async () => {
    const it = await opened()
    await write(it.employee, it, 'Voor wie na jou komt')
    await write(it.employee, it, 'Alleen voor jou')
    const sealedNote = await noteOf(it.own, 'Belt na vijven')
    await desk.as(it.confidant, call => keepNote(call, { publicKey: it.publicKey, sealed: sealedNote }))
    const successor = await desk.build.person(it.organisationId)
    await desk.build.role(it.organisationId, successor, 'confidant')
    const next = await newDrawer()
    const drawerId = await openFor(successor, next)
    const lying = await sheetsOf(it.confidant)
    const sheets: { sheetId: string; sealed: string }[] = []
    for (const { sheetId, sealed } of lying) {
      const { content } = (await openSheet(sealed, it.own))!
      if (content.words !== 'Alleen voor jou')
        sheets.push({ sheetId, sealed: await sealOwn(content, it.own, next.own.publicKey) })
    }
    // Two months on: what came in September still goes as it would have gone.
    await desk
      .on('2026-11-05')
      .as(it.confidant, call => handOverSheets(call, { drawerId, publicKey: next.own.publicKey, sheets }))
    const came = await Promise.all(
      (await sheetsOf(successor)).map(async ({ sealed, goesOn }) => {
        const sheet = await openSheet(sealed, next.own)
        return [sheet!.content.words, sheet!.from === it.publicKey, goesOn]
      }),
    )
    expect(came.sort()).toEqual([
      ['Belt na vijven', true, '2027-10-01'],
      ['Voor wie na jou komt', true, '2027-10-01'],
    ])
    const [left, ...more] = await sheetsOf(it.confidant)
    expect(more).toEqual([])
    expect((await openSheet(left!.sealed, it.own))!.content.words).toBe('Alleen voor jou')
  })

  test('[I07] whoever is confidant no longer still opens and hands over what was theirs, and gets nothing new', async () => {
    const it = await opened()
    await write(it.employee, it)
    const later = desk.on('2026-10-02')
    await desk.rows(
      `update role_holdings set valid_until = '2026-10-01' where organisation_id = $1 and person_id = $2`,
      [it.organisationId, it.confidant],
    )
    const view = await later.as(it.confidant, call => readDrawer(call))
    expect([view.confidant, view.drawer!.sheets.length, view.yearsOpen]).toEqual([false, 1, []])
    expect((await later.as(it.employee, call => readDesks(call))).confidants).toEqual([])
    const sealed = await letterFor(it.publicKey)
    const { drawerId, publicKey } = it
    expect(await later.refused(it.employee, call => leaveLetter(call, { drawerId, publicKey, sealed }))).toBe(
      'desk.no-such-drawer',
    )
    await later.as(it.confidant, call => putAwaySheet(call, view.drawer!.sheets[0]!.sheetId))
    await later.as(it.confidant, call => giveUpDrawer(call))
    expect(await later.refused(it.confidant, call => readDrawer(call))).toBe('desk.no-drawer')
  })

  test('[I07] of a year that is over a number from five on goes out, once, and below it only that it was fewer', async () => {
    const it = await opened()
    expect((await desk.as(it.confidant, call => readDrawer(call))).yearsOpen).toEqual([2025, 2024, 2023])
    await desk.as(it.confidant, call => sayContacts(call, 2025, 11))
    await desk.as(it.confidant, call => sayContacts(call, 2024, null))
    const { years } = await desk.as(it.employee, call => readDesks(call))
    expect(years.map(({ year, contacts }) => [year, contacts])).toEqual([
      [2025, 11],
      [2024, null],
    ])
    // Nowhere in the answers or the database is there a number below five, and none can be sent.
    for (const contacts of [0, 1, 4]) expect(yearInput.safeParse({ contacts }).success).toBe(false)
    await expect(
      desk.rows(
        `insert into desk_years (organisation_id, person_id, year, contacts, said_on) values ($1, $2, 2023, 4, '2026-09-01')`,
        [it.organisationId, it.confidant],
      ),
    ).rejects.toThrow('contacts')
    expect((await desk.as(it.confidant, call => readDrawer(call))).yearsOpen).toEqual([2023])
  })

  test('[I07] the log says that a drawer was opened, locked anew or given up, and nothing of what is done in it', async () => {
    const it = await opened()
    await write(it.employee, it)
    const note = await noteOf(it.own)
    await desk.as(it.confidant, call => keepNote(call, { publicKey: it.publicKey, sealed: note }))
    const [sheet] = await sheetsOf(it.confidant)
    await desk.as(it.confidant, call => putAwaySheet(call, sheet!.sheetId))
    await desk.as(it.confidant, call => changeLock(call, { ...it.locks, version: 1 }))
    await desk.as(it.confidant, call => giveUpDrawer(call))
    expect(await desk.events(it.organisationId)).toEqual(
      ['drawer.opened', 'drawer.locked-anew', 'drawer.given-up'].map(event => ({
        event,
        actor: it.confidant,
        subject: it.confidant,
        details: {},
      })),
    )
    const [{ left }] = (await desk.rows(
      'select count(*)::int as left from drawer_sheets where organisation_id = $1',
      [it.organisationId],
    )) as [{ left: number }]
    expect(left).toBe(0)
  })

  test('a key that is none and a sheet that is not sealed are not taken', async () => {
    const { own } = await newDrawer()
    expect(publicKey.safeParse(own.publicKey).success).toBe(true)
    for (const none of ['', own.publicKey.slice(1), `C${own.publicKey.slice(1)}`, `${own.publicKey}A`])
      expect(publicKey.safeParse(none).success).toBe(false)
    const sheet = await letterFor(own.publicKey)
    expect(sealedShape.safeParse(sheet).success).toBe(true)
    for (const none of ['in gewone woorden', sheet.slice(0, -8), `${sheet}AAAA`, `${sheet.slice(0, -1)}=`])
      expect(sealedShape.safeParse(none).success).toBe(false)
  })

  tryRefusals('desk', deskNl.refusals, () => desk, {
    'confidants-only': async () => {
      const { employee } = await gather()
      const { locks } = await newDrawer()
      return desk.refused(employee, call => openDrawer(call, locks))
    },
    'no-drawer': async () => {
      const { employee } = await gather()
      return desk.refused(employee, call => readDrawer(call))
    },
    'no-such-drawer': async () => {
      const { employee } = await gather()
      const { publicKey } = (await newDrawer()).own
      const sealed = await letterFor(publicKey)
      return desk.refused(employee, call => leaveLetter(call, { drawerId: randomUUID(), publicKey, sealed }))
    },
    'other-lock': async () => {
      const { employee, drawerId } = await opened()
      const { publicKey } = (await newDrawer()).own
      const sealed = await letterFor(publicKey)
      return desk.refused(employee, call => leaveLetter(call, { drawerId, publicKey, sealed }))
    },
    full: async () => {
      const { organisationId, employee, drawerId, publicKey } = await opened()
      const sealed = await letterFor(publicKey)
      await desk.rows(
        `insert into drawer_sheets (organisation_id, sheet_id, drawer_id, counts_from, sealed)
          select $1, gen_random_uuid(), $2, '2026-10-01', $3 from generate_series(1, $4::int)`,
        [organisationId, drawerId, sealed, mostSheets],
      )
      return desk.refused(employee, call => leaveLetter(call, { drawerId, publicKey, sealed }))
    },
    'drawer-there': async () => {
      const { confidant, locks } = await opened()
      return desk.refused(confidant, call => openDrawer(call, locks))
    },
    'changed-elsewhere': async () => {
      const { confidant, locks } = await opened()
      await desk.as(confidant, call => changeLock(call, { ...locks, version: 1 }))
      return desk.refused(confidant, call => changeLock(call, { ...locks, version: 1 }))
    },
    'no-such-sheet': async () => {
      const { confidant } = await opened()
      return desk.refused(confidant, call => putAwaySheet(call, randomUUID()))
    },
    'own-drawer': async () => {
      const { confidant, drawerId, publicKey } = await opened()
      const sheets = [{ sheetId: randomUUID(), sealed: await letterFor(publicKey) }]
      return desk.refused(confidant, call => handOverSheets(call, { drawerId, publicKey, sheets }))
    },
    'year-not-over': async () => {
      const { confidant } = await gather()
      return desk.refused(confidant, call => sayContacts(call, 2026, 5))
    },
    'year-said': async () => {
      const { confidant } = await gather()
      await desk.as(confidant, call => sayContacts(call, 2025, 5))
      return desk.refused(confidant, call => sayContacts(call, 2025, null))
    },
  })
})
