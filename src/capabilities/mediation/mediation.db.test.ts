import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget, isWhole, turnOf } from '../../../tools/rotation.ts'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { leftOutAt, ok } from '../../shell/testing/furnished.ts'
import { type Searching, startSearching, wanting } from '../../shell/testing/searching.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { IssueInput, Searches, Weighing } from './model.ts'

const rounds = budget(100, 4)
const firstRound = turnOf('attacks on a limit', 100)

describe('better for both', () => {
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    world = await startTestApp({ recorded: false })
    cast = await gatherCast(world)
  })
  afterAll(() => world.close())

  const clients = () => [cast.clients.employee, cast.clients.manager] as const
  const sealed = async () => {
    const { rows } = await world.database.pool.query(
      'select (select count(*)::int from search_weighings) + (select count(*)::int from search_choices) as count',
    )
    return rows[0].count as number
  }

  test('each wants another topic to change: the package changes both, and both hear it only after both said yes', async () => {
    const { search, issues } = await startSearching(cast, 'weighed')
    const [employee, manager] = clients()
    const before = (await employee.get(search)).body as Searches
    expect(before.current).toMatchObject({ state: 'choosing', outcome: null, chosen: null })
    const [first, second] = issues.map(({ id, alternatives }) => ({
      issueId: id,
      optionId: alternatives[0]!.id,
    }))
    expect(before.current!.offers).toEqual([
      {
        number: 1,
        changes: [
          { ...first, effect: 'get' },
          { ...second, effect: 'give' },
        ],
        before: 10,
        after: 90,
      },
    ])
    const theirs = (await manager.get(search)).body as Searches
    expect(theirs.current!.offers[0]!.changes.map(({ effect }) => effect)).toEqual(['give', 'get'])

    await ok(employee.post(`${search}/choice`, { yes: [1] }))
    const waiting = (await manager.get(search)).body as Searches
    expect(waiting.current).toMatchObject({ state: 'choosing', answered: ['employee'], chosen: null })
    await ok(manager.post(`${search}/choice`, { yes: [1] }))
    for (const side of clients()) {
      const { current } = (await side.get(search)).body as Searches
      expect(current).toMatchObject({ state: 'ended', outcome: 'found', chosen: [first, second] })
    }
    expect(await sealed()).toBe(0)
  })

  test('a weighing cannot be read back, changed, or seen by the other, and is gone after the run', async () => {
    const { search, issues } = await startSearching(cast, 'confirmed')
    const [employee, manager] = clients()
    await ok(employee.post(`${search}/weighing`, wanting(issues, 0)))
    expect(await sealed()).toBe(1)
    for (const side of clients()) {
      const { current } = (await side.get(search)).body as Searches
      expect(current).toMatchObject({ sealed: ['employee'], offers: [] })
      expect(JSON.stringify(current)).not.toContain('points')
    }
    const again = await employee.post(`${search}/weighing`, wanting(issues, 1))
    expect([again.status, again.body.code]).toEqual([409, 'mediation.already-sealed'])
    await ok(manager.post(`${search}/weighing`, wanting(issues, 1)))
    expect(await sealed()).toBe(0)
  })

  test('nothing found, one who says no, and one who leaves at the last step end in the same way', async () => {
    const [employee, manager] = clients()
    const endings: Searches[][] = []
    const nothing = await startSearching(cast, 'confirmed')
    await ok(employee.post(`${nothing.search}/weighing`, wanting(nothing.issues, 0)))
    const content = { ...wanting(nothing.issues, 1) }
    content.worth = Object.fromEntries(
      nothing.issues.flatMap(({ id, alternatives }) => [[id, 5] as const, [alternatives[0]!.id, 1] as const]),
    )
    await ok(manager.post(`${nothing.search}/weighing`, content))
    const refused = await startSearching(cast, 'weighed')
    await ok(manager.post(`${refused.search}/choice`, { yes: [] }))
    await ok(employee.post(`${refused.search}/choice`, { yes: [1] }))
    const left = await startSearching(cast, 'weighed')
    await ok(employee.post(`${left.search}/choice`, { yes: [1] }))
    await ok(manager.post(`${left.search}/stop`))
    for (const { search } of [nothing, refused, left])
      endings.push(await Promise.all(clients().map(async side => (await side.get(search)).body)))
    for (const ending of endings.flat())
      expect(ending.current).toMatchObject({ state: 'ended', outcome: 'nothing', offers: [], chosen: null })
    expect(await sealed()).toBe(0)
  })

  test('both hand in at the same moment: one run, for both the same packages', async () => {
    for (let round = 0; round < budget(10, 3); round++) {
      const { search, issues } = await startSearching(cast, 'confirmed')
      const replies = await Promise.all(
        clients().map((side, at) => side.post(`${search}/weighing`, wanting(issues, at))),
      )
      expect(replies.map(({ status }) => status)).toEqual([200, 200])
      for (const side of clients())
        expect((await side.get(search)).body.current).toMatchObject({
          state: 'choosing',
          offers: [{ number: 1 }],
        })
      const answers = await Promise.all(clients().map(side => side.post(`${search}/choice`, { yes: [1] })))
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect((await cast.clients.employee.get(search)).body.current.outcome).toBe('found')
    }
  })

  test('what law or collective agreement does not allow takes no part', async () => {
    const [employee, manager] = clients()
    const table = await startSearching(cast, 'none', 'reacted')
    const agreement = `${table.url}/agreements/${table.agreementId}`
    const holiday = { subject: 'holiday-hours', amount: 200, unit: 'hours-per-year', option: null }
    const clauses = [{ ...table.clauses.joint, value: holiday }]
    const leftOut = await leftOutAt(manager, agreement)
    const written = (await ok(manager.post(`${agreement}/versions`, { basedOn: 0, clauses, leftOut }))).body
    const { number, hash } = written.versions[0]
    await ok(employee.post(`${agreement}/accept`, { number, hash }))
    await ok(manager.post(table.search))
    await ok(employee.post(`${table.search}/reply`, { agree: true }))
    // Four times the hours of the week is the least that the law allows.
    const [hours, home] = table.issues as [IssueInput, IssueInput]
    const issues = [{ ...hours, alternatives: [{ ...hours.alternatives[0]!, amount: 20 }] }, home]
    const { current } = (await ok(manager.put(`${table.search}/list`, { version: 0, issues })))
      .body as Searches
    expect(current!.issues.map(({ options }) => options.map(({ below }) => below))).toEqual([
      [false, true],
      [false, false],
    ])
    for (const [at, side] of clients().entries()) {
      await ok(side.post(`${table.search}/list/confirm`, { version: 1 }))
      if (at === 1)
        for (const [topic, one] of clients().entries())
          await ok(one.post(`${table.search}/weighing`, wanting(issues, topic)))
    }
    expect((await employee.get(table.search)).body.current.outcome).toBe('nothing')
  })

  test('wrong weighings, old lists and answers that clash with the points are refused with their own sentence', async () => {
    const { search, issues } = await startSearching(cast, 'confirmed')
    const [employee] = clients()
    const right = wanting(issues, 0)
    const both = { ...right, worth: Object.fromEntries(Object.keys(right.worth).map(id => [id, 5])) }
    for (const { alternatives } of issues) for (const { id } of alternatives) both.worth[id] = 5
    for (const { id } of issues) both.worth[id] = 1
    const cases: [object, string][] = [
      [{ ...right, version: 2 }, 'mediation.list-changed'],
      [{ ...right, points: {} }, 'mediation.wrong-points'],
      [{ ...right, worth: {} }, 'mediation.wrong-worth'],
      [{ ...right, refused: [issues[0]!.id] }, 'mediation.wrong-refused'],
      [both, 'mediation.not-compared'],
      [{ ...both, comparisons: ['right'] }, 'mediation.comparison-differs'],
    ]
    for (const [body, code] of cases) {
      const reply = await employee.post(`${search}/weighing`, body)
      expect([reply.body.code, reply.status < 500]).toEqual([code, true])
    }
    expect(await sealed()).toBe(0)
    await ok(employee.post(`${search}/weighing`, { ...both, comparisons: ['left'] }))
    await ok(employee.post(`${search}/stop`))
    expect(await sealed()).toBe(0)
  })

  test('a change of the list takes back who said yes; a change of the text stops the round', async () => {
    const { search, issues, url, agreementId, clauses } = await startSearching(cast, 'listed')
    const [employee, manager] = clients()
    await ok(employee.post(`${search}/list/confirm`, { version: 1 }))
    const changed = await ok(manager.put(`${search}/list`, { version: 1, issues: [issues[0]] }))
    expect(changed.body.current.confirmed).toEqual([])
    const stale = await employee.put(`${search}/list`, { version: 1, issues })
    expect([stale.status, stale.body.code]).toEqual([409, 'mediation.list-changed'])
    await ok(
      manager.post(`${url}/agreements/${agreementId}/versions`, {
        basedOn: 1,
        clauses: [{ ...clauses.joint, what: 'iets anders' }],
      }),
    )
    const late = await employee.post(`${search}/list/confirm`, { version: 2 })
    expect([late.status, late.body.code]).toEqual([409, 'mediation.text-changed'])
    await ok(employee.post(`${search}/stop`))
    expect((await manager.get(search)).body.current.outcome).toBe('stopped')
  })

  test(`one who tries ${rounds} rounds against a limit of the other reads nothing but the packages and the outcome`, async () => {
    // Two worlds in which the manager refuses more, or less. What the extra option costs the manager is never paid
    // back, so that in both worlds the same packages come out; then everything else must be the same as well.
    const tables = [await startSearching(cast, 'none'), await startSearching(cast, 'none')]
    const list = ladder(tables[0]!.clauses.joint.id)
    const lists = tables.map(({ clauses: { joint } }) => list.map(issue => at(issue, list[0]!.id, joint.id)))
    const limits = [
      [4, 5],
      [3, 4, 5],
    ]
    const transcripts: string[][] = [[], []]
    found.length = 0
    for (let round = 0; round < rounds; round++) {
      for (const [index, table] of tables.entries()) {
        const issues = lists[index]!
        const said = await playRound(
          table,
          issues,
          attack(issues, firstRound + round),
          secret(issues, limits[index]!),
        )
        transcripts[index]!.push(masked(said, table))
      }
      expect(transcripts[0]![round]).toBe(transcripts[1]![round])
    }
    // Else the attack would have asked nothing.
    expect(new Set(found).size).toBeGreaterThan(isWhole ? 3 : 0)
    const log = async (table: Searching) => {
      const { rows } = await world.database.pool.query(
        `select event, actor_id, details from audit_events where subject_id = $1 and event like 'search.%' order by sequence`,
        [table.agreementId],
      )
      return JSON.stringify(rows)
    }
    expect(await log(tables[0]!)).toBe(await log(tables[1]!))
    expect(await sealed()).toBe(0)
  })

  /** The packages of every round that found some. */
  const found: string[] = []

  /** One round as both play it: everything that the attacker, here the employee, ever gets to read. */
  async function playRound(table: Searching, issues: IssueInput[], mine: Weighing, theirs: Weighing) {
    const [employee, manager] = clients()
    const { search } = table
    const said: string[] = []
    const hear = async (reply: ReturnType<typeof employee.get>) => {
      const { raw } = await reply
      const headers = { ...raw.headers, date: undefined }
      said.push(`${raw.statusCode} ${JSON.stringify(headers)} ${raw.body}`)
    }
    await hear(employee.post(search))
    await ok(manager.post(`${search}/reply`, { agree: true }))
    await hear(employee.put(`${search}/list`, { version: 0, issues }))
    await hear(employee.post(`${search}/list/confirm`, { version: 1 }))
    await ok(manager.post(`${search}/list/confirm`, { version: 1 }))
    await ok(manager.post(`${search}/weighing`, theirs))
    await hear(employee.post(`${search}/weighing`, mine))
    await hear(employee.get(search))
    const { current } = (await employee.get(search)).body as Searches
    if (current!.state === 'choosing') {
      found.push(JSON.stringify(current!.offers))
      await ok(manager.post(`${search}/choice`, { yes: [] }))
      await hear(employee.post(`${search}/choice`, { yes: current!.offers.map(({ number }) => number) }))
    }
    await hear(employee.get(search))
    return said.join('\n')
  }
})

