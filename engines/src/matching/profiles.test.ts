import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { neighboursIn } from './profiles.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/matching/onet')
const isHere = existsSync(folder)

function rowsOf(name: string): string[][] {
  const bytes = readFileSync(join(folder, name))
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
}

test('what all ask alike tells nothing, and what is unknown is the mean', () => {
  const nearest = neighboursIn([
    [5, 1, 9],
    [5, 2, 8],
    [5, 9, 1],
    [5, Number.NaN, 9],
  ])
  expect(nearest(0, 3).map(({ at }) => at)).toEqual([1, 3, 2])
  expect(nearest(0, 1)[0]!.through).not.toContain(0)
  expect(nearest(0, 3)[2]!.likeness).toBeLessThan(0)
})

test('the same occupation twice is as near as can be, and stands by its place', () => {
  const nearest = neighboursIn([
    [1, 2],
    [2, 1],
    [2, 1],
    [2, 1],
  ])
  expect(nearest(2, 2).map(({ at }) => at)).toEqual([1, 3])
  expect(nearest(2, 1)[0]!.likeness).toBeCloseTo(1, 12)
})

test('a profile of another length is refused', () => {
  expect(() => neighboursIn([[1, 2], [1]])).toThrow('expected 2 elements, as in the first, not 1')
})

describe.skipIf(!isHere)('the related occupations of O*NET in ../shared/data/matching/onet', () => {
  test('nDCG@10 is at least .30 by skills and knowledge alone', () => {
    const codes = rowsOf('Occupation_Data.tsv').map(([code]) => code!)
    const placeOf = new Map(codes.map((code, at) => [code, at]))
    const elements = new Map<string, number>()
    const told = ['Skills.tsv.gz', 'Knowledge.tsv.gz']
      .flatMap(rowsOf)
      .filter(([, , , scale]) => scale === 'IM')
      .map(([code, element, , , value]) => ({ code: code!, element: element!, value: Number(value) }))
    for (const { element } of told) if (!elements.has(element)) elements.set(element, elements.size)
    const profiles = codes.map(() => new Float64Array(elements.size).fill(Number.NaN))
    for (const { code, element, value } of told) profiles[placeOf.get(code)!]![elements.get(element)!] = value

    // Related ones stand in three tiers; the nearest tier is worth 3.
    const worth: Record<string, number> = { 'Primary-Short': 3, 'Primary-Long': 2, Supplemental: 1 }
    const related = new Map<string, Map<string, number>>()
    for (const [code, , other, , tier] of rowsOf('Related_Occupations.tsv.gz')) {
      if (!related.has(code!)) related.set(code!, new Map())
      related.get(code!)!.set(other!, worth[tier!]!)
    }
    const nearest = neighboursIn(profiles)
    const gained = (values: readonly number[]) =>
      values.reduce((sum, value, at) => sum + value / Math.log2(at + 2), 0)
    let sum = 0
    for (const [code, others] of related) {
      const found = nearest(placeOf.get(code)!, 10).map(({ at }) => others.get(codes[at]!) ?? 0)
      const best = [...others.values()].sort((a, b) => b - a).slice(0, 10)
      sum += gained(found) / gained(best)
    }
    expect(related.size).toBe(923)
    expect(sum / related.size).toBeGreaterThanOrEqual(0.3)
    expect(sum / related.size).toBeCloseTo(0.444, 2)
  })
})
