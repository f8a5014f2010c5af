import { describe, expect, test } from 'vitest'
import { seedsInTurn } from '../../../../tools/rotation.ts'
import { Chance } from '../core/chance.ts'
import { adviseThreads } from './advise.ts'
import { figuresOf } from './figures.ts'
import { cellsOf, type Matter, type Naming } from './matter.ts'
import type { Memory } from './memory.ts'
import { type Publication, publish } from './publish.ts'

// Somebody who knows the organisation tries to find people in what is published: by how many ties they have, by whom they have
// them with, and by what changes from one publication to the next.

const sizes = [14, 9, 7, 5, 4, 11]

function drawn(seed: number): Matter {
  const chance = new Chance(seed)
  const groups = sizes.map((size, at) => ({
    id: `g${at}`,
    members: Array.from({ length: size }, (_, who) => `g${at}-${who}`),
  }))
  const everybody = groups.flatMap(({ members }) => members)
  const outside = ['x', 'y', 'z'].map(id => ({ id, kind: id === 'x' ? 'customer' : 'partner' }))
  const namings = everybody.flatMap(by => answersOf(by, chance, groups, everybody))
  return { groups, outside, namings }
}

function answersOf(
  by: string,
  chance: Chance,
  groups: Matter['groups'],
  everybody: readonly string[],
): Naming[] {
  const own: Naming[] = []
  for (const id of ['x', 'y', 'z']) if (chance.next() < 0.5) own.push({ by, outside: id })
  for (const { id } of groups) if (chance.next() < 0.3) own.push({ by, group: id })
  const persons = new Set(
    Array.from({ length: chance.below(6) }, () => everybody[chance.below(everybody.length)]!),
  )
  for (const person of persons) if (person !== by) own.push({ by, person })
  return own
}

/** All that anybody sees: map, figures, advice. */
const allOf = (publication: Publication) =>
  JSON.stringify([publication, figuresOf(publication), adviseThreads(publication, { ties: 2, seed: 1 })])

/** The same answers, given by others of the same group. */
function exchanged({ groups, outside, namings }: Matter, chance: Chance): Matter {
  const other = new Map<string, string>()
  for (const { members } of groups) {
    const order = chance.shuffle(Int32Array.from(members, (_, at) => at))
    for (const [at, person] of members.entries()) other.set(person, members[order[at]!]!)
  }
  return {
    groups,
    outside,
    namings: namings.map(naming => ({
      ...naming,
      by: other.get(naming.by)!,
      ...('person' in naming ? { person: other.get(naming.person)! } : {}),
    })),
  }
}

describe('who knows how many ties somebody has, and with whom', () => {
  test('no name of a person stands in anything', () => {
    for (const seed of seedsInTurn('network attack', 1, 20, 2)) {
      const { publication } = publish(drawn(seed))
      expect(publication.threads.length).toBeGreaterThan(3)
      expect(allOf(publication)).not.toMatch(/g\d-\d/)
    }
  })

  test('everybody of a group could be everybody else: degree and neighbourhood point to nobody', () => {
    for (const seed of seedsInTurn('network attack', 1, 30, 3)) {
      const matter = drawn(seed)
      const chance = new Chance(1000 + seed)
      const before = allOf(publish(matter).publication)
      for (let round = 0; round < 5; round++)
        expect(allOf(publish(exchanged(matter, chance)).publication)).toBe(before)
    }
  })

  test('what is shown of a group is true of at least five people, and of not nearly all', () => {
    for (const seed of seedsInTurn('network attack', 1, 30, 3)) {
      const matter = drawn(seed)
      for (const { ends, kind, atLeast } of publish(matter).publication.threads) {
        const members = ends.map(id => new Set(matter.groups.find(one => one.id === id)?.members))
        const crosses = (naming: Naming) => {
          const to = 'person' in naming ? naming.person : 'group' in naming ? naming.group : naming.outside
          const leads = (from: number, end: number) =>
            members[from]!.has(naming.by) && (to === ends[end] || members[end]!.has(to))
          return leads(0, 1) || (kind !== 'outside' && leads(1, 0))
        }
        const namers = new Set(matter.namings.filter(crosses).map(({ by }) => by))
        const answered = new Set(matter.namings.map(({ by }) => by))
        const could = [...new Set(members.flatMap(one => [...one]))].filter(one => answered.has(one)).length
        expect(namers.size).toBeGreaterThanOrEqual(atLeast)
        // Of those who answered at least two may not have named it.
        expect(could - atLeast).toBeGreaterThanOrEqual(2)
      }
    }
  })
})