/** A topic with five steps, and one to trade with. */
const ladder = (clauseId: string): IssueInput[] => [
  {
    id: clauseId,
    clauseId,
    name: 'thuis werken',
    alternatives: [1, 2, 3, 4, 5].map(step => ({
      id: `00000000-0000-4000-8000-00000000000${step}`,
      what: `${step} dagen`,
      amount: null,
    })),
  },
  {
    id: '00000000-0000-4000-8000-000000000010',
    clauseId: null,
    name: 'bereikbaar',
    alternatives: [1, 2].map(step => ({
      id: `00000000-0000-4000-8000-00000000002${step}`,
      what: `${step} avonden`,
      amount: null,
    })),
  },
]

const at = (issue: IssueInput, from: string, to: string): IssueInput =>
  issue.id === from ? { ...issue, id: to, clauseId: to } : issue

/** The manager likes evenings, minds days little up to two, and finds three or more not worth any evening. */
function secret([days, evenings]: IssueInput[], refusedSteps: number[]): Weighing {
  const step = (number: number) => days!.alternatives[number - 1]!.id
  return {
    version: 1,
    points: { [days!.id]: 60, [evenings!.id]: 40 },
    worth: {
      [days!.id]: 5,
      [step(1)]: 4,
      [step(2)]: 3,
      [step(3)]: 1,
      [step(4)]: 1,
      [step(5)]: 1,
      [evenings!.id]: 1,
      [evenings!.alternatives[0]!.id]: 4,
      [evenings!.alternatives[1]!.id]: 5,
    },
    refused: refusedSteps.map(step),
    comparisons: [],
  }
}

