import { afterAll, beforeAll, expect, test } from 'vitest'
import { clauseOf } from '../../shell/testing/furnished.ts'
import { putInForce } from '../../shell/testing/rules-in-force.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import demoCao from './data/cao-demo.json' with { type: 'json' }

// A collective agreement whose second version begins on 1 October and ends with the year; the same people on each day.
const days = [
  '2026-08-31',
  '2026-09-01',
  '2026-09-30',
  '2026-10-01',
  '2026-10-02',
  '2026-12-31',
  '2027-01-01',
]
const own = {
  ...demoCao,
  articles: [
    { from: '2026-09-01', until: '2026-10-01', amount: 14 },
    { from: '2026-10-01', until: '2027-01-01', amount: 21 },
  ].map(({ from, until, amount }) => ({
    ...demoCao.articles.find(({ subject }) => subject === 'roster-known-ahead')!,
    id: 'cao-eigen/7',
    reference: 'art. 7',
    amount,
    unit: 'days-ahead',
    validFrom: from,
    validUntil: until,
  })),
}

let worlds: TestApp[]
beforeAll(async () => {
  const first = await startTestApp({ today: days[0]! })
  const later = days.slice(1).map(today => startTestApp({ today, database: first.database }))
  worlds = [first, ...(await Promise.all(later))]
})
afterAll(async () => {
  for (const world of worlds.toReversed()) await world.close()
})

test('[Z09] a rule on file decides from its first day until its last, and says where it stands and for which day', async () => {
  const [first] = worlds
  const pair = await first!.build.pair()
  await putInForce(first!, { organisationId: pair.organisationId, rules: own })

  const value = { subject: 'roster-known-ahead', amount: 14, unit: 'days-ahead' as const, option: null }
  const found = []
  for (const world of worlds) {
    const employee = await world.signIn(pair.employeeId)
    const { body } = await employee.post(`/api/relations/${pair.relationId}/check`, {
      clauses: [clauseOf('Het rooster is op tijd bekend', { value })],
    })
    const [result] = body.floor
    const [finding] = result.findings
    found.push([result.on, result.outcome, finding.reason, finding.reference])
  }
  const unknown = ['ask-hr', 'article-not-valid-then', null]
  expect(found).toEqual([
    [days[0], ...unknown],
    [days[1], 'ok', 'equal', 'art. 7'],
    [days[2], 'ok', 'equal', 'art. 7'],
    [days[3], 'below-floor', 'worse', 'art. 7'],
    [days[4], 'below-floor', 'worse', 'art. 7'],
    [days[5], 'below-floor', 'worse', 'art. 7'],
    [days[6], ...unknown],
  ])
})
