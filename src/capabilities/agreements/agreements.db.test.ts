import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { verifyDocument } from '../../platform/pdf/index.ts'
import type { Pair } from '../../shell/testing/builder.ts'
import { clauseOf, dealInput, leftOutAt } from '../../shell/testing/furnished.ts'
import { putInForce } from '../../shell/testing/rules-in-force.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import demoCao from './data/cao-demo.json' with { type: 'json' }
import type { AgreementView, ClauseInput, Timeline } from './model.ts'

const clause = (what: string, rest: Partial<ClauseInput> = {}) =>
  clauseOf(what, { who: 'employee', when: { day: '2026-12-01' }, ...rest })

describe('agreements', () => {
  let world: TestApp
  let late: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
    late = await startTestApp({ today: '2027-09-02', database: world.database })
  })
  afterAll(async () => {
    await late.close()
    await world.close()
  })

  interface Seats {
    pair: Pair
    employee: Client
    manager: Client
    url: string
  }
  const seat = async (): Promise<Seats> => {
    const pair = await world.build.pair()
    const employee = await world.signIn(pair.employeeId)
    const manager = await world.signIn(pair.managerId)
    const started = await employee.post(`/api/relations/${pair.relationId}/agreements`)
    expect(started.status).toBe(201)
    const url = `/api/relations/${pair.relationId}/agreements/${started.body.agreementId}`
    return { pair, employee, manager, url }
  }
  const render = async (side: Client, url: string, clauses: ClauseInput[]) => {
    const { version } = ((await side.get(url)).body as AgreementView).mine
    const saved = await side.put(`${url}/rendering`, { version, clauses })
    expect(saved.status).toBe(200)
    const submitted = await side.post(`${url}/rendering/submit`, { version: saved.body.mine.version })
    expect(submitted.status).toBe(200)
  }
  const react = async (side: Client, url: string) => {
    const view = (await side.get(url)).body as AgreementView
    for (const id of view.waiting)
      expect((await side.put(`${url}/reactions/${id}`, { kind: 'agree' })).status).toBe(200)
  }
  /** Both handed in and reacted: the joint text is open. */
  const opened = async (): Promise<Seats> => {
    const seats = await seat()
    await render(seats.employee, seats.url, [clause('Dinsdag om half drie klaar')])
    await render(seats.manager, seats.url, [clause('Samira neemt de intake van Zuid over', { who: 'both' })])
    for (const side of [seats.employee, seats.manager]) await react(side, seats.url)
    return seats
  }
  const propose = async ({ manager, url }: Seats, clauses: ClauseInput[], basedOn = 0) => {
    const leftOut = await leftOutAt(manager, url)
    const reply = await manager.post(`${url}/versions`, { basedOn, clauses, why: '', leftOut })
    expect(reply.status).toBe(201)
    const { number, hash } = (reply.body as AgreementView).versions.at(-1)!
    return { number, hash }
  }
  /** Accepted by both; nobody signed yet. */
  const accepted = async (clauses = [clause('Dinsdag om half drie klaar')]) => {
    const seats = await opened()
    const text = await propose(seats, clauses)
    expect((await seats.employee.post(`${seats.url}/accept`, text)).body.phase).toBe('accepted')
    return { ...seats, text }
  }
  const signed = async (clauses?: ClauseInput[]) => {
    const seats = await accepted(clauses)
    for (const side of [seats.employee, seats.manager]) {
      const reply = await side.post(`${seats.url}/sign`, seats.text)
      expect(reply.body.code ?? reply.status).toBe(200)
    }
    return seats
  }

  test('[C02] neither side reads the other rendering before submitting its own, through API or database', async () => {
    const { pair, employee, manager, url } = await seat()
    const secret = 'alleen van mij'
    await render(employee, url, [clause(secret)])
    const seen = await manager.get(url)
    expect(seen.body.others).toMatchObject([{ seat: 'employee', submitted: true, clauses: null }])
    expect(seen.raw.body).not.toContain(secret)
    const client = await world.database.pool.connect()
    try {
      await client.query(`begin; set local role wisselwerk_app;
        select set_config('app.organisation', '${pair.organisationId}', true),
          set_config('app.person', '${pair.managerId}', true), set_config('app.today', '2026-09-01', true)`)
      expect((await client.query('select from renderings')).rowCount).toBe(0)
    } finally {
      await client.query('rollback')
      client.release()
    }
    await render(manager, url, [clause('mijn weergave')])
    expect((await manager.get(url)).body.others[0].clauses[0].what).toBe(secret)
  })

  test('[C02] a race of submitting and reading never leaks: rounds of parallel requests', async () => {
    for (let round = 0; round < budget(30, 8); round++) {
      const { employee, manager, url } = await seat()
      const secret = `geheim ${round}`
      await employee.put(`${url}/rendering`, { version: 0, clauses: [clause(secret)] })
      const replies = await Promise.all([
        manager.get(url),
        employee.post(`${url}/rendering/submit`, { version: 1 }),
        manager.get(url),
        manager.put(`${url}/rendering`, { version: 0, clauses: [clause('anders')] }),
        manager.get(url),
      ])
      for (const index of [0, 2, 3, 4]) expect(replies[index]!.raw.body).not.toContain(secret)
    }
  })

  test('[C03] the joint text is locked while a clause has no reaction', async () => {
    const { employee, manager, url } = await seat()
    await render(employee, url, [clause('een'), clause('twee')])
    expect((await manager.post(`${url}/versions`, { basedOn: 0, clauses: [clause('x')] })).body.code).toBe(
      'agreements.renderings-not-in',
    )
    await render(manager, url, [clause('drie')])
    const [first, second] = (await manager.get(url)).body.waiting as string[]
    await manager.put(`${url}/reactions/${first}`, {
      kind: 'remember-differently',
      remark: 'ik dacht woensdag',
    })
    await react(employee, url)
    const locked = await manager.post(`${url}/versions`, { basedOn: 0, clauses: [clause('x')] })
    expect(locked.body).toMatchObject({ status: 409, code: 'agreements.reactions-missing' })
    const own = await manager.put(`${url}/reactions/${(await manager.get(url)).body.mine.clauses[0].id}`, {
      kind: 'agree',
    })
    expect(own.body.code).toBe('agreements.own-clause')
    await manager.put(`${url}/reactions/${second}`, { kind: 'missing' })
    const leftOut = await leftOutAt(manager, url)
    const text = { basedOn: 0, clauses: [clause('x')], leftOut }
    expect((await manager.post(`${url}/versions`, text)).status).toBe(201)
  })

  test('[C04] every change is a version with its author; two different hashes cannot both be signed', async () => {
    const seats = await opened()
    const first = await propose(seats, [clause('een')])
    const { employee, manager, url } = seats
    const change = (side: Client, basedOn: number, what: string) =>
      side.post(`${url}/versions`, { basedOn, clauses: [clause(what)], why: 'duidelijker' })
    const both = await Promise.all([change(employee, 1, 'twee'), change(manager, 1, 'drie')])
    expect(both.map(reply => reply.status).sort()).toEqual([201, 409])
    const view = (await employee.get(url)).body as AgreementView
    expect(view.versions).toHaveLength(2)
    const newest = view.versions.at(-1)!
    expect(newest.authorSide).toBe(both[0]!.status === 201 ? 'employee' : 'organisation')
    expect((await employee.post(`${url}/accept`, first)).body.code).toBe('agreements.version-outdated')
    for (const side of [employee, manager]) await side.post(`${url}/accept`, { number: 2, hash: newest.hash })
    const race = await Promise.all([
      employee.post(`${url}/sign`, { number: 2, hash: newest.hash }),
      change(manager, 2, 'vier'),
      manager.post(`${url}/sign`, { number: 1, hash: first.hash }),
    ])
    expect(race[2]!.status).toBe(409)
    expect(race.slice(0, 2).filter(reply => reply.status < 300)).toHaveLength(1)
  })

  test('[C06] one signature is open, two on the same hash make it signed; a stale version is refused', async () => {
    const { employee, manager, url, text } = await accepted()
    expect((await employee.post(`${url}/sign`, { ...text, hash: 'a'.repeat(64) })).body.code).toBe(
      'agreements.text-differs',
    )
    const open = (await employee.post(`${url}/sign`, text)).body as AgreementView
    expect(open.phase).toBe('open')
    expect((await manager.post(`${url}/versions`, { basedOn: 1, clauses: [clause('x')] })).body.code).toBe(
      'agreements.one-has-signed',
    )
    expect((await employee.post(`${url}/withdraw`, text)).body.phase).toBe('accepted')
    // Whoever asked first may be let in second: some rounds, so that both orders come by.
    for (let round = 0; round < budget(10, 3); round++) {
      const next = await accepted()
      const sides = [next.employee, next.manager, next.employee]
      const replies = await Promise.all(sides.map(side => side.post(`${next.url}/sign`, next.text)))
      expect(replies.map(reply => reply.status).sort()).toEqual([200, 200, 409])
      expect(verifyDocument((await next.manager.get(`${next.url}/document`)).raw.rawPayload).valid).toBe(true)
    }
    await employee.post(`${url}/sign`, text)
    await manager.post(`${url}/sign`, text)
    const done = (await manager.get(url)).body as AgreementView
    expect(done.phase).toBe('signed')
    expect(done.versions[0]!.signatures.map(signature => [signature.side, signature.hash]).sort()).toEqual([
      ['employee', text.hash],
      ['organisation', text.hash],
    ])
    expect((await employee.post(`${url}/withdraw`, text)).body.code).toBe('agreements.all-have-signed')
  })

  test('[C06] the export shows both, time and hash; altering one byte fails verification; one signature is open', async () => {
    const { employee, manager, url, text } = await accepted()
    expect((await employee.get(`${url}/document`)).body.code).toBe('agreements.not-signed-yet')
    await employee.post(`${url}/sign`, text)
    const open = verifyDocument((await manager.get(`${url}/document`)).raw.rawPayload)
    expect(open).toMatchObject({ valid: false, state: 'open', textHashMatches: true })
    await manager.post(`${url}/sign`, text)
    const { raw } = await employee.get(`${url}/document`)
    expect(raw.headers['content-type']).toBe('application/pdf')
    const signed = verifyDocument(raw.rawPayload)
    expect(signed).toMatchObject({ valid: true, state: 'signed', textHashMatches: true })
    const seen = await world.database.pool.query(`select from read_log where purpose = 'document'`)
    expect(seen.rowCount).toBeGreaterThanOrEqual(2)
    expect(signed.signatures.map(({ by, hash, valid }) => [by, hash, valid])).toEqual([
      ['Samira El Amrani', text.hash, true],
      ['Joost Verbeek', text.hash, true],
    ])
    for (const at of [100, Math.floor(raw.rawPayload.length / 2), raw.rawPayload.length - 40]) {
      const altered = Buffer.from(raw.rawPayload)
      altered[at]! ^= 1
      expect(verifyDocument(altered).valid).toBe(false)
    }
  })

  test('[C01] a clause without a pointer cannot be signed', async () => {
    const { employee, url, text } = await accepted([clause('zonder verwijzing', { fills: null })])
    const reply = await employee.post(`${url}/sign`, text)
    expect(reply.body).toMatchObject({ status: 409, code: 'agreements.clause-without-pointer' })
    expect(reply.body.title).toContain('1')
  })

  test('[C14] below the floor blocks signing; an unknown article says ask HR and never ok', async () => {
    const low = clause('Minder vakantie', {
      value: { subject: 'holiday-hours', amount: 10, unit: 'hours-per-year', option: null },
    })
    const { employee, url, text } = await accepted([low])
    expect((await employee.post(`${url}/sign`, text)).body.code).toBe('agreements.below-the-floor')
    const unknown = clause('Iets uit een oude regeling', {
      fills: { kind: 'article', articleId: 'cao-oud/9.9' },
    })
    const second = await signed([unknown])
    const view = (await second.employee.get(second.url)).body as AgreementView
    expect(view.versions[0]!.floor[0]).toMatchObject({ outcome: 'ask-hr', blocks: false })
  })

  test('[C14] a cao on file decides by its dates; a broken one is refused whole', async () => {
    const pair = await world.build.pair()
    const hrId = await world.build.person(pair.organisationId)
    await world.build.role(pair.organisationId, hrId, 'hr')
    const hr = await world.signIn(hrId)
    const employee = await world.signIn(pair.employeeId)
    const check = async (amount: number) => {
      const value = { subject: 'roster-known-ahead', amount, unit: 'days-ahead' as const, option: null }
      const reply = await employee.post(`/api/relations/${pair.relationId}/check`, {
        clauses: [clause('Rooster', { value })],
      })
      return reply.body.floor[0].outcome
    }
    expect(await check(21)).toBe('ask-hr')
    expect((await employee.post('/api/rules/drafts', demoCao)).status).toBe(403)
    const broken = { ...demoCao, articles: [{ ...demoCao.articles[0], validFrom: '2025-02-30' }] }
    expect((await hr.post('/api/rules/drafts', broken)).body).toMatchObject({
      status: 400,
      code: 'agreements.bad-rule-set',
    })
    await putInForce(world, { organisationId: pair.organisationId, rules: demoCao })
    expect([await check(21), await check(20), await check(30)]).toEqual(['ok', 'below-floor', 'in-favour'])
    const rules = (await employee.get(`/api/relations/${pair.relationId}/rules`)).body
    expect(rules.sets.find((set: { fictional: boolean }) => set.fictional).title.nl).toContain('verzonnen')
  })

  test('[C07] nobody fills in the other’s benefit; an i-deal needs both and a difference', async () => {
    const { employee, manager, url } = await opened()
    const deal = { ...dealInput, description: 'Eerder naar huis', differs: 'vaste eindtijd is 16.00' }
    const added = (await employee.post(`${url}/deals`, deal)).body as AgreementView
    const { dealId } = added.deals[0]!
    const state = (side: Client, of: string) =>
      side.put(`${url}/deals/${dealId}/benefit`, { side: of, version: 1, text: 'rust' })
    expect(
      (await employee.put(`${url}/deals/${dealId}/benefit`, { side: 'organisation', version: 1, text: 'x' }))
        .body,
    ).toMatchObject({
      status: 403,
      code: 'agreements.benefit-of-the-other',
    })
    expect(((await state(employee, 'employee')).body as AgreementView).deals[0]!.ideal).toBe(false)
    expect(((await state(manager, 'organisation')).body as AgreementView).deals[0]).toMatchObject({
      ideal: true,
      missing: [],
    })
  })

  test('[C13] the thread expectation → i-deal → clause is kept in the signed text; an orphan is allowed', async () => {
    const seats = await opened()
    const { employee, manager, url, pair } = seats
    const topics = (
      await employee.post(`/api/relations/${pair.relationId}/topics`, { itemId: 'hours-around-life' })
    ).body
    const topicId = topics.topics[0].topicId
    const deal = { ...dealInput, description: 'Eerder naar huis', itemId: 'hours-around-life', topicId }
    const { dealId } = ((await employee.post(`${url}/deals`, deal)).body as AgreementView).deals[0]!
    const text = await propose(seats, [
      clause('Half drie', { dealId, topicId, itemId: 'hours-around-life' }),
      clause('Los'),
    ])
    await employee.post(`${url}/accept`, text)
    for (const side of [employee, manager]) expect((await side.post(`${url}/sign`, text)).status).toBe(200)
    const [linked, orphan] = ((await employee.get(url)).body as AgreementView).versions[0]!.clauses
    expect([linked!.dealId, linked!.topicId, linked!.itemId]).toEqual([dealId, topicId, 'hours-around-life'])
    expect([orphan!.dealId, orphan!.topicId, orphan!.itemId]).toEqual([null, null, null])
    const stray = await manager.post(`${url}/versions`, {
      basedOn: 1,
      clauses: [clause('x', { dealId: randomUUID() })],
    })
    expect(stray.body.code).toBe('agreements.no-such-deal')
  })

  test('[B12] each side marks for itself; split marks are recorded as seen differently', async () => {
    const { pair, employee, manager, url } = await signed([
      clause('Half drie', { when: { day: '2026-09-01' } }),
    ])
    const timeline = async (side: Client) =>
      (await side.get(`/api/relations/${pair.relationId}/agreements`)).body as Timeline
    const { due } = await timeline(employee)
    expect(due).toHaveLength(1)
    expect((await timeline(manager)).due).toEqual(due)
    const { clauseId, dueOn } = due[0]!
    await employee.post(`${url}/marks`, { clauseId, dueOn, kept: 'not-kept' })
    expect((await timeline(employee)).due).toEqual([])
    expect((await timeline(manager)).due).toHaveLength(1)
    const after = (await manager.post(`${url}/marks`, { clauseId, dueOn, kept: 'kept' })).body as Timeline
    expect(after.agreements[0]!.clauses[0]!.followUps[0]).toMatchObject({
      state: 'seen-differently',
      mine: 'kept',
    })
    expect(
      (await employee.post(`${url}/marks`, { clauseId, dueOn: '2027-09-01', kept: 'kept' })).body.code,
    ).toBe('agreements.not-due-yet')
  })

  test('[C12] a clause past its date shows expired for both on the same day, and living the day before', async () => {
    const { pair } = await signed([clause('Half drie', { when: null })])
    const path = `/api/relations/${pair.relationId}/agreements`
    for (const id of [pair.employeeId, pair.managerId]) {
      const now = (await (await world.signIn(id)).get(path)).body as Timeline
      expect([now.agreements[0]!.status, now.agreements[0]!.clauses[0]!.status]).toEqual(['living', 'active'])
      expect(now.agreements[0]!.inForce!.clauses[0]!.reviewOn).toBe('2027-09-01')
      const then = (await (await late.signIn(id)).get(path)).body as Timeline
      expect([then.agreements[0]!.status, then.agreements[0]!.clauses[0]!.status]).toEqual([
        'expired',
        'expired',
      ])
    }
  })

  test('[C06] a deal under a signed text stands still', async () => {
    const seats = await opened()
    const { employee, manager, url } = seats
    const deal = { ...dealInput, description: 'Eerder naar huis', differs: 'tot 14.30' }
    const { dealId } = ((await employee.post(`${url}/deals`, deal)).body as AgreementView).deals[0]!
    const text = await propose(seats, [clause('Half drie', { dealId })])
    await employee.post(`${url}/accept`, text)
    await employee.post(`${url}/sign`, text)
    const change = { version: 1, deal: { ...deal, differs: 'niets' } }
    for (const reply of [
      await manager.put(`${url}/deals/${dealId}`, change),
      await manager.put(`${url}/deals/${dealId}/benefit`, { side: 'organisation', version: 1, text: 'rust' }),
    ])
      expect([reply.status, reply.body.code]).toEqual([409, 'agreements.deal-is-signed'])
    await employee.post(`${url}/withdraw`, text)
    expect((await manager.put(`${url}/deals/${dealId}`, change)).status).toBe(200)
  })

  test('an agreement after the first gives the other side the turn', async () => {
    const { pair, employee, url } = await signed()
    expect((await employee.get(url)).body.turn).toBe('organisation')
    const next = await employee.post(`/api/relations/${pair.relationId}/agreements`)
    expect(next.body).toMatchObject({ number: 2, turn: 'employee' })
    expect((await employee.post(`/api/relations/${pair.relationId}/agreements`)).body.code).toBe(
      'agreements.already-writing',
    )
  })
})
