import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from './json-fault.ts'

test.each([
  ['', 0],
  ['{', 1],
  ['{"workers": [,]}', 13],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{"a": 1,}', 8],
  ['{a: 1}', 1],
  ['[1]]', 3],
  ['"a\nb"', 0],
  ['[tru]', 1],
  ['  x', 2],
  ['1 1', 2],
])('%j goes wrong at %i', (text, at) => expect(jsonFault(text)).toBe(at))

test('what is JSON up to a break in it goes wrong at that break or at its token, never before', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, cut) => {
      const at = cut % (text.length + 1)
      const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`
      const fault = jsonFault(broken)
      expect(fault).toBeLessThanOrEqual(at)
      // Whatever stands before the fault could still have become JSON: a fault before the break is a token around it.
      expect(broken.slice(fault, at)).not.toMatch(/^[{}[\],:]/)
    }),
  )
})
