import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endRelation, expectNoTable, expectStandsStill, seatsOf } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { answerTalk, cancelTalk, moveTalk, planTalk } from './service/talks.ts'
import { readThread } from './service/thread.ts'
import { layTopic, removeTopic, writeLine } from './service/topics.ts'
import { counterpartsNl } from './text/nl.ts'

const pay = { about: 'pay', words: 'Een trede erbij' } as const
const on = '2026-10-10'

describe('agency and agency worker: what is refused', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** A worker, whoever manages them, and the contact of the agency. */
  const seated = async () => {
    const pair = await desk.build.pair()
    const agency = await desk.build.person(pair.organisationId, { givenName: 'Agnes' })
    await desk.build.seat({
      organisationId: pair.organisationId,
      relationId: pair.relationId,
      seat: 'agency',
      personId: agency,
      by: pair.managerId,
      parts: ['counterpart'],
    })
    return { ...seatsOf(desk, pair), agency }
  }
  const withTopic = async () => {
    const table = await seated()
    const { topics } = await table.employee(call => layTopic(call, table.relationId, pay))
    return { ...table, path: { relationId: table.relationId, topicId: topics[0]!.topicId } }
  }
  const withTalk = async (plannedOn: string = on) => {
    const table = await seated()
    const plan = { plannedOn, startsAt: null, place: '' }
    const { talks } = await table.employee(call => planTalk(call, table.relationId, plan))
    return { ...table, plan, path: { relationId: table.relationId, talkId: talks[0]!.talkId } }
  }

  tryRefusals('counterparts', counterpartsNl.refusals, () => desk, {
    'not-yours': async desk => {
      const { managerId, relationId } = await withTopic()
      return desk.refused(managerId, call => readThread(call, relationId))
    },
    'no-contact': async desk => {
      const pair = await desk.build.pair()
      return desk.refused(pair.employeeId, call => layTopic(call, pair.relationId, pay))
    },
    'goes-elsewhere': async desk => {
      const { agency, relationId } = await seated()
      return desk.refused(agency, call => layTopic(call, relationId, { ...pay, about: 'performance' }))
    },
    'say-with-whom': async desk => {
      const { employeeId, relationId } = await seated()
      return desk.refused(employeeId, call => layTopic(call, relationId, { ...pay, about: 'perspective' }))
    },
    full: async desk => {
      const { employee, employeeId, relationId } = await seated()
      for (let at = 0; at < 12; at++) await employee(call => layTopic(call, relationId, pay))
      return desk.refused(employeeId, call => layTopic(call, relationId, pay))
    },
    'no-such-topic': async desk => {
      const { employeeId, relationId } = await seated()
      return desk.refused(employeeId, call => writeLine(call, { relationId, topicId: randomUUID() }, 'x'))
    },
    'not-your-topic': async desk => {
      const { agency, path } = await withTopic()
      return desk.refused(agency, call => removeTopic(call, path))
    },
    'written-with': async desk => {
      const { agency, employeeId, path } = await withTopic()
      await desk.as(agency, call => writeLine(call, path, 'Ik zoek het uit'))
      return desk.refused(employeeId, call => removeTopic(call, path))
    },
    'written-enough': async desk => {
      const { employee, employeeId, path } = await withTopic()
      for (let at = 0; at < 40; at++) await employee(call => writeLine(call, path, 'nog iets'))
      return desk.refused(employeeId, call => writeLine(call, path, 'nog iets'))
    },
    'in-the-past': async desk => {
      const { agency, path, plan } = await withTalk()
      return desk.refused(agency, call =>
        moveTalk(call, path, { ...plan, plannedOn: '2026-08-31', version: 1 }),
      )
    },
    'too-far-ahead': async desk => {
      const { agency, relationId, plan } = await withTalk()
      return desk.refused(agency, call => planTalk(call, relationId, { ...plan, plannedOn: '2027-09-02' }))
    },
    'already-planned': async desk => {
      const { agency, relationId, plan } = await withTalk()
      return desk.refused(agency, call => planTalk(call, relationId, plan))
    },
    'no-such-talk': async desk => {
      const { agency, path } = await withTalk()
      await desk.as(agency, call => cancelTalk(call, path, 1))
      return desk.refused(agency, call => cancelTalk(call, path, 2))
    },
    'stale-talk': async desk => {
      const { employee, agency, path, plan } = await withTalk()
      await employee(call => moveTalk(call, path, { ...plan, plannedOn: '2026-10-11', version: 1 }))
      return desk.refused(agency, call => cancelTalk(call, path, 1))
    },
    'talk-stays': async desk => {
      const { employee, agency, path } = await withTalk(desk.today)
      await employee(call => answerTalk(call, path, true))
      return desk.refused(agency, call => cancelTalk(call, path, 1))
    },
    'not-yet': async desk => {
      const { agency, path } = await withTalk()
      return desk.refused(agency, call => answerTalk(call, path, true))
    },
    'already-answered': async desk => {
      const { employee, employeeId, path } = await withTalk(desk.today)
      await employee(call => answerTalk(call, path, true))
      return desk.refused(employeeId, call => answerTalk(call, path, false))
    },
  })

  test('for whoever does not sit there, there is no table; and what ended stands still', async () => {
    const table = await withTalk(desk.today)
    const { relationId, path, plan } = table
    const { topics } = await table.employee(call => layTopic(call, relationId, pay))
    const topic = { relationId, topicId: topics[0]!.topicId }
    const changing = {
      layTopic: call => layTopic(call, relationId, pay),
      writeLine: call => writeLine(call, topic, 'x'),
      removeTopic: call => removeTopic(call, topic),
      planTalk: call => planTalk(call, relationId, plan),
      moveTalk: call => moveTalk(call, path, { ...plan, version: 1 }),
      cancelTalk: call => cancelTalk(call, path, 1),
      answerTalk: call => answerTalk(call, path, true),
    } satisfies Parameters<typeof expectStandsStill>[2]
    await expectNoTable(desk, table, { ...changing, readThread: call => readThread(call, relationId) })
    await expectStandsStill(desk, table, changing)
    expect((await table.employee(call => readThread(call, relationId))).topics).toHaveLength(1)
  })

  test('the contact reads and writes for as long as the chair is theirs', async () => {
    const { agency, relationId, organisationId, path } = await withTopic()
    await desk.as(agency, call => writeLine(call, path, 'Ik zoek het uit'))
    await desk.rows('update seats set valid_until = $2 where organisation_id = $1', [
      organisationId,
      '2026-10-01',
    ])
    expect(
      (await desk.on('2026-09-30').as(agency, call => readThread(call, relationId))).topics,
    ).toHaveLength(1)
    expect(await desk.on('2026-10-01').refused(agency, call => readThread(call, relationId))).toBe(
      'people.no-such-relation',
    )
  })

  test('both say apart whether it was a talk; the other’s answer comes into sight after one’s own', async () => {
    const { employee, agency, relationId, path } = await withTalk(desk.today)
    await desk.as(agency, call => answerTalk(call, path, true))
    const before = await employee(call => readThread(call, relationId))
    expect(before.talks[0]).toMatchObject({ answered: true, mine: null, outcome: 'open' })
    const after = await employee(call => answerTalk(call, path, true))
    expect(after.talks[0]).toMatchObject({ mine: true, outcome: 'held' })
  })

  test('the contact of one worker finds nothing at the table of another', async () => {
    const [one, other] = [await withTopic(), await withTopic()]
    expect(await desk.refused(one.agency, call => readThread(call, other.relationId))).toBe(
      'people.no-such-relation',
    )
    await endRelation(desk, one, desk.today)
    expect((await one.employee(call => readThread(call, one.relationId))).topics).toHaveLength(1)
  })
})
