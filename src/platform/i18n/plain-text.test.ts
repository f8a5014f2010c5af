import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainParts, plainText, plainTyping, whyNotPlain } from './plain-text.ts'

describe('a text is what is seen of it', () => {
  test.each([
    ['\u202e0051\u202c euro', 'turns-text'],
    ['a\u2066b\u2069', 'turns-text'],
    ['een\u0007bel', 'no-shape'],
    ['\ue000', 'no-shape'],
    ['\ufffe', 'no-shape'],
    ['a\u{e0061}b', 'no-shape'],
    ['Łukasz, سميرة, שלום, 李小龍, ไทย, हिन्दी, 👩‍🔧 ✅', null],
    ['twee\nregels\ten een tab', null],
  ])('%j: %s', (text, why) => expect(whyNotPlain(text)).toBe(why))

  test.each([
    ['con\u00adcurrentie\u200bbeding\ufeff', 'concurrentiebeding'],
    ['10\u00a0000\u202feuro', '10 000 euro'],
    ['e\u0301e\u0301n', 'één'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u200fb\u200ec', 'abc'],
    ['ab\u200dc', 'abc'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d🔧 ❤\ufe0f', '👩\u200d🔧 ❤\ufe0f'],
    ['a\ufe0fb', 'ab'],
    ['leeg\u3164\uffa0', 'leeg'],
    ['a\u2800b', 'a b'],
    ['\u2803\u2800\u2817', '\u2803\u2800\u2817'],
  ])('%j is kept as %j', (text, kept) => expect(plainText(text)).toBe(kept))

  test('typing never leaves what would be refused, and cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const typed = plainTyping(text)
        expect(whyNotPlain(typed)).toBeNull()
        expect(plainText(plainText(text))).toBe(plainText(text))
      }),
    )
  })

  test('whatever shows nothing, of all there is: left out, a plain space, or refused', () => {
    const seen: string[] = []
    // Found by what Unicode says of it, and beside that by hand: what a browser draws no mark for.
    const byHand = [0x2800, 0xfffc, 0x16fe4, 0x13441, 0x13442, 0x1d159]
    for (let code = 0; code <= 0x10_ffff; code++) {
      const sign = String.fromCodePoint(code)
      const isUnseen =
        byHand.includes(code) || /^(?:\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cs}|\p{Z})$/u.test(sign)
      if (!isUnseen || whyNotPlain(sign)) continue
      if (plainText(sign).trim() !== '') seen.push(code.toString(16))
      const between = plainText(`a${sign}b`)
      if (!/^a[ \n\t]?b$/.test(between)) seen.push(`a${code.toString(16)}b`)
    }
    expect(seen).toEqual([])
  })

  test('every text in a message, however deep; keys and numbers as they are', () => {
    expect(plainParts({ a: ['x\u200by', { b: 'e\u0301' }], n: 3, z: null })).toEqual({
      a: ['xy', { b: 'é' }],
      n: 3,
      z: null,
    })
  })
})
