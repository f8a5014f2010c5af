import { checkClause, isLater, isValidOn, type RelationFacts } from '@wisselwerk/engines/agreement'
import { describe, expect, test } from 'vitest'
import { aClause } from '../../../../engines/src/agreement/testing/builder.ts'
import { demoCao, dutchLaw, type LibraryArticle } from './rules.ts'

const articles = [...dutchLaw.articles, ...demoCao.articles]

const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Somebody to whom this article applies, so that only the day decides. */
const concerned = ({ appliesTo }: LibraryArticle): RelationFacts => ({
  kind: appliesTo.kinds?.[0] ?? 'permanent',
  age: appliesTo.ageFrom ?? (appliesTo.ageBelow ?? 41) - 1,
  hoursPerWeek: appliesTo.hoursFrom ?? (appliesTo.hoursBelow ?? 33) - 1,
})

const turns = articles.flatMap(version =>
  [
    { version, day: version.validFrom, what: 'begins' },
    ...(version.validUntil === null ? [] : [{ version, day: version.validUntil, what: 'ends' }]),
  ].map(turn => ({ ...turn, id: version.id })),
)

describe('the day before, the day itself, the day after', () => {
  test('[Z09] there are articles that end and articles with a next version', () => {
    expect(turns.filter(({ what }) => what === 'ends').length).toBeGreaterThan(3)
    expect(articles.length).toBeGreaterThan(new Set(articles.map(({ id }) => id)).size)
  })

  test.each(turns)(
    '[Z09] $id $what on $day: what is found names source and day',
    ({ version, day, what }) => {
      const valid = what === 'begins' ? [false, true, true] : [true, false, false]
      const versions = articles.filter(({ id }) => id === version.id)
      for (const [at, holds] of valid.entries()) {
        const on = shift(day, at - 1)
        const inForce = versions.filter(candidate => isValidOn(candidate, on))
        expect([on, inForce.includes(version)]).toEqual([on, holds])
        expect(inForce.length).toBeLessThanOrEqual(1)

        const clause = aClause({ fills: { kind: 'article', articleId: version.id }, value: null })
        const result = checkClause(clause, articles, concerned(version), on)
        expect(result.on).toBe(on)
        const named = result.findings.filter(finding => finding.articleId === version.id && !isLater(finding))
        expect(named.map(({ reference }) => reference)).toEqual([(inForce[0] ?? versions[0]!).reference])
        expect(named[0]!.source).toBe(version.source)
        const unknown = named[0]!.reason === 'article-not-valid-then'
        expect([on, unknown]).toEqual([on, inForce.length === 0])
        if (unknown) expect(result).toMatchObject({ outcome: 'ask-hr', blocks: false })
      }
    },
  )
})
