import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, contractArticles, isValidOn } from './article.ts'
import type { ClauseValue } from './clause.ts'
import { checkClause, checkClauses, stonesOf } from './floor.ts'
import { answerOf } from './judge.ts'
import { aClause, anArticle, facts } from './testing/builder.ts'

const on = '2026-11-22'
const value = (amount: number | null, unit: ClauseValue['unit'] = 'days-per-week') =>
  ({ subject: 'self-chosen-days', amount, unit, option: null }) satisfies ClauseValue
const check = (article: Article | readonly Article[], given: ClauseValue | null, relation = facts()) =>
  checkClause(aClause({ fills: { kind: 'new' }, value: given }), [article].flat(), relation, on)

describe('one article of each type', () => {
  const limited = (type: string, direction: string) => anArticle({ type, direction, amount: 3 })
  test.each([
    ['minimum', 'more', 2, 'below-floor', 'worse', true],
    ['minimum', 'more', 3, 'ok', 'equal', false],
    ['minimum', 'more', 4, 'in-favour', 'better', false],
    ['maximum', 'less', 2, 'in-favour', 'better', false],
    ['maximum', 'less', 3, 'ok', 'equal', false],
    ['maximum', 'less', 4, 'below-floor', 'worse', true],
    ['maximum', 'more', 2, 'ok', 'within-limit', false],
    ['maximum', 'more', 3, 'ok', 'equal', false],
    ['maximum', 'more', 4, 'not-deviable', 'beyond-limit', true],
    ['minimum', 'less', 2, 'not-deviable', 'beyond-limit', true],
    ['minimum', 'less', 3, 'ok', 'equal', false],
    ['minimum', 'less', 4, 'ok', 'within-limit', false],
  ])(
    '[C14] %s where %s is better, 3 on file, %d agreed: %s',
    (type, direction, amount, outcome, reason, blocks) => {
      const result = check(limited(type, direction), value(amount))
      expect(result).toMatchObject({ outcome, blocks })
      expect(result.findings[0]).toMatchObject({
        articleId: 'cao/4.2',
        reason,
        label: { en: 'Working times' },
      })
      expect(result.findings[0]!.params).toEqual({
        found: String(amount),
        foundUnit: 'days-per-week',
        limit: '3',
        limitUnit: 'days-per-week',
      })
    },
  )

  test.each([
    [2.9, 'not-deviable', true],
    [3, 'ok', false],
    [3.1, 'not-deviable', true],
  ])('[C14] a standard of 3 and %d agreed: %s', (amount, outcome, blocks) => {
    expect(check(anArticle({ type: 'standard', amount: 3 }), value(amount))).toMatchObject({
      outcome,
      blocks,
    })
  })

  test.each([
    [1.9, 'outside-band', true],
    [2, 'ok', false],
    [2.5, 'ok', false],
    [3, 'ok', false],
    [3.1, 'outside-band', true],
  ])('[C14] a band from 2 to 3 and %d agreed: %s', (amount, outcome, blocks) => {
    expect(check(anArticle({ type: 'band', from: 2, to: 3 }), value(amount))).toMatchObject({
      outcome,
      blocks,
    })
  })

  test.each([
    ['time', 'ok', false],
    ['lottery', 'outside-band', true],
    [null, 'ask-hr', false],
  ])('[C14] a choice of time or budget and %s chosen: %s', (option, outcome, blocks) => {
    const label = { nl: '', en: '' }
    const article = anArticle({ type: 'choice', options: ['time', 'budget'].map(id => ({ id, label })) })
    expect(check(article, { ...value(null, null), option })).toMatchObject({ outcome, blocks })
  })

  test('[C14] a silent article leaves it to the two', () => {
    const result = check(anArticle({ type: 'silent' }), value(1))
    expect(result.findings).toMatchObject([{ outcome: 'silent', reason: 'left-to-you' }])
    expect(answerOf(result.outcome)).toBe('not-compared')
  })

  test('[C14] a reserved clause type needs the first contract, whatever its certainty', () => {
    const article = anArticle({ type: 'forbidden', names: [], hints: [], certainty: 'L' })
    expect(check(article, value(null, null))).toMatchObject({ outcome: 'forbidden', blocks: true })
  })
})

