import { type ClauseValue, checkClause, isValidOn, type RelationFacts } from '@wisselwerk/engines/agreement'
import { describe, expect, test } from 'vitest'
import law from './law-nl.json' with { type: 'json' }
import { demoCao, dutchLaw, readLibrary } from './rules.ts'
import { newClause } from './testing/new-clause.ts'

const articles = [...dutchLaw.articles, ...demoCao.articles]

type Row = [
  subject: string,
  amount: number | string | null,
  unit: ClauseValue['unit'],
  on: string,
  facts: Partial<RelationFacts>,
  outcome: string,
  article: string | null,
]

const adult: RelationFacts = { kind: 'permanent', age: 34, hoursPerWeek: 28 }
const call = { kind: 'on_call', hoursPerWeek: 8 } as const
const today = '2026-11-22'

const rows: Row[] = [
  // BW 7:634, four times 28; the cao has five times 28
  ['holiday-hours', 111, 'hours-per-year', today, {}, 'below-floor', 'law-nl/bw-7-634'],
  ['holiday-hours', 139, 'hours-per-year', today, {}, 'below-floor', 'cao-waterkant/6.1'],
  ['holiday-hours', 140, 'hours-per-year', today, {}, 'ok', 'cao-waterkant/6.1'],
  ['holiday-hours', 150, 'hours-per-year', today, {}, 'in-favour', 'cao-waterkant/6.1'],
  ['holiday-hours', 25, 'days-per-year', today, {}, 'ask-hr', 'law-nl/bw-7-634'],
  ['holiday-hours', 112, 'hours-per-year', today, { kind: 'agency' }, 'ok', 'law-nl/bw-7-634'],
  ['holiday-hours', 0, 'hours-per-year', today, { kind: 'freelance' }, 'ask-hr', null],
  // minimum wage: the amounts of a half year, the day before and after, and a half year not on file
  ['hourly-wage', 14.71, 'euro-per-hour', '2026-01-01', {}, 'ok', 'law-nl/wml-7-adult'],
  ['hourly-wage', 1470, 'cent-per-hour', '2026-06-30', {}, 'below-floor', 'law-nl/wml-7-adult'],
  ['hourly-wage', 14.4, 'euro-per-hour', '2025-12-31', {}, 'ok', 'law-nl/wml-7-adult'],
  ['hourly-wage', 14.4, 'euro-per-hour', '2026-01-01', {}, 'below-floor', 'law-nl/wml-7-adult'],
  ['hourly-wage', 99, 'euro-per-hour', '2026-07-01', {}, 'ask-hr', 'law-nl/wml-7-adult'],
  ['hourly-wage', 14.71, 'euro-per-hour', '2026-07-01', {}, 'ask-hr', 'law-nl/wml-7-adult'],
  ['hourly-wage', 14.7, 'euro-per-hour', '2026-07-01', {}, 'below-floor', 'law-nl/wml-7-adult'],
  ['hourly-wage', 1, 'euro-per-hour', '2027-11-22', {}, 'below-floor', 'law-nl/wml-7-adult'],
  ['hourly-wage', 4.4, 'euro-per-hour', '2026-07-01', { age: 15 }, 'below-floor', 'law-nl/wml-7-15'],
  ['hourly-wage', 5.81, 'euro-per-hour', '2026-03-01', { age: 17 }, 'ok', 'law-nl/wml-7-17'],
  ['hourly-wage', 5.8, 'euro-per-hour', '2026-03-01', { age: 17 }, 'below-floor', 'law-nl/wml-7-17'],
  ['hourly-wage', 14, 'euro-per-hour', '2026-03-01', { age: null }, 'ask-hr', 'law-nl/wml-7-adult'],
  ['holiday-allowance', 7.9, 'percent', today, {}, 'below-floor', 'law-nl/wml-15'],
  // calls: four days by law, 24 hours at least by cao, 48 in this one
  ['call-notice', 47, 'hours-ahead', today, call, 'below-floor', 'cao-waterkant/4.4'],
  ['call-notice', 2, 'days-ahead', today, call, 'ok', 'cao-waterkant/4.4'],
  ['call-notice', 3, 'days-ahead', '2024-12-31', call, 'below-floor', 'law-nl/bw-7-628a-2'],
  ['call-notice', 3, 'days-ahead', today, {}, 'ask-hr', null],
  ['paid-hours-per-call', 2.5, 'hours-per-call', today, call, 'below-floor', 'law-nl/bw-7-628a-1'],
  ['compulsory-training-share', 10, 'percent', '2022-08-01', {}, 'below-floor', 'law-nl/bw-7-611a'],
  ['compulsory-training-share', 10, 'percent', '2022-07-31', {}, 'ask-hr', null],
  // working time by age: the day of the eighteenth birthday changes the article
  ['shift-length', 12.5, 'hours-per-shift', today, {}, 'below-floor', 'law-nl/atw-5-7-shift-18'],
  ['shift-length', 10, 'hours-per-shift', today, { age: 18 }, 'allowed', 'law-nl/atw-5-7-shift-18'],
  ['shift-length', 10, 'hours-per-shift', today, { age: 17 }, 'below-floor', 'law-nl/atw-5-7-shift-16'],
  ['shift-length', 2, 'hours-per-shift', today, { age: 15 }, 'ask-hr', 'law-nl/nrk-15-shift'],
  ['hours-in-school-week', 13, 'hours-per-week', today, { age: 15 }, 'below-floor', 'law-nl/nrk-15-week'],
  ['longest-week', 59, 'hours-per-week', today, {}, 'allowed', 'law-nl/atw-5-7-week-18'],
  ['average-week-4', 56, 'hours-per-week', today, {}, 'below-floor', 'law-nl/atw-5-7-average-4-18'],
  ['average-week-16', 49, 'hours-per-week', today, {}, 'below-floor', 'law-nl/atw-5-7-average-18'],
  ['average-week-4', 41, 'hours-per-week', today, { age: 16 }, 'below-floor', 'law-nl/atw-5-7-average-4-16'],
  ['break-in-shift', 16, 'minutes', today, {}, 'below-floor', 'law-nl/atw-5-4-break-18'],
  ['break-in-shift', 30, 'minutes', today, {}, 'ask-hr', 'law-nl/atw-5-4-break-18-long'],
  ['break-in-shift', 45, 'minutes', today, {}, 'in-favour', 'law-nl/atw-5-4-break-18'],
  ['notice-by-employee', 3, 'months', today, {}, 'allowed', 'law-nl/bw-7-672'],
  ['notice-by-employee', 7, 'months', today, {}, 'below-floor', 'law-nl/bw-7-672'],
  ['longest-week', 61, 'hours-per-week', today, {}, 'below-floor', 'law-nl/atw-5-7-week-18'],
  ['longest-week', 46, 'hours-per-week', today, { age: 16 }, 'below-floor', 'law-nl/atw-5-7-week-16'],
  ['daily-rest', 11, 'hours', today, { age: 17 }, 'below-floor', 'law-nl/atw-5-3-rest-16'],
  ['daily-rest', 660, 'minutes', today, {}, 'ok', 'law-nl/atw-5-3-rest-18'],
  ['hours-request-answer', 2, 'months', today, {}, 'in-favour', 'law-nl/wfw-2-answer'],
  ['hours-request-again', 18, 'months', today, {}, 'below-floor', 'law-nl/wfw-2-again'],
  ['birth-leave', 28, 'hours', today, {}, 'ok', 'law-nl/wazo-4-2'],
  ['part-time-share-of-terms', 90, 'percent', today, {}, 'below-floor', 'law-nl/bw-7-648'],
  // reserved for the employment contract
  ['non-compete', null, null, today, {}, 'forbidden', 'law-nl/bw-7-653'],
  ['probation', 1, 'months', today, { kind: 'freelance' }, 'ask-hr', null],
  ['penalty', 500, 'euro', today, {}, 'forbidden', 'law-nl/bw-7-650'],
  ['one-sided-change', null, null, today, {}, 'forbidden', 'law-nl/bw-7-613'],
  // the cao, one row a type, and two versions
  ['self-chosen-days', 2, 'days-per-week', today, {}, 'in-favour', 'cao-waterkant/4.2'],
  ['roster-known-ahead', 3, 'weeks-ahead', '2026-09-30', {}, 'ok', 'cao-waterkant/4.3'],
  ['roster-known-ahead', 3, 'weeks-ahead', '2026-10-01', {}, 'below-floor', 'cao-waterkant/4.3'],
  ['travel-allowance', 0.19, 'euro-per-kilometre', '2026-06-30', {}, 'ok', 'cao-waterkant/5.4'],
  ['travel-allowance', 20, 'cent-per-kilometre', '2026-07-01', {}, 'below-floor', 'cao-waterkant/5.4'],
  ['travel-allowance', 21, 'cent-per-kilometre', '2026-07-01', {}, 'ok', 'cao-waterkant/5.4'],
  ['travel-allowance', 0.19, 'euro-per-kilometre', '2024-12-31', {}, 'ask-hr', null],
  ['evening-shifts-in-a-row', 6, 'times-in-a-row', today, {}, 'below-floor', 'cao-waterkant/4.6'],
  ['pay-steps', 2, 'steps-per-year', today, {}, 'not-deviable', 'cao-waterkant/5.1'],
  ['pay-steps', 1, 'steps-per-year', today, {}, 'ok', 'cao-waterkant/5.1'],
  ['year-end-payment', 8.34, 'percent', today, {}, 'not-deviable', 'cao-waterkant/5.2'],
  ['home-work-allowance', 3.01, 'euro-per-day', today, {}, 'outside-band', 'cao-waterkant/5.5'],
  ['home-work-allowance', 235, 'cent-per-day', today, {}, 'ok', 'cao-waterkant/5.5'],
  ['one-off-reward', 1001, 'euro-per-year', today, {}, 'not-deviable', 'cao-waterkant/5.6'],
  ['one-off-reward', 400, 'euro-per-year', today, {}, 'ok', 'cao-waterkant/5.6'],
  ['training-days', 7, 'half-days-per-year', today, {}, 'below-floor', 'cao-waterkant/7.1'],
  ['training-days', 12, 'half-days-per-year', today, {}, 'in-favour', 'cao-waterkant/7.1'],
  ['study-arrangement', 'study-budget', null, today, {}, 'ok', 'cao-waterkant/7.2'],
  ['study-arrangement', 'loan', null, today, {}, 'outside-band', 'cao-waterkant/7.2'],
  ['reachability', null, null, today, {}, 'silent', 'cao-waterkant/8.1'],
  ['home-days', 4, 'days-per-week', today, {}, 'outside-band', 'cao-waterkant/9.1'],
  ['lunch', 5, 'euro', today, {}, 'ask-hr', null],
]

