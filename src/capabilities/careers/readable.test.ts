import { judge, leastScore, measure, mostWords } from '@wisselwerk/engines/readability'
import { describe, expect, test } from 'vitest'
import { languages } from '../../platform/i18n/language.ts'
import { careersEn } from './text/en.ts'
import { careersNl } from './text/nl.ts'

const texts = { nl: careersNl, en: careersEn }

/** By hand: what stands on one’s own page and on that of who sits beside, by the parts of the texts. */
const parts = {
  ...{ page: 10, plan: 10, form: 15, step: 5, share: 10, line: 10, abilities: 10, route: 15 },
  ...{ ways: 10, yearly: 8, support: 20, walk: 8, beside: 12, refusals: 40 },
}

/** Every sentence under it; a name or a day counts as one plain word. */
function sentencesOf(under: unknown, language: keyof typeof texts): string[] {
  if (typeof under !== 'string')
    return Object.values(under as Record<string, unknown>).flatMap(one => sentencesOf(one, language))
  const said = under.replaceAll(/\{\{\w+\}\}/g, 'Jan')
  return [/[.?!…]$/.test(said) ? said : `${said}.`]
}

describe('[D25] the core texts read easily', () => {
  test.each(
    languages.flatMap(language => Object.entries(parts).map(([part, least]) => ({ language, part, least }))),
  )('$part in $language', ({ language, part, least }) => {
    const blocks = sentencesOf((texts[language] as Record<string, unknown>)[part], language)
    expect(blocks.length).toBeGreaterThanOrEqual(least)
    const { score, words, sentences } = measure(blocks.join('\n\n'), language)
    expect([part, Math.round(score), Math.round(words / sentences)]).toEqual([
      part,
      Math.max(Math.round(score), leastScore),
      Math.min(Math.round(words / sentences), mostWords),
    ])
    expect(judge(blocks, language).fine).toBe(true)
  })

  test('it bites: the same said by an office is found too hard', () => {
    const office =
      'Teneinde de inzetbaarheid van medewerkers te optimaliseren dient de loopbaanontwikkeling periodiek geëvalueerd te worden overeenkomstig de vastgestelde beleidsuitgangspunten.'
    expect(judge([...sentencesOf(careersNl.walk, 'nl'), office, office, office], 'nl').fine).toBe(false)
  })
})
