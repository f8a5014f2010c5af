import { type Language, pick } from '../../platform/i18n/language.ts'
import type { Term } from './esco.ts'
import { folded } from './reference.ts'

export interface Found {
  readonly code: string
  readonly label: string
  /** In English for want of a Dutch label. */
  readonly english: boolean
}

interface Entry {
  readonly term: Term
  readonly nl: string
  readonly en: string
}

export interface Labels {
  of(code: string, language: Language): Found | undefined
  /** By the begin of its label, of a word in it, or somewhere in it: at most so many, in that order. */
  search(words: string, language: Language, most: number): Found[]
}

/** Some ten thousand labels are gone through in a few milliseconds; an index would only be one more thing to keep right. */
export function labelsFrom(terms: readonly Term[]): Labels {
  const byCode = new Map(terms.map(term => [term.code, term]))
  const entries: Entry[] = terms.map(term => ({ term, nl: folded(term.nl), en: folded(term.en) }))
  // Four Dutch labels stand for two skills each; the English one beside it tells which.
  const times = new Map<string, number>()
  for (const { nl } of entries) times.set(nl, (times.get(nl) ?? 0) + 1)
  const named = (term: Term, language: Language): Found => {
    const { code, en } = term
    const own = pick(term, language)
    if (!own) return { code, label: en || term.nl, english: en !== '' }
    return { code, label: times.get(folded(own))! > 1 && own !== en ? `${own} (${en})` : own, english: false }
  }
  return {
    of: (code, language) => {
      const term = byCode.get(code)
      return term && named(term, language)
    },
    search: (words, language, most) => {
      const sought = folded(words)
      if (sought === '') return []
      const near: Entry[][] = [[], [], []]
      for (const entry of entries) {
        const step = Math.min(nearness(entry.nl, sought), nearness(entry.en, sought))
        near[step]?.push(entry)
      }
      return near.flatMap(list => list.map(({ term }) => named(term, language)).sort(byLength)).slice(0, most)
    },
  }
}

/** 0 begins with it, 1 a word begins with it, 2 it is in it somewhere, 3 it is not there. */
function nearness(label: string, sought: string): number {
  const at = label.indexOf(sought)
  if (at < 0) return 3
  if (at === 0) return 0
  return label.includes(` ${sought}`) ? 1 : 2
}

/** What is said shortest is meant most often; among equally short ones by the alphabet. */
const byLength = (one: Found, other: Found): number =>
  one.label.length - other.label.length || (one.label < other.label ? -1 : 1)
