import { describe, expect, test } from 'vitest'
import { dayFrom } from './day.ts'
import { judge } from './judge.ts'
import { openingsFor } from './openings.ts'
import type { Person } from './person.ts'
import { poolBuilder } from './pool/builder.ts'
import type { Entry } from './pool/entry.ts'
import { poolOf } from './pool/pool.ts'
import type { PoolQuery } from './pool/query.ts'
import { taxonomyFrom } from './taxonomy.ts'
import { anybody, anyOpening, chance, smallTaxonomy } from './testing/random.ts'

const sizes = { skills: 4, places: 1, certificates: 2, languages: 2 }
const start = dayFrom('2026-10-13')!
const somebody: Entry = {
  key: 1,
  can: [0],
  wants: [],
  rather: [],
  places: null,
  wishHours: null,
  hours: [24, 32],
  at: { x: 1300, y: 4400 },
  reach: 500,
  languages: [[0, 4]],
  certificates: [[0, start]],
}
const asked: PoolQuery = {
  needs: [{ skill: 0, weight: 6, related: [] }],
  hard: { start, certificates: [0], hours: [24, 32], languages: [[0, 4]], travelTo: { x: 1300, y: 4400 } },
  among: 'met',
  by: 'fit',
  top: 10,
}
function isFound(person: Partial<Entry>, query: Partial<PoolQuery> = {}): boolean {
  const builder = poolBuilder(sizes)
  builder.add({ ...somebody, ...person })
  return poolOf(builder.build()).find({ ...asked, ...query }).found.length === 1
}

describe('a pool at its limits, and one either side', () => {
  test('the last day of a certificate', () => {
    expect([-1, 0, 1].map(days => isFound({ certificates: [[0, start + days]] }))).toEqual([
      false,
      true,
      true,
    ])
    expect(isFound({ certificates: [] })).toBe(false)
    expect(isFound({ certificates: [[1, start]] })).toBe(false)
  })
  test('the way to work, and the area in which one looks', () => {
    // 300 and 400 are 500 away.
    const away = (x: number) => ({ at: { x: 1300 + x, y: 4800 } })
    expect([299, 300, 301].map(x => isFound(away(x)))).toEqual([true, true, false])
    const within = (radius: number) =>
      isFound({ ...away(300), reach: 60_000 }, { area: { x: 1300, y: 4400, radius } })
    expect([499, 500, 501].map(within)).toEqual([false, true, true])
    expect(isFound({ at: null })).toBe(false)
    expect(isFound({ reach: null })).toBe(false)
  })
  test('hours that touch, and a level of language', () => {
    expect([22, 23, 24].map(most => isFound({ hours: [16, most] }))).toEqual([false, false, true])
    expect([32, 33].map(least => isFound({ hours: [least, 40] }))).toEqual([true, false])
    expect([3, 4, 5].map(level => isFound({ languages: [[0, level]] }))).toEqual([false, true, true])
  })
  test('nobody is lost: who leaves something open stands among the open ones, and among all', () => {
    for (const among of ['open', 'all'] as const) expect(isFound({ certificates: [] }, { among })).toBe(true)
    expect(isFound({}, { among: 'open' })).toBe(false)
  })
  test('what cannot be is refused, and a refused change leaves what was', () => {
    const builder = poolBuilder(sizes)
    expect(() => builder.add({ ...somebody, can: [4] })).toThrow('expected a whole number from 0 to 3, not 4')
    expect(() => builder.add({ ...somebody, can: [1, 1] })).toThrow('1 stands here twice')
    builder.add(somebody)
    const pool = poolOf(builder.build())
    expect(() => pool.put({ ...somebody, at: { x: -1, y: 0 } })).toThrow('not -1')
    expect(pool.entryOf(1)).toEqual(somebody)
    expect(() => pool.find({ ...asked, needs: [...asked.needs, ...asked.needs] })).toThrow('asked twice')
    expect(pool.remove(1)).toBe(true)
    expect(pool.remove(1)).toBe(false)
    expect(pool.find(asked).found).toEqual([])
  })
  test('a pool goes to another thread without being copied', () => {
    const builder = poolBuilder(sizes)
    builder.add(somebody)
    const parts = builder.build()
    expect(parts.keys.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(poolOf(structuredClone(parts)).find(asked)).toEqual(poolOf(parts).find(asked))
  })
})

describe('openings for a person', () => {
  const around = { related: smallTaxonomy.relatedTo, courses: {}, asked: '2026-01-01' }
  test('both sides see the same points where everything is shown; nothing is dropped', () => {
    const draw = chance(23)
    for (let turn = 0; turn < 50; turn++) {
      const shown = (person: Person): Person => ({
        ...person,
        can: Object.fromEntries(Object.keys(person.can).map(skill => [skill, 'organisation'])),
        want: Object.fromEntries(
          Object.entries(person.want).map(([skill, [wish]]) => [skill, [wish, 'organisation']]),
        ),
      })
      const person = shown(anybody(draw, 'p'))
      const openings = Array.from({ length: 20 }, (_, at) => ({ id: `o${at}`, opening: anyOpening(draw) }))
      const { first } = openingsFor(person, openings, around, 20)
      expect(first.map(({ id }) => id).sort()).toEqual(openings.map(({ id }) => id).sort())
      for (const { id, judgement } of first) {
        const { opening } = openings.find(one => one.id === id)!
        expect(judgement).toEqual(judge(opening, person, around, 'shared'))
      }
    }
  })
})

describe('what is related', () => {
  const taxonomy = taxonomyFrom([
    { id: 'care', labels: { nl: 'zorg' }, parents: ['group 1'] },
    { id: 'wound care', labels: { nl: 'wondzorg' }, parents: ['care'] },
    { id: 'burns', labels: {}, parents: ['wound care'] },
    { id: 'planning', labels: {}, parents: ['group 1', 'group 2'] },
    { id: 'budget', labels: {}, parents: ['group 2'] },
  ])
  test('directly broader or narrower, or in the same narrowest group; not two steps away', () => {
    expect(taxonomy.relatedTo('care')).toEqual(['wound care', 'planning'])
    expect(taxonomy.relatedTo('wound care')).toEqual(['care', 'burns'])
    expect(taxonomy.relatedTo('planning')).toEqual(['care', 'budget'])
    expect(taxonomy.relatedTo('nothing')).toEqual([])
  })
  test('a skill twice is refused', () => {
    const row = { id: 'a', labels: {}, parents: [] }
    expect(() => taxonomyFrom([row, row])).toThrow('stands here twice')
  })
})