describe('who compares two publications', () => {
  const withoutAnswers = (matter: Matter, of: ReadonlySet<string>): Matter => ({
    ...matter,
    namings: matter.namings.filter(({ by }) => !of.has(by)),
  })

  test('one to four people who take back all they said change nothing', () => {
    for (const seed of seedsInTurn('network attack', 1, 20, 2)) {
      const matter = drawn(seed)
      const { publication, memory } = publish(matter)
      const before = allOf(publication)
      const chance = new Chance(seed)
      const everybody = matter.groups.flatMap(({ members }) => members)
      for (const person of everybody)
        expect(allOf(publish(withoutAnswers(matter, new Set([person])), memory).publication)).toBe(before)
      for (let round = 0; round < 20; round++) {
        const four = new Set(Array.from({ length: 4 }, () => everybody[chance.below(everybody.length)]!))
        expect(allOf(publish(withoutAnswers(matter, four), memory).publication)).toBe(before)
      }
    }
  })

  test('without a memory the same attack finds people: it bites', () => {
    let found = 0
    for (const seed of seedsInTurn('network attack', 1, 20, 2)) {
      const matter = drawn(seed)
      const before = allOf(publish(matter).publication)
      for (const person of matter.groups.flatMap(({ members }) => members))
        if (allOf(publish(withoutAnswers(matter, new Set([person]))).publication) !== before) found++
    }
    expect(found).toBeGreaterThan(2)
  })

  test('who leaves, moves, or whose group gets another name changes nothing that is shown of the others', () => {
    for (const seed of seedsInTurn('network attack', 1, 20, 2)) {
      const matter = drawn(seed)
      const { publication, memory } = publish(matter)
      const [first, second] = matter.groups
      const who = first!.members[seed % first!.members.length]!
      const named = (groups: Matter['groups'], id: (old: string) => string) => ({
        ...matter,
        groups: groups.map(one => ({ ...one, id: id(one.id) })),
        namings: matter.namings
          .filter(naming => naming.by !== who && !('person' in naming && naming.person === who))
          .map(naming => ('group' in naming ? { ...naming, group: id(naming.group) } : naming)),
      })
      const gone = [
        { ...first!, members: first!.members.filter(one => one !== who) },
        ...matter.groups.slice(1),
      ]
      const shown = (given: Publication, id: (old: string) => string) =>
        given.threads.map(({ ends, atLeast }) => JSON.stringify([ends.map(id).sort(), atLeast])).sort()
      const plain = (id: string) => id
      expect(shown(publish(named(gone, plain), memory).publication, plain)).toEqual(shown(publication, plain))
      const called = (id: string) => (id === first!.id ? 'renamed' : id)
      expect(shown(publish(named(gone, called), memory).publication, plain)).toEqual(
        shown(publication, called),
      )
      // Moved to the second group with all that they said.
      const moved = [gone[0]!, { ...second!, members: [...second!.members, who] }, ...matter.groups.slice(2)]
      expect(shown(publish({ ...matter, groups: moved }, memory).publication, plain)).toEqual(
        shown(publication, plain),
      )
    }
  })

  test('over a year of answers that come one by one, whatever changes is borne by five people or more', () => {
    for (const seed of seedsInTurn('network attack', 1, 10, 1)) {
      const whole = drawn(seed)
      const chance = new Chance(seed)
      const order = whole.groups.flatMap(({ members }) => members)
      const turns = chance.shuffle(Int32Array.from(order, (_, at) => at))
      const answered = new Set<string>()
      let memory: Memory | undefined
      // Of each thread: what was shown, and who had answered and who named it when that began.
      const began = new Map<string, { atLeast: number; answered: Set<string>; namers: Set<string> }>()
      for (const turn of turns) {
        answered.add(order[turn]!)
        const now = { ...whole, namings: whole.namings.filter(({ by }) => answered.has(by)) }
        const next = publish(now, memory)
        memory = next.memory
        const cells = cellsOf(now)
        for (const [key, { namers, members }] of cells) {
          const shown = next.publication.threads.find(({ ends }) => JSON.stringify(ends) === key)
          const before = began.get(key) ?? { atLeast: 0, answered: new Set(), namers: new Set() }
          if ((shown?.atLeast ?? 0) === before.atLeast) continue
          const isNew = (old: Set<string>) => (person: string) => !old.has(person)
          const here = new Set(members.flat().filter(person => answered.has(person)))
          expect([...here].filter(isNew(before.answered)).length).toBeGreaterThanOrEqual(7)
          expect([...namers].filter(isNew(before.namers)).length).toBeGreaterThanOrEqual(5)
          began.set(key, { atLeast: shown?.atLeast ?? 0, answered: here, namers: new Set(namers) })
        }
      }
      expect(began.size).toBeGreaterThan(0)
    }
  })

  test('enough people who say something else are seen', () => {
    const matter = drawn(3)
    const { publication, memory } = publish(matter)
    const all = new Set(matter.groups.flatMap(({ members }) => members))
    expect(publish(withoutAnswers(matter, all), memory).publication.threads).toEqual([])
    expect(publication.threads.length).toBeGreaterThan(0)
  })
})
