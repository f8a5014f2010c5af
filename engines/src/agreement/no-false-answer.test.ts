import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import type { ClauseValue } from './clause.ts'
import { checkClause, checkClauses, untilWhen } from './floor.ts'
import { aClause, anArticle, facts } from './testing/builder.ts'

const on = '2026-11-22'
const value = (amount: number | null, unit: ClauseValue['unit'] = 'days-per-week') =>
  ({ subject: 'self-chosen-days', amount, unit, option: null }) satisfies ClauseValue
const check = (article: Article | readonly Article[], given: ClauseValue | null, relation = facts()) =>
  checkClause(aClause({ fills: { kind: 'new' }, value: given }), [article].flat(), relation, on)

describe('a limit is no norm', () => {
  const longest = anArticle({
    type: 'maximum',
    direction: 'less',
    amount: 60,
    unit: 'hours-per-week',
    outer: true,
    follows: { nl: 'Gemiddeld hooguit 48 uur.', en: 'On average at most 48 hours.' },
  })
  test.each([
    [59, 'allowed', 'within-outer-limit'],
    [60, 'allowed', 'within-outer-limit'],
    [61, 'below-floor', 'worse'],
  ])(
    '[C14] a week of %d hours under an outer limit of 60: %s, with what follows',
    (amount, outcome, reason) => {
      const result = check(longest, value(amount, 'hours-per-week'))
      expect(result).toMatchObject({ outcome, findings: [{ reason }] })
      expect(result.findings[0]!.params['follows-en']).toBe(
        outcome === 'allowed' ? 'On average at most 48 hours.' : undefined,
      )
    },
  )
})

describe('who opens the room that a law leaves to a cao', () => {
  const half = anArticle({
    id: 'law/break',
    source: 'law',
    amount: 30,
    unit: 'minutes',
    caoMayGoTo: { amount: 15, unit: 'minutes' },
  })
  test.each([
    ['a minimum', {}, 'in-favour'],
    ['a maximum', { type: 'maximum', direction: 'less', amount: 60 }, 'below-floor'],
    ['a minimum that limits a favour', { direction: 'less' }, 'below-floor'],
    ['a standard', { type: 'standard', amount: 16 }, 'below-floor'],
    ['a band', { type: 'band', from: 0, to: 60 }, 'below-floor'],
    ['an amount that is not on file', { amount: null }, 'below-floor'],
    ['an uncertain article', { certainty: 'L' }, 'below-floor'],
    ['units that cannot be compared', { unit: 'euro' }, 'below-floor'],
    ['an article of law', { source: 'law' }, 'below-floor'],
  ])('[C14] 16 minutes of break beside %s: %j: %s', (_, change: Record<string, unknown>, outcome) => {
    const cao = anArticle({ amount: 15, unit: 'minutes', ...change })
    expect(check([half, cao], value(16, 'minutes')).outcome).toBe(outcome)
  })
})

describe('an unknown amount leaves the bound that is known', () => {
  const versions = [
    anArticle({ amount: 13, validFrom: '2026-01-01', validUntil: '2026-04-01', rises: true }),
    anArticle({ amount: 14.71, validFrom: '2026-04-01', validUntil: '2026-07-01', rises: true }),
  ]
  const unknown = anArticle({ amount: null, validFrom: '2026-07-01', rises: true })
  test.each([
    ['a version without an amount', [...versions, unknown]],
    ['no newer version at all', versions],
  ])('[C14] %s: below what was known last is below, the rest is asked', (_, list) => {
    expect(check(list, value(1))).toMatchObject({
      outcome: 'below-floor',
      blocks: true,
      findings: [{ reason: 'worse-than-last-known', params: { limit: '14.71', since: '2026-04-01' } }],
    })
    expect(check(list, value(14.7)).outcome).toBe('below-floor')
    expect(check(list, value(14.71))).toMatchObject({
      outcome: 'ask-hr',
      findings: [{ reason: 'at-least-last-known' }],
    })
  })
  test('[C14] only of a rule that is never lowered, and never by what comes later', () => {
    const falls = [...versions, unknown].map(
      version => ({ ...version, rises: undefined }) as unknown as Article,
    )
    expect(check(falls, value(1)).findings[0]).toMatchObject({ reason: 'amount-not-on-file' })
    const before = [
      anArticle({ amount: null, validUntil: '2026-12-01', rises: true }),
      anArticle({ amount: 9, validFrom: '2026-12-01', rises: true }),
    ]
    expect(check(before, value(1)).findings[0]).toMatchObject({ reason: 'amount-not-on-file' })
  })
})

