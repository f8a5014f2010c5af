import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PackageError, readPackage } from './read.ts'

const good = {
  activities: [
    { id: 'pool', name: 'Flex pool', cluster: 'internal-mobility' },
    { cluster: 'work-life', cells: { W: '', J: '+', C: null, I: '\u2212' } },
  ],
  compensations: [{ cell: 'work-life.F', by: 'pool', why: 'the pool fills what is left open' }],
}

function problemOf(value: unknown): { path: string; message: string } {
  try {
    readPackage(value)
  } catch (error) {
    if (error instanceof PackageError) return { path: error.path.join('/'), message: error.message }
    throw error
  }
  return { path: 'none', message: '' }
}

describe('reading a package', () => {
  test('gives each activity an id, and empty, null and a typographic minus their meaning', () => {
    const { activities, compensations } = readPackage(good)
    expect(activities).toEqual([
      { id: 'pool', name: 'Flex pool', cluster: 'internal-mobility' },
      { id: 'activities[1]', name: null, cluster: 'work-life', cells: { W: '', J: '+', C: '', I: '-' } },
    ])
    expect(compensations).toEqual(good.compensations)
    expect(readPackage({ activities: good.activities }).compensations).toEqual([])
  })

  test('[H06] a cluster written for its activities is read as each of them, and said; a minus has a named activity', () => {
    const written = {
      activities: [
        { id: 'pool', cluster: 'internal-mobility' },
        { id: 'swap', cluster: 'internal-mobility' },
        { id: 'leave', cluster: 'work-life' },
        { id: 'course', cluster: 'training' },
      ],
      compensations: [
        { cell: 'work-life.F', by: 'internal-mobility', why: 'others step in' },
        { cell: 'work-life.F', by: 'csr', why: 'not here' },
        { cell: 'work-life.F', by: 'course', why: 'learned it' },
      ],
    }
    const { compensations, expanded } = readPackage(written)
    expect(compensations.map(({ by, why }) => [by, why])).toEqual([
      ['pool', 'others step in'],
      ['swap', 'others step in'],
      ['course', 'learned it'],
    ])
    expect(expanded).toEqual([
      { cell: 'work-life.F', cluster: 'internal-mobility', by: ['pool', 'swap'] },
      { cell: 'work-life.F', cluster: 'csr', by: [] },
    ])
  })

  const activity = (fields: object) => ({ activities: [{ cluster: 'training', ...fields }] })
  const compensation = (fields: object) => ({
    activities: [...good.activities, { id: 'c', cluster: 'csr' }],
    compensations: [{ ...good.compensations[0], ...fields }],
  })

  test.each<[string, unknown, string, RegExp]>([
    ['a list', [], '', /Expected an object/],
    ['nothing', null, '', /found nothing/],
    ['no activities', {}, 'activities', /Expected a list/],
    ['an empty package', { activities: [] }, 'activities', /empty/],
    ['an activity that is a text', { activities: ['training'] }, 'activities/0', /Expected an object/],
    [
      'an unknown cluster',
      activity({ cluster: 'trainings' }),
      'activities/0/cluster',
      /"trainings" is no cluster; one of internal/,
    ],
    ['no cluster', { activities: [{ id: 'a' }] }, 'activities/0/cluster', /nothing is no cluster/],
    ['an unknown field', activity({ cell: {} }), 'activities/0/cell', /no field "cell"/],
    [
      'an unknown column',
      activity({ cells: { X: '+' } }),
      'activities/0/cells/X',
      /"X" is no column; one of F, S, I, J, W, C/,
    ],
    ['a wrong mark', activity({ cells: { F: '++' } }), 'activities/0/cells/F', /"\+\+" is no mark/],
    ['a list as a mark', activity({ cells: { F: [null] } }), 'activities/0/cells/F', /in quotes/],
    ['cells as a list', activity({ cells: ['+'] }), 'activities/0/cells', /Expected marks by column/],
    ['an empty id', activity({ id: ' ' }), 'activities/0/id', /Expected a text/],
    [
      'an id used twice',
      { activities: [1, 1].map(id => ({ id, cluster: 'csr' })) },
      'activities/1/id',
      /Two activities have the id "1"/,
    ],
    ['the name of another cluster as id', activity({ id: 'csr' }), 'activities/0/id', /another cluster/],
    ['a cell that is none', compensation({ cell: 'work-life' }), 'compensations/0/cell', /is no cell/],
    [
      'a cell with too many parts',
      compensation({ cell: 'work-life.F.F' }),
      'compensations/0/cell',
      /is no cell/,
    ],
    [
      'a cell without a minus',
      compensation({ cell: 'work-life.C' }),
      'compensations/0/cell',
      /not negative in this package/,
    ],
    [
      'a cell outside the package',
      compensation({ cell: 'external-mobility.I' }),
      'compensations/0/cell',
      /no activity of external-mobility/,
    ],
    ['itself', compensation({ by: 'work-life' }), 'compensations/0/by', /cannot make up for itself/],
    [
      'its own activity',
      compensation({ by: 'activities[1]' }),
      'compensations/0/by',
      /cannot make up for itself/,
    ],
    ['nobody', compensation({ by: 'swimming' }), 'compensations/0/by', /"swimming" is neither/],
    ['no reason', compensation({ why: '' }), 'compensations/0/why', /Expected a text/],
  ])('%s is refused with its place', (_, value, path, message) => {
    expect(problemOf(value)).toEqual({ path, message: expect.stringMatching(message) })
  })

  test('whatever comes in, a package or a sentence comes out', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record(
        {
          activities: fc.array(
            fc.record(
              {
                id: fc.oneof(fc.constant('csr'), fc.string(), fc.integer()),
                cluster: fc.constantFrom('csr', 'work-life', 'x'),
                cells: fc.oneof(
                  fc.anything(),
                  fc.dictionary(fc.constantFrom('F', 'S', 'X'), fc.constantFrom('+', '-', '!')),
                ),
              },
              { requiredKeys: [] },
            ),
          ),
          compensations: fc.array(
            fc.record({
              cell: fc.constantFrom('work-life.F', 'csr.F', 'x'),
              by: fc.string(),
              why: fc.string(),
            }),
          ),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(junk, value => {
        const { path, message } = problemOf(value)
        expect(path === 'none' || (message.endsWith('.') && message.length < 400)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
