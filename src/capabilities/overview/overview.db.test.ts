import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openExample } from '../../shell/testing/example/open-example.ts'
import type { TestApp } from '../../shell/testing/test-app.ts'
import type { Overview } from './model.ts'

describe('the yearly overview', () => {
  let world: TestApp
  let council: Awaited<ReturnType<TestApp['signIn']>>
  let hr: typeof council
  beforeAll(async () => {
    world = await openExample()
    // As in a house where nothing was told of answers to deals yet: what was, keeps a count of refusals folded here.
    for (const table of ['ledger_figures', 'ledger_publications'])
      await world.database.pool.query(
        `delete from ${table} where publication_id in
          (select publication_id from ledger_publications where published_by = 'rates')`,
      )
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
    const clock = { today: () => world.today, now: () => new Date('2026-09-01T12:00:00Z') }
    await world.workOff('yearly-overview', { clock })
    return reply
  }
  /** The one number that may be nobody is of a kind as a whole. */
  const isNothing = ({ name, count }: { name: string; count: number | null }) =>
    name === 'plan.serious' && count === 0
  const counts = ({ chapters, streams, kinds, units }: Overview) => [
    ...[...chapters, ...units].flatMap(({ figures }) => figures),
    ...kinds.flatMap(({ figures }) => figures).filter(figure => !isNothing(figure)),
    ...streams.flatMap(({ name, counts: quarters }) => quarters.map(count => ({ name, count }))),
  ]
  const read = async (year: number) => (await council.get(`/api/overviews/${year}`)).body as Overview

  test('[I01] three chapters of the same figures each time, printable, and no cell of fewer than five', async () => {
    expect((await make(2025)).status).toBe(201)
    const overview = await read(2025)
    expect(overview.chapters.map(({ chapter }) => chapter)).toEqual(['process', 'content', 'outcomes'])
    const shown = counts(overview).flatMap(({ count }) => count ?? [])
    expect(shown.length).toBeGreaterThan(20)
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(5)
    expect(counts(overview).some(({ count }) => count === null)).toBe(true)

    const { rows } = await world.database.pool.query('select figures from overviews where year = 2025')
    await world.database.pool.query(
      'update overviews set figures = null, made_at = null, failed = true where year = 2025',
    )
    await make(2025)
    const again = await world.database.pool.query('select figures from overviews where year = 2025')
    expect(again.rows).toEqual(rows)
    expect((await make(2025)).body.code).toBe('overview.already-made')
  })

  test('[B02] the share of one-way talks is in it, counted when the manager says yes and the employee no', async () => {
    const overview = await read(2025)
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
    const had = await world.database.pool.query(
      `select count(distinct r.person_id) filter (where o.held and not e.held)::int as one_way,
         count(distinct r.person_id) filter (where e.held and not o.held)::int as disputed
       from conversations c join relations r using (organisation_id, relation_id)
         join confirmations e on e.conversation_id = c.conversation_id and e.side = 'employee'
         join confirmations o on o.conversation_id = c.conversation_id and o.side = 'organisation'
       where c.planned_on between '2025-01-01' and '2025-12-31' and c.cancelled_at is null`,
    )
    // Also of who had another talk that both call one.
    expect(of('had.one-way')).toBe(had.rows[0].one_way)
    expect(had.rows[0].one_way).toBeGreaterThan(of('talk.one-way')!)
    expect(of('had.disputed') ?? 0).toBe(had.rows[0].disputed < 5 ? 0 : had.rows[0].disputed)
  })

  test('[I01] a topic through the year: who had it in a quarter had it in the year, and teams never fold a whole', async () => {
    const { chapters, streams } = await read(2025)
    const content = chapters.find(({ chapter }) => chapter === 'content')!.figures
    const { rows } = await world.database.pool.query(
      `select extract(quarter from c.planned_on)::int as quarter, count(distinct r.person_id)::int as count
       from topics t join topic_talks l using (organisation_id, topic_id)
         join conversations c using (organisation_id, conversation_id)
         join relations r on r.relation_id = c.relation_id
       where c.planned_on between '2025-01-01' and '2025-12-31' and t.item_id = any($1) group by 1`,
      [['variety', 'challenge', 'workload', 'interest', 'autonomy', 'quality']],
    )
    const work = streams.find(({ name }) => name === 'topic.work')!.counts
    expect(work.some(count => count !== null)).toBe(true)
    for (const [at, count] of work.entries())
      if (count !== null) expect(count).toBe(rows.find(({ quarter }) => quarter === at + 1).count)
    for (const { name, counts: quarters } of streams) {
      const whole = content.find(figure => figure.name === name)!.count
      for (const count of quarters) expect(count ?? 0).toBeLessThanOrEqual(whole ?? Number.POSITIVE_INFINITY)
    }
  })

  test('[A15] how the talks went is split per kind of relation; a hybrid stands in both', async () => {
    const { kinds } = await read(2025)
    const { rows } = await world.database.pool.query(
      `select kind, count(distinct person_id)::int as people from relations
       where valid_from <= '2025-12-31' and coalesce(valid_until, '2199-01-01') > '2025-01-01' group by kind`,
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(
      ['permanent', 'fixed_term', 'on_call', 'agency', 'payroll', 'freelance'].filter(kind =>
        rows.some(row => row.kind === kind),
      ),
    )
    const shown = kinds.flatMap(({ kind, figures }) => {
      const { count } = figures.find(({ name }) => name === 'people')!
      return count === null ? [] : [{ kind, people: count }]
    })
    expect(shown.length).toBeGreaterThan(2)
    expect(rows).toEqual(expect.arrayContaining(shown))
  })

  test('[B15] of each kind of contract with how many there is a serious plan; a kind with nobody says so', async () => {
    const { chapters, kinds } = await read(2025)
    const { rows } = await world.database.pool.query(
      `with here as (
         select relation_id, person_id, kind from relations
         where valid_from <= '2025-12-31' and coalesce(valid_until, '2199-01-01') > '2025-01-01'
       ), talked as (
         select c.relation_id from conversations c join confirmations f using (organisation_id, conversation_id)
         where c.planned_on between '2025-01-01' and '2025-12-31' and c.cancelled_at is null and f.held
           and f.side in ('employee', 'organisation')
         group by c.conversation_id, c.relation_id having count(*) = 2
       ), ahead as (
         select a.relation_id from agreements a join versions v using (organisation_id, agreement_id),
           jsonb_array_elements(v.joint -> 'clauses') c
         where (select count(*) from signatures s where s.agreement_id = v.agreement_id and s.number = v.number
             and s.signed_at < '2026-01-01') = 2
           and coalesce(c -> 'clause' ->> 'endsOn', '2199-01-01') >= '2025-01-01'
           and (c -> 'clause' ->> 'itemId' = any($1) or exists (select from deals d
             where d.deal_id::text = c -> 'clause' ->> 'dealId' and d.kind in ('career', 'development')))
       )
       select kind, count(distinct person_id)::int as people, count(distinct person_id) filter (
         where exists (select from here o join talked t using (relation_id) where o.person_id = h.person_id and o.kind = h.kind)
         and exists (select from here o join ahead w using (relation_id) where o.person_id = h.person_id and o.kind = h.kind)
         )::int as serious
       from here h group by kind`,
      [
        [
          ...['prospects', 'training', 'coaching', 'breadth', 'learning-at-work', 'use-of-skills'],
          ...['employment-security', 'training-costs'],
        ],
      ],
    )
    const said = kinds.map(({ kind, figures }) => ({
      kind,
      count: figures.find(({ name }) => name === 'plan.serious')!.count,
    }))
    const nobody = rows.filter(row => row.people >= 5 && row.serious === 0).map(({ kind }) => kind)
    expect(nobody.length).toBeGreaterThan(0)
    expect(
      said
        .filter(({ count }) => count === 0)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(nobody.sort())
    const some = said.filter(({ count }) => count)
    expect(some.length).toBeGreaterThan(0)
    for (const { kind, count } of some)
      expect([kind, count]).toEqual([kind, rows.find(row => row.kind === kind).serious])
    // Zero is told of a kind alone: never of everybody, and of no team.
    const all = chapters.flatMap(({ figures }) => figures)
    expect(all.filter(({ count }) => count === 0)).toEqual([])
    expect(all.find(({ name }) => name === 'plan.serious')!.count).toBeGreaterThanOrEqual(5)
  })

  test('[C10] refusals are counted by reason, and a deal that was refused is no deal', async () => {
    const of = (await read(2025)).chapters.find(({ chapter }) => chapter === 'outcomes')!.figures
    const { rows } = await world.database.pool.query(
      `select f.reason, count(distinct r.person_id)::int as count
       from deal_refusals f join deals d using (organisation_id, deal_id)
         join agreements a using (organisation_id, agreement_id) join relations r using (organisation_id, relation_id)
       where d.added_at::date between '2025-01-01' and '2025-12-31' group by f.reason`,
    )
    const countOf = (name: string) => of.find(figure => figure.name === name)!.count
    expect(countOf('agreed.refused')).toBe(rows.reduce((sum, { count }) => sum + count, 0))
    expect(rows.some(({ count }) => count >= 5)).toBe(true)
    for (const { reason, count } of rows)
      expect([reason, countOf(`refused.${reason}`)]).toEqual([reason, count >= 5 ? count : null])
    const deals = of.filter(({ name }) => name.startsWith('deal.')).map(({ count }) => count ?? 0)
    expect(deals.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(countOf('agreed.own')!)
  })

  test('[I01] agreements, own agreements and refusals are counted beside the people, where these are shown', async () => {
    const overview = await read(2025)
    const outcomes = overview.chapters.find(({ chapter }) => chapter === 'outcomes')!.figures
    const of = (name: string) => outcomes.find(figure => figure.name === name)!
    const { rows } = await world.database.pool.query(
      `with signed as (
         select distinct on (v.agreement_id) r.person_id, jsonb_array_length(v.joint -> 'clauses') as clauses
         from versions v join agreements a using (organisation_id, agreement_id) join relations r using (organisation_id, relation_id)
         where (select count(*) from signatures s where s.agreement_id = v.agreement_id and s.number = v.number
           and s.withdrawn_at is null and s.signed_at::date between '2025-01-01' and '2025-12-31') >= 2
         order by v.agreement_id, v.number desc)
       select count(distinct person_id)::int as people, sum(clauses)::int as things from signed`,
    )
    expect(rows[0].things).toBeGreaterThan(rows[0].people)
    expect(of('agreed.signed')).toEqual({
      name: 'agreed.signed',
      count: rows[0].people,
      things: rows[0].things,
    })
    for (const { count, things } of outcomes)
      if (things !== null) expect(things).toBeGreaterThanOrEqual(count ?? Number.POSITIVE_INFINITY)
    const others = overview.chapters.filter(({ chapter }) => chapter !== 'outcomes')
    expect(others.flatMap(({ figures }) => figures).filter(({ things }) => things !== null)).toEqual([])
    expect(
      [...overview.units, ...overview.kinds]
        .flatMap(({ figures }) => figures)
        .every(({ things }) => things === null),
    ).toBe(true)
  })

  test('[I01] a question on a chapter stands beside those on its figures', async () => {
    const url = '/api/overviews/2025/questions'
    const asked = (await council.post(url, { figure: 'chapter.content', question: 'Wat zegt dit ons?' })).body
    expect((asked as Overview).questions.map(({ figure }) => figure)).toEqual(['chapter.content'])
    expect((await council.post(url, { figure: 'chapter.x', question: 'Wat?' })).status).toBe(404)
  })

  test('a question on a figure, once asked by the council and once answered by HR', async () => {
    const url = '/api/overviews/2025/questions'
    const strange = await council.post(url, { figure: 'salary', question: 'Hoe zit dit?' })
    expect([strange.status, strange.body.code]).toEqual([404, 'overview.no-such-figure'])
    const asked = await council.post(url, { figure: 'talk.one-way', question: 'Hoe komt dit?' })
    const question = (asked.body as Overview).questions.find(one => one.figure === 'talk.one-way')
    expect(question).toMatchObject({ figure: 'talk.one-way', answer: null })
    const answer = { answer: 'We zoeken het uit.' }
    const answered = await hr.post(`${url}/${question!.questionId}/answer`, answer)
    expect((answered.body as Overview).questions).toContainEqual(expect.objectContaining(answer))
    const second = await hr.post(`${url}/${question!.questionId}/answer`, { answer: 'Nog een keer.' })
    expect([second.status, second.body.code]).toEqual([409, 'overview.already-answered'])
  })

  test('this year is not over, and a year long ago has no overview any more', async () => {
    for (const [year, code] of [
      [2026, 'overview.not-over'],
      [2019, 'overview.too-long-ago'],
    ])
      expect((await council.post('/api/overviews', { year })).body.code).toBe(code)
    expect((await council.get('/api/overviews/2023')).body.code).toBe('overview.no-such-overview')
  })
})
