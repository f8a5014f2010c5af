import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginAgreement, signed } from '../../shell/testing/agreeing.ts'
import {
  endRelation,
  expectNoTable,
  sitDown,
  succeed,
  type TableOfTwo,
} from '../../shell/testing/around-table.ts'
import { layTopic, proposeDeal } from '../../shell/testing/at-a-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { clauseOf } from '../../shell/testing/furnished.ts'
import { type BreachInput, type BreachView, breachInput } from './model.ts'
import { changeBreach, chooseRoute, recordBreach, sayMended, withdrawBreach } from './service/breaches.ts'
import { readRepair } from './service/present.ts'
import { agreeMended, tellOther } from './service/seams.ts'
import { entryOf } from './testing/entry.ts'

describe('what was not kept, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const record = async (
    table: TableOfTwo,
    who: 'employee' | 'manager' = 'employee',
    entry: BreachInput = entryOf(),
  ) => {
    const view = await table[who](call => recordBreach(call, table.relationId, entry))
    const { breachId } = view.breaches[0]!
    return { relationId: table.relationId, breachId }
  }
  const own = async (table: TableOfTwo, who: 'employee' | 'manager' = 'employee'): Promise<BreachView[]> =>
    (await table[who](call => readRepair(call, table.relationId))).breaches

  test('[A08] either party writes down that something was not kept; only who wrote moves it, weighs it and takes it away', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const mine = await record(table, 'employee', entryOf({ state: 'threatened', weight: 'counts' }))
    const theirs = await record(table, 'manager', entryOf({ weight: 'very-heavy' }))
    expect((await own(table)).map(({ content }) => content)).toMatchObject([
      { state: 'threatened', weight: 'counts', side: 'employee', recordedOn: desk.today },
    ])
    expect((await own(table, 'manager')).map(({ content }) => content)).toMatchObject([
      { state: 'existing', weight: 'very-heavy', side: 'organisation' },
    ])
    // Whatever the other asks of it, it is not there.
    const breach = entryOf()
    const others = {
      change: changeBreach,
      route: chooseRoute,
      mend: sayMended,
      tell: tellOther,
    }
    for (const [name, code] of [
      ['change', codeOf(table.manager(call => others.change(call, mine, { version: 1, breach })))],
      [
        'route',
        codeOf(
          table.manager(call =>
            others.route(call, mine, { version: 1, route: 'leave', topicId: null, dealId: null }),
          ),
        ),
      ],
      ['mend', codeOf(table.manager(call => others.mend(call, mine, { version: 1, mended: true })))],
      [
        'tell',
        codeOf(table.manager(call => others.tell(call, mine, { version: 1, feeling: true, mended: true }))),
      ],
      ['withdraw', codeOf(table.manager(call => withdrawBreach(call, mine)))],
      ['withdraw', codeOf(table.employee(call => withdrawBreach(call, theirs)))],
    ] as const)
      expect([name, await code]).toEqual([name, 'repair.no-such-breach'])
    // The owner moves it from threatening to happened, and back.
    const moved = await table.employee(call =>
      changeBreach(call, mine, { version: 1, breach: entryOf({ state: 'existing' }) }),
    )
    expect(moved.breaches[0]).toMatchObject({ version: 2, content: { state: 'existing' } })
    const back = await table.employee(call =>
      changeBreach(call, mine, { version: 2, breach: entryOf({ state: 'threatened' }) }),
    )
    expect(back.breaches[0]).toMatchObject({ version: 3, content: { state: 'threatened' } })
    await table.employee(call => withdrawBreach(call, mine))
    expect(await own(table)).toEqual([])
    expect(await desk.rows('select from breaches where breach_id = $1', [mine.breachId])).toEqual([])
    expect(await own(table, 'manager')).toHaveLength(1)
    expect(relationId).toBe(mine.relationId)
  })

  test('[A09] what was seen and what it does to somebody stand apart, each under its own lock, and the feeling goes by itself', async () => {
    const table = await sitDown(desk)
    const feeling = 'Ik voel me niet gezien'
    const { breachId } = await record(table, 'employee', entryOf({ feeling }))
    expect((await own(table))[0]).toMatchObject({ feeling, content: { happened: entryOf().happened } })
    const [line] = await desk.rows<{ breach: string; feeling: string }>(
      `select b.locked as breach, f.locked as feeling from breaches b join feelings f using (organisation_id, breach_id)
        where b.breach_id = $1`,
      [breachId],
    )
    for (const text of [line!.breach, line!.feeling])
      for (const word of ['gezien', 'weken', 'existing', 'heavy'])
        expect(Buffer.from(text, 'base64url').toString('latin1')).not.toContain(word)
    await table.employee(call =>
      changeBreach(call, { relationId: table.relationId, breachId }, { version: 1, breach: entryOf() }),
    )
    expect((await own(table))[0]!.feeling).toBeNull()
    expect(await desk.rows('select from feelings where breach_id = $1', [breachId])).toEqual([])
  })

  test('[A10] nothing is kept until all three dimensions have a yes or a no of their own, and none is filled in', async () => {
    const table = await sitDown(desk)
    const { exchange, authority, cooperation, ...rest } = entryOf()
    const empty = breachInput.parse(rest)
    expect([empty.exchange, empty.authority, empty.cooperation]).toEqual([null, null, null])
    const sets: Partial<BreachInput>[] = [
      {},
      { exchange },
      { exchange, authority },
      { authority, cooperation },
      { exchange: null, authority, cooperation },
    ]
    for (const given of sets)
      expect(
        await desk.refused(table.employeeId, call =>
          recordBreach(call, table.relationId, { ...empty, ...given }),
        ),
      ).toBe('repair.dimension-unanswered')
    // Each considered, and none touched, is an answer.
    const no = { exchange: false, authority: false, cooperation: false }
    await record(table, 'employee', entryOf(no))
    expect((await own(table))[0]!.content).toMatchObject(no)
  })

  test('quotes a clause as both signed it, at this table alone, and an item of the list', async () => {
    const clause = clauseOf('Rooster drie weken van tevoren')
    const table = await signed(desk, [clause])
    const elsewhere = await signed(desk, [clauseOf('Van een ander')])
    const from = (clauseId: string) => entryOf({ source: { from: 'clause', clauseId } })
    const { breachId } = await record(table, 'employee', from(clause.id))
    expect((await own(table))[0]!.content!.source).toEqual({
      from: 'clause',
      clauseId: clause.id,
      expected: 'Rooster drie weken van tevoren',
    })
    const theirs = await desk.rows<{ id: string }>(
      `select v.joint #>> '{clauses,0,clause,id}' as id from versions v where v.agreement_id = $1`,
      [elsewhere.agreementId],
    )
    for (const clauseId of [theirs[0]!.id, randomUUID()]) {
      expect(
        await desk.refused(table.employeeId, call => recordBreach(call, table.relationId, from(clauseId))),
      ).toBe('repair.no-such-clause')
      expect(
        await desk.refused(table.employeeId, call =>
          changeBreach(
            call,
            { relationId: table.relationId, breachId },
            { version: 1, breach: from(clauseId) },
          ),
        ),
      ).toBe('repair.no-such-clause')
    }
    const item = (itemId: string) => entryOf({ source: { from: 'item', itemId } })
    await record(table, 'employee', item('variety'))
    expect(
      await codeOf(table.employee(call => recordBreach(call, table.relationId, item('nothing-like-it')))),
    ).toMatch(/^expectations\./)
  })

  test('[A11] the owner chooses a door, and another, as often as they like; a confidant is no choice that is kept', async () => {
    const table = await sitDown(desk)
    const at = await record(table)
    const none = { topicId: null, dealId: null }
    let version = 1
    for (const route of ['talk', 'deal', 'leave', null, 'talk'] as const) {
      const { breaches } = await table.employee(call => chooseRoute(call, at, { version, route, ...none }))
      expect(breaches[0]!.content!.route).toBe(route)
      version++
    }
    // Of the first three nobody else was told, so nothing of it is anywhere else.
    expect(await desk.events(table.organisationId)).toEqual([])
    expect(await desk.rows('select from bell_rings where person_id = $1', [table.managerId])).toEqual([])
    const topicId = await layTopic(table)
    const elsewhere = await layTopic(await sitDown(desk))
    expect(
      await desk.refused(table.employeeId, call =>
        chooseRoute(call, at, { version, route: 'talk', topicId: elsewhere, dealId: null }),
      ),
    ).toBe('repair.not-at-this-table')
    const { breaches } = await table.employee(call =>
      chooseRoute(call, at, { version, route: 'talk', topicId, dealId: null }),
    )
    expect(breaches[0]!.content).toMatchObject({ route: 'talk', topicId })
  })

  test('a deal of this table may be what mends it, and no other', async () => {
    const table = await beginAgreement(desk)
    const other = await beginAgreement(desk)
    const at = await record(table)
    const [here, there] = [await proposeDeal(table), await proposeDeal(other)]
    const choose = (dealId: string) =>
      table.employee(call => chooseRoute(call, at, { version: 1, route: 'deal', topicId: null, dealId }))
    expect(await codeOf(choose(there))).toBe('repair.not-at-this-table')
    expect((await choose(here)).breaches[0]!.content).toMatchObject({ route: 'deal', dealId: here })
  })

  test('[A11] repaired is said by the owner; whole for both is when the other, who was told, agrees, and is nothing else', async () => {
    const table = await sitDown(desk)
    const at = await record(table, 'employee', entryOf({ feeling: 'verdriet' }))
    const tell = (version: number, feeling: boolean, mended: boolean) =>
      table.employee(call => tellOther(call, at, { version, feeling, mended }))
    expect(await codeOf(tell(1, false, false))).toBe('repair.nothing-told')
    const topicId = await layTopic(table)
    await table.employee(call => chooseRoute(call, at, { version: 1, route: 'talk', topicId, dealId: null }))
    const seams = async () => (await table.manager(call => readRepair(call, at.relationId))).seams
    expect(await seams()).toEqual([])
    expect(await codeOf(tell(2, false, true))).toBe('repair.not-mended')
    // Told, without the feeling: that stays where it is.
    await tell(2, false, false)
    expect(await seams()).toMatchObject([{ topicId, feeling: null, mended: false, agreedOn: null }])
    expect(await codeOf(table.manager(call => agreeMended(call, at)))).toBe('repair.not-mended-yet')
    expect(await codeOf(table.employee(call => agreeMended(call, at)))).toBe('repair.no-such-seam')
    await table.employee(call => sayMended(call, at, { version: 2, mended: true }))
    expect(await seams()).toMatchObject([{ mended: false }])
    await tell(3, false, true)
    expect(await seams()).toMatchObject([{ mended: true, agreedOn: null }])
    await table.manager(call => agreeMended(call, at))
    // Once more is once.
    await table.manager(call => agreeMended(call, at))
    expect((await own(table))[0]!.told).toEqual({ feeling: false, mended: true, agreedOn: desk.today })
    // Released for this one entry, and taken back as soon as other words stand there; the yes stays.
    await tell(3, true, true)
    expect(await seams()).toMatchObject([{ feeling: 'verdriet', agreedOn: desk.today }])
    await table.employee(call =>
      changeBreach(call, at, { version: 3, breach: entryOf({ feeling: 'iets heel anders' }) }),
    )
    expect(await seams()).toMatchObject([{ feeling: null, agreedOn: desk.today }])
    // Not whole after all: the yes goes with it.
    await table.employee(call => sayMended(call, at, { version: 4, mended: false }))
    expect(await seams()).toMatchObject([{ mended: false, agreedOn: null }])
    // Another door takes the telling back.
    await table.employee(call =>
      chooseRoute(call, at, { version: 5, route: 'leave', topicId: null, dealId: null }),
    )
    expect(await seams()).toEqual([])
  })

  test('what was told and agreed goes with the entry when it is withdrawn', async () => {
    const table = await sitDown(desk)
    const at = await record(table)
    const topicId = await layTopic(table)
    await table.employee(call => chooseRoute(call, at, { version: 1, route: 'talk', topicId, dealId: null }))
    await table.employee(call => sayMended(call, at, { version: 2, mended: true }))
    await table.employee(call => tellOther(call, at, { version: 3, feeling: false, mended: true }))
    await table.manager(call => agreeMended(call, at))
    await table.employee(call => withdrawBreach(call, at))
    expect((await table.manager(call => readRepair(call, at.relationId))).seams).toEqual([])
    for (const name of ['breaches', 'seams', 'seam_agreements'])
      expect(await desk.rows(`select from ${name} where breach_id = $1`, [at.breachId])).toEqual([])
  })

  test('two tabs: whoever read an older version is told so, and nothing is lost', async () => {
    const table = await sitDown(desk)
    const at = await record(table)
    const change = (version: number, happened: string) =>
      table.employee(call => changeBreach(call, at, { version, breach: entryOf({ happened }) }))
    await change(1, 'Eerst')
    expect(await codeOf(change(1, 'Tegelijk'))).toBe('repair.changed-elsewhere')
    expect((await own(table))[0]!.content!.happened).toBe('Eerst')
    const both = await Promise.allSettled([change(2, 'Links'), change(2, 'Rechts')])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('is of the person and not of the chair: a next manager finds nothing, and the former one takes away', async () => {
    const table = await sitDown(desk)
    const at = await record(table, 'manager')
    const next = await succeed(desk, table, desk.today)
    expect((await next.manager(call => readRepair(call, at.relationId))).breaches).toEqual([])
    expect(await codeOf(next.manager(call => withdrawBreach(call, at)))).toBe('repair.no-such-breach')
    await table.manager(call => withdrawBreach(call, at))
    expect(await desk.rows('select from breaches where breach_id = $1', [at.breachId])).toEqual([])
  })

  test('after the working relationship it is read and taken away, and nothing is added', async () => {
    const table = await sitDown(desk)
    const at = await record(table)
    await endRelation(desk, table, desk.today)
    expect(await own(table)).toHaveLength(1)
    expect(await codeOf(record(table))).toBe('people.relation-ended')
    expect(
      await codeOf(
        table.employee(call =>
          changeBreach(call, at, { version: 1, breach: entryOf({ state: 'threatened' }) }),
        ),
      ),
    ).toBe('people.relation-ended')
    await table.employee(call => withdrawBreach(call, at))
    expect(await own(table)).toEqual([])
  })

  test('for whoever does not sit at the table there is none', async () => {
    const table = await sitDown(desk)
    const at = await record(table)
    await expectNoTable(desk, table, {
      readRepair: call => readRepair(call, at.relationId),
      recordBreach: call => recordBreach(call, at.relationId, entryOf()),
      changeBreach: call => changeBreach(call, at, { version: 1, breach: entryOf() }),
      chooseRoute: call => chooseRoute(call, at, { version: 1, route: 'leave', topicId: null, dealId: null }),
      tellOther: call => tellOther(call, at, { version: 1, feeling: false, mended: false }),
      agreeMended: call => agreeMended(call, at),
    })
  })
})
