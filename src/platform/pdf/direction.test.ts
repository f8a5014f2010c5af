import { describe, expect, test } from 'vitest'
import { inVisualOrder, levelsOf } from './direction.ts'

/** Letters of a made-up script stand for Hebrew ones, so that the order can be read here. */
const hebrew: Readonly<Record<string, string>> = { A: 'א', B: 'ב', C: 'ג', D: 'ד', E: 'ה' }
const drawn = (text: string) => {
  const clusters = [...text].map(sign => hebrew[sign] ?? sign)
  const levels = levelsOf(clusters)
  const things = [...text].map((sign, at) => ({ sign, level: levels[at]! }))
  return inVisualOrder(things)
    .map(({ sign }) => sign)
    .join('')
}

describe('the order in which a line is drawn', () => {
  test.each([
    ['only from left to right 12,5', 'only from left to right 12,5'],
    ['ABC', 'CBA'],
    ['een AB CD twee', 'een DC BA twee'],
    ['een AB twee CD', 'een BA twee DC'],
    ['AB 12,5 CD', 'DC 12,5 BA'],
    ['x AB 1500', 'x 1500 BA'],
    ['x (AB) 12 y', 'x (BA) 12 y'],
    ['AB (CD) E', 'E )DC( BA'],
    ['AB (3) CD', 'DC )3( BA'],
    ['AB, CD.', 'DC ,BA.'],
    ['', ''],
  ])('%s is drawn as %s', (text, order) => expect(drawn(text)).toBe(order))
})
