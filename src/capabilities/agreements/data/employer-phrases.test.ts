import { answerOf, checkClause, type Reason } from '@wisselwerk/engines/agreement'
import { describe, expect, test } from 'vitest'
import { inTurn } from '../../../../tools/rotation.ts'
import { demoCao, dutchLaw } from './rules.ts'
import phrases from './testing/employer-phrases.json' with { type: 'json' }
import { newClause } from './testing/new-clause.ts'

/**
 * Phrases as Dutch employers write them, in both languages, each beside a value that is fine by itself. They were written
 * without looking at the lists, a subject at a time, and in further rounds after the lists were mended. `named` is below, by
 * its name; `asked` is never fine; `harmless` is never named; `tolerated` may be asked about and is never held back.
 */
const articles = [...dutchLaw.articles, ...demoCao.articles]
const fine = { subject: 'training-days', amount: 4, unit: 'days-per-year', option: null } as const
const byWords: readonly Reason[] = [
  'words-of-reserved-clause',
  'words-to-ask-about',
  'needs-first-contract',
  'void',
]

const variants: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'in capitals': text => text.toUpperCase(),
  'in a longer clause': text => `We werken zo samen: ${text} Daarna kijken we weer verder.`,
}

function answer(what: string) {
  const facts = { kind: 'permanent', age: 34, hoursPerWeek: 28 } as const
  const { outcome, findings } = checkClause(newClause(fine, { what }), articles, facts, '2026-11-22')
  return { said: answerOf(outcome), named: findings.some(({ reason }) => byWords.includes(reason)) }
}

/** What is wrong with an answer; an empty list for each variant is what we want. */
const wrong = (texts: readonly string[], isRight: (found: ReturnType<typeof answer>) => boolean) =>
  inTurn('employer-phrases', Object.entries(variants), 1).flatMap(([name, change]) =>
    texts.filter(text => !isRight(answer(change(text)))).map(text => `${name}: ${text}`),
  )

describe('phrases of employers', () => {
  test.each(Object.entries(phrases))('[C14] %s', (subject, { named, asked, harmless, tolerated }) => {
    expect(wrong(named, ({ said }) => said === 'below')).toEqual([])
    expect(wrong(asked, ({ said }) => said !== 'fine')).toEqual([])
    expect(wrong(harmless, ({ said, named: byName }) => said === 'fine' && !byName)).toEqual([])
    expect(wrong(tolerated, ({ said }) => said !== 'below')).toEqual([])
    if (subject !== 'everyday') expect(asked.length + named.length).toBeGreaterThanOrEqual(35)
    expect(harmless.length).toBeGreaterThanOrEqual(35)
  })
})
