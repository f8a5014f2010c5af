import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../index.ts'
import { listen, typed } from '../testing/said.ts'
import { command } from './place.ts'

const folder = mkdtempSync(join(tmpdir(), 'ww-place-'))
let files = 0
function file(content: unknown): string {
  const path = join(folder, `${files++}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const good = {
  workers: ['a', 'b'],
  openings: [{ id: 'x', capacity: 1 }],
  edges: [
    { worker: 'a', opening: 'x', value: 3 },
    { worker: 'b', opening: 'x', value: 5 },
  ],
}

describe('place', () => {
  const { answer, summary, refusal } = listen(runCommand)

  test('the example in the help works as typed', async () => {
    expect(await summary(...typed(command))).toMatch(/no placement is worth more\.$/)
    const { placed, optimal, bound, value, unplaced } = await answer(...typed(command))
    expect(placed).toContainEqual({ worker: 'p4', opening: 'workshop' })
    expect([optimal, bound]).toEqual([true, value])
    expect(unplaced.map(({ worker }: { worker: string }) => worker)).toEqual(['p3', 'p6', 'p7'])
  })

  test('everybody who is not placed has a reason of their own', async () => {
    const { placed, value, unplaced, ms } = await answer('place', file(good))
    expect(placed).toEqual([{ worker: 'b', opening: 'x' }])
    expect(value).toBe(5)
    expect(unplaced).toEqual([
      { worker: 'a', why: { reason: 'needed-by-others', openings: ['x'], loss: 2, insteadOf: 'b' } },
    ])
    expect(ms).toBeGreaterThanOrEqual(0)
  })

  test('junk is refused in one sentence with its place', async () => {
    const refused = (change: object) => refusal('place', file({ ...good, ...change }))
    expect(await refusal('place', file('{"workers": [,]}'))).toMatch(
      /this is not JSON \(line 1, column \d+\)\.$/,
    )
    expect(await refused({ mustplace: [] })).toMatch(/mustplace/)
    expect(await refused({ mustPlace: ['z'] })).toMatch(/: mustPlace\[0\]: 'z' is not in the list\.$/)
    expect(await refused({ edges: [{ worker: 'a', opening: 'x', value: -1 }] })).toMatch(
      /: edges\[0\]\.value: expected a whole/,
    )
    expect(await refused({ openings: [{ id: 'x', capacity: 1.5 }] })).toMatch(
      /: openings\[0\]\.capacity: expected a whole/,
    )
  })

  test('whatever JSON stands in the file, it is placed or refused in one sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async text => {
        expect(await refusal('place', file(text))).toMatch(/^\S.*\.$/)
      }),
      { numRuns: 100 },
    )
  })
})
