import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clashOf, type RosterCase, solve, verify } from '@wisselwerk/engines/rostering'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasInstances, readInstance } from '../../../tools/roster-instances.ts'
import { inTurn } from '../../../tools/rotation.ts'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { highsSolver } from './linear-programs.ts'
import { command } from './roster.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-roster-'))
let files = 0
function file(content: unknown): string {
  const path = join(folder, `${files++}.txt`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const good = {
  firstDay: '2026-06-01',
  days: 3,
  shifts: [{ id: 'E', minutes: 480 }],
  contracts: [{ id: 'c', rules: [{ rule: 'shifts', max: 2, weight: 'hard' }] }],
  people: [
    { id: 'a', contract: 'c' },
    { id: 'b', contract: 'c' },
  ],
  cover: [0, 1, 2].map(day => ({ day, shifts: ['E'], need: 1, under: 10, over: 1 })),
  wishes: [
    { person: 'a', day: 0, what: 'off', weight: 2 },
    { person: 'b', day: 0, what: 'off', weight: 3 },
  ],
}
const text = `SECTION_HORIZON
2
SECTION_SHIFTS
E,480,
SECTION_STAFF
A,E=2,960,0,2,1,1,1
SECTION_DAYS_OFF
A,1
SECTION_COVER
0,E,1,100,1
1,E,1,100,1
`

describe('roster', () => {
  const { answer, summary, refusal } = listen(runCommand)

  test('the example in the help works as typed', async () => {
    const said = await summary(...typed(command))
    expect(said).toMatch(/^anna +\S/)
    expect(said).toMatch(/\nAllowed, cost \d+; .*--rounds 4 gives it again\.$/)
  })

  test('an unmet wish has its reason, proven best, and the same rounds give the same', async () => {
    const first = await answer('roster', file(good), '--rounds', '3')
    expect(first).toMatchObject({ feasible: true, objective: 2, bound: 2, gap: 0, clash: null })
    expect(first.unmet).toEqual([
      {
        person: 'a',
        wish: 'off on 2026-06-01',
        more: 1,
        because:
          'granting it costs 1 more: b does not get off on 2026-06-01; 1 other wish is about that day, 1 granted',
      },
    ])
    expect(first.assignments[0]).toEqual({ person: 'a', day: 0, date: '2026-06-01', shift: 'E' })
    expect(first.fairness).toMatchObject({ least: 0, most: 1, spread: 1 })
    const again = await answer('roster', file(good), '--rounds', String(first.rounds))
    expect({ ...again, seconds: 0 }).toEqual({ ...first, seconds: 0 })
  })

  test('the text form: a day off is kept, and what lacks costs what it says', async () => {
    expect(await answer('roster', file(text), '--rounds', '2')).toMatchObject({
      feasible: true,
      objective: 100,
      bound: 100,
    })
  })

  test('what cannot be made says which demand and which rule clash, and no more than those', async () => {
    const cover = good.cover.map(one => ({ ...one, under: 'hard', need: one.day === 1 ? 1 : 2 }))
    const { feasible, clash } = await answer('roster', file({ ...good, cover }), '--rounds', '2')
    expect(feasible).toBe(false)
    const kinds = clash.map((part: { kind: string }) => part.kind)
    // Five shifts are asked where two people have two each: two demands are not enough to clash, all three are.
    expect(kinds.filter((kind: string) => kind === 'demand')).toHaveLength(3)
    expect(kinds.filter((kind: string) => kind === 'rule')).toHaveLength(1)
    const min = [{ rule: 'shifts', min: 3, weight: 'hard' }]
    const nobody = await answer(
      'roster',
      file({ ...good, people: [{ id: 'a', contract: 'c', rules: min }, good.people[1]] }),
      '--rounds',
      '2',
    )
    expect(nobody).toMatchObject({ feasible: false, nobody: 'a', assignments: [] })
    expect(nobody.clash).toHaveLength(2)
  })

  test('junk is refused in one sentence with its place', async () => {
    const refused = (change: object) => refusal('roster', file({ ...good, ...change }))
    expect(await refused({ cover: [{ day: 0, shifts: ['X'], need: 1, under: 1 }] })).toMatch(
      /: cover\[0\]\.shifts: 'X' is not in the list\.$/,
    )
    expect(await refused({ wish: [] })).toMatch(/wish/)
    expect(await refusal('roster', file('<SchedulingPeriod>'))).toMatch(
      /line 1: <SchedulingPeriod> is not closed\.$/,
    )
    expect(await refusal('roster', file(text.replace('A,1', 'B,1')))).toMatch(
      /line 8: there is no 'B' in SECTION_STAFF\.$/,
    )
    expect(await refusal('roster', file(text.replace('E,1,100', 'Q,1,100')))).toMatch(
      /line 10: there is no shift 'Q'\.$/,
    )
    expect(await refusal('roster', file(good), '--rounds', '0')).toMatch(
      /^--rounds: expected a whole number from 1\.$/,
    )
    expect(await refusal('roster', file(good), '--rounds', '2', '--seconds', '3')).toMatch(/not both/)
    expect(await refusal('roster', join(folder, 'none.json'))).toMatch(/there is no such file\.$/)
  })

  test('whatever stands in the file, it is refused in one sentence', async () => {
    const junk = fc.oneof(
      fc.json(),
      fc.string().map(end => `<a>${end}`),
      fc.string().map(end => `SECTION_HORIZON\n${end}`),
    )
    await fc.assert(
      fc.asyncProperty(junk, async content => {
        expect(await refusal('roster', file(content))).toMatch(/^\S.*\.$/s)
      }),
      { numRuns: 100 },
    )
  })
})

describe.skipIf(!hasInstances)('published instances by rounds (../shared/data is not here: skipped)', () => {
  const solved = async (name: string, rounds: number) => {
    const given: RosterCase = readInstance(name)
    const { lines, cost, bound } = solve(given, { solver: await highsSolver(), seed: 1, rounds })
    expect(verify(given, lines)).toMatchObject({ feasible: true, cost })
    expect(bound!).toBeLessThanOrEqual(cost)
    return { cost, bound }
  }

  test('Instance 1 is found', async () => {
    expect(await solved('Instance1', 4)).toEqual({ cost: 607, bound: 558 })
  })

  // Each costs seconds; one of them in turn.
  const proofs: Record<string, () => Promise<void>> = {
    'Instances 2 and 3 are proven': async () => {
      expect(await solved('Instance2', 40)).toEqual({ cost: 828, bound: 828 })
      expect(await solved('Instance3', 40)).toEqual({ cost: 1001, bound: 1001 })
    },
    'Instance 5 comes within three per cent of the best known 1143, and its bound is proven': async () => {
      const { cost, bound } = await solved('Instance5', 6)
      expect(cost).toBeLessThanOrEqual(1177)
      expect(bound).toBe(1141)
    },
    'sprint01 of INRC-I is proven to cost at least the best known 56': async () => {
      expect((await solved('sprint01', 2)).bound).toBe(56)
    },
  }
  test.each(inTurn('proofs', Object.keys(proofs)))('%s', name => proofs[name]!())

  test('without a clash there is none', async () => {
    expect(clashOf(readInstance('Instance1'), await highsSolver())).toBeNull()
  })
})
