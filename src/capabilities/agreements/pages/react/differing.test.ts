import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differingWords } from './differing.ts'

const marked = (text: string, other: string) =>
  differingWords(text, other)
    .map(({ text: words, differs }) => (differs ? `[${words.trim()}]` : words.trim()))
    .join(' ')

test('what stands in one account only is marked, in either', () => {
  const mine = 'Samira werkt dinsdag en donderdag tot 14.30 uur'
  const yours = 'Samira werkt dinsdag en donderdag tot 14.30 uur, en is bereikbaar tot 16.00 uur'
  expect(marked(yours, mine)).toBe(
    'Samira werkt dinsdag en donderdag tot 14.30 uur, [en is bereikbaar tot 16.00 uur]',
  )
  expect(marked(mine, yours)).toBe(mine)
  expect(marked('De opleiding wordt betaald', 'De opleiding wordt half betaald')).toBe(
    'De opleiding wordt betaald',
  )
  expect(marked('twaalf dagdelen vrij', 'tien dagdelen vrij')).toBe('[twaalf] dagdelen vrij')
})

test('capitals and points make no difference, and nothing in common is all different', () => {
  expect(marked('Het rooster, op tijd.', 'het rooster op tijd')).toBe('Het rooster, op tijd.')
  expect(marked('iets heel anders', 'dit niet')).toBe('[iets heel anders]')
})

test('pieces are the text again, and a text does not differ from itself', () => {
  const word = fc.constantFrom('een', 'twee', 'drie', 'vier,', 'Vijf')
  const words = fc.array(word, { minLength: 1, maxLength: 9 }).map(list => list.join(' '))
  fc.assert(
    fc.property(words, words, (text, other) => {
      const pieces = differingWords(text, other)
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      expect(differingWords(text, text).some(({ differs }) => differs)).toBe(false)
    }),
  )
})
