import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '../../platform/clock/clock.ts'
import { expectNoTable, expectStandsStill, succeed } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import {
  confirmConversation,
  type PlannedTalk,
  planTalk,
  replanConversation,
  talkDay,
} from '../../shell/testing/talking.ts'
import { declareRoom, readDeclared, redeclareRoom, takeBackRoom } from './service/declared.ts'
import type { DeclaredRoom } from './vocabulary.ts'

describe('declared room, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const demand = (words: string, room: DeclaredRoom) => ({ topicId: null, demand: words, room })
  const declare = (talk: PlannedTalk, said: ReturnType<typeof demand>, on = desk.today) =>
    desk.on(on).as(talk.managerId, call => declareRoom(call, talk.path, said))
  const read = (talk: PlannedTalk, who: 'employeeId' | 'managerId', on = desk.today) =>
    desk.on(on).as(talk[who], call => readDeclared(call, talk.path))

  test('[B20] what is said before the talk stands there for both, and says nothing of late', async () => {
    const talk = await planTalk(desk)
    await declare(talk, demand('twee mensen per avondroute', 'fixed'))
    await talk.manager(call =>
      declareRoom(call, talk.path, { topicId: talk.topicId, demand: null, room: 'negotiable' }),
    )
    for (const who of ['employeeId', 'managerId'] as const) {
      const { declared, begun, mayDeclare } = await read(talk, who)
      expect([begun, mayDeclare]).toEqual([false, who === 'managerId'])
      expect(declared).toMatchObject([
        { demand: 'twee mensen per avondroute', topicId: null, room: 'fixed', late: false },
        { demand: null, topicId: talk.topicId, room: 'negotiable', late: false },
      ])
      expect(dayOf(new Date(declared[0]!.saidAt))).toBe('2026-09-01')
    }
  })

  test('[B20] a limit from the day of the talk on is added later, beside what was said before', async () => {
    const talk = await planTalk(desk)
    await declare(talk, demand('begintijden', 'open'))
    await declare(talk, demand('begintijden', 'fixed'), talkDay)
    await declare(talk, demand('vakantie in juli', 'fixed'), '2026-09-11')
    const { declared, begun } = await read(talk, 'employeeId', talkDay)
    expect(begun).toBe(true)
    expect(declared.map(({ demand, room, late }) => [demand, room, late])).toEqual([
      ['begintijden', 'open', false],
      ['begintijden', 'fixed', true],
      ['vakantie in juli', 'fixed', true],
    ])
    expect(dayOf(new Date(declared[1]!.saidAt))).toBe(talkDay)
  })

  test('[B20] late it stays, also where the talk is planned anew for a later day', async () => {
    const talk = await planTalk(desk)
    await declare(talk, demand('vakantie in juli', 'fixed'), talkDay)
    const later = { kind: 'annual', plannedOn: '2026-10-01', version: 1 } as const
    await talk.manager(call =>
      replanConversation(call, talk.path.relationId, talk.path.conversationId, later),
    )
    const { declared, begun } = await read(talk, 'employeeId')
    expect([begun, declared.map(({ late }) => late)]).toEqual([false, [true]])
    // Nor does anything take it away or turn it round, past the service either.
    const own = { organisationId: talk.organisationId, personId: talk.managerId }
    await desk.as(own.personId, async call => {
      const gone = await call.tx.deleteFrom('declared_rooms').executeTakeFirst()
      const turned = await call.tx.updateTable('declared_rooms').set({ room: 'open' }).executeTakeFirst()
      expect([gone.numDeletedRows, turned.numUpdatedRows]).toEqual([0n, 0n])
    })
  })

  test('[B20] before the talk an answer is changed and taken back without a trace on the page', async () => {
    const talk = await planTalk(desk)
    const { declared } = await declare(talk, demand('begintijden', 'open'))
    const path = { ...talk.path, declaredId: declared[0]!.declaredId }
    const changed = await talk.manager(call => redeclareRoom(call, path, { version: 1, room: 'fixed' }))
    expect(changed.declared).toMatchObject([{ room: 'fixed', late: false, version: 2 }])
    expect((await talk.manager(call => takeBackRoom(call, path))).declared).toEqual([])
  })

  test('[B20] of two who change it at the same moment one is refused', async () => {
    const talk = await planTalk(desk)
    const { declared } = await declare(talk, demand('begintijden', 'open'))
    const path = { ...talk.path, declaredId: declared[0]!.declaredId }
    const outcomes = await Promise.allSettled(
      (['fixed', 'negotiable'] as const).map(room =>
        talk.manager(call => redeclareRoom(call, path, { version: 1, room })),
      ),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('[B20] whoever takes over goes on, and what was said keeps the name of who said it', async () => {
    const talk = await planTalk(desk)
    await declare(talk, demand('begintijden', 'open'))
    const next = await succeed(desk, talk, '2026-09-05')
    const after = await desk
      .on('2026-09-05')
      .as(next.managerId, call => declareRoom(call, talk.path, demand('vakantie', 'negotiable')))
    expect(after.declared.map(({ saidBy }) => saidBy)).toEqual([expect.any(String), 'Nora'])
    expect(after.declared[0]!.saidBy).not.toBe('Nora')
  })

  test('[B20] once one of them said that it was a talk, nothing is added', async () => {
    const talk = await planTalk(desk)
    const { relationId, conversationId } = talk.path
    const onDay = desk.on(talkDay)
    await onDay.as(talk.employeeId, call => confirmConversation(call, relationId, conversationId, true))
    expect(
      await onDay.refused(talk.managerId, call => declareRoom(call, talk.path, demand('vakantie', 'fixed'))),
    ).toBe('depth.talk-over')
  })

  test('[B20] somebody beside the two reads it and says nothing', async () => {
    const talk = await planTalk(desk)
    await declare(talk, demand('begintijden', 'open'))
    const personId = await desk.build.person(talk.organisationId)
    const { organisationId } = talk
    await desk.build.seat({
      organisationId,
      relationId: talk.relationId,
      seat: 'host',
      personId,
      by: talk.managerId,
      parts: ['talk'],
    })
    const seen = await desk.as(personId, call => readDeclared(call, talk.path))
    expect([seen.mayDeclare, seen.declared.length]).toEqual([false, 1])
    expect(
      await desk.refused(personId, call => declareRoom(call, talk.path, demand('vakantie', 'fixed'))),
    ).toBe('depth.only-who-manages')
  })

  test('[Z06] whoever reads what another said leaves a line with them', async () => {
    const talk = await planTalk(desk)
    await declare(talk, demand('begintijden', 'open'))
    await read(talk, 'employeeId')
    const lines = await desk.rows<{ what: string }>(
      'select what from read_log where organisation_id = $1 and subject_id = $2',
      [talk.organisationId, talk.managerId],
    )
    expect(lines.map(({ what }) => what)).toContain('declared-room')
  })

  test('for whoever does not sit there is no such table, and after the end it stands still', async () => {
    const talk = await planTalk(desk)
    const { declared } = await declare(talk, demand('begintijden', 'open'))
    const path = { ...talk.path, declaredId: declared[0]!.declaredId }
    const verbs = {
      declareRoom: (call: Parameters<typeof declareRoom>[0]) =>
        declareRoom(call, talk.path, demand('vakantie', 'fixed')),
      redeclareRoom: (call: Parameters<typeof declareRoom>[0]) =>
        redeclareRoom(call, path, { version: 1, room: 'open' }),
      takeBackRoom: (call: Parameters<typeof declareRoom>[0]) => takeBackRoom(call, path),
    }
    await expectNoTable(desk, talk, {
      readDeclared: call => readDeclared(call, talk.path),
      ...verbs,
    })
    await expectStandsStill(desk, talk, verbs)
  })
})
