import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHere, known, listed, readReference } from '../../../../tools/reference-networks.ts'
import { inTurn } from '../../../../tools/rotation.ts'
import { NetworkError } from '../core/net.ts'
import { figuresOf, without, withThread } from './figures.ts'
import { cellsOf, type Matter, type Naming } from './matter.ts'
import { ownView, publish } from './publish.ts'

const people = (id: string, count: number) => Array.from({ length: count }, (_, at) => `${id}${at}`)
const groups = [
  { id: 'care', members: people('c', 12) },
  { id: 'night', members: people('n', 6) },
  { id: 'office', members: people('o', 4) },
]
const outside = [
  { id: 'town', kind: 'partner' },
  { id: 'residents', kind: 'customer' },
]
const naming = (by: readonly string[], what: object): Naming[] =>
  by.map(one => ({ by: one, ...what }) as Naming)
const matter: Matter = {
  groups,
  outside,
  namings: [
    ...naming(people('c', 11), { outside: 'residents' }),
    ...naming(['c0', 'c1', 'c2', 'c11'], { outside: 'town' }),
    ...naming(people('n', 6), { outside: 'residents' }),
    ...naming(people('o', 4), { group: 'care' }),
    ...naming(people('c', 5), { group: 'night' }),
    ...naming(people('n', 5), { person: 'c0' }),
    ...naming(people('c', 6), { person: 'c7' }),
  ],
}
const seen = (given: Matter, before = publish(given).memory) => publish(given, before).publication.threads

describe('what may be seen', () => {
  test('threads between groups of five, named by five, with three people on each side', () => {
    expect(seen(matter)).toEqual([
      { ends: ['care', 'care'], kind: 'inside', atLeast: 5 },
      { ends: ['care', 'night'], kind: 'group', atLeast: 10 },
      { ends: ['care', 'residents'], kind: 'outside', atLeast: 10 },
    ])
    expect(publish(matter).publication.groups.map(({ isShown }) => isShown)).toEqual([true, true, false])
  })

  test('a floor that would say that all who answered named a thread, or all but one, is not said', () => {
    // Six of six name it: five would be all but one.
    const of = (members: number, named: number) =>
      seen({
        groups: [{ id: 'g', members: people('g', members) }],
        outside,
        namings: [
          ...naming(people('g', named), { outside: 'town' }),
          ...naming(people('g', members).slice(named), { outside: 'residents' }),
        ],
      }).flatMap(({ ends, atLeast }) => (ends[1] === 'town' ? [atLeast] : []))
    expect([of(5, 5), of(6, 6), of(7, 5), of(7, 7)]).toEqual([[], [], [5], [5]])
    expect([of(11, 11), of(12, 10), of(12, 9)]).toEqual([[5], [10], [5]])
  })

  test('two people on a side are too few, and so is a group whom one person names', () => {
    const one = { ...matter, namings: naming(people('c', 8), { person: 'n0' }) }
    expect(seen(one)).toEqual([])
    expect(seen({ ...matter, namings: naming(['c0'], { group: 'night' }) })).toEqual([])
  })

  test('one’s own view has what one named, and not who named one', () => {
    expect(ownView(matter, 'c0')).toEqual([
      { by: 'c0', outside: 'residents' },
      { by: 'c0', outside: 'town' },
      { by: 'c0', group: 'night' },
      { by: 'c0', person: 'c7' },
    ])
  })

  test('what does not fit together is refused with its place', () => {
    const refused = (change: Partial<Matter>) => {
      try {
        publish({ ...matter, ...change })
      } catch (error) {
        return error instanceof NetworkError ? error.path : error
      }
      return null
    }
    expect(refused({ groups: [...groups, { id: 'care', members: [] }] })).toEqual(['groups', 3, 'id'])
    expect(refused({ groups: [...groups, { id: 'more', members: ['c0'] }] })).toEqual([
      'groups',
      3,
      'members',
      0,
    ])
    expect(refused({ outside: [...outside, { id: 'night', kind: 'x' }] })).toEqual(['outside', 2, 'id'])
    expect(refused({ namings: [{ by: 'zz', group: 'care' }] })).toEqual(['namings', 0, 'by'])
    expect(refused({ namings: [{ by: 'c0', person: 'c0' }] })).toEqual(['namings', 0, 'person'])
    expect(refused({ namings: [{ by: 'c0', group: 'x' }] })).toEqual(['namings', 0, 'group'])
    expect(refused({ namings: [{ by: 'c0', outside: 'x' }] })).toEqual(['namings', 0, 'outside'])
  })
})

