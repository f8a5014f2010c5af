import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { answerInput, questionInput, yearInput } from './model.ts'
import {
  askQuestion,
  countOpenQuestions,
  giveAnswer,
  listOverviews,
  makeOverview,
  readOverview,
} from './service/overview.ts'
import { meetingRefusals } from './testing/meeting-refusals.ts'
import { overviewNl } from './text/nl.ts'

const question = { figure: 'agreed.signed', question: 'Waarom zo weinig?' }

describe('yearly overview, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const { organisationId, unitId } = await desk.build.organisation()
    const holder = async (role: 'hr' | 'council') => {
      const personId = await desk.build.person(organisationId)
      await desk.build.role(organisationId, personId, role)
      return personId
    }
    return { organisationId, unitId, hr: await holder('hr'), council: await holder('council') }
  }
  type Kept = {
    name: string
    unitId: string | null
    kind: string | null
    count: number | null
    things?: number
  }
  /** As it was kept, with these figures. */
  const made = async (figures: Partial<Kept>[] = []) => {
    const place = await office()
    const kept = figures.map(figure => ({ unitId: null, kind: null, count: null, ...figure }))
    await desk.rows(
      `insert into overviews (organisation_id, year, figures, wanted_by, wanted_at, made_at)
        values ($1, 2025, $2, $3, now(), '2026-01-05T10:00:00Z')`,
      [place.organisationId, JSON.stringify(kept), place.hr],
    )
    return place
  }
  const asked = async () => {
    const place = await made()
    const view = await desk.as(place.council, call => askQuestion(call, 2025, question))
    return { ...place, questionId: view.questions[0]!.questionId }
  }

  tryRefusals('overview', overviewNl.refusals, () => desk, {
    ...meetingRefusals,
    'only-council-asks': async desk => {
      const { hr } = await made()
      return desk.refused(hr, call => askQuestion(call, 2025, question))
    },
    'only-hr-answers': async desk => {
      const { council, questionId } = await asked()
      return desk.refused(council, call => giveAnswer(call, 2025, questionId, { answer: 'Daarom' }))
    },
    'not-over': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => makeOverview(call, 2026))
    },
    'too-long-ago': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => makeOverview(call, 2020))
    },
    'already-made': async desk => {
      const { hr, council } = await office()
      await desk.as(hr, call => makeOverview(call, 2025))
      return desk.refused(council, call => makeOverview(call, 2025))
    },
    'no-such-overview': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => readOverview(call, 2025))
    },
    'not-made': async desk => {
      const { hr, council } = await office()
      await desk.as(hr, call => makeOverview(call, 2025))
      return desk.refused(council, call => askQuestion(call, 2025, question))
    },
    'no-such-figure': async desk => {
      const { council } = await made()
      return desk.refused(council, call =>
        askQuestion(call, 2025, { ...question, figure: 'agreed.people-by-name' }),
      )
    },
    'no-such-question': async desk => {
      const [{ hr }, { questionId }] = [await made(), await asked()]
      return desk.refused(hr, call => giveAnswer(call, 2025, questionId, { answer: 'Daarom' }))
    },
    'already-answered': async desk => {
      const { hr, questionId } = await asked()
      await desk.as(hr, call => giveAnswer(call, 2025, questionId, { answer: 'Daarom' }))
      return desk.refused(hr, call => giveAnswer(call, 2025, questionId, { answer: 'Of toch niet' }))
    },
  })

  test('[I01] the last five years that are over can be asked for, each once', async () => {
    const { hr, organisationId } = await office()
    const years = (await desk.as(hr, listOverviews)).years
    expect(years.map(({ year, state }) => [year, state])).toEqual(
      [2025, 2024, 2023, 2022, 2021].map(year => [year, 'none']),
    )
    await desk.as(hr, call => makeOverview(call, 2021))
    expect(
      await desk.rows('select year, wanted_by, made_at from overviews where organisation_id = $1', [
        organisationId,
      ]),
    ).toEqual([{ year: 2021, wanted_by: hr, made_at: null }])
    expect(await desk.events(organisationId)).toMatchObject([
      { event: 'yearly-overview.wanted', actor: hr, subject: '2021' },
    ])
  })

  test('on the first day of a year the one before is over, on its last day it is not', async () => {
    const { hr } = await office()
    expect(await desk.on('2026-12-31').refused(hr, call => makeOverview(call, 2026))).toBe(
      'overview.not-over',
    )
    const { years } = await desk.on('2027-01-01').as(hr, call => makeOverview(call, 2026))
    expect(years[0]).toEqual({ year: 2026, state: 'making' })
  })

  test('one that failed can be asked for again', async () => {
    const { hr, organisationId } = await office()
    await desk.as(hr, call => makeOverview(call, 2025))
    await desk.rows('update overviews set failed = true where organisation_id = $1', [organisationId])
    expect((await desk.as(hr, listOverviews)).years[0]!.state).toBe('failed')
    expect((await desk.as(hr, call => makeOverview(call, 2025))).years[0]!.state).toBe('making')
  })

  test('[I01] what is kept is read, and what is folded stays folded: null, never nought', async () => {
    const { hr, unitId } = await made([
      { name: 'people', count: 40 },
      { name: 'talk.held', count: null },
      { name: 'agreed.signed', count: 9, things: 31 },
      { name: 'talk.held', unitId: null, kind: 'permanent', count: 12 },
    ])
    const view = await desk.as(hr, call => readOverview(call, 2025))
    const of = (name: string) =>
      view.chapters.flatMap(({ figures }) => figures).find(figure => figure.name === name)
    expect(of('people')).toEqual({ name: 'people', count: 40, things: null })
    expect(of('talk.held')).toEqual({ name: 'talk.held', count: null, things: null })
    expect(of('agreed.signed')).toEqual({ name: 'agreed.signed', count: 9, things: 31 })
    expect(view.kinds.map(({ kind }) => kind)).toEqual(['permanent'])
    expect(view.kinds[0]!.figures).toContainEqual({ name: 'talk.held', count: 12, things: null })
    expect(view.units).toEqual([])
    expect(JSON.stringify(view)).not.toContain(unitId)
    expect(view.madeOn).toBe('2026-01-05')
  })

  test('a question and its answer stand with who said them and when; the chain has no word of it', async () => {
    const { organisationId, hr, council, questionId } = await asked()
    expect(await desk.as(hr, countOpenQuestions)).toBe(1)
    const view = await desk
      .on('2026-09-03')
      .as(hr, call => giveAnswer(call, 2025, questionId, { answer: 'Zeilbootje' }))
    expect(view.questions).toMatchObject([
      {
        ...question,
        askedBy: { personId: council },
        askedOn: '2026-09-01',
        answer: 'Zeilbootje',
        answeredBy: { personId: hr },
        answeredOn: '2026-09-03',
      },
    ])
    expect(await desk.as(hr, countOpenQuestions)).toBe(0)
    const events = await desk.events(organisationId)
    expect(events.map(({ event, actor }) => [event, actor])).toEqual([
      ['yearly-overview.question-asked', council],
      ['yearly-overview.question-answered', hr],
    ])
    expect(JSON.stringify(events)).not.toMatch(/Zeilbootje|Waarom/)
  })

  test('what one may do follows from one’s role', async () => {
    const { organisationId, hr, council } = await made()
    const both = await desk.build.person(organisationId)
    for (const role of ['hr', 'council'] as const) await desk.build.role(organisationId, both, role)
    const may = async (personId: string) => (await desk.as(personId, call => readOverview(call, 2025))).may
    expect([await may(hr), await may(council), await may(both)]).toEqual([
      ['answer'],
      ['ask'],
      ['ask', 'answer'],
    ])
  })

  test('the database shows no employee, and no other organisation, a line of it', async () => {
    const { organisationId } = await asked()
    const elsewhere = await office()
    const employee = await desk.build.person(organisationId)
    for (const personId of [employee, elsewhere.hr, elsewhere.council])
      for (const name of ['overviews', 'overview_questions'] as const)
        expect(
          await desk.as(personId, call => call.tx.selectFrom(name).select('organisation_id').execute()),
        ).toEqual([])
  })

  test('a question says something, and a year is one', () => {
    expect(questionInput.safeParse({ figure: 'people', question: ' ' }).success).toBe(false)
    expect(questionInput.safeParse({ figure: '', question: 'x' }).success).toBe(false)
    expect(answerInput.safeParse({ answer: 'x'.repeat(2001) }).success).toBe(false)
    expect(yearInput.safeParse({ year: 1999 }).success).toBe(false)
    expect(yearInput.safeParse({ year: 2025 }).success).toBe(true)
  })
})