describe('what cannot be said is asked', () => {
  const reasonOf = (...args: Parameters<typeof check>) => {
    const result = check(...args)
    expect(result).toMatchObject({ outcome: 'ask-hr', blocks: false })
    return result.findings[0]!.reason
  }

  test('[C14] an unknown article, a subject without article, a missing value: never silently ok', () => {
    expect(reasonOf([], null)).toBe('no-value')
    expect(reasonOf([], value(2))).toBe('no-article')
    expect(reasonOf(anArticle(), value(null))).toBe('no-value')
    expect(reasonOf(anArticle(), value(2, null))).toBe('no-value')
    const pointing = checkClause(aClause({ value: null }), [], facts(), on)
    expect(pointing).toMatchObject({
      outcome: 'ask-hr',
      findings: [{ reason: 'unknown-article', articleId: 'cao/4.2' }],
    })
  })

  test('[C14] an unknown article outweighs a value that would be fine', () => {
    const clause = aClause({ fills: { kind: 'article', articleId: 'cao/99' } })
    expect(checkClause(clause, [anArticle()], facts(), on).outcome).toBe('ask-hr')
  })

  test('[C14] units, uncertain articles, amounts not on file, unknown age or hours', () => {
    expect(reasonOf(anArticle(), value(100, 'hours-per-year'))).toBe('units-differ')
    expect(reasonOf(anArticle({ certainty: 'L' }), value(0))).toBe('article-uncertain')
    expect(reasonOf(anArticle({ amount: null }), value(2))).toBe('amount-not-on-file')
    expect(reasonOf(anArticle(), value(Number.NaN))).toBe('amount-unreadable')
    expect(reasonOf(anArticle({ appliesTo: { ageBelow: 18 } }), value(2), facts({ age: null }))).toBe(
      'age-unknown',
    )
    const times = anArticle({ amount: { times: 4, of: 'hours-per-week' }, unit: 'hours-per-year' })
    expect(reasonOf(times, value(112, 'hours-per-year'), facts({ hoursPerWeek: null }))).toBe('hours-unknown')
    expect(
      reasonOf(anArticle({ appliesTo: { hoursFrom: 20 } }), value(2), facts({ hoursPerWeek: null })),
    ).toBe('hours-unknown')
  })

  test('[C14] below every article that may hold, it is below whichever does', () => {
    const byAge = [
      anArticle({ id: 'law/young', amount: 4, appliesTo: { ageBelow: 18 } }),
      anArticle({ id: 'law/adult', amount: 14, appliesTo: { ageFrom: 18 } }),
    ]
    const ageless = facts({ age: null })
    expect(check(byAge, value(1), ageless)).toMatchObject({ outcome: 'below-floor', blocks: true })
    expect(reasonOf(byAge, value(10), ageless)).toBe('age-unknown')
    expect(reasonOf(byAge, value(20), ageless)).toBe('age-unknown')
  })

  test('[C14] a value on another subject does not fill in the article it points to', () => {
    const clause = aClause({ value: { subject: 'travel', amount: 1, unit: 'euro', option: null } })
    const result = checkClause(clause, [anArticle()], facts(), on)
    expect(result.outcome).toBe('ask-hr')
    expect(result.findings.map(({ reason }) => reason)).toEqual(['other-subject', 'no-article'])
  })
})

describe('for whom and when', () => {
  test.each([
    ['permanent', 34, 28, true],
    ['freelance', 34, 28, false],
    ['permanent', 17, 28, false],
    ['permanent', 18, 28, true],
    ['permanent', 67, 28, false],
    ['permanent', 34, 15.9, false],
    ['permanent', 34, 16, true],
    ['permanent', 34, 36, false],
  ] as const)('[C14] %s, %i years, %d hours: applies %s', (kind, age, hoursPerWeek, applies) => {
    const article = anArticle({
      appliesTo: {
        kinds: ['permanent', 'fixed_term'],
        ageFrom: 18,
        ageBelow: 67,
        hoursFrom: 16,
        hoursBelow: 36,
      },
    })
    const result = check(article, value(0), facts({ kind, age, hoursPerWeek }))
    expect(result.outcome).toBe(applies ? 'below-floor' : 'ask-hr')
    if (!applies) expect(result.findings[0]!.reason).toBe('article-for-others')
  })

  const versions = [
    anArticle({ amount: 1, validFrom: '2026-01-01', validUntil: '2026-07-01' }),
    anArticle({ amount: 2, validFrom: '2026-07-01', validUntil: '2027-01-01' }),
  ]
  test.each([
    ['2025-12-31', 'ask-hr', 'article-not-valid-then'],
    ['2026-01-01', 'ok', 'equal'],
    ['2026-06-30', 'ok', 'equal'],
    ['2026-07-01', 'below-floor', 'worse'],
    ['2026-12-31', 'below-floor', 'worse'],
    ['2027-01-01', 'ask-hr', 'article-not-valid-then'],
  ])('[C14] one day a week on %s: %s', (day, outcome, reason) => {
    const result = checkClause(aClause({ value: value(1) }), versions, facts(), day)
    expect(result.outcome).toBe(outcome)
    expect(result.findings[0]).toMatchObject({ reason })
    expect(result.on).toBe(day)
  })

  test('[C14] an article without value that is not valid then is asked about by name', () => {
    const result = checkClause(aClause({ value: null }), versions, facts(), '2027-01-01')
    expect(result.findings).toMatchObject([{ reason: 'article-not-valid-then', articleId: 'cao/4.2' }])
  })
})