describe('conditions', () => {
  const breaks = [
    anArticle({ id: 'law/30', amount: 30, unit: 'minutes' }),
    anArticle({
      id: 'law/45',
      amount: 45,
      unit: 'minutes',
      when: { subject: 'shift-length', above: 10, unit: 'hours-per-shift' },
    }),
  ]
  const text = (minutes: number, hours: number | null) =>
    checkClauses(
      [
        aClause({ fills: { kind: 'new' }, value: value(minutes, 'minutes') }),
        aClause({
          id: 'c2',
          fills: { kind: 'new' },
          value:
            hours === null
              ? null
              : { subject: 'shift-length', amount: hours, unit: 'hours-per-shift', option: null },
        }),
      ],
      breaks,
      facts(),
      on,
    )[0]!
  test.each([
    [30, 10, 'ok', 'equal'],
    [30, 10.5, 'below-floor', 'worse'],
    [45, 12, 'ok', 'equal'],
    [30, null, 'ask-hr', 'condition-unknown'],
    [45, null, 'in-favour', 'better'],
    [29, null, 'below-floor', 'worse'],
  ])('[C14] %d minutes of break, in a shift of %s hours: %s', (minutes, hours, outcome, reason) => {
    expect(text(minutes, hours)).toMatchObject({
      outcome,
      findings: expect.arrayContaining([expect.objectContaining({ reason })]),
    })
  })
})

describe('until a rule changes', () => {
  const rules = [
    anArticle({ amount: 14, validFrom: '2026-01-01', validUntil: '2026-12-01' }),
    anArticle({ amount: 21, validFrom: '2026-12-01', validUntil: '2027-02-01' }),
  ]
  const until = (amount: number, change: Parameters<typeof aClause>[0]) =>
    checkClause(aClause({ fills: { kind: 'new' }, value: value(amount), ...change }), rules, facts(), on)
  test('[C14] fine until the day before it is below, and said so; a clause that ends earlier is fine', () => {
    const result = until(14, { reviewOn: '2026-12-01' })
    expect(result).toMatchObject({ outcome: 'ok', blocks: false })
    expect(untilWhen(result)).toEqual({ last: '2026-11-30', next: 'below' })
    expect(result.findings.at(-1)).toMatchObject({
      outcome: 'below-floor',
      params: { day: '2026-12-01', limit: '21' },
    })
    expect(untilWhen(until(14, { reviewOn: '2026-11-30' }))).toBeNull()
  })
  test('[C14] what is not known from a day on is said too, and every worse answer once', () => {
    expect(untilWhen(until(30, { reviewOn: '2027-06-01' }))).toEqual({
      last: '2027-01-31',
      next: 'not-compared',
    })
    expect(until(14, { reviewOn: '2027-06-01' }).findings.map(({ params }) => params.day)).toEqual([
      undefined,
      '2026-12-01',
    ])
  })
  test('[C14] an age reached on the way changes the article', () => {
    const byAge = [
      anArticle({ id: 'law/17', amount: 5, appliesTo: { ageBelow: 18 } }),
      anArticle({ id: 'law/18', amount: 7, appliesTo: { ageFrom: 18 } }),
    ]
    const young = { ...facts({ age: 17 }), birthDay: '2009-03-01' }
    const result = checkClause(aClause({ fills: { kind: 'new' }, value: value(5) }), byAge, young, on)
    expect(untilWhen(result)).toEqual({ last: '2027-02-28', next: 'below' })
  })
})

