import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Language, TextTree } from '../platform/i18n/language.ts'
import { texts } from './texts.ts'

const root = join(import.meta.dirname, '../..')

/** Every sentence by its key: `council:refusals.module-off.next`. */
function flatten(tree: TextTree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const name = `${prefix}${key}`
    return typeof value === 'string' ? [[name, value] as [string, string]] : flatten(value, `${name}.`)
  })
}
const sentencesIn = (language: Language) =>
  new Map(Object.entries(texts).flatMap(([namespace, text]) => flatten(text[language], `${namespace}:`)))

const wordsOf = (text: string) =>
  text
    .replaceAll(/\{\{[^}]*\}\}|[^\p{L}\s]/gu, '')
    .split(/\s+/)
    .filter(Boolean).length

/** Words that stay although they are hard, each with the sentence that says what it means wherever it stands. */
const explained: readonly [word: RegExp, says: RegExp][] = [
  [/\bzakelijk\b/i, /zakelijk (?:is |\()tijd, taken en loon/i],
  [/\bgezag\b/i, /gezag (?:is |\()wie beslist/i],
  [/\bsamenwerking\b/i, /samenwerking (?:is |\()hoe (?:je|jullie) met elkaar omgaa/i],
  [/\bminnen\b|\been min\b/i, /een min is een slecht effect/i],
  [/\bkoord(?:en)?\b/i, /een koord loopt van een min naar wat hem opvangt/i],
]
/** Words that went, and would have to be explained. */
const gone =
  /verschuldigd|boterzacht|vult nog niets aan|hangt nog los|omhoogzit|verraden|aan de orde|\blezingen\b|eisen en loon zich/i

/** In one capability's words: hard ones without what they mean. */
const unexplained = (sentences: readonly string[]): string[] => {
  const all = sentences.join(' ')
  return [
    ...explained.filter(([word, says]) => word.test(all) && !says.test(all)).map(([word]) => `${word}`),
    ...sentences.filter(sentence => gone.test(sentence)),
  ]
}

const dutch = sentencesIn('nl')
const english = sentencesIn('en')

/** Words that have no place on screen (the product's list), each with what to look for. */
const unwanted: Record<string, RegExp> = {
  beoordelen: /beoorde/i,
  score: /\bscores?\b/i,
  rating: /\bratings?\b/i,
  potentieel: /\bpotenti(eel|ële)\b/i,
  talent: /talent/i,
  resource: /resource/i,
  compliance: /compliance/i,
  ziek: /ziek/i,
  verzuim: /verzuim/i,
  klacht: /klacht/i,
  'performance improvement': /performance improvement|verbetertraject/i,
}

describe('texts', () => {
  test('[Z11] every sentence is there in both languages, and none is empty', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort())
    expect(dutch.size).toBeGreaterThan(500)
    const empty = [...dutch, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(empty).toEqual([])
  })

  test('[Z11] both languages fill in the same things', () => {
    const parameters = (text: string) =>
      [
        ...new Set(
          [...text.matchAll(/\{\{-?\s*(\w+)[^}]*\}\}|<\/?(\w+)\/?>/g)].map(([, name, tag]) => name ?? tag),
        ),
      ].sort()
    const different = [...dutch].filter(
      ([key, text]) => parameters(text).join() !== parameters(english.get(key) ?? '').join(),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })

  test('[Z11] the same sentence is not left untranslated', () => {
    const same = [...dutch].filter(([key, text]) => text === english.get(key) && wordsOf(text) > 3)
    expect(same).toEqual([])
  })

  test('[Z11] no word that weighs people, no exclamation mark, no "u"', () => {
    const faults = [...dutch].flatMap(([key, text]) => [
      ...Object.entries(unwanted).flatMap(([word, pattern]) =>
        pattern.test(text) ? [`${key} says "${word}": ${text}`] : [],
      ),
      ...(/!/.test(text) ? [`${key} shouts: ${text}`] : []),
      ...(/\b(?:[Uu]|[Uu]w)\b(?!-)/.test(text) ? [`${key} says u: ${text}`] : []),
    ])
    expect(faults).toEqual([])
    const shouting = [...english].filter(([, text]) => /!/.test(text)).map(([key]) => key)
    expect(shouting).toEqual([])
  })
})

describe('refusals', () => {
  const files = [...sourcesIn('src'), ...sourcesIn('engines/src')].filter(
    path => !/\.test\.tsx?$|\/testing\/|\.generated\.|\/text\//.test(path),
  )
  const source = new Map(files.map(path => [relative(root, path), readFileSync(path, 'utf8')]))
  const namespaces = Object.keys(texts).join('|')
  /** Any `namespace.some-name` in quotes counts as thrown: also codes that travel through a table or a ternary. */
  const quoted = [...source.values()].flatMap(text =>
    [...text.matchAll(new RegExp(`'((?:${namespaces})\\.[a-z]+(?:-[a-z]+)*)'`, 'g'))].map(
      ([, code]) => code!,
    ),
  )
  /** What the engine refuses gets the namespace of agreements on its way out. */
  const engine = [...source]
    .filter(([path]) => path.startsWith('engines/src/agreement'))
    .flatMap(([, text]) => [...text.matchAll(/refused\(([^\n]*)/g)])
    .flatMap(([, call]) => [...call!.matchAll(/'([a-z-]+)'/g)].map(([, code]) => `agreements.${code}`))
  const written = new Set(
    [...dutch.keys()].flatMap(key => {
      const match = /^(\w+):refusals\.([a-z-]+)\.(reason|next)$/.exec(key)
      return match ? [`${match[1]}.${match[2]}`] : []
    }),
  )

  test('[Z11] every code that is thrown has a reason and a next step, in both languages', () => {
    const thrown = [...new Set([...quoted, ...engine])]
    expect(thrown.length).toBeGreaterThan(60)
    const missing = thrown.filter(code =>
      ['reason', 'next'].some(part => {
        const key = `${code.replace('.', ':refusals.')}.${part}`
        return [dutch, english].some(language => !/([.?]|\}\})$/.test(language.get(key) ?? ''))
      }),
    )
    expect(missing).toEqual([])
  })

  test('[Z11] no refusal is written that nobody gives', () => {
    const given = new Set([...quoted, ...engine])
    expect([...written].filter(code => !given.has(code)).sort()).toEqual([])
  })
})

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
}

test('hard words are explained where they stay, and the others are gone', () => {
  const found = Object.entries(texts).map(([namespace, text]) => [
    namespace,
    unexplained(flatten(text.nl, '').map(([, sentence]) => sentence)),
  ])
  expect(found.filter(([, words]) => words!.length > 0)).toEqual([])
  expect(unexplained(['Dit is zakelijk.'])).toHaveLength(1)
  expect(unexplained(['Dit is boterzacht.'])).toHaveLength(1)
})
