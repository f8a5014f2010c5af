import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectNoTable,
  expectStandsStill,
  sitDown,
  succeed,
  type Verbs,
} from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { emptySheet } from '../../shell/testing/furnished.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import {
  cancelConversation,
  confirmConversation,
  planConversation,
  readTalks,
  readyAgenda,
  replanConversation,
  skipTopic,
  unskipTopic,
} from './service/conversations.ts'
import { askHelp, readHelp, takeHelp, withdrawHelp } from './service/help.ts'
import { dismissNote } from './service/notes.ts'
import { changeRest, stopRest } from './service/series.ts'
import { readSharedNotes, writeSharedNotes } from './service/shared-notes.ts'
import { readSheets, shareOwnSheet, writeSheet } from './service/sheets.ts'
import { addTopic, removeTopic, tagTopic } from './service/topics.ts'
import { dialogueNl } from './text/nl.ts'

const annual = { kind: 'annual', plannedOn: '2026-10-10' } as const
const weekly = {
  kind: 'ad_hoc',
  plannedOn: '2026-10-10',
  repeats: { every: 'weekly', until: '2026-10-30' },
} as const
const topic = { title: 'Roosters', itemId: null, mandatory: null, conversationId: null }

describe('dialogue: what is refused', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** A planned talk with one topic on its agenda, laid there by the employee. */
  const planned = async (plannedOn: string = annual.plannedOn) => {
    const table = await sitDown(desk)
    const { relationId } = table
    await table.employee(call => addTopic(call, relationId, topic))
    const talks = await table.manager(call => planConversation(call, relationId, { ...annual, plannedOn }))
    const { conversationId } = talks.conversations[0]!
    return { ...table, conversationId, topicId: talks.topics[0]!.topicId }
  }
  /** A talk every week, three of them, the first first. */
  const coming = async () => {
    const table = await sitDown(desk)
    const talks = await table.employee(call => planConversation(call, table.relationId, weekly))
    return { ...table, talks: talks.conversations.map(talk => talk.conversationId).reverse() }
  }
  const withHr = async () => {
    const table = await planned()
    const hr = await desk.build.person(table.organisationId)
    await desk.build.role(table.organisationId, hr, 'hr')
    return { ...table, hr }
  }

  tryRefusals('dialogue', dialogueNl.refusals, () => desk, {
    'with-the-agency': {
      triedIn: 'src/capabilities/counterparts/threads.db.test.ts',
      because: 'it takes somebody of an agency at the table',
    },
    'already-asked': async desk => {
      const { employee, employeeId, relationId } = await withHr()
      await employee(call => askHelp(call, relationId, 'training'))
      return desk.refused(employeeId, call => askHelp(call, relationId, 'training'))
    },
    'no-open-request': async desk => {
      const { hr } = await withHr()
      return desk.refused(hr, call => takeHelp(call, randomUUID()))
    },
    'only-hr-helps': async desk => {
      const { employee, managerId, relationId } = await withHr()
      const { requests } = await employee(call => askHelp(call, relationId, 'training'))
      return desk.refused(managerId, call => takeHelp(call, requests[0]!.requestId))
    },
    'no-hr-for-this': async desk => {
      const { employeeId, relationId } = await planned()
      return desk.refused(employeeId, call => askHelp(call, relationId, 'information'))
    },
    'only-the-two': async desk => {
      const { organisationId, relationId, managerId } = await sitDown(desk)
      const personId = await desk.build.person(organisationId)
      const at = { organisationId, relationId, seat: 'host', personId, by: managerId } as const
      await desk.build.seat({ ...at, parts: ['talk'] })
      return desk.refused(personId, call => planConversation(call, relationId, annual))
    },
    'already-planned': async desk => {
      const { employeeId, relationId } = await planned()
      return desk.refused(employeeId, call => planConversation(call, relationId, annual))
    },
    'in-the-past': async desk => {
      const { employeeId, relationId } = await sitDown(desk)
      const plan = { ...annual, plannedOn: '2026-08-31' }
      return desk.refused(employeeId, call => planConversation(call, relationId, plan))
    },
    'too-far-ahead': async desk => {
      const { employeeId, relationId } = await sitDown(desk)
      const plan = { ...annual, plannedOn: '2027-09-02' }
      return desk.refused(employeeId, call => planConversation(call, relationId, plan))
    },
    'stale-conversation': async desk => {
      const { employee, employeeId, relationId, conversationId } = await planned()
      await employee(call => replanConversation(call, relationId, conversationId, { ...annual, version: 1 }))
      return desk.refused(employeeId, call => cancelConversation(call, relationId, conversationId, 1))
    },
    'annual-stays': async desk => {
      const { managerId, relationId, conversationId } = await planned()
      const plan = { kind: 'ad_hoc', plannedOn: annual.plannedOn, version: 1 } as const
      return desk.refused(managerId, call => replanConversation(call, relationId, conversationId, plan))
    },
    'conversation-over': async desk => {
      const { employee, employeeId, relationId, conversationId } = await planned()
      await employee(call => cancelConversation(call, relationId, conversationId, 1))
      return desk.refused(employeeId, call => readyAgenda(call, relationId, conversationId))
    },
    'no-such-conversation': async desk => {
      const [mine, theirs] = [await planned(), await planned()]
      return desk.refused(mine.employeeId, call => readyAgenda(call, mine.relationId, theirs.conversationId))
    },
    'agenda-incomplete': async desk => {
      const { employeeId, relationId, conversationId } = await planned()
      return desk.refused(employeeId, call => readyAgenda(call, relationId, conversationId))
    },
    'not-yet': async desk => {
      const { employeeId, relationId, conversationId } = await planned('2026-09-02')
      return desk.refused(employeeId, call => confirmConversation(call, relationId, conversationId, true))
    },
    'yearly-once': async desk => {
      const { managerId, relationId } = await sitDown(desk)
      const repeats = { every: 'monthly', until: '2027-03-01' } as const
      return desk.refused(managerId, call => planConversation(call, relationId, { ...annual, repeats }))
    },
    'handover-once': async desk => {
      const { managerId, relationId } = await sitDown(desk)
      const repeats = { every: 'monthly', until: '2027-03-01' } as const
      const plan = { ...annual, kind: 'handover', repeats } as const
      return desk.refused(managerId, call => planConversation(call, relationId, plan))
    },
    'until-before-start': async desk => {
      const { managerId, relationId } = await sitDown(desk)
      const repeats = { every: 'weekly', until: '2026-10-09' } as const
      return desk.refused(managerId, call => planConversation(call, relationId, { ...weekly, repeats }))
    },
    'series-of-one': async desk => {
      const { managerId, relationId } = await sitDown(desk)
      const repeats = { every: 'monthly', until: '2026-11-09' } as const
      return desk.refused(managerId, call => planConversation(call, relationId, { ...weekly, repeats }))
    },
    'kind-of-series': async desk => {
      const { managerId, relationId, talks } = await coming()
      const plan = { ...annual, version: 1 }
      return desk.refused(managerId, call => replanConversation(call, relationId, talks[0]!, plan))
    },
    'no-series': async desk => {
      const { managerId, relationId, conversationId } = await planned()
      return desk.refused(managerId, call => stopRest(call, relationId, conversationId, 1))
    },
    'rest-has-begun': async desk => {
      const { manager, managerId, relationId, talks } = await coming()
      const today = { kind: 'ad_hoc', plannedOn: '2026-09-01', version: 1 } as const
      await manager(call => replanConversation(call, relationId, talks[1]!, today))
      await manager(call => confirmConversation(call, relationId, talks[1]!, true))
      return desk.refused(managerId, call => stopRest(call, relationId, talks[0]!, 2))
    },
    'stale-notes': async desk => {
      const { employee, managerId, relationId, conversationId } = await planned()
      const write = { version: 0, body: 'Zeilbootje' }
      await employee(call => writeSharedNotes(call, { relationId, conversationId }, write))
      return desk.refused(managerId, call => writeSharedNotes(call, { relationId, conversationId }, write))
    },
    'being-answered': async desk => {
      const { employee, managerId, relationId, conversationId } = await planned('2026-09-01')
      await employee(call => confirmConversation(call, relationId, conversationId, true))
      const move = { ...annual, version: 1 } as const
      return desk.refused(managerId, call => replanConversation(call, relationId, conversationId, move))
    },
    'talked-about': async desk => {
      const { manager, employeeId, relationId, conversationId, topicId } = await planned('2026-09-01')
      await manager(call => confirmConversation(call, relationId, conversationId, true))
      return desk.refused(employeeId, call => removeTopic(call, relationId, topicId))
    },
    'already-confirmed': async desk => {
      const { employee, employeeId, relationId, conversationId } = await planned('2026-09-01')
      await employee(call => confirmConversation(call, relationId, conversationId, true))
      return desk.refused(employeeId, call => confirmConversation(call, relationId, conversationId, false))
    },
    'no-such-topic': async desk => {
      const [mine, theirs] = [await planned(), await planned()]
      return desk.refused(mine.employeeId, call => readSheets(call, mine.relationId, theirs.topicId))
    },
    'plan-first': async desk => {
      const { employeeId, relationId } = await sitDown(desk)
      const obligatory = { ...topic, title: null, mandatory: 'pay' } as const
      return desk.refused(employeeId, call => addTopic(call, relationId, obligatory))
    },
    'table-full': async desk => {
      const { employee, managerId, relationId } = await sitDown(desk)
      for (let at = 1; at <= 12; at++)
        await employee(call => addTopic(call, relationId, { ...topic, title: `Onderwerp ${at}` }))
      return desk.refused(managerId, call => addTopic(call, relationId, topic))
    },
    'already-on-table': async desk => {
      const { employee, managerId, relationId } = await sitDown(desk)
      const variety = { ...topic, title: null, itemId: 'variety' }
      await employee(call => addTopic(call, relationId, variety))
      return desk.refused(managerId, call => addTopic(call, relationId, variety))
    },
    'not-your-topic': async desk => {
      const { managerId, relationId, topicId } = await planned()
      return desk.refused(managerId, call => removeTopic(call, relationId, topicId))
    },
    'topic-in-use': async desk => {
      const { manager, employeeId, relationId, topicId } = await planned()
      await manager(call => writeSheet(call, { relationId, topicId }, { version: 0, sheet: emptySheet }))
      return desk.refused(employeeId, call => removeTopic(call, relationId, topicId))
    },
    'stale-sheet': async desk => {
      const { employee, employeeId, relationId, topicId } = await planned()
      await employee(call => writeSheet(call, { relationId, topicId }, { version: 0, sheet: emptySheet }))
      return desk.refused(employeeId, call =>
        writeSheet(call, { relationId, topicId }, { version: 0, sheet: emptySheet }),
      )
    },
    'sheet-of-predecessor': async desk => {
      const table = await planned()
      const { relationId, topicId } = table
      await table.manager(call =>
        writeSheet(call, { relationId, topicId }, { version: 0, sheet: emptySheet }),
      )
      await table.manager(call => shareOwnSheet(call, relationId, topicId))
      const { managerId } = await succeed(desk, table, '2026-09-01')
      return desk.refused(managerId, call =>
        writeSheet(call, { relationId, topicId }, { version: 1, sheet: emptySheet }),
      )
    },
    'no-sheet-yet': async desk => {
      const { employee, employeeId, relationId, topicId } = await planned()
      const dots = { ...emptySheet, aims: ' . ' }
      await employee(call => writeSheet(call, { relationId, topicId }, { version: 0, sheet: dots }))
      return desk.refused(employeeId, call => shareOwnSheet(call, relationId, topicId))
    },
  })

  test('for who does not sit at the table there is none, and what ended stands still', async () => {
    const table = await planned('2026-09-01')
    const { relationId, conversationId, topicId } = table
    const changing: Verbs = {
      planConversation: call => planConversation(call, relationId, annual),
      replanConversation: call =>
        replanConversation(call, relationId, conversationId, { ...annual, version: 1 }),
      cancelConversation: call => cancelConversation(call, relationId, conversationId, 1),
      changeRest: call =>
        changeRest(call, relationId, conversationId, {
          kind: 'ad_hoc',
          plannedOn: '2026-10-10',
          ...weekly.repeats,
          version: 1,
        }),
      stopRest: call => stopRest(call, relationId, conversationId, 1),
      writeSharedNotes: call =>
        writeSharedNotes(call, { relationId, conversationId }, { version: 0, body: 'Zeilbootje' }),
      readyAgenda: call => readyAgenda(call, relationId, conversationId),
      skipTopic: call =>
        skipTopic(call, { relationId, conversationId, mandatory: 'pay' }, { reason: 'Geen zin' }),
      unskipTopic: call => unskipTopic(call, { relationId, conversationId, mandatory: 'pay' }),
      confirmConversation: call => confirmConversation(call, relationId, conversationId, true),
      addTopic: call => addTopic(call, relationId, topic),
      removeTopic: call => removeTopic(call, relationId, topicId),
      tagTopic: call => tagTopic(call, relationId, topicId, ['exchange']),
      writeSheet: call => writeSheet(call, { relationId, topicId }, { version: 0, sheet: emptySheet }),
      shareOwnSheet: call => shareOwnSheet(call, relationId, topicId),
      askHelp: call => askHelp(call, relationId, 'training'),
    }
    await expectNoTable(desk, table, {
      ...changing,
      readTalks: call => readTalks(call, relationId),
      readSharedNotes: call => readSharedNotes(call, { relationId, conversationId }),
      readSheets: call => readSheets(call, relationId, topicId),
      dismissNote: call => dismissNote(call, relationId, randomUUID()),
      readHelp: call => readHelp(call, relationId),
      withdrawHelp: call => withdrawHelp(call, relationId, randomUUID()),
    })
    await expectStandsStill(desk, table, changing)
    expect((await table.employee(call => readTalks(call, relationId))).conversations).toHaveLength(1)
  })
})
