import type { TextTree } from '../../src/platform/i18n/language.ts'
import type { Language } from './browser.ts'
import { wordsIn } from './words.ts'

interface Sentences {
  whole: ReadonlySet<string>
  /** With places for a name, a number or a day. */
  filled: readonly (readonly [pattern: RegExp, own: string])[]
}

const known = new Map<Language, Sentences>()

/**
 * Of what stands on a page, the product's own sentences: what people wrote, and the names of people and teams, are not its
 * to make easy. A sentence that names somebody counts without the name.
 */
export function ownWords(blocks: readonly string[], language: Language): string[] {
  const { whole, filled } = known.get(language) ?? learn(language)
  return blocks
    .flatMap(block => block.split(' · '))
    .flatMap(block => {
      if (whole.has(block)) return [block]
      const found = filled.find(([pattern]) => pattern.test(block))
      return found ? [found[1]] : []
    })
}

function learn(language: Language): Sentences {
  const all = Object.values(wordsIn(language)).flatMap(tree => leaves(tree as TextTree))
  const tidy = (text: string) =>
    text
      .replaceAll(/<\/?\w+\/?>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  const sentences = {
    whole: new Set(all.filter(text => !text.includes('{{')).map(tidy)),
    filled: all
      .filter(text => text.includes('{{') && tidy(text.replaceAll(/\{\{[^}]*\}\}/g, '')).length > 3)
      // The longest first: the one with the most words of our own says what stands there.
      .toSorted((a, b) => b.length - a.length)
      .map(text => [patternOf(tidy(text)), tidy(text.replaceAll(/\{\{[^}]*\}\}/g, ''))] as const),
  }
  known.set(language, sentences)
  return sentences
}

const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\{\{[^}]*\}\}/)
      .map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  )

const leaves = (tree: TextTree | string): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(leaves)
