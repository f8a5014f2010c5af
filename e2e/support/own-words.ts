import type { TextTree } from '../../src/platform/i18n/language.ts'
import type { Language } from './browser.ts'
import { type Words, wordsIn } from './words.ts'

interface Sentences {
  whole: ReadonlySet<string>
  /** With places for a name, a number or a day. */
  filled: readonly (readonly [pattern: RegExp, own: string])[]
}

const known = new Map<Language, Sentences>()

/**
 * Of what stands on a page, the product's own sentences: what people wrote, and the names of people and teams, are not its
 * to make easy. A sentence that names somebody counts without the name, and what stands in every line of a list once.
 */
export function ownWords(blocks: readonly string[], language: Language): string[] {
  const { whole, filled } = known.get(language) ?? learn(language)
  const own = blocks
    .flatMap(block => block.split(' · '))
    .flatMap(block => {
      if (whole.has(block)) return [block]
      const found = filled.find(([pattern]) => pattern.test(block))
      return found ? [found[1]] : []
    })
  return [...new Set(own)]
}

/** The 36 activities and their kinds are names as the paper has them (S1), and stay as they are. */
const namesOfThePaper = ({ clusters, activities }: Words['flexicurity']): ReadonlySet<string> =>
  new Set(leaves({ clusters, activities }))

function learn(language: Language): Sentences {
  const words = wordsIn(language)
  const named = namesOfThePaper(words.flexicurity)
  const all = Object.values(words)
    .flatMap(tree => leaves(tree as TextTree))
    .filter(text => !named.has(text))
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