describe('words beside a value', () => {
  const words = ['self chosen day* | zelfgekozen dag*']
  const article = anArticle({ words })
  const says = (what: string, amount = 2) =>
    checkClause(aClause({ what, fills: { kind: 'new' }, value: value(amount) }), [article], facts(), on)
  test.each([
    ['Samira kiest twee dagen per week zelf', 'in-favour'],
    ['Samira kiest drie dagen per week zelf', 'ask-hr'],
    ['You choose 3 days a week', 'ask-hr'],
    ['You choose 2,0 days a week', 'in-favour'],
    ['Zelfgekozen dagen: 5', 'ask-hr'],
    ['Van de 12 collega’s kiest Samira zelf', 'in-favour'],
    ['Op 1 december om 9 uur, tot 14.30 uur, kiest Samira', 'in-favour'],
    ['1.250 dagen per week', 'ask-hr'],
  ])('[C14] a number that differs from the value is asked about: %s: %s', (what, outcome) => {
    expect(says(what).outcome).toBe(outcome)
  })
  test.each([
    ['what', 'Samira kiest honderdtwintig dagen per week', 'ask-hr'],
    ['what', 'Samira kiest 1-2 dagen per week', 'ask-hr'],
    ['what', 'Samira kiest twee à drie dagen per week', 'ask-hr'],
    ['what', 'Samira kiest 2 dagen per jaar', 'ask-hr'],
    ['what', 'Samira kiest hooguit twee dagen per week', 'ask-hr'],
    ['what', 'Samira kiest ten minste twee dagen per week', 'in-favour'],
    ['what', 'Zelfgekozen dagen: drie weken per jaar', 'ask-hr'],
    ['how', 'in het rooster staan 3 dagen per week', 'ask-hr'],
    ['how', 'in het rooster staan twee dagen per week', 'in-favour'],
    ['how', 'we kijken er na 30 dagen naar', 'in-favour'],
    ['when', 'vanaf mei, vier dagen per week', 'ask-hr'],
    ['when', 'binnen 14 dagen', 'in-favour'],
    ['whoName', 'Planning, 5 dagen per week', 'ask-hr'],
  ])('[C14] everything that is signed is looked at: %s: %s: %s', (part, text, outcome) => {
    const change = part === 'when' ? { when: { text } } : { [part]: text }
    const clause = aClause({ what: 'Samira kiest', fills: { kind: 'new' }, value: value(2), ...change })
    expect(checkClause(clause, [article], facts(), on).outcome).toBe(outcome)
  })
  test.each([
    ['Samira neemt studieverlof', 'ok'],
    ['Samira krijgt een studiebudget', 'ask-hr'],
    ['Samira gets a study budget', 'ask-hr'],
    ['Samira kiest studieverlof en geen studiebudget', 'ok'],
    ['Samira kiest', 'ok'],
  ])('[C14] an option in the words other than the chosen one is asked about: %s: %s', (what, outcome) => {
    const choice = anArticle({
      type: 'choice',
      subject: 'study',
      options: [
        { id: 'leave', label: { nl: 'studieverlof', en: 'study leave' } },
        { id: 'budget', label: { nl: 'studiebudget', en: 'study budget' } },
      ],
    })
    const chosen = { subject: 'study', amount: null, unit: null, option: 'leave' }
    const clause = aClause({ what, fills: { kind: 'new' }, value: chosen })
    expect(checkClause(clause, [choice], facts(), on).outcome).toBe(outcome)
  })
  test.each([
    ['how', { how: 'Er geldt een boete op' }],
    ['when', { when: { text: 'er geldt een boete op' } }],
    ['what and when together', { what: 'Je werkt niet voor klanten', when: { text: 'na je vertrek' } }],
  ])('[C14] reserved words count in %s', (_, change) => {
    const reserved = anArticle({
      id: 'law/1',
      source: 'law',
      type: 'forbidden',
      names: ['een boete', 'klanten + na je vertrek'],
      hints: [],
    })
    const clause = aClause({ fills: { kind: 'new' }, value: value(2), ...change })
    expect(checkClause(clause, [article, reserved], facts(), on).outcome).toBe('forbidden')
    // What the law says of employees neither forbids nor allows anything to somebody else who works here.
    const forOthers = { ...reserved, appliesTo: { kinds: ['permanent' as const] } } as Article
    const freelancer = checkClause(clause, [article, forOthers], facts({ kind: 'freelance' }), on)
    expect(freelancer).toMatchObject({
      outcome: 'ask-hr',
      blocks: false,
      findings: expect.arrayContaining([expect.objectContaining({ reason: 'article-for-others' })]),
    })
  })
  test('[C14] under an article that leaves its subject to the two, another subject on file is not compared by name', () => {
    const silent = anArticle({ id: 'cao/8', type: 'silent', subject: 'tasks' })
    const clause = aClause({
      what: 'Nul zelfgekozen dagen',
      fills: { kind: 'article', articleId: 'cao/8' },
      value: null,
    })
    expect(checkClause(clause, [silent, article], facts(), on).findings[0]).toMatchObject({
      outcome: 'ask-hr',
      reason: 'text-names-subject',
      articleId: 'cao/4.2',
    })
  })
  test('[C14] less than nothing is no favour', () => {
    const least = anArticle({ type: 'maximum', direction: 'less', amount: 3 })
    expect(check(least, value(-5))).toMatchObject({
      outcome: 'ask-hr',
      findings: [{ reason: 'amount-unreadable' }],
    })
  })
})
