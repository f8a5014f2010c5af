import type { Article } from './article.ts'
import type { Clause } from './clause.ts'
import { numbersIn, type Said } from './numbers.ts'
import { findPhrase, sentencesOf } from './phrases.ts'
import { isTakenBack } from './taken-back.ts'

/** What a clause says by its words alone: the same on every day, so it is read once. */
export interface Reading {
  readonly numbers: readonly Said[]
  /** The words by which a text speaks of something; null where it does not. */
  word(phrases: readonly string[]): string | null
  /**
   * Whether words name what the law reserves or a person should look at: the word, and whether the sentence really sets
   * such a thing. Null where it says nothing of the kind.
   */
  reserved(article: Article): { readonly word: string; readonly set: boolean } | null
}

/**
 * What was read last. A signed text stays as it is and is held against the rules again and again, and reading it is most of
 * that work. Kept are as many clauses as a few hundred texts have, of which those go first that nobody asked about.
 */
const kept = new Map<string, Reading>()
const mostKept = 2000

export function readClause(clause: Clause): Reading {
  const { what, when, how, whoName, value, lowers } = clause
  const key = JSON.stringify([what, when, how, whoName, value?.unit, lowers?.reason, lowers?.compensation])
  const reading = kept.get(key) ?? readAnew(clause)
  kept.delete(key)
  kept.set(key, reading)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return reading
}

function readAnew(clause: Clause): Reading {
  const sentences = sentencesOfClause(clause)
  const words = new WeakMap<readonly string[], string | null>()
  const reserved = new WeakMap<Article, ReturnType<Reading['reserved']>>()
  const wordOf = (phrase: string): string | null => {
    const found = sentences.map(sentence => findPhrase(sentence, phrase)).find(place => place !== null)
    return found ? found.words.join(' ') : null
  }
  return {
    numbers: numbersOf(clause),
    word: phrases => {
      const known = words.get(phrases)
      if (known !== undefined) return known
      const found = phrases.reduce<string | null>((word, phrase) => word ?? wordOf(phrase), null)
      words.set(phrases, found)
      return found
    },
    reserved: article => {
      const known = reserved.get(article)
      if (known !== undefined) return known
      const found = reservedIn(sentences, article, wordOf)
      reserved.set(article, found)
      return found
    },
  }
}

const timeOf = ({ when }: Clause) => (when && 'text' in when ? when.text : null)

/** Everything that is signed of a clause in free words; what is agreed is read with its time as one sentence as well. */
function sentencesOfClause(clause: Clause): readonly (readonly string[])[] {
  const [agreed, at] = [sentencesOf([clause.what]), sentencesOf([timeOf(clause)])]
  const together = agreed.flatMap(sentence => at.map(time => [...sentence, ...time]))
  const { how, whoName, lowers } = clause
  const beside = sentencesOf([how, whoName, lowers?.reason ?? null, lowers?.compensation ?? null])
  return [...agreed, ...beside, ...at, ...together]
}

/** Every number in what is signed; in how and when a time from now is no amount, but of a time ahead. */
function numbersOf(clause: Clause): readonly Said[] {
  const isAhead = clause.value?.unit?.endsWith('-ahead') ?? false
  const beside = numbersIn([clause.how, timeOf(clause), clause.whoName])
  return [...numbersIn([clause.what]), ...beside.filter(({ timing }) => isAhead || !timing)]
}

function reservedIn(
  sentences: readonly (readonly string[])[],
  article: Article,
  wordOf: (phrase: string) => string | null,
): ReturnType<Reading['reserved']> {
  if (article.type !== 'forbidden' && article.type !== 'ask') return null
  let spoken: string | null = null
  for (const name of article.type === 'forbidden' ? article.names : [])
    for (const sentence of sentences) {
      const place = findPhrase(sentence, name)
      if (!place) continue
      const word = place.words.join(' ')
      if (!isTakenBack(sentence, place)) return { word, set: true }
      spoken ??= word
    }
  for (const hint of spoken === null ? article.hints : []) spoken ??= wordOf(hint)
  return spoken === null ? null : { word: spoken, set: false }
}
