import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from '../../../db/demo/load.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import { makeWantedOverviews } from './index.ts'
import type { Overview } from './model.ts'

describe('the yearly overview', () => {
  let world: TestApp
  let council: Awaited<ReturnType<TestApp['signIn']>>
  let hr: typeof council
  beforeAll(async () => {
    world = await startTestApp({ env: { WISSELWERK_ROLE: 'web' } })
    await loadDemo(world.database.database, world.app.house.auth, async () => {})
    const holder = async (role: string) => {
      const { rows } = await world.database.pool.query(
        'select person_id from role_holdings where role = $1 order by person_id limit 1',
        [role],
      )
      return world.signIn(rows[0].person_id)
    }
    council = await holder('council')
    hr = await holder('hr')
  })
  afterAll(() => world.close())

  const make = async (year: number) => {
    const reply = await council.post('/api/overviews', { year })
    await makeWantedOverviews({
      database: world.database.database,
      clock: { today: () => world.today, now: () => new Date('2026-09-01T12:00:00Z') },
      mustStop: () => false,
    })
    return reply
  }
  const counts = ({ chapters, units }: Overview) => [
    ...chapters.flatMap(({ figures }) => figures),
    ...units.flatMap(({ figures }) => figures),
  ]

  test('[I01] three chapters of the same figures each time, printable, and no cell of fewer than five', async () => {
    expect((await make(2025)).status).toBe(201)
    const overview = (await council.get('/api/overviews/2025')).body as Overview
    expect(overview.chapters.map(({ chapter }) => chapter)).toEqual(['process', 'content', 'outcomes'])
    const shown = counts(overview).flatMap(({ count }) => count ?? [])
    expect(shown.length).toBeGreaterThan(20)
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(5)
    expect(counts(overview).some(({ count }) => count === null)).toBe(true)

    const { rows } = await world.database.pool.query('select figures from overviews where year = 2025')
    await world.database.pool.query('update overviews set figures = null, made_at = null where year = 2025')
    await make(2025)
    const again = await world.database.pool.query('select figures from overviews where year = 2025')
    expect(again.rows).toEqual(rows)
    expect((await make(2025)).body.code).toBe('overview.already-made')
  })

  test('[B02] the share of one-way talks is in it, counted when the manager says yes and the employee no', async () => {
    const overview = (await council.get('/api/overviews/2025')).body as Overview
    const of = (name: string) => counts(overview).find(figure => figure.name === name)!.count
    const { rows } = await world.database.pool.query(
      `select count(distinct r.person_id) filter (where e.held and o.held)::int as held,
         count(distinct r.person_id)::int as talked
       from conversations c join relations r using (organisation_id, relation_id)
         join confirmations e on e.conversation_id = c.conversation_id and e.side = 'employee'
         join confirmations o on o.conversation_id = c.conversation_id and o.side = 'organisation'
       where c.planned_on between '2025-01-01' and '2025-12-31' and o.held`,
    )
    expect(of('talk.held')).toBe(rows[0].held)
    expect(of('talk.one-way')).toBe(rows[0].talked - rows[0].held)
  })

  test('a question on a figure, once asked by the council and once answered by HR', async () => {
    const url = '/api/overviews/2025/questions'
    const strange = await council.post(url, { figure: 'salary', question: 'Hoe zit dit?' })
    expect([strange.status, strange.body.code]).toEqual([404, 'overview.no-such-figure'])
    const asked = await council.post(url, { figure: 'talk.one-way', question: 'Hoe komt dit?' })
    const [question] = (asked.body as Overview).questions
    expect(question).toMatchObject({ figure: 'talk.one-way', answer: null })
    const answer = { answer: 'We zoeken het uit.' }
    const answered = await hr.post(`${url}/${question!.questionId}/answer`, answer)
    expect((answered.body as Overview).questions[0]).toMatchObject(answer)
    const second = await hr.post(`${url}/${question!.questionId}/answer`, { answer: 'Nog een keer.' })
    expect([second.status, second.body.code]).toEqual([409, 'overview.already-answered'])
  })

  test('this year is not over, and a year long ago has no overview any more', async () => {
    for (const [year, code] of [
      [2026, 'overview.not-over'],
      [2019, 'overview.too-long-ago'],
    ])
      expect((await council.post('/api/overviews', { year })).body.code).toBe(code)
    expect((await council.get('/api/overviews/2024')).body.code).toBe('overview.no-such-overview')
  })
})