describe('floor check against the library', () => {
  test.each(rows)(
    '[C14] %s of %s %s on %s for %o: %s (%s)',
    (subject, given, unit, on, facts, outcome, article) => {
      const value = {
        subject,
        amount: typeof given === 'number' ? given : null,
        unit,
        option: typeof given === 'string' ? given : null,
      }
      const result = checkClause(newClause(value), articles, { ...adult, ...facts }, on)
      expect(result.outcome).toBe(outcome)
      expect(result.blocks).toBe(!['ok', 'in-favour', 'allowed', 'ask-hr', 'silent'].includes(outcome))
      const named = result.findings
        .filter(finding => finding.outcome === outcome)
        .map(({ articleId }) => articleId)
      expect(named).toContain(article)
    },
  )

  test.each([
    ['Er geldt een concurrentiebeding van een jaar', 'forbidden'],
    ['There is a penalty clause', 'forbidden'],
    ['We kijken na de proeftijd nog eens', 'ask-hr'],
    ['Samira neemt de intake van Zuid over', 'ask-hr'],
  ])('[C14] in free words only: %s: %s', (what, outcome) => {
    expect(checkClause(newClause(null, { what }), articles, adult, today).outcome).toBe(outcome)
  })
})

describe('the library', () => {
  test('[C14] at least twelve articles of law and eight of a cao of every type, with dates and a source', () => {
    expect(new Set(dutchLaw.articles.map(({ id }) => id)).size).toBeGreaterThanOrEqual(12)
    expect(new Set(demoCao.articles.map(({ id }) => id)).size).toBeGreaterThanOrEqual(8)
    const types = new Set(demoCao.articles.map(({ type }) => type))
    expect([...types].sort()).toEqual(['band', 'choice', 'maximum', 'minimum', 'silent', 'standard'])
    for (const { source, checkedOn, citation } of articles) {
      expect(['law', 'cao']).toContain(source)
      expect(checkedOn <= today).toBe(true)
      expect(citation.nl).not.toBe(citation.en)
    }
  })

  test('[C14] the made-up cao says so in both languages, the law does not', () => {
    expect(demoCao).toMatchObject({ fictional: true, source: 'cao' })
    expect(demoCao.title.nl).toContain('verzonnen')
    expect(demoCao.title.en).toContain('fictional')
    expect(dutchLaw.fictional).toBe(false)
  })

  test('[C14] on any day at most one version of an article holds', () => {
    const boundaries = new Set(
      articles.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil ?? validFrom]),
    )
    for (const day of boundaries) {
      const ids = articles.filter(article => isValidOn(article, day)).map(({ id }) => id)
      expect(ids).toHaveLength(new Set(ids).size)
    }
  })

  test.each([
    ['an unknown type', { type: 'wish' }],
    ['a day that does not exist', { validFrom: '2026-02-30' }],
    ['an end before its beginning', { validUntil: '1990-01-01' }],
    ['a unit nobody knows', { unit: 'fortnights' }],
    ['a missing English name', { label: { nl: 'Vakantie' } }],
    ['a field that is not one', { colour: 'red' }],
  ])('[C14] a rule set with %s is refused whole', (_, change) => {
    const wrong = { ...law, articles: [{ ...law.articles[0], ...change }] }
    expect(() => readLibrary(wrong)).toThrow(/^Rule set, .+/)
  })

  test.each([null, ...Array.from({ length: 13 }, (_, year) => 10 + year)])(
    '[C14] one euro an hour is never fine, at the age of %s, on whatever day, and nobody is judged by what is not on file',
    age => {
      for (const kind of ['permanent', 'fixed_term', 'on_call', 'agency', 'payroll', 'freelance'] as const)
        for (const on of ['2023-05-01', '2025-03-01', '2026-03-01', '2026-11-22', '2027-11-22']) {
          const answer = (amount: number) =>
            checkClause(
              newClause({ subject: 'hourly-wage', amount, unit: 'euro-per-hour', option: null }),
              articles,
              { kind, age, hoursPerWeek: 28 },
              on,
            ).outcome
          expect(['ask-hr', 'below-floor']).toContain(answer(1))
          // Below fifteen, and for who is no employee, no amount is on file: neither below nor fine.
          if (kind === 'freelance' || (age !== null && age < 15)) expect(answer(1)).toBe('ask-hr')
          else if (age !== null && on >= '2026-03-01') expect(answer(1)).toBe('below-floor')
        }
    },
  )

  test('[C14] a phrase is written out of groups; a group that is not there or holds itself is refused with its place', () => {
    const reserved = law.articles.find(({ id }) => id === 'law-nl/bw-7-653')!
    const set = (groups: Record<string, string[]>) => ({
      ...law,
      groups,
      articles: [{ ...reserved, names: ['{one} + niet'], hints: [] }],
    })
    const read = readLibrary(set({ one: ['{two} | na werk'], two: ['na vertrek'] })).articles[0]
    expect(read).toMatchObject({ names: ['na vertrek | na werk + niet'] })
    for (const wrong of [{}, { one: ['{one}'] }, { one: ['{two} | x'] }])
      expect(() => readLibrary(set(wrong as never))).toThrow(/bw-7-653: "\{one\} \+ niet" names a group/)
  })

  test('[C14] two versions that overlap are refused with both dates', () => {
    const [first] = law.articles
    const twice = { ...law, articles: [first, { ...first, validFrom: '2020-01-01' }] }
    expect(() => readLibrary(twice)).toThrow(/1997-04-01 and 2020-01-01 overlap/)
  })
})
