import type { Article, RelationFacts } from '../article.ts'
import type { JointVersion } from '../canonical.ts'
import type { Clause } from '../clause.ts'
import { checkClause } from '../floor.ts'

/** A complete clause; tests change only what they are about. */
export const aClause = (change: Partial<Clause> = {}): Clause => ({
  id: 'c1',
  who: 'employee',
  whoName: null,
  what: 'Samira werkt dinsdag en donderdag tot 14.30 uur',
  when: { text: 'elke dinsdag en donderdag, vanaf 1 december' },
  how: 'in het rooster',
  fills: { kind: 'article', articleId: 'cao/4.2' },
  reviewOn: '2027-06-01',
  endsOn: null,
  outlives: null,
  topicId: 't1',
  itemId: null,
  dealId: null,
  value: { subject: 'self-chosen-days', amount: 2, unit: 'days-per-week', option: null },
  ...change,
})

export const facts = (change: Partial<RelationFacts> = {}): RelationFacts => ({
  kind: 'permanent',
  age: 34,
  hoursPerWeek: 28,
  ...change,
})

type ArticleChange = Partial<Omit<Article, 'type'>> & Record<string, unknown>

/** A minimum of one self-chosen day a week in the cao, unless told otherwise. */
export const anArticle = (change: ArticleChange = {}): Article =>
  ({
    id: 'cao/4.2',
    source: 'cao',
    reference: 'art. 4.2',
    label: { nl: 'Werktijden', en: 'Working times' },
    subject: 'self-chosen-days',
    type: 'minimum',
    direction: 'more',
    amount: 1,
    unit: 'days-per-week',
    appliesTo: {},
    validFrom: '2026-01-01',
    validUntil: null,
    certainty: 'H',
    ...change,
  }) as Article

export function aVersion(change: Partial<JointVersion> = {}): JointVersion {
  const clause = aClause()
  return {
    language: 'nl',
    organisation: { id: 'o1', name: 'Waterkant Zorg & Wonen' },
    relation: {
      id: 'r1',
      kind: 'permanent',
      unit: 'Wijkteam Noord',
      jobTitle: 'wijkverpleegkundige',
      hoursPerWeek: 28,
    },
    signers: [
      { seat: 'employee', id: 'p1', name: 'Samira El Amrani' },
      { seat: 'organisation', id: 'p2', name: 'Joost Verbeek' },
    ],
    number: 4,
    author: 'employee',
    writtenOn: '2026-11-22',
    rules: { on: '2026-11-22', sets: [{ id: 'law-nl', title: 'Nederlandse wet', checkedOn: '2026-09-01' }] },
    clauses: [{ clause, floor: checkClause(clause, [anArticle()], facts(), '2026-11-22') }],
    ...change,
  }
}
