import cao from '../../src/capabilities/agreements/data/cao-demo.json' with { type: 'json' }
import { type RuleLibrary, readLibrary } from '../../src/capabilities/agreements/data/rules.ts'
import { type Language, languages } from '../../src/platform/i18n/language.ts'
import { wordsIn } from './words/words.ts'

/** The made-up collective agreement of the product, under the name of the organisation whose it is. */
export function collectiveAgreementIn(language: Language): typeof cao {
  const [first, own] = [wordsIn(languages[0]).organisation, wordsIn(language).organisation]
  const text = JSON.stringify(cao).replaceAll(first.agreement, own.agreement).replaceAll(first.name, own.name)
  return JSON.parse(text) as typeof cao
}

/** The same as the product reads it. */
export const collectiveAgreementOf = (language: Language): RuleLibrary =>
  readLibrary(collectiveAgreementIn(language))
