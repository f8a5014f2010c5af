import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Language } from './exceptions.ts'
import { measure, measurePage, syllablesOf } from './measure.ts'

const languages: readonly Language[] = ['nl', 'en']

const counted = join(import.meta.dirname, '../../../../shared/data/fairness/readability/texts.json')

interface ByHand {
  text: string
  sentences: number
  words: number
  syllables: number
  score: number
}

test.skipIf(!existsSync(counted))('agrees with the texts that were counted by hand (../shared/data)', () => {
  const texts = JSON.parse(readFileSync(counted, 'utf8')) as Record<Language, ByHand[]>
  for (const language of languages) {
    expect(texts[language]).toHaveLength(30)
    for (const { text, ...byHand } of texts[language])
      expect([text, measure(text, language)]).toEqual([text, byHand])
  }
})

describe('counts', () => {
  test('syllables as a dictionary divides them by ear', () => {
    const dutch = {
      'be-oor-delen': 4,
      zoals: 2,
      reorganisatie: 6,
      ideeën: 3,
      officieel: 4,
      museum: 3,
      HR: 2,
      2027: 4,
      'thuis-werk': 2,
    }
    for (const [word, count] of Object.entries(dutch))
      expect([word, syllablesOf(word, 'nl')]).toEqual([word, count])
    const english = {
      table: 2,
      make: 1,
      asked: 1,
      wanted: 2,
      changes: 2,
      studying: 3,
      employer: 3,
      media: 3,
      nation: 2,
      people: 2,
    }
    for (const [word, count] of Object.entries(english))
      expect([word, syllablesOf(word, 'en')]).toEqual([word, count])
  })

  test('sentences by their end, and each block of a page as one of its own', () => {
    expect(measure('Je begint om 8.30 uur. “Dat is vroeg.” Kan het later?', 'nl')).toMatchObject({
      sentences: 3,
      words: 11,
    })
    expect(measurePage(['Mijn week', 'Niets te doen', '—'], 'nl')).toMatchObject({ sentences: 2, words: 5 })
  })
})
