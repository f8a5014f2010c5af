import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { command } from './flexicurity.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-flexicurity-'))
const example = join(import.meta.dirname, '../../../docs/examples/hr-package.yaml')
const clusters = [
  'internal-mobility',
  'external-mobility',
  'terms',
  'sustainable-employability',
  'training',
  'work-life',
  'csr',
]

let files = 0
function file(content: string | object, ending = typeof content === 'string' ? 'yaml' : 'json'): string {
  const path = join(folder, `${files++}.${ending}`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const everything = { activities: clusters.map(cluster => ({ cluster })) }
const tied = [
  ['external-mobility.I', 'internal-mobility'],
  ['external-mobility.J', 'internal-mobility'],
  ['external-mobility.C', 'work-life'],
  ['terms.J', 'training'],
  ['terms.W', 'training'],
  ['work-life.F', 'internal-mobility'],
].map(([cell, by]) => ({ cell, by, why: 'in the yearly plan' }))

describe('flexicurity', () => {
  const { answer, summary, refusal } = listen(runCommand)

  test('the example in the help works as typed', async () => {
    const argv = typed(command)
    const said = await summary(...argv)
    expect(said).toContain('nothing makes up for terms.W in 72 of 108 worlds')
    expect(said).toContain('work-life.F by pool: The pool fills')
    await answer(...argv)
  })

  test('activities in the order of the file, with what is true of each', async () => {
    const { activities } = await answer('flexicurity', file(everything))
    expect(activities.map((one: { cluster: string }) => one.cluster)).toEqual(clusters)
    const column = (name: string) => activities.map((one: Record<string, unknown>) => one[name])
    expect(column('minimal')).toEqual([true, true, false, false, true, false, false])
    expect(column('genuine')).toEqual([true, false, false, false, true, false, false])
    expect(column('degree')).toEqual([3, 1, 2, 3, 3, 2, 2])
    expect(column('negatives')).toEqual([[], ['I', 'J', 'C'], ['W'], [], [], ['F'], []])
    expect(column('unknowns')).toEqual([['C'], [], [], [], [], ['W'], []])
    expect(activities[2].worlds.negatives).toEqual({ J: 36, W: 72 })
  })

  test('the whole package is proof only with every minus tied, and says in how many worlds otherwise', async () => {
    const open = await answer('flexicurity', file(everything))
    expect(open.package).toMatchObject({ proof: false, missing: [], worlds: { proof: 0, of: 108 } })
    expect(open.package.uncompensated).toEqual(tied.map(({ cell }) => cell))
    const closed = await answer('flexicurity', file({ ...everything, compensations: tied }))
    expect(closed.package).toMatchObject({
      proof: true,
      uncompensated: [],
      worlds: { proof: 108, of: 108 },
      rung: { genuine: 2, degree: 16 },
    })
    const nearly = file({ ...everything, compensations: tied.filter(({ cell }) => cell !== 'terms.W') })
    expect((await answer('flexicurity', nearly)).package.worlds.proof).toBe(36)
    expect(await summary('flexicurity', nearly)).toContain(
      'in 36 of 108 worlds flexicurity proof, not in all',
    )
    expect(await summary('flexicurity', file({ ...everything, compensations: tied }))).toContain(
      'Flexicurity proof, in all 108 worlds.',
    )
  })

  test('what is missing is named, with the least that would complete it', async () => {
    const said = await summary('flexicurity', file('activities: [{ cluster: csr }]'))
    expect(said).toContain('nothing covers F, flexibility of the organisation')
    expect(said).toContain('internal-mobility and terms or internal-mobility and work-life')
    const perfect = 'activities: [{ cluster: csr, cells: { F: +, I: +, J: +, W: +, C: + } }]'
    expect(await summary('flexicurity', file(perfect))).toContain('one activity is no package')
  })

  test('YAML and JSON say the same', async () => {
    const yaml = readFileSync(example, 'utf8')
    const json = {
      activities: [
        { id: 'pool', name: 'A pool for the summer', cluster: 'internal-mobility' },
        { id: 'leave', name: 'Leave to care for family', cluster: 'work-life' },
        { id: 'weekends', name: "Choosing one's own weekends", cluster: 'work-life', cells: { W: '' } },
        { id: 'budget', name: 'Days off for pay, or pay for days off', cluster: 'terms' },
      ],
      compensations: [{ cell: 'work-life.F', by: 'pool', why: 'as there' }],
    }
    expect(await answer('flexicurity', file(json))).toEqual(await answer('flexicurity', file(yaml)))
  })

  const yaml = (...lines: string[]) => lines.join('\n')
  const activity = 'activities:\n  - cluster: work-life\n    id: leave\n'
  const tie = (cell: string, by: string) =>
    `${activity}  - cluster: training\ncompensations:\n  - cell: ${cell}\n    by: ${by}\n    why: because\n`

  test.each<[string, string | object, RegExp]>([
    [
      'an unknown cluster',
      yaml('activities:', '  - id: a', '    cluster: fun'),
      /line 3: "fun" is no cluster; one of internal-mobility/,
    ],
    ['no cluster', yaml('activities:', '', '  - id: a'), /line 3: nothing is no cluster/],
    [
      'an unknown column',
      `${activity}    cells:\n      S: "+"\n      X: "+"`,
      /line 6: "X" is no column; one of F, S/,
    ],
    ['a wrong mark', `${activity}    cells:\n      S: "+"\n      F: "++"`, /line 6: "\+\+" is no mark/],
    ['a bare minus', `${activity}    cells:\n      F: -`, /line 5: write the marks "-" and "\?" in quotes/],
    ['a bare minus in braces', `${activity}    cells: {F: -, S: "+"}`, /line 4: write the marks/],
    ['a bare question mark', `${activity}    cells: {F: ?}`, /line 4: write the marks/],
    [
      'a compensation for a plus',
      tie('work-life.C', 'training'),
      /line 6: work-life\.C is not negative in this package/,
    ],
    [
      'a compensation for what is not there',
      tie('csr.F', 'training'),
      /line 6: csr\.F is not negative: no activity of csr/,
    ],
    ['a compensation by itself', tie('work-life.F', 'leave'), /line 7: work-life cannot make up for itself/],
    ['a compensation by nobody', tie('work-life.F', 'fun'), /line 7: "fun" is neither the id/],
    ['an empty package', 'activities: []', /line 1: The package is empty/],
    ['an empty file', '', /line 1: Expected an object with activities.*nothing/],
    [
      'an id used twice',
      yaml('activities:', '- {id: a, cluster: csr}', '- {id: a, cluster: csr}'),
      /line 3: Two activities have the id "a"/,
    ],
    [
      'a field twice',
      yaml('activities:', '- cluster: csr', '  cluster: csr'),
      /line 3: this is not YAML: map keys must be unique/,
    ],
    ['an alias of nothing', 'activities: *all', /an alias/],
    ['a tag', 'activities: !set []', /line 1: this is not YAML: unresolved tag/],
    ['a knot', `activities: ${'- '.repeat(500)}`, /line 1: this nests deeper/],
    ['another knot', `activities:\n${'? '.repeat(500)}`, /line 2: this nests deeper/],
    ['a third', `activities: ${'['.repeat(50_000)}`, /line 1: this nests deeper/],
    ['too much', `# ${'x'.repeat(500_000)}`, /too large/],
    [
      'an unknown cluster in JSON',
      { activities: [{ cluster: 'csr' }, { cluster: 'fun' }] },
      /json: activities\[1\]\.cluster: "fun" is no cluster/,
    ],
    [
      'a mark in JSON',
      { activities: [{ cluster: 'csr', cells: { W: 1 } }] },
      /activities\[0\]\.cells\.W: 1 is no mark/,
    ],
    ['a list in JSON', [], /the document: Expected an object/],
  ])('%s is refused with its place', async (_, content, sentence) => {
    expect(await refusal('flexicurity', file(content))).toMatch(sentence)
  })

  test('no file, and two, are refused', async () => {
    expect(await refusal('flexicurity')).toContain('Name the file with the package')
    expect(await refusal('flexicurity', example, example)).toContain('and nothing else')
    expect(await refusal('flexicurity', example, '--loud')).toContain("Unknown option '--loud'")
  })

  test('junk is answered or refused, and never more than a sentence', async () => {
    const pieces = [
      'activities',
      'cluster',
      'csr',
      'work-life',
      'cells',
      'F',
      '"-"',
      '-',
      '?',
      ':',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a',
      '*a',
      '|',
      '#',
    ]
    const nearly = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(found => found.join(' '))
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(nearly, fc.string(), fc.json()),
        fc.constantFrom('yaml', 'json'),
        async (text, ending) => {
          const path = file(text, ending)
          try {
            expect((await answer('flexicurity', path)).activities.length).toBeGreaterThan(0)
          } catch {
            expect((await refusal('flexicurity', path)).length).toBeLessThan(500)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
