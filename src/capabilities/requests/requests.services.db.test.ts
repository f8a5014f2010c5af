import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../platform/clock/clock.ts'
import {
  endRelation,
  sitDown,
  strangersTo,
  succeed,
  type TableOfTwo,
} from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import type { AnswerInput, Request, RequestInput } from './model.ts'
import { requestsDays } from './service/desk.ts'
import { answerRequest, makeRequest, readRequests, withdrawRequest } from './service/requests.ts'
import { tellSilence } from './service/silence.ts'
import { readRequestTerms, setRequestTerms } from './service/terms.ts'
import { requestsNl } from './text/nl.ts'

const times: RequestInput = {
  kind: 'times',
  hours: null,
  words: 'Woensdag om half drie naar huis',
  startsOn: '2026-12-01',
  withoutLaw: false,
}
const no: AnswerInput = { outcome: 'refused', ground: 'roster', words: 'De avondroute valt dan open.' }
const yes: AnswerInput = { outcome: 'granted', ground: null, words: '' }

describe('requests', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** Two in an organisation that the law does not count as small. */
  const sit = async (): Promise<TableOfTwo & { hr: string }> => {
    const table = await sitDown(desk)
    const hr = await desk.build.person(table.organisationId)
    await desk.build.role(table.organisationId, hr, 'hr')
    await desk.as(hr, call => setRequestTerms(call, { answerDays: 28, employerSize: 'ten-or-more' }))
    return { ...table, hr }
  }
  const make = (table: TableOfTwo, change: Partial<RequestInput> = {}, on = desk) =>
    on.as(table.employeeId, call => makeRequest(call, table.relationId, { ...times, ...change }))
  const answer = (table: TableOfTwo, requestId: string, input: AnswerInput, on = desk) =>
    on.as(table.managerId, call => answerRequest(call, { relationId: table.relationId, requestId }, input))
  const read = (table: TableOfTwo, who: string, on = desk) =>
    on.as(who, call => readRequests(call, table.relationId))
  const asked = async (change: Partial<RequestInput> = {}) => {
    const table = await sit()
    const [request] = (await make(table, change)).requests
    return { table, request: request!, requestId: request!.requestId }
  }
  const rings = (personId: string) =>
    desk.rows<{ kind: string; at: string }>(
      'select kind, at from bell_rings where person_id = $1 order by rung_at, ring_id',
      [personId],
    )
  const silence = (table: TableOfTwo, today: string) =>
    tellSilence(desk.database.database, table.organisationId, { today, now: new Date(`${today}T06:00:00Z`) })

  test('[C18] both read from the first day until when there is an answer and what silence does; the other hears of it', async () => {
    const { table, request } = await asked()
    expect(request).toMatchObject({
      madeOn: '2026-09-01',
      answerBy: '2026-09-29',
      lastDay: '2026-11-01',
      silenceFrom: '2026-11-02',
      apart: [],
      state: 'open',
    })
    const { requests, facts } = await read(table, table.managerId)
    expect([requests, facts]).toEqual([[request], null])
    expect(await rings(table.managerId)).toEqual([
      { kind: 'table', at: `/relations/${table.relationId}/requests` },
    ])
  })

  test('[C18] silence past the last day makes it so, for both, and each is told once; an answer then is too late', async () => {
    const { table, requestId } = await asked()
    await silence(table, '2026-11-01')
    const told = (personId: string) => rings(personId).then(all => all.filter(({ kind }) => kind === 'term'))
    expect(await told(table.employeeId)).toEqual([])
    expect((await read(table, table.employeeId, desk.on('2026-11-01'))).requests[0]!.state).toBe('open')
    for (const day of ['2026-11-02', '2026-11-02', '2026-11-03']) await silence(table, day)
    for (const who of [table.employeeId, table.managerId]) {
      const [request] = (await read(table, who, desk.on('2026-11-02'))).requests
      expect(request).toMatchObject({ state: 'silent', startsOn: '2026-12-01', answer: null })
      expect(await told(who)).toHaveLength(1)
    }
    const late = desk.on('2026-11-02')
    const attempt = () =>
      late.refused(table.managerId, call =>
        answerRequest(call, { relationId: table.relationId, requestId }, no),
      )
    expect(await attempt()).toBe('requests.silence')
    // Nor past the service: the database takes no answer that comes too late.
    await expect(
      late.as(table.managerId, ({ tx, actor, now }) =>
        tx
          .insertInto('request_answers')
          .values({
            organisation_id: actor.organisationId,
            request_id: requestId,
            outcome: 'refused',
            ground: 'roster',
            words: 'x',
            decided_by: actor.personId,
            decided_on: '2026-11-02',
            decided_at: now,
          })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('[C18] a decision on the last day is in time, and rings for who asked', async () => {
    const { table, requestId } = await asked()
    const last = desk.on('2026-11-01')
    await answer(table, requestId, no, last)
    await silence(table, '2026-11-02')
    const [request] = (await read(table, table.employeeId, desk.on('2026-11-02'))).requests
    expect(request).toMatchObject({ state: 'refused', answer: { ground: 'roster', words: no.words } })
    expect(await rings(table.employeeId)).toEqual([
      { kind: 'table', at: `/relations/${table.relationId}/requests` },
    ])
  })

  test('[C18] without the calendar of the law it is asked knowingly, and silence changes nothing', async () => {
    const table = await sit()
    const soon = { startsOn: '2026-10-05' }
    const refused = await desk.refused(table.employeeId, call =>
      makeRequest(call, table.relationId, { ...times, ...soon }),
    )
    expect(refused).toBe('requests.two-months')
    const [request] = (await make(table, { ...soon, withoutLaw: true })).requests
    expect(request).toMatchObject({ lastDay: null, apart: ['two-months'], answerBy: '2026-09-29' })
    await silence(table, '2027-06-01')
    const later = desk.on('2027-06-01')
    expect((await read(table, table.employeeId, later)).requests[0]!.state).toBe('open')
    await answer(table, request!.requestId, yes, later)
    expect((await read(table, table.employeeId, later)).requests[0]!.state).toBe('granted')
  })

  test('[C18] a wish of another kind has the term of the organisation, never later than the wished day', async () => {
    const { table, request } = await asked({ kind: 'wish', startsOn: '2026-09-10' })
    expect(request).toMatchObject({ apart: ['wish'], lastDay: null, answerBy: '2026-09-10' })
    await desk.as(table.hr, call => setRequestTerms(call, { answerDays: 14, employerSize: 'register' }))
    const kept = (await read(table, table.employeeId)).requests[0]
    expect(kept).toEqual(request)
    const all = await make(table, { kind: 'place', startsOn: '2027-03-01' })
    // Two people in the register: small in the eyes of the law, which is not certain about the place then.
    expect(all.requests.find(({ kind }) => kind === 'place')).toMatchObject({
      answerBy: '2026-09-15',
      lastDay: '2027-02-01',
      unsure: ['small-employer'],
    })
    expect(await desk.as(table.hr, readRequestTerms)).toMatchObject({ answerDays: 14, setOn: '2026-09-01' })
  })

  test('[C18] an agency worker is told that the law speaks with another employer, and who works for themselves that there is none', async () => {
    for (const [kind, apart] of [
      ['agency', 'other-employer'],
      ['payroll', 'other-employer'],
      ['freelance', 'no-employee'],
    ] as const) {
      const pair = await desk.build.pair({ kind })
      const [request] = (await desk.as(pair.employeeId, call => makeRequest(call, pair.relationId, times)))
        .requests
      expect(request).toMatchObject({ apart: [apart], lastDay: null, state: 'open' })
    }
  })

  test('[C18] service counts without a break through contracts that follow on one another', async () => {
    const where = await desk.build.organisation()
    const person = await desk.build.person(where.organisationId)
    const manager = await desk.build.person(where.organisationId)
    await desk.build.relation(where, person, manager, {
      kind: 'fixed_term',
      from: '2025-01-01',
      until: '2026-08-01',
    })
    await desk.build.relation(where, person, manager, { from: '2024-01-01', until: '2024-06-01' })
    const relationId = await desk.build.relation(where, person, manager, { from: '2026-08-01' })
    const { facts } = await desk.as(person, call => readRequests(call, relationId))
    expect(facts).toMatchObject({ employedSince: '2025-01-01', small: true, answerDays: 28 })
  })

  test('[C18] a second request within the year is named with the day of the last decision, also after silence, and goes on knowingly', async () => {
    const { table } = await asked()
    const again = { ...times, kind: 'place', startsOn: '2027-06-01' } as const
    const later = desk.on('2026-11-20')
    const code = await later.refused(table.employeeId, call => makeRequest(call, table.relationId, again))
    expect(code).toBe('requests.one-year')
    const { facts } = await read(table, table.employeeId, later)
    expect(facts!.earlier).toEqual({ kind: 'times', decided: '2026-11-02' })
    const year = desk.on('2027-11-02')
    const { requests } = await make(table, { ...again, startsOn: '2028-02-01' }, year)
    expect(requests[0]).toMatchObject({ kind: 'place', apart: [] })
  })

  test('[C18] who leads next reads what waits and what holds, and no refusal or withdrawal of before', async () => {
    const table = await sit()
    const ids: Record<string, string> = {}
    for (const kind of ['times', 'place', 'predictable', 'wish'] as const) {
      const { requests } = await make(table, { kind, withoutLaw: true })
      ids[kind] = requests.find(one => one.kind === kind)!.requestId
    }
    await answer(table, ids.times!, no)
    await answer(table, ids.place!, yes)
    const at = { relationId: table.relationId, requestId: ids.predictable! }
    await desk.as(table.employeeId, call => withdrawRequest(call, at))
    const own = await read(table, table.managerId)
    expect(own.requests).toHaveLength(4)
    const { managerId } = await succeed(desk, table, '2026-09-15')
    const next = desk.on('2026-09-16')
    const seen = await read({ ...table, managerId }, managerId, next)
    expect(seen.requests.map(({ kind, state }) => [kind, state]).sort()).toEqual([
      ['place', 'granted'],
      ['wish', 'open'],
    ])
    await answer({ ...table, managerId }, ids.wish!, no, next)
    const after = (await read({ ...table, managerId }, managerId, next)).requests
    expect(after.map(({ kind, state }) => [kind, state]).sort()).toEqual([
      ['place', 'granted'],
      ['wish', 'refused'],
    ])
  })

  test('once somebody has left, what was asked is read as it was, and nothing is asked any more', async () => {
    const { table } = await asked()
    await endRelation(desk, table, '2026-09-20')
    const later = desk.on('2026-09-21')
    const seen = await read(table, table.employeeId, later)
    expect([seen.facts, seen.requests.length]).toEqual([null, 1])
    const code = await later.refused(table.employeeId, call => makeRequest(call, table.relationId, times))
    expect(code).toBe('people.relation-ended')
  })

  test('[C18] more predictable work may be asked until the start itself, and its last day stays in the calendar after it', async () => {
    const { table, request } = await asked({ kind: 'predictable', startsOn: '2026-09-15' })
    expect(request).toMatchObject({ lastDay: '2026-10-01', answerBy: '2026-09-15' })
    const days = await desk.on('2026-09-20').as(table.employeeId, call =>
      requestsDays.find(call, [
        {
          relationId: table.relationId,
          seat: 'employee',
          parts: null,
          validFrom: '2022-01-01',
          other: 'Joost',
          at: `/relations/${table.relationId}`,
        },
      ]),
    )
    expect(days.map(({ kind, on }) => [kind, on])).toEqual([['request-last-day', '2026-10-01']])
  })

  test('nobody else finds a request, at the table or in the database', async () => {
    const { table, requestId } = await asked()
    await answer(table, requestId, no)
    for (const [who, personId] of await strangersTo(desk, table)) {
      const found = await desk.as(personId, async ({ tx }) => [
        await tx.selectFrom('requests').select('request_id').where('request_id', '=', requestId).execute(),
        await tx.selectFrom('request_answers').select('words').where('request_id', '=', requestId).execute(),
      ])
      expect([who, found]).toEqual([who, [[], []]])
    }
  })

  test('decided twice at once: one answer stands, and the other hears that there is one', async () => {
    const { table, requestId } = await asked()
    await read(table, table.managerId)
    const both = await Promise.allSettled([answer(table, requestId, yes), answer(table, requestId, no)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find(one => one.status === 'rejected') as PromiseRejectedResult
    expect(lost.reason.code).toBe('requests.answered')
    const rows = await desk.rows('select outcome from request_answers where request_id = $1', [requestId])
    expect(rows).toHaveLength(1)
  })

  test('sent from two windows at once: one request', async () => {
    const table = await sit()
    const both = await Promise.allSettled([make(table), make(table)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await read(table, table.employeeId)).requests).toHaveLength(1)
  })

  test('what was answered stays: the database takes no other answer, and nobody rewrites a request', async () => {
    const { table, requestId } = await asked()
    await answer(table, requestId, yes)
    const change = (who: string, work: string) =>
      desk.as(who, ({ tx }) =>
        tx
          .updateTable('requests')
          .set({ withdrawn_at: new Date() })
          .where('request_id', '=', requestId)
          .executeTakeFirstOrThrow()
          .then(({ numUpdatedRows }) => [work, numUpdatedRows]),
      )
    for (const who of [table.employeeId, table.managerId])
      expect(await change(who, 'withdraw')).toEqual(['withdraw', 0n])
    await expect(
      desk.as(table.employeeId, ({ tx }) =>
        tx.updateTable('requests').set({ words: 'anders' }).where('request_id', '=', requestId).execute(),
      ),
    ).rejects.toThrow('permission denied')
  })

  const refusedTo = async (
    who: 'employeeId' | 'managerId',
    input: Partial<RequestInput>,
    on = desk,
  ): Promise<string> => {
    const table = await sit()
    return on.refused(table[who], call => makeRequest(call, table.relationId, { ...times, ...input }))
  }
  const refusedAnswer = async (
    input: AnswerInput,
    before?: (request: Request, table: TableOfTwo) => unknown,
  ) => {
    const { table, request, requestId } = await asked()
    await before?.(request, table)
    const at = { relationId: table.relationId, requestId }
    return desk.refused(table.managerId, call => answerRequest(call, at, input))
  }
  tryRefusals('requests', requestsNl.refusals, () => desk, {
    'only-who-works': () => refusedTo('managerId', {}),
    'only-who-leads': async () => {
      const { table, requestId } = await asked()
      const at = { relationId: table.relationId, requestId }
      return desk.refused(table.employeeId, call => answerRequest(call, at, yes))
    },
    'nobody-decides': async () => {
      const where = await desk.build.organisation()
      const person = await desk.build.person(where.organisationId)
      const relationId = await desk.build.relation(where, person, null)
      return desk.refused(person, call => makeRequest(call, relationId, times))
    },
    'in-the-past': () => refusedTo('employeeId', { startsOn: '2026-08-31' }),
    'same-hours': () => refusedTo('employeeId', { kind: 'hours', hours: 28 }),
    'one-open': async () => {
      const { table } = await asked()
      return desk.refused(table.employeeId, call => makeRequest(call, table.relationId, times))
    },
    '26-weeks': async () => {
      const where = await desk.build.organisation()
      const person = await desk.build.person(where.organisationId)
      const manager = await desk.build.person(where.organisationId)
      const relationId = await desk.build.relation(where, person, manager, { from: '2026-08-01' })
      return desk.refused(person, call => makeRequest(call, relationId, times))
    },
    'two-months': () => refusedTo('employeeId', { startsOn: addDays('2026-11-01', -1) }),
    'one-year': async () => {
      const { table, requestId } = await asked()
      await answer(table, requestId, no)
      return desk.refused(table.employeeId, call => makeRequest(call, table.relationId, times))
    },
    'no-such-request': async () => {
      const { table } = await asked()
      const at = { relationId: table.relationId, requestId: randomUUID() }
      return desk.refused(table.managerId, call => answerRequest(call, at, yes))
    },
    answered: () => refusedAnswer(yes, ({ requestId }, table) => answer(table, requestId, no)),
    withdrawn: () =>
      refusedAnswer(yes, ({ requestId }, { employeeId, relationId }) =>
        desk.as(employeeId, call => withdrawRequest(call, { relationId, requestId })),
      ),
    silence: async () => {
      const { table, requestId } = await asked()
      const at = { relationId: table.relationId, requestId }
      return desk.on('2026-11-02').refused(table.employeeId, call => withdrawRequest(call, at))
    },
    'no-words': () => refusedAnswer({ ...no, words: '' }),
    'only-precedent': () => refusedAnswer({ ...no, ground: 'other', words: 'Anders wil iedereen het.' }),
  })
})