describe('several articles on one subject', () => {
  const law = (change = {}) => anArticle({ id: 'law/1', source: 'law', reference: 'BW 7:1', ...change })

  test('[C14] the strictest decides, and every article is named', () => {
    const result = check([law({ amount: 1 }), anArticle({ amount: 3 })], value(2))
    expect(result).toMatchObject({ outcome: 'below-floor', blocks: true })
    expect(result.findings.map(({ articleId, outcome }) => [articleId, outcome])).toEqual([
      ['cao/4.2', 'below-floor'],
      ['law/1', 'in-favour'],
    ])
  })

  test('[C14] equal to the cao is no favour, though it is better than the law', () => {
    expect(check([law({ amount: 1 }), anArticle({ amount: 2 })], value(2)).outcome).toBe('ok')
  })

  test('[C14] a silent cao does not hide that the law is bettered, nor that it is broken', () => {
    const silent = anArticle({ type: 'silent' })
    expect(check([silent, law()], value(2)).outcome).toBe('in-favour')
    expect(check([silent, law()], value(0)).outcome).toBe('below-floor')
  })

  test.each([
    ['no cao', [], 'below-floor'],
    ['a cao that is silent', [anArticle({ type: 'silent', unit: undefined })], 'below-floor'],
    [
      'a cao for others',
      [anArticle({ amount: 24, unit: 'hours-ahead', appliesTo: { kinds: ['agency'] } })],
      'below-floor',
    ],
    ['a cao that says 24 hours', [anArticle({ amount: 24, unit: 'hours-ahead' })], 'in-favour'],
  ])('[C14] a law that the cao may move, with %s', (_, cao, outcome) => {
    const fourDays = law({ amount: 4, unit: 'days-ahead', caoMayGoTo: { amount: 24, unit: 'hours-ahead' } })
    expect(check([fourDays, ...cao], value(36, 'hours-ahead')).outcome).toBe(outcome)
    expect(check([fourDays, ...cao], value(23, 'hours-ahead')).outcome).toBe('below-floor')
  })

  test('[C14] four times the weekly hours, exactly', () => {
    const leave = anArticle({ amount: { times: 4, of: 'hours-per-week' }, unit: 'hours-per-year' })
    const relation = facts({ hoursPerWeek: 22.4 })
    expect(check(leave, value(89.6, 'hours-per-year'), relation).outcome).toBe('ok')
    expect(check(leave, value(89.59, 'hours-per-year'), relation).outcome).toBe('below-floor')
  })
})

describe('the first contract', () => {
  const articles = contractArticles(facts(), '2020-01-01', [
    {
      subject: 'own-room',
      label: { nl: 'Thuiswerkdagen', en: 'Home days' },
      rule: { type: 'minimum', direction: 'more', amount: 1, unit: 'days-per-week' },
    },
  ])
  const hours = (amount: number) =>
    checkClause(
      aClause({
        fills: { kind: 'first-contract' },
        value: { subject: 'agreed-hours', amount, unit: 'hours-per-week', option: null },
      }),
      articles,
      facts(),
      on,
    )

  test('[C01] hours stay hours: another number is a change of the employment contract', () => {
    expect(hours(28)).toMatchObject({ outcome: 'ok', blocks: false })
    expect(hours(24)).toMatchObject({ outcome: 'not-deviable', blocks: true })
    expect(hours(32).findings[0]).toMatchObject({ source: 'contract', articleId: 'contract/agreed-hours' })
  })

  test('[C01] a term of the contract is a floor too', () => {
    const clause = aClause({
      fills: { kind: 'first-contract' },
      value: { subject: 'own-room', amount: 0, unit: 'days-per-week', option: null },
    })
    expect(checkClause(clause, articles, facts(), on).outcome).toBe('below-floor')
  })
})