describe('figures of what is seen', () => {
  const { publication } = publish(matter)

  test('share across, kinds, groups on one thread, sag', () => {
    const figures = figuresOf(publication)
    expect(figures).toMatchObject({ acrossShare: 20 / 25, kinds: 1.5, singleThread: ['night'] })
    expect(figures.sag.map(({ group }) => group)).toEqual(['care', 'night'])
  })

  test('any thread less lowers what holds, and one more raises it', () => {
    const before = figuresOf(publication)
    for (const { ends, kind } of publication.threads.filter(one => one.kind !== 'inside')) {
      const after = figuresOf(without(publication, { thread: ends }))
      expect(after.acrossShare!, kind).toBeLessThan(before.acrossShare!)
      expect(after.kinds!).toBeLessThan(before.kinds!)
      for (const [at, { depth }] of before.sag.entries())
        expect(after.sag[at]!.depth).toBeGreaterThanOrEqual(depth)
    }
    const more = figuresOf(withThread(publication, ['night', 'town']))
    expect(more.singleThread).toEqual([])
    expect(more.sag[1]!.depth).toBeLessThan(before.sag[1]!.depth)
  })

  test('without a whole group the others are left, and what is not there is refused', () => {
    const left = without(publication, { group: 'care' })
    expect(left.threads).toEqual([])
    expect(figuresOf(left)).toMatchObject({ acrossShare: null, kinds: 0, singleThread: ['night'] })
    expect(() => without(publication, { group: 'x' })).toThrow(NetworkError)
    expect(() => without(publication, { thread: ['night', 'town'] })).toThrow(NetworkError)
    expect(() => withThread(publication, ['care', 'office'])).toThrow(NetworkError)
    expect(() => withThread(publication, ['care', 'night'])).toThrow(NetworkError)
  })
})

describe.skipIf(!isHere)('the study of what is shown in ../shared/data/networks', () => {
  const study = readStudy()
  function readStudy() {
    return isHere ? Object.entries(readReference('oracle/disclosure_study.json')) : []
  }

  test.each(inTurn('network study', study, 2))(
    '%s: cells of groups of five with three people on each side are those that the study counts',
    (id, one) => {
      const { net, groups: names } = known(listed.find(one => one.id === id)!)
      const labels = [...new Set(names)]
      const members = labels.map(label =>
        names!.flatMap((name, who) => (name === label ? [String(who)] : [])),
      )
      const matter: Matter = {
        groups: labels.map((id, at) => ({ id, members: members[at]! })),
        outside: [],
        namings: net.ties.map(({ from, to }) => ({ by: String(from), person: String(to) })),
      }
      const cells = [...cellsOf(matter).values()]
      const shown = cells.filter(
        ({ kind, sides, members: [here, there] }) =>
          here.length >= 5 &&
          there.length >= 5 &&
          (kind === 'inside' ? sides[0].size >= 6 : sides.every(side => side.size >= 3)),
      )
      const { byMinGroup } = one as { byMinGroup: Record<string, { cellsShownWithThreePeopleRule: number }> }
      expect(shown.length / cells.length).toBeCloseTo(byMinGroup['5']!.cellsShownWithThreePeopleRule, 12)
      // What is published is part of that: five people have named it as well.
      const open = new Set(shown.map(({ ends }) => JSON.stringify(ends)))
      for (const { ends } of publish(matter).publication.threads) expect(open).toContain(JSON.stringify(ends))
    },
  )
})

test('the order in which people, groups and answers are given changes nothing', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(matter.namings as Naming[], { minLength: matter.namings.length }),
      namings => {
        const turned = groups.map(({ id, members }) => ({ id, members: members.toReversed() }))
        expect(seen({ groups: turned, outside, namings })).toEqual(seen(matter))
      },
    ),
    { numRuns: 20 },
  )
})
