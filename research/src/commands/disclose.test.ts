import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { command } from './disclose.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-disclose-'))
const fixtures = join(import.meta.dirname, '../../../../shared/data/disclosure/fixtures.json')

let files = 0
function file(content: unknown): string {
  const path = join(folder, `${files++}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const atoms = [12, 9, 4].map((n, id) => ({ id, n }))
const teams = { atoms, queries: [[0, 1, 2], [0], [1], [2]] }

describe('disclose', () => {
  const { answer, summary, refusal } = listen(runCommand)

  test('the example in the help works as typed', async () => {
    const argv = typed(command)
    const said = await summary(...argv)
    expect(said).toContain(
      '5 of 9 groups can be published. 1 is hidden because fewer than 5 people stand behind it.',
    )
    expect(said).toContain('3 more are hidden so that nobody can be worked out from the rest')
    expect(await answer(...argv)).toMatchObject({ primary: [8], complementary: [5, 6, 7], leaks: [] })
  })

  test('one case gives one answer, a list a list', async () => {
    const one = await answer('disclose', file(teams))
    expect(one).toEqual({
      published: [true, true, false, false],
      primary: [3],
      complementary: [2],
      leaks: [],
      audited: true,
      optimal: true,
    })
    expect(await answer('disclose', file([teams, teams]))).toEqual([one, one])
  })

  test('k, frozen groups, answers and pairs count', async () => {
    expect((await answer('disclose', file({ ...teams, k: 4 }))).complementary).toEqual([])
    const leaver = {
      atoms: [
        { id: 'stay', n: 8 },
        { id: 'left', n: 1 },
      ],
      queries: [['stay']],
    }
    expect((await answer('disclose', file(leaver))).published).toEqual([true])
    const twice = { ...leaver, frozen: [['stay', 'left']] }
    expect((await answer('disclose', file(twice))).published).toEqual([false])
    const given = { ...leaver, frozen: [['stay', 'left'], ['stay']] }
    expect((await answer('disclose', file(given))).leaks).toEqual([['left']])
    expect(await summary('disclose', file(given))).toContain('gives people away already: left')
    const alike = { atoms: [{ id: 1, n: 6, answers: [0, 6] }], queries: [[1]] }
    expect((await answer('disclose', file(alike))).primary).toEqual([0])
    const apart = {
      atoms: [9, 2, 2].map((n, id) => ({ id, n })),
      queries: [
        [0, 1],
        [0, 2],
      ],
    }
    expect((await answer('disclose', file(apart))).complementary).toEqual([])
    expect((await answer('disclose', file({ ...apart, pairs: true }))).complementary).toHaveLength(1)
  })

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{"atoms": [', /this is not JSON/],
    ['no atoms', { queries: [] }, /json: atoms: invalid input/],
    ['no cases', [], /the document: too small/],
    ['half a person', { ...teams, atoms: [{ id: 0, n: 0.5 }] }, /atoms\[0\]\.n: /],
    [
      'an id that is none',
      { ...teams, atoms: [{ id: null, n: 5 }] },
      /atoms\[0\]\.id: expected the id of an atom/,
    ],
    [
      'an id twice',
      { ...teams, atoms: [...atoms, { id: 2, n: 9 }] },
      /atoms\[3\]\.id: another atom has the id 2/,
    ],
    [
      'an unknown atom',
      { ...teams, queries: [[0], [7]] },
      /queries\[1\]\[0\]: there is no atom with the id 7/,
    ],
    [
      'another kind of id',
      { ...teams, queries: [['0']] },
      /queries\[0\]\[0\]: there is no atom with the id "0"/,
    ],
    ['an atom twice', { ...teams, queries: [[1, 1]] }, /queries\[0\]\[1\]: the atom 1 stands here twice/],
    [
      'answers of others',
      { ...teams, atoms: [{ id: 0, n: 5, answers: [1, 1] }] },
      /atoms\[0\]\.answers: these add up to 2/,
    ],
    ['a wrong k', { ...teams, k: 0 }, /json: k: /],
    ['a misspelt field', { ...teams, frozzen: [[0]] }, /unrecognized key: "frozzen"/],
    [
      'a fault in the second case',
      [teams, { ...teams, frozen: [[9]] }],
      /\[1\]\.frozen\[0\]\[0\]: there is no atom/,
    ],
  ])('%s is refused with its place', async (_, content, sentence) => {
    expect(await refusal('disclose', file(content))).toMatch(sentence)
  })

  test('junk is answered or refused, and never more than a sentence', async () => {
    const id = fc.constantFrom<unknown>(0, 1, 'a', null, 1.5)
    const nearly = fc.record(
      {
        k: fc.constantFrom<unknown>(1, 5, 10, -1, '5'),
        atoms: fc.array(fc.record({ id, n: fc.constantFrom<unknown>(0, 1, 7, -1, 1e300) }), { maxLength: 3 }),
        queries: fc.array(fc.array(id, { maxLength: 3 }), { maxLength: 3 }),
        frozen: fc.array(fc.array(id, { maxLength: 2 }), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          nearly.map(one => JSON.stringify(one)),
          fc.json(),
          fc.string(),
        ),
        async text => {
          const path = file(text)
          try {
            const { published } = await answer('disclose', path)
            expect(published).toHaveLength(JSON.parse(text).queries.length)
          } catch {
            expect((await refusal('disclose', path)).length).toBeLessThan(500)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test.skipIf(!existsSync(fixtures))(
    'the reference cases in ../shared/data/disclosure: no leaks, the optimum',
    async () => {
      const expected: { primary: number[]; optimal_count: number }[] = JSON.parse(
        readFileSync(fixtures, 'utf8'),
      )
      const found = await answer('disclose', fixtures)
      expect(found).toHaveLength(expected.length)
      expected.forEach((one, at) => {
        expect(found[at]).toMatchObject({ primary: one.primary, leaks: [] })
        expect(found[at].complementary).toHaveLength(one.optimal_count)
      })
    },
  )
})
