import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteBlocks, columnsOfRows, measureBytes, unpackScores } from './bytes.ts'
import { unanswered } from './column.ts'
import { missingRules, type Scale } from './instrument.ts'
import { measureScale } from './measure.ts'
import { scoreScale } from './score.ts'

const near = (value: number | null, expected: number | null) =>
  expected === null
    ? expect(value).toBeNull()
    : expect(Math.abs(value! - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected)))

describe('bytes', () => {
  const cases = fc
    .record({
      k: fc.integer({ min: 1, max: 9 }),
      n: fc.integer({ min: 1, max: 60 }),
      min: fc.integer({ min: 0, max: 3 }),
      span: fc.integer({ min: 1, max: 9 }),
      gaps: fc.constantFrom(0, 0.1, 0.6),
    })
    .chain(({ k, n, min, span, gaps }) =>
      fc.record({
        min: fc.constant(min),
        max: fc.constant(min + span),
        reversed: fc.array(fc.boolean(), { minLength: k, maxLength: k }),
        columns: fc.array(
          fc.array(
            fc.tuple(fc.integer({ min, max: min + span }), fc.double({ min: 0, max: 1, noNaN: true })),
            { minLength: n, maxLength: n },
          ),
          { minLength: k, maxLength: k },
        ),
        rule: fc.constantFrom(...missingRules),
        gaps: fc.constant(gaps),
      }),
    )

  test('the same scores, summary and alpha as in doubles', () => {
    fc.assert(
      fc.property(cases, ({ min, max, reversed, columns, rule, gaps }) => {
        const items = columns.map((_, j) => `i${j}`)
        const scale: Scale = { name: 's', items, reverse: items.filter((_, j) => reversed[j]), min, max }
        const bytes = columns.map(column => Uint8Array.from(column, ([v, p]) => (p < gaps ? unanswered : v)))
        const found = measureBytes(scale, bytes, rule)
        const report = measureScale(scale, bytes)
        const expected = scoreScale(scale, bytes, rule)
        unpackScores(found.scores).forEach((score, i) => {
          expect(score).toBe(expected[i])
        })
        const { min_answered, n_scored, ...rest } = report.scores[rule]
        expect(found.summary).toMatchObject({ min_answered, n_scored })
        for (const name of Object.keys(rest) as (keyof typeof rest)[]) near(found.summary[name], rest[name])
        expect(found.n_complete).toBe(report.n_complete)
        near(found.alpha, report.complete_case.alpha)
        near(found.feldt95.lower, report.complete_case.feldt95.lower)
      }),
      { numRuns: 150 },
    )
  })

  test('more respondents than fit in a block, on shared memory', () => {
    const n = 5000
    const memory = new Uint8Array(new SharedArrayBuffer(3 * n))
    for (let i = 0; i < memory.length; i++) memory[i] = i % 97 === 0 ? 255 : 1 + ((i * 7) % 5)
    const columns = [0, 1, 2].map(j => memory.subarray(j * n, (j + 1) * n))
    const scale = { name: 's', items: ['a', 'b', 'c'], reverse: ['b'], min: 1, max: 5 }
    const { alpha, summary } = measureBytes(scale, columns)
    const report = measureScale(scale, columns)
    near(alpha, report.complete_case.alpha)
    near(summary.median, report.scores.half.median)
    near(summary.sd, report.scores.half.sd)
  })

  test('block by block, wherever a block ends, the same scores and figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 97 }),
        (n, cuts, step) => {
          const answers = Uint8Array.from({ length: 3 * n }, (_, i) =>
            (i * step) % 31 === 0 ? unanswered : 1 + ((i * step) % 5),
          )
          const scale = { name: 's', items: ['a', 'b', 'c'], reverse: ['b'], min: 1, max: 5 }
          const { scores, ...whole } = measureBytes(scale, columnsOfRows(answers, 3))
          const blocks = new ByteBlocks(scale)
          const ends = [...cuts.map(cut => cut % n), n].sort((a, b) => a - b)
          const found = ends.flatMap((end, at) => {
            const rows = answers.subarray(3 * (ends[at - 1] ?? 0), 3 * end)
            return [...unpackScores(blocks.add(columnsOfRows(rows, 3)))]
          })
          expect(found).toEqual([...unpackScores(scores)])
          expect(blocks.figures()).toEqual(whole)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('a stranger in a later block is named by their place among all, and no figures come of that file', () => {
    const blocks = new ByteBlocks({ name: 's', items: ['a', 'b'], min: 1, max: 5 })
    blocks.add([Uint8Array.of(1, 2, 3), Uint8Array.of(3, 2, 1)])
    expect(() => blocks.add([Uint8Array.of(1, 9), Uint8Array.of(1, 1)])).toThrow(
      'Item "a" of respondent 5 is 9',
    )
    expect(() => blocks.figures()).toThrow('respondent 5')
    expect(() => blocks.add([Uint8Array.of(1), Uint8Array.of(1)])).toThrow('respondent 5')
  })

  test('rows as columns; what is no whole row is left, and a width of nothing refused', () => {
    expect(columnsOfRows(Uint8Array.of(1, 2, 3, 4, 5), 2)).toEqual([Uint8Array.of(1, 3), Uint8Array.of(2, 4)])
    expect(() => columnsOfRows(Uint8Array.of(1), 0)).toThrow(/must have one or more/)
    expect(() => columnsOfRows(Uint8Array.of(1), 1.5)).toThrow(/whole/)
  })

  test('a stranger among the answers is named; what does not fit into bytes is refused', () => {
    const scale = { name: 's', items: ['a', 'b'], min: 1, max: 5 }
    const good = Uint8Array.of(1, 2, unanswered)
    expect(() => measureBytes(scale, [good, Uint8Array.of(1, 0, 3)])).toThrow('Item "b" of respondent 2 is 0')
    expect(() => measureBytes(scale, [good, Uint8Array.of(1, 2, 6)])).toThrow('Item "b" of respondent 3 is 6')
    expect(() => measureBytes({ ...scale, max: 255 }, [good, good])).toThrow(/does not fit into bytes/)
    expect(() => measureBytes({ ...scale, min: 0.5 }, [good, good])).toThrow(/does not fit into bytes/)
    expect(() => measureBytes(scale, [good])).toThrow(/2 items and was given 1/)
  })
})
