import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  endRelation,
  expectNoTable,
  expectStandsStill,
  sitDown,
  succeed,
  type Verbs,
} from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import {
  completeEntryTalk,
  hideOwnEntry,
  layEntryAside,
  readEntry,
  removeEntry,
  saveEntry,
  showOwnEntry,
} from './service/entry.ts'
import { readGapMap } from './service/gap.ts'
import { addItem, retireItem } from './service/items.ts'
import { addNeed, changeNeed, readNeeds, removeNeed } from './service/needs.ts'
import { readRounds, removeRound, removeRounds } from './service/rounds.ts'
import {
  readView,
  releaseView,
  removeView,
  reopenView,
  saveView,
  startRound,
  submitView,
  withdrawRelease,
} from './service/view.ts'
import { expectationsNl } from './text/nl.ts'

const answers = { variety: { importance: 5, owed: 4, kept: 2 } }
const entryWords = { content: 'De wijk.', state: 'Goed.', workload: 'Veel.', effort: 'Zorg.' }
const card = {
  need: 'development',
  wish: 'Leren begeleiden',
  fromDate: '2026-09-01',
  reviewDate: '2027-03-01',
} as const
const item = {
  side: 'employee',
  domain: 'in-role',
  nl: { label: 'Fiets', statement: 'Ik kom op de fiets.' },
  en: { label: 'Bike', statement: 'I come by bike.' },
} as const