/** Another set of answers every round, spread over all that can be asked. */
function attack([days, evenings]: IssueInput[], round: number): Weighing {
  const points = 5 + ((round * 37) % 91)
  const liking = (shift: number) => (1 + ((round * 7 + shift * 3) % 5)) as 1 | 2 | 3 | 4 | 5
  const up = (place: number) =>
    Math.min(5, 1 + Math.floor((place * (1 + (round % 5))) / 2)) as 1 | 2 | 3 | 4 | 5
  return {
    version: 1,
    points: { [days!.id]: points, [evenings!.id]: 100 - points },
    worth: {
      [days!.id]: 1,
      ...Object.fromEntries(days!.alternatives.map(({ id }, place) => [id, up(place + 1)])),
      [evenings!.id]: 5,
      ...Object.fromEntries(
        evenings!.alternatives.map(({ id }, place) => [id, round % 3 === 0 ? 5 : liking(place)]),
      ),
    },
    refused: round % 4 === 0 ? [days!.alternatives[0]!.id] : [],
    comparisons: [],
  }
}

/** Names that differ between two tables whatever anybody answers; the rounds' own ids, each by its place. */
function masked(text: string, { relationId, agreementId, clauses }: Searching): string {
  const names = new Map([
    [relationId, 'relation'],
    [agreementId, 'agreement'],
    [clauses.joint.id, 'clause'],
  ])
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, found => {
    if (found.startsWith('00000000')) return found
    if (!names.has(found)) names.set(found, `search ${names.size}`)
    return names.get(found)!
  })
}
