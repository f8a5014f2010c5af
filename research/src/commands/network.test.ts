import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences } from '../../../tools/reference-networks.ts'
import { inTurn } from '../../../tools/rotation.ts'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { command } from './network.ts'
import { command as advice } from './network-advice.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-network-'))
const data = join(import.meta.dirname, '../../../../shared/data/networks')
let files = 0
function file(content: string): string {
  const path = join(folder, `${files++}.csv`)
  writeFileSync(path, content)
  return path
}
const row = 'source,target\n0,1\n1,2\n2,3\n'
const people = 'id,team\n0,a\n1,a\n2,b\n3,b\n'

describe('network', () => {
  const { answer, summary, refusal } = listen(runCommand)

  test('the examples in the help work as typed', async () => {
    const said = await summary(...typed(command))
    expect(said).toMatch(/30 people, 79 namings\./)
    expect(said).toMatch(/Without a whole group:\n +people/)
    // Names are for the document alone.
    expect(said).not.toMatch(/\b[ckno]\d\b/)
    expect(await summary(...typed(advice))).toMatch(/with as many at random\n/)
    const { ties, before, after, random } = await answer(...typed(advice))
    expect(ties).toHaveLength(5)
    for (const kind of ['efficiency', 'algebraicConnectivity', 'robustness']) {
      expect(after[kind]).toBeGreaterThan(random[kind].mean + random[kind].sd)
      expect(after[kind]).toBeGreaterThan(before[kind])
    }
  })

  test('a list of pairs has no direction; who goes back, or --directed, gives it one', async () => {
    expect(await answer('network', file(row), '--runs', '10')).toMatchObject({
      n: 4,
      directed: false,
      undirectedView: { m: 3, betweenness: [0, 2, 2, 0] },
    })
    const directed = await answer('network', file(row), '--directed', '--view', 'collected')
    expect(directed.directedView).toMatchObject({ reciprocity: 0, betweenness: [0, 2, 2, 0] })
    expect(directed).not.toHaveProperty('undirectedView')
    const back = await answer('network', file(`${row}3,0\n`), '--view', 'mutual')
    expect(back).toMatchObject({ directed: true, mutualView: { m: 0 } })
    expect(await refusal('network', file(row), '--view', 'mutual')).toMatch(
      /--directed reads it as who named whom/,
    )
  })

  test('people without ties count, and groups are found by their heading or named', async () => {
    const nodes = file(`${people}4,c\n`)
    const { undirectedView } = await answer('network', file(row), '--nodes', nodes, '--runs', '10')
    expect(undirectedView).toMatchObject({ isolates: [4], groups: { attr: 'team', labels: ['a', 'b', 'c'] } })
    expect(await refusal('network', file(row), '--nodes', nodes, '--group', 'floor')).toMatch(
      /no column "floor"/,
    )
  })

  test('a load cap holds, and only people of another group are named', async () => {
    const ring = `source,target\n${Array.from({ length: 12 }, (_, at) => `${at},${(at + 1) % 12}`).join('\n')}\n`
    const nodes = `id,team\n${Array.from({ length: 12 }, (_, at) => `${at},${at % 3}`).join('\n')}\n`
    const asked = ['network-advice', file(ring), '--nodes', file(nodes), '--ties', '4', '--load-cap', '1']
    const { ties } = await answer(...asked)
    const ends: string[] = ties.flatMap(({ from, to }: { from: string; to: string }) => [from, to])
    expect(new Set(ends).size).toBe(8)
    for (const { from, to } of ties) expect(Number(from) % 3).not.toBe(Number(to) % 3)
  })

  test.each([
    ['', /the file is empty/],
    ['a,b\n1,2\n', /there is no column "source"/],
    ['source,target\n1,1\n', /row 1 under the header: a tie from somebody to themselves/],
    ['source,target\n1,2\n3,4\n1,2\n', /row 3 under the header: this tie stands here twice/],
    ['source,target,weight\n1,2,0\n', /row 1 under the header: expected a number above 0/],
    ['source,target,weight\n1,2,much\n', /line 2, column "weight": "much" is not a number/],
    ['source,target\n1,2,3\n', /line 2\b.*: this line has another number of cells/],
  ])('refused with its place: %j', async (content, sentence) => {
    expect(await refusal('network', file(content))).toMatch(sentence)
    expect(await refusal('network-advice', file(content), '--ties', '2')).toMatch(sentence)
  })

  test('a wrong call, and people who do not fit, are one sentence', async () => {
    expect(await refusal('network')).toMatch(/^Name the file with the ties/)
    expect(await refusal('network', file(row), '--view', 'both')).toMatch(
      /^--view: expected collected, any or mutual/,
    )
    expect(await refusal('network', file(row), '--runs', '0')).toMatch(
      /^--runs: expected a whole number from 1/,
    )
    expect(await refusal('network', file(row), '--group', 'team')).toMatch(/give --nodes as well/)
    expect(await refusal('network', file(row), '--nodes', file('id\n0\n1\n2\n'))).toMatch(
      /row 3 under the header, column "target": "3" is not in the file of people/,
    )
    expect(await refusal('network', file(row), '--nodes', file('id\n0\n0\n'))).toMatch(
      /row 2 under the header: "0" stands here twice/,
    )
    expect(await refusal('network-advice', file(row))).toMatch(/^Give --ties/)
    expect(await refusal('network-advice', file(row), '--ties', 'five')).toMatch(
      /^--ties: expected a whole number/,
    )
    expect(await refusal('network-advice', file(row), '--ties', '2', '--load-cap', '-1')).toMatch(/load-cap/)
  })

  test('junk gets an answer or one sentence, never a fault of ours', async () => {
    const cell = fc.oneof(
      fc.constantFrom('0', '1', '2', '3', 'x', '', '-1', '1e9'),
      fc.string({ maxLength: 4 }),
    )
    const line = fc.array(cell, { minLength: 2, maxLength: 3 }).map(cells => cells.join())
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('source,target', 'source,target,weight', 'x'),
        fc.array(line, { maxLength: 6 }),
        async (head, lines) => {
          const path = file([head, ...lines].join('\n'))
          expect([0, 2]).toContain(await runCommand(['network', path, '--runs', '5', '--json']))
          expect([0, 2]).toContain(await runCommand(['network-advice', path, '--ties', '2', '--json']))
        },
      ),
      { numRuns: 60 },
    )
  })

  describe.skipIf(!existsSync(data))('the reference networks in ../shared/data/networks', () => {
    test.each(
      inTurn(
        'network command',
        ['kite', 'karate', 'hightech_reports', 'emon_texas', 'sampson_like3', 'strike'],
        1,
      ),
    )('%s from its files', async id => {
      const oracle = JSON.parse(readFileSync(join(data, `oracle/${id}.json`), 'utf8'))
      const net = (name: string) => join(data, `nets/${id}.${name}.csv`)
      const found = await answer('network', net('edges'), '--nodes', net('nodes'), '--runs', '300')
      const drawn = [
        'edgeList',
        'louvain',
        'leiden',
        'optimalModularity_exact',
        'randomNodes_mc',
        'randomEdges_mc',
        'degreeAdaptive_randomTies',
        'betweennessAdaptive_randomTies',
        'top10',
        'holdout',
        'seconds',
        'id',
      ]
      expect(differences(found, oracle, drawn)).toEqual([])
    })
  })
})
