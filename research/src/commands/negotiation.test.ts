import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { command as improveCommand } from './improve.ts'
import { command as negotiateCommand } from './negotiate.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-negotiation-'))
const examples = join(import.meta.dirname, '../../../docs/examples')
const [scenarioFile, dealFile] = [join(examples, 'job-talk.json'), join(examples, 'job-talk-deal.json')]
const scenario = JSON.parse(readFileSync(scenarioFile, 'utf8'))
const deal = JSON.parse(readFileSync(dealFile, 'utf8'))

let files = 0
function file(content: unknown, name = 'scenario.json'): string {
  const path = join(folder, `${files++}-${name}`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('negotiate and improve', () => {
  const { answer, summary, refusal, said, refused } = listen(runCommand)

  test.each([negotiateCommand, improveCommand])(
    'the example in the help works as typed: $usage',
    async command => {
      expect(await summary(...typed(command))).toContain('offer 1')
    },
  )

  test('one document with the names of the reference data, and packages within limits and law', async () => {
    const found = await answer('negotiate', scenarioFile)
    expect(Object.keys(found)).toEqual([
      'outcomes',
      'paretoSize',
      'pareto',
      'feasible',
      'nash',
      'kalaiSmorodinsky',
      'egalitarian',
      'maxWelfare',
      'offers',
      'approximate',
      'guaranteedError',
      'ms',
    ])
    expect(found).toMatchObject({ outcomes: '1728', feasible: true, approximate: false })
    expect(found.pareto).toHaveLength(found.paretoSize)
    expect(found.nash).toMatchObject({ points: [[79, 76]], ties: 1, value: 34 * 36 })
    expect(found.offers[0]).toEqual({ package: found.nash.packages[0], a: 79, b: 76, gainA: 34, gainB: 36 })
    expect(found.offers).toHaveLength(3)
    for (const offer of found.offers) expect(Math.min(offer.gainA, offer.gainB)).toBeGreaterThanOrEqual(0)
  })

  test('no deal is an answer, with nothing suggested', async () => {
    const found = await answer('negotiate', scenarioFile, '--limits', '90,181/2')
    expect(found).toMatchObject({
      feasible: false,
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      maxWelfare: null,
      offers: [],
    })
    expect(await summary('negotiate', scenarioFile, '--limits', '90,90')).toContain('nothing to suggest')
  })

  test('a deal is improved, also from its best package and below the limits', async () => {
    const found = await answer('improve', scenarioFile, '--deal', dealFile)
    expect(found).toMatchObject({ deal: { a: 66, b: 55 }, allowed: true, pareto: false, approximate: false })
    expect(found.offers[0]).toMatchObject({ gainA: 13, gainB: 21 })
    const [best] = (await answer('negotiate', scenarioFile)).offers
    const names = scenario.issues.map(({ name }: { name: string }) => name)
    const bestDeal = Object.fromEntries(names.map((name: string, i: number) => [name, best.package[i]]))
    const again = await answer('improve', scenarioFile, '--deal', file(bestDeal, 'deal.json'))
    expect(again).toMatchObject({ deal: { a: 79, b: 76 }, pareto: true, offers: [] })
    const outside = await answer('improve', scenarioFile, '--deal', dealFile, '--limits=200,-5')
    expect(outside).toMatchObject({ pareto: false, offers: [] })
  })

  test('readable: what a grid leaves out, ties, and a deal that cannot stand are said', async () => {
    const even = {
      issues: [{ name: 'pay', options: [0, 1, 2, 3].map(k => ({ name: `${k}`, a: k, b: 3 - k })) }],
      reservation: { a: 0, b: 0 },
    }
    expect(await summary('negotiate', file(even))).toContain('and 3 as good')
    const forbidden = file({ ...even, forbidden: [['pay', '3']] })
    const stands = await summary('improve', forbidden, '--deal', file({ pay: '3' }, 'deal.json'))
    expect(stands).toContain('cannot stand')
  })

  test('wrong files and words are refused in one sentence with file and place', async () => {
    const wrong = (change: object) => file({ ...scenario, ...change })
    const option = (change: object) =>
      wrong({
        issues: [{ name: 'pay', options: [{ name: 'x', a: 1, b: 1, ...change }] }],
        forbidden: [],
        exclusive: [],
      })
    const cases: [string[], RegExp][] = [
      [['negotiate'], /Name the scenario/],
      [['negotiate', join(folder, 'none.json')], /none\.json: there is no such file/],
      [['negotiate', file('{')], /not JSON/],
      [['negotiate', file('[]')], /the document/],
      [['negotiate', wrong({ forbiden: [] })], /forbiden/],
      [['negotiate', wrong({ reservation: { a: 1 } })], /reservation\.b/],
      [['negotiate', wrong({ forbidden: [['Rota']] })], /forbidden\[0\]/],
      [
        ['negotiate', wrong({ forbidden: [['Rota', 'never']] })],
        /scenario\.json: forbidden\[0\]: "Rota" has no option "never"/,
      ],
      [['negotiate', option({ a: '1' })], /issues\[0\]\.options\[0\]\.a/],
      [['negotiate', option({ aExact: '1/0' })], /issues\[0\]\.options\[0\]\.aExact: "1\/0" is no fraction/],
      [
        [
          'negotiate',
          file(
            '{"issues":[{"name":"pay","options":[{"name":"x","a":1e999,"b":0}]}],"reservation":{"a":0,"b":0}}',
          ),
        ],
        /issues\[0\]\.options\[0\]\.a/,
      ],
      [['negotiate', scenarioFile, '--limits', '1'], /--limits: '1' is no pair/],
      [['negotiate', scenarioFile, '--limits', '1,'], /--limits/],
      [['negotiate', scenarioFile, '--limits', '0,4,0,3'], /--limits/],
      [['negotiate', scenarioFile, '--limits', '1/0,1'], /--limits\.a: "1\/0" is no fraction/],
      [['negotiate', scenarioFile, '--limits', 'Infinity,1'], /--limits\.a/],
      [['negotiate', scenarioFile, '--deal', dealFile], /--deal/],
      [['improve', scenarioFile], /Give --deal/],
      [
        ['improve', scenarioFile, '--deal', file({ ...deal, Rota: 'never' }, 'deal.json')],
        /deal\.json: deal: "Rota" has no option "never"/,
      ],
      [
        ['improve', scenarioFile, '--deal', file({ Rota: 'fixed days' }, 'deal.json')],
        /deal\.json: deal: nothing is agreed on/,
      ],
      [['improve', scenarioFile, '--deal', file([], 'deal.json')], /deal\.json: the document/],
    ]
    for (const [argv, sentence] of cases) expect(await refusal(...argv)).toMatch(sentence)
  })

  test('junk is answered or refused, never a stack trace', async () => {
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('1/0', '__proto__', '', 'two\nlines', -0, 1e300, '9'.repeat(500)),
    )
    const tally = { 0: 0, 2: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), junk, async (way, value) => {
        for (const argv of [
          ['negotiate', file(changed(scenario, way, value))],
          ['improve', scenarioFile, '--deal', file(changed(deal, way, value), 'deal.json')],
        ]) {
          said.length = refused.length = 0
          const code = await runCommand([...argv, '--json'])
          tally[code as 0 | 2]++
          expect([said.length, refused.length]).toEqual(code === 0 ? [1, 0] : [0, 1])
          if (code === 0) JSON.parse(said[0]!)
          else expect(refused[0]).toMatch(/^\S.*\.$/)
        }
      }),
      { numRuns: 300 },
    )
    expect(Math.min(tally[0], tally[2])).toBeGreaterThan(0)
  })

  const reference = join(import.meta.dirname, '../../../../shared/data/negotiation')
  test.skipIf(!existsSync(reference))(
    'agrees with the reference data in ../shared/data/negotiation, from file to answer',
    async () => {
      const oracle = JSON.parse(readFileSync(join(reference, 'oracle/jobs-genius.json'), 'utf8'))
      const found = await answer('negotiate', join(reference, 'scenarios/jobs-genius.json'))
      expect(found).toMatchObject({
        outcomes: String(oracle.outcomes),
        paretoSize: oracle.paretoSize,
        approximate: false,
      })
      const [point] = found.nash.points
      expect(point[0]).toBeCloseTo(oracle.variants.rvFile.nash.points[0][0], 8)
    },
  )
})

/** The document with one part, found by going down this way, replaced. */
function changed(document: unknown, [step, ...rest]: readonly number[], value: unknown): unknown {
  if (step === undefined || document === null || typeof document !== 'object') return value
  const keys = Object.keys(document)
  if (keys.length === 0) return value
  const key = keys[step % keys.length]!
  const copy = structuredClone(document) as Record<string, unknown>
  copy[key] = changed(copy[key], rest, value)
  return copy
}
