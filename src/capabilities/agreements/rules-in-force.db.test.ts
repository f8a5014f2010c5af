import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clauseOf, leftOutAt } from '../../shell/testing/furnished.ts'
import { putInForce } from '../../shell/testing/rules-in-force.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import demoCao from './data/cao-demo.json' with { type: 'json' }
import law from './data/law-nl.json' with { type: 'json' }
import type { AgreementView, Timeline } from './model.ts'
import { approveRulesAsOperator, layRulesAsOperator, readRuleStanding } from './operator.ts'
import type { RuleShelf } from './shelf-model.ts'

const wage = law.articles.findLast(({ id }) => id === 'law-nl/wml-7-adult')!
/** The minimum wage from July on, as it may come in without a release; the amount is made up. */
const raised = (amount: number) => ({
  ...law,
  id: 'law-nl-2026-07',
  checkedOn: '2026-07-01',
  articles: [{ ...wage, amount, validFrom: '2026-07-01', validUntil: '2027-01-01', checkedOn: '2026-07-01' }],
})

describe('rules come in without a release', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
  })
  afterAll(() => world.close())

  const house = async (hrPeople: number) => {
    const pair = await world.build.pair()
    const hr: Client[] = []
    for (let index = 0; index < hrPeople; index++) {
      const personId = await world.build.person(pair.organisationId)
      await world.build.role(pair.organisationId, personId, 'hr')
      hr.push(await world.signIn(personId))
    }
    const employee = await world.signIn(pair.employeeId)
    const answer = async (amount: number) => {
      const value = { subject: 'hourly-wage', amount, unit: 'euro-per-hour' as const, option: null }
      const { body } = await employee.post(`/api/relations/${pair.relationId}/check`, {
        clauses: [clauseOf('Het uurloon', { value })],
      })
      return body.floor[0].outcome
    }
    return { pair, hr, employee, answer }
  }
  const lay = async (client: Client, rules: object) =>
    ((await client.post('/api/rules/drafts', rules)).body as RuleShelf).drafts.at(-1)!.draftId
  const events = async (organisationId: string) => {
    const { rows } = await world.database.pool.query(
      `select event from audit_events where organisation_id = $1 and subject_kind = 'rule-set' order by sequence`,
      [organisationId],
    )
    return rows.map(({ event }) => event)
  }

  test('[Z09] a draft holds for nobody; two people of HR put it in force, and the chain tells of each', async () => {
    const { pair, hr, answer } = await house(2)
    const [one, other] = hr as [Client, Client]
    expect([await answer(15), await answer(14.7)]).toEqual(['ask-hr', 'below-floor'])
    const draftId = await lay(one, raised(15.5))
    const yes = (client: Client) => client.post(`/api/rules/drafts/${draftId}/approve`)
    expect((await yes(one)).body.drafts[0]).toMatchObject({ mine: true, operator: false })
    expect((await yes(one)).body.code).toBe('agreements.rules-approved')
    expect(await answer(15)).toBe('ask-hr')
    const shelf = (await yes(other)).body as RuleShelf
    expect(shelf.drafts).toEqual([])
    expect(shelf.gaps.some(({ articleId }) => articleId === 'law-nl/wml-7-adult')).toBe(false)
    expect([await answer(15), await answer(15.5), await answer(16)]).toEqual([
      'below-floor',
      'ok',
      'in-favour',
    ])
    expect(await events(pair.organisationId)).toEqual([
      'rules.laid',
      'rules.approved',
      'rules.approved',
      'rules.in-force',
    ])
    expect((await yes(other)).body.code).toBe('agreements.no-such-rules')
  })

  test('[Z09] where one person holds HR the operator says the other yes; where two do, that counts for nothing', async () => {
    for (const [people, inForce] of [
      [1, true],
      [2, false],
    ] as const) {
      const { pair, hr, answer } = await house(people)
      const operation = {
        database: world.database.database,
        organisation: pair.organisationId,
        today: world.today,
        now: new Date('2026-09-01T10:00:00Z'),
      }
      const { draftId } = await layRulesAsOperator(operation, raised(15.5), randomUUID())
      expect(await answer(15)).toBe('ask-hr')
      await hr[0]!.post(`/api/rules/drafts/${draftId}/approve`)
      expect(await answer(15)).toBe(inForce ? 'below-floor' : 'ask-hr')
      const standing = await readRuleStanding(operation)
      expect(standing.drafts).toHaveLength(inForce ? 0 : 1)
      const own = await lay(hr[0]!, raised(16))
      await hr[0]!.post(`/api/rules/drafts/${own}/approve`)
      expect(await approveRulesAsOperator(operation, own)).toMatchObject({ inForce })
    }
  })

  test('[Z09] nobody writes past the two: the database takes no rule from the application, nor the yes of another', async () => {
    const { pair, hr } = await house(2)
    const draftId = await lay(hr[0]!, demoCao)
    const { rows } = await world.database.pool.query(
      `select person_id from role_holdings where organisation_id = $1 and role = 'hr'`,
      [pair.organisationId],
    )
    const attempts = [
      `insert into rule_sets values ('${pair.organisationId}', 'x', '{}')`,
      `update rule_drafts set in_force_at = now() where draft_id = '${draftId}'`,
      `update rule_drafts set operator_at = now() where draft_id = '${draftId}'`,
      `insert into rule_approvals values ('${pair.organisationId}', '${draftId}', '${rows[1].person_id}', now())`,
      `select settle_rules('${pair.organisationId}', '${draftId}', current_date, now())`,
    ]
    for (const attempt of attempts) {
      const client = await world.database.pool.connect()
      try {
        await client.query(`begin; set local role wisselwerk_app;
          select set_config('app.organisation', '${pair.organisationId}', true),
            set_config('app.person', '${rows[0].person_id}', true), set_config('app.today', '2026-09-01', true)`)
        await expect(client.query(attempt)).rejects.toThrow(/permission denied|row-level security/)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
  })

  test('[Z09] a file that does not fit is refused whole, with its place; an amount that only rises is not lowered', async () => {
    const { hr } = await house(1)
    const cases: [object, RegExp][] = [
      [{ ...demoCao, colour: 'red' }, /Rule set/],
      [{ ...demoCao, articles: [] }, /articles/],
      [raised(1), /only rises/],
      [{ ...raised(16), articles: [{ ...wage, id: 'eigen/1', amount: 16 }] }, /law-nl/],
      [{ ...demoCao, articles: [{ ...demoCao.articles[0], amount: -1 }] }, /amount/],
    ]
    for (const [rules, sentence] of cases) {
      const { status, body } = await hr[0]!.post('/api/rules/drafts', rules)
      expect([status, body.code]).toEqual([400, 'agreements.bad-rule-set'])
      expect(body.title).toMatch(sentence)
    }
    const shelf = (await hr[0]!.get('/api/rules')).body as RuleShelf
    expect(shelf).toMatchObject({ hr: 1, drafts: [] })
    expect(shelf.gaps).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ articleId: 'law-nl/wml-7-adult', kind: 'missing', since: '2026-07-01' }),
      ]),
    )
    const { body } = await hr[0]!.get('/api/hr-workplace')
    expect(body.help.map(({ kind }: { kind: string }) => kind)).toContain('rules-missing')
    const withdrawn = await lay(hr[0]!, demoCao)
    expect((await hr[0]!.post(`/api/rules/drafts/${withdrawn}/withdraw`)).body.drafts).toEqual([])
  })

  /** The two sign an hourly wage, which ends up in force. */
  const signWage = async (amount: number) => {
    const { pair, employee } = await house(0)
    const manager = await world.signIn(pair.managerId)
    const base = `/api/relations/${pair.relationId}/agreements`
    const { agreementId } = (await employee.post(base)).body as AgreementView
    const value = { subject: 'hourly-wage', amount, unit: 'euro-per-hour' as const, option: null }
    const clause = clauseOf('Het uurloon', { value, when: { day: '2027-03-01' } })
    for (const side of [employee, manager]) {
      const { version } = ((await side.get(`${base}/${agreementId}`)).body as AgreementView).mine
      const saved = await side.put(`${base}/${agreementId}/rendering`, {
        version,
        clauses: [clauseOf('Het uurloon')],
      })
      await side.post(`${base}/${agreementId}/rendering/submit`, { version: saved.body.mine.version })
    }
    for (const side of [employee, manager])
      for (const id of ((await side.get(`${base}/${agreementId}`)).body as AgreementView).waiting)
        await side.put(`${base}/${agreementId}/reactions/${id}`, { kind: 'agree' })
    const proposed = await manager.post(`${base}/${agreementId}/versions`, {
      basedOn: 0,
      clauses: [clause],
      why: '',
      leftOut: await leftOutAt(manager, `${base}/${agreementId}`),
    })
    const { number, hash } = (proposed.body as AgreementView).versions[0]!
    await employee.post(`${base}/${agreementId}/accept`, { number, hash })
    for (const side of [employee, manager])
      expect((await side.post(`${base}/${agreementId}/sign`, { number, hash })).status).toBe(200)
    return { pair, employee, manager, base }
  }

  test('[C14] a living agreement is checked when rules come in, and both hear it', async () => {
    const { pair, employee, manager, base } = await signWage(15)
    const heard = async (side: Client) =>
      ((await side.get(base)).body as Timeline).agreements[0]!.clauses.map(
        ({ nowWorse }) => nowWorse?.outcome ?? null,
      )
    expect([await heard(employee), await heard(manager)]).toEqual([[null], [null]])
    await putInForce(world, { organisationId: pair.organisationId, rules: raised(15.5) })
    expect([await heard(employee), await heard(manager)]).toEqual([['below-floor'], ['below-floor']])
    // And they need not come to look: the bell rings for both, once, and nobody else's.
    const rung = async () =>
      (
        await world.database.pool.query(
          `select person_id, from_id, at from bell_rings where organisation_id = $1 and kind = 'rules'`,
          [pair.organisationId],
        )
      ).rows
    const at = `/relations/${pair.relationId}/agreements`
    const both = [pair.employeeId, pair.managerId].map(person_id => ({ person_id, from_id: null, at }))
    await world.workOff('new-rules')
    expect(new Set(await rung())).toEqual(new Set(both))
    const { newest } = (await manager.get('/api/bell/newest')).body
    expect(newest).toMatchObject({ at, sentence: expect.stringContaining('nieuwe regels') })
    await putInForce(world, { organisationId: pair.organisationId, rules: raised(15.6) })
    await world.workOff('new-rules')
    expect(new Set(await rung())).toEqual(new Set(both))
  })

  test('[C14] who agreed something that new rules leave fine hears nothing', async () => {
    const { pair } = await signWage(16)
    await putInForce(world, { organisationId: pair.organisationId, rules: raised(15.5) })
    await world.workOff('new-rules')
    const { rows } = await world.database.pool.query(
      `select from bell_rings where organisation_id = $1 and kind = 'rules'`,
      [pair.organisationId],
    )
    expect(rows).toEqual([])
  })
})