describe('clauses that belong in the employment contract', () => {
  const reserved = anArticle({
    id: 'law/7:653',
    source: 'law',
    subject: 'non-compete',
    type: 'forbidden',
    names: ['concurrentiebeding', 'non-compete'],
    hints: ['concurrent'],
  })
  const says = (what: string) =>
    checkClause(aClause({ what, fills: { kind: 'new' }, value: null }), [reserved], facts(), on)

  test.each(['Het Concurrentiebeding blijft', 'a NON COMPETE of a year', 'concurrentie\u00adbeding'])(
    '[C14] called by name it is refused: %s',
    what => expect(says(what)).toMatchObject({ outcome: 'forbidden', blocks: true }),
  )

  test('[C14] hinted at it goes to HR', () => {
    expect(says('Geen werk bij een concurrent')).toMatchObject({ outcome: 'ask-hr', blocks: false })
    expect(says('Geen werk bij een concurrent').findings[0]!.reason).toBe('words-of-reserved-clause')
  })

  test('[C14] pointing to it is refused even with another value', () => {
    const clause = aClause({ fills: { kind: 'article', articleId: 'law/7:653' }, value: value(2) })
    expect(checkClause(clause, [reserved, anArticle()], facts(), on)).toMatchObject({ outcome: 'forbidden' })
  })
})

describe('properties', () => {
  const articles = fc.array(
    fc
      .record({
        type: fc.constantFrom('minimum', 'maximum', 'standard', 'band', 'silent'),
        direction: fc.constantFrom('more', 'less'),
        amount: fc.integer({ min: 0, max: 5 }),
        from: fc.integer({ min: 0, max: 2 }),
        to: fc.integer({ min: 3, max: 5 }),
        source: fc.constantFrom('law', 'cao'),
        validFrom: fc.constantFrom('2026-01-01', '2026-12-01'),
        certainty: fc.constantFrom('H', 'M', 'L'),
      })
      .map(change => anArticle({ ...change, id: JSON.stringify(change) })),
    { maxLength: 4 },
  )
  const amount = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null })

  test('[C14] ok or in favour only where a valid, certain article was met', () => {
    fc.assert(
      fc.property(articles, amount, (list, given) => {
        const result = check(list, value(given))
        expect(result.findings.length).toBeGreaterThan(0)
        if (result.outcome === 'ok' || result.outcome === 'in-favour')
          expect(list.some(article => isValidOn(article, on) && article.certainty !== 'L')).toBe(true)
      }),
    )
  })

  test('[C14] one more article never unblocks, and their order changes nothing', () => {
    fc.assert(
      fc.property(articles, amount, (list, given) => {
        const whole = check(list, value(given))
        expect(check([...list].reverse(), value(given)).outcome).toBe(whole.outcome)
        if (check(list.slice(1), value(given)).blocks) expect(whole.blocks).toBe(true)
      }),
    )
  })
})

test('three stones say what weighs most from law, cao and contract', () => {
  const lawful = anArticle({ id: 'law/1', source: 'law', subject: 'rest', amount: 11, unit: 'hours' })
  const clauses = [
    aClause(),
    aClause({
      id: 'c2',
      fills: { kind: 'new' },
      value: { subject: 'rest', amount: 12, unit: 'hours', option: null },
    }),
    aClause({
      id: 'c3',
      fills: { kind: 'new' },
      value: { subject: 'rest', amount: 10, unit: 'hours', option: null },
    }),
  ]
  const stones = stonesOf(checkClauses(clauses, [anArticle(), lawful], facts(), on))
  expect(stones.map(({ source, outcome, clauseId }) => [source, outcome, clauseId])).toEqual([
    ['law', 'below-floor', 'c3'],
    ['cao', 'in-favour', 'c1'],
    ['contract', null, null],
  ])
})
