import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { judge } from './judge.ts'

describe('judging whether a text reads easily', () => {
  const easy = 'Je kiest zelf wanneer je begint. Dat spreek je af met je team.'
  const hard =
    'De ondernemingsraad verleent instemming inzake regelingen betreffende arbeidsomstandigheden en personeelsbeoordeling.'

  test('an easy text is fine, and of a hard one it says which sentence makes it hard', () => {
    expect(judge([easy], 'nl')).toMatchObject({ fine: true, hard: [] })
    const judged = judge([easy, hard], 'nl')
    expect([judged.fine, judged.hard.map(({ text }) => text)]).toEqual([false, [hard]])
  })

  test('a sentence that only goes on too long is named as well', () => {
    const long = `Wie werkt ${'en rust en eet en slaapt '.repeat(9)}is moe.`
    expect(judge([long], 'nl').hard.map(({ text }) => text)).toEqual([long])
  })

  test('nothing says nothing hard', () => {
    expect(judge(['', ' … ', '—'], 'en')).toEqual({ fine: true, measured: null, hard: [] })
  })

  test('whatever is too hard has a sentence that is', () => {
    const word = fc.constantFrom(
      'wie',
      'regeling',
      'arbeidsvoorwaarden',
      'je',
      'en',
      'beoordelingsgesprek',
      'dag',
    )
    const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => `${words.join(' ')}.`)
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), blocks => {
        const { fine, hard } = judge(blocks, 'nl')
        expect(hard.length > 0).toBe(!fine)
      }),
      { numRuns: budget(30, 300) },
    )
  })
})