describe('expectations: what is refused', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const written = async () => {
    const table = await sitDown(desk)
    const { relationId, employee, manager } = table
    for (const side of [employee, manager])
      await side(call => saveView(call, relationId, { version: 0, answers }))
    return table
  }
  const submitted = async () => {
    const table = await written()
    for (const side of [table.employee, table.manager])
      await side(call => submitView(call, table.relationId, 1))
    return table
  }
  const shown = async () => {
    const table = await submitted()
    for (const side of [table.employee, table.manager])
      await side(call => releaseView(call, table.relationId))
    return table
  }
  const begun = async () => {
    const table = await sitDown(desk)
    for (const side of [table.employee, table.manager])
      await side(call => saveEntry(call, table.relationId, { version: 0, words: entryWords }))
    return table
  }
  const opened = async () => {
    const table = await begun()
    for (const side of [table.employee, table.manager])
      await side(call => showOwnEntry(call, table.relationId))
    return table
  }
  const needed = async () => {
    const table = await sitDown(desk)
    const { cards } = await table.employee(call => addNeed(call, table.relationId, card))
    return { ...table, cardId: cards[0]!.cardId }
  }

  tryRefusals('expectations', expectationsNl.refusals, () => desk, {
    'only-hr-adds-items': async desk => {
      const { managerId } = await sitDown(desk)
      return desk.refused(managerId, call => addItem(call, item))
    },
    'fixed-item': async desk => {
      const { organisationId } = await sitDown(desk)
      const hr = await desk.build.person(organisationId)
      await desk.build.role(organisationId, hr, 'hr')
      return desk.refused(hr, call => retireItem(call, 'variety'))
    },
    'no-such-own-item': async desk => {
      const { organisationId } = await sitDown(desk)
      const hr = await desk.build.person(organisationId)
      await desk.build.role(organisationId, hr, 'hr')
      const { itemId } = await desk.as(hr, call => addItem(call, item))
      await desk.as(hr, call => retireItem(call, itemId))
      return desk.refused(hr, call => retireItem(call, itemId))
    },
    'needs-are-the-employees': async desk => {
      const { managerId, relationId } = await needed()
      return desk.refused(managerId, call => readNeeds(call, relationId))
    },
    'unknown-item': async desk => {
      const { employeeId, relationId } = await sitDown(desk)
      const strange = { 'own.elsewhere': { importance: 1, owed: 1, kept: 1 }, ...answers }
      return desk.refused(employeeId, call => saveView(call, relationId, { version: 0, answers: strange }))
    },
    'more-than-ten': async desk => {
      const { employeeId, relationId } = await written()
      return desk.refused(employeeId, call =>
        saveView(call, relationId, { version: 1, answers: {}, pass: 'short' }),
      )
    },
    'no-such-round': async desk => {
      const { employeeId, relationId } = await shown()
      return desk.refused(employeeId, call => removeRound(call, { relationId, round: 2 }))
    },
    'stale-view': async desk => {
      const { employeeId, relationId } = await written()
      return desk.refused(employeeId, call => saveView(call, relationId, { version: 0, answers }))
    },
    'view-submitted': async desk => {
      const { employeeId, relationId } = await submitted()
      return desk.refused(employeeId, call => saveView(call, relationId, { version: 1, answers }))
    },
    'empty-view': async desk => {
      const { employee, employeeId, relationId } = await sitDown(desk)
      const unsaid = { variety: { importance: 5, owed: null, kept: 5 } }
      await employee(call => saveView(call, relationId, { version: 0, answers: unsaid }))
      return desk.refused(employeeId, call => submitView(call, relationId, 1))
    },
    'cannot-reopen': async desk => {
      const { employee, employeeId, relationId } = await submitted()
      await employee(call => releaseView(call, relationId))
      return desk.refused(employeeId, call => reopenView(call, relationId))
    },
    'not-submitted': async desk => {
      const { employeeId, relationId } = await written()
      return desk.refused(employeeId, call => releaseView(call, relationId))
    },
    'already-released': async desk => {
      const { employee, employeeId, relationId } = await submitted()
      await employee(call => releaseView(call, relationId))
      return desk.refused(employeeId, call => releaseView(call, relationId))
    },
    'not-released': async desk => {
      const { employeeId, relationId } = await submitted()
      return desk.refused(employeeId, call => withdrawRelease(call, relationId))
    },
    'all-released': async desk => {
      const { employeeId, relationId } = await shown()
      return desk.refused(employeeId, call => withdrawRelease(call, relationId))
    },
    'round-open': async desk => {
      const { employee, employeeId, relationId } = await submitted()
      await employee(call => releaseView(call, relationId))
      return desk.refused(employeeId, call => startRound(call, relationId))
    },
    'no-view-yet': async desk => {
      const { employeeId, relationId } = await sitDown(desk)
      return desk.refused(employeeId, call => submitView(call, relationId, 0))
    },
    'taken-over': async desk => {
      const later = await succeed(desk, await written(), '2026-09-01')
      return desk.refused(later.managerId, call => saveView(call, later.relationId, { version: 1, answers }))
    },
    'shown-before': async desk => {
      const table = await shown()
      const hostId = await desk.build.person(table.organisationId)
      await desk.build.seat({
        ...table,
        seat: 'host',
        personId: hostId,
        by: table.managerId,
        parts: ['expectations'],
      })
      return desk.refused(hostId, call => saveView(call, table.relationId, { version: 0, answers }))
    },
    'not-all-released': async desk => {
      const { employee, managerId, relationId } = await submitted()
      await employee(call => releaseView(call, relationId))
      return desk.refused(managerId, call => readGapMap(call, relationId))
    },
    'entry-incomplete': async desk => {
      const { managerId, manager, relationId } = await sitDown(desk)
      const words = { ...entryWords, effort: ' … ' }
      await manager(call => saveEntry(call, relationId, { version: 0, words }))
      return desk.refused(managerId, call => showOwnEntry(call, relationId))
    },
    'empty-entry': async desk => {
      const { employeeId, employee, relationId } = await sitDown(desk)
      await employee(call => saveEntry(call, relationId, { version: 0, words: { content: '-' } }))
      return desk.refused(employeeId, call => showOwnEntry(call, relationId))
    },
    'stale-entry': async desk => {
      const { employeeId, relationId } = await begun()
      return desk.refused(employeeId, call => saveEntry(call, relationId, { version: 0, words: entryWords }))
    },
    'entry-stands-still': async desk => {
      const { employeeId, employee, relationId } = await begun()
      await employee(call => showOwnEntry(call, relationId))
      return desk.refused(employeeId, call => saveEntry(call, relationId, { version: 1, words: {} }))
    },
    'entry-nobody-opposite': async desk => {
      const { employeeId, relationId } = await begun()
      await desk.rows('delete from managements where relation_id = $1', [relationId])
      return desk.refused(employeeId, call => showOwnEntry(call, relationId))
    },
    'entry-not-shown': async desk => {
      const { employeeId, relationId } = await begun()
      return desk.refused(employeeId, call => hideOwnEntry(call, relationId))
    },
    'entry-is-open': async desk => {
      const { employeeId, relationId } = await opened()
      return desk.refused(employeeId, call => hideOwnEntry(call, relationId))
    },
    'entry-not-open': async desk => {
      const { employeeId, relationId } = await begun()
      return desk.refused(employeeId, call => completeEntryTalk(call, relationId))
    },
    'entry-done': async desk => {
      const { managerId, employee, relationId } = await opened()
      await employee(call => completeEntryTalk(call, relationId))
      return desk.refused(managerId, call => completeEntryTalk(call, relationId))
    },
    'entry-not-begun': async desk => {
      const { employeeId, relationId } = await sitDown(desk)
      return desk.refused(employeeId, call => removeEntry(call, relationId))
    },
    'stale-need': async desk => {
      const { employee, employeeId, relationId, cardId } = await needed()
      await employee(call => changeNeed(call, { relationId, cardId }, { version: 1, card }))
      return desk.refused(employeeId, call => changeNeed(call, { relationId, cardId }, { version: 1, card }))
    },
  })

  test('for who does not sit at the table there is none, and what ended stands still', async () => {
    const table = await shown()
    const { relationId } = table
    const { cards } = await table.employee(call => addNeed(call, relationId, card))
    const { cardId } = cards[0]!
    const changing: Verbs = {
      saveView: call => saveView(call, relationId, { version: 0, answers }),
      submitView: call => submitView(call, relationId, 1),
      reopenView: call => reopenView(call, relationId),
      releaseView: call => releaseView(call, relationId),
      withdrawRelease: call => withdrawRelease(call, relationId),
      startRound: call => startRound(call, relationId),
      saveEntry: call => saveEntry(call, relationId, { version: 0, words: entryWords }),
      showEntry: call => showOwnEntry(call, relationId),
      hideEntry: call => hideOwnEntry(call, relationId),
      completeEntry: call => completeEntryTalk(call, relationId),
      layEntryAside: call => layEntryAside(call, relationId),
      addNeed: call => addNeed(call, relationId, card),
      changeNeed: call => changeNeed(call, { relationId, cardId }, { version: 1, card }),
    }
    await expectNoTable(desk, table, {
      ...changing,
      readView: call => readView(call, relationId),
      readGapMap: call => readGapMap(call, relationId),
      readEntry: call => readEntry(call, relationId),
      removeEntry: call => removeEntry(call, relationId),
      readRounds: call => readRounds(call, relationId),
      removeRound: call => removeRound(call, { relationId, round: 1 }),
      removeRounds: call => removeRounds(call, relationId),
      readNeeds: call => readNeeds(call, relationId),
      removeView: call => removeView(call, relationId),
      removeNeed: call => removeNeed(call, relationId, cardId),
    })
    await expectStandsStill(desk, table, changing)
  })

  test('what ended is still read, and one’s own words still go', async () => {
    const table = await shown()
    const { relationId } = table
    const { cards } = await table.employee(call => addNeed(call, relationId, card))
    await endRelation(desk, table, '2026-09-01')
    expect((await table.employee(call => readView(call, relationId))).answers).toEqual(answers)
    expect((await table.employee(call => readGapMap(call, relationId))).counts.agreed).toBe(1)
    // Who led keeps no seat at a table that is no more.
    expect(await desk.refused(table.managerId, call => readGapMap(call, relationId))).toBe(
      'people.no-such-relation',
    )
    expect((await table.employee(call => removeNeed(call, relationId, cards[0]!.cardId))).cards).toEqual([])
    await table.employee(call => removeView(call, relationId))
    expect(await desk.refused(table.employeeId, call => readGapMap(call, relationId))).toBe(
      'expectations.not-all-released',
    )
  })

  test('one’s own card under another relation’s address is not found, and a card of another person neither', async () => {
    const [mine, theirs] = [await needed(), await needed()]
    for (const cardId of [theirs.cardId, randomUUID()])
      expect(await desk.refused(mine.employeeId, call => removeNeed(call, mine.relationId, cardId))).toBe(
        'platform.not-found',
      )
    expect(
      await desk.refused(mine.employeeId, call =>
        changeNeed(call, { relationId: mine.relationId, cardId: theirs.cardId }, { version: 1, card }),
      ),
    ).toBe('expectations.stale-need')
  })
})
