import { clusters } from '@wisselwerk/engines/flexicurity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import {
  candidatesFor,
  contentOf,
  type Draft,
  holds,
  sameContent,
  shelfOf,
  startingPoint,
  withCard,
  withCells,
  withCord,
  withoutCord,
} from './draft.ts'
import type { Cord, PackageContent } from './model.ts'
import { judge } from './verdict.ts'

const nothing: Draft = { afterNumber: 0, activities: [], compensations: [] }
const cards = shelfOf({ activities: [], packages: [], may: [] }, nothing)
const cardOf = (id: string) => cards.find(card => card.id === id)!
const lay = (...ids: string[]): Draft => ids.reduce((draft, id) => withCard(draft, cardOf(id), true), nothing)
/** One activity of each kind. */
const seven = lay(...clusters.map(cluster => catalogue.find(one => one.cluster === cluster)!.id))
const cord = (cell: string, by: string): Cord => ({ cell, by, why: 'Zo gaat het hier.' }) as Cord

describe('a draft', () => {
  test('[H06] the verdict is on the whole: never on one activity, and on all seven only with each minus tied', () => {
    for (const { id } of catalogue) {
      expect(judge(lay(id)).assessment).toMatchObject({ alone: true, proof: false, worlds: { proof: 0 } })
    }
    const { assessment, negative } = judge(seven)
    expect(assessment.proof).toBe(false)
    expect([...negative]).toHaveLength(6)
    const tied = [...negative].reduce<Draft>(
      (draft, cell) => withCord(draft, cord(cell, candidatesFor(cell, draft)[0]!.by)),
      seven,
    )
    expect(judge(tied).assessment).toMatchObject({ proof: true, uncompensated: [] })
    for (const one of tied.compensations) expect(judge(withoutCord(tied, one)).assessment.proof).toBe(false)
  })

  test('[H07] candidates have a plus there; a cord stays when its activity leaves, and the minus is open again', () => {
    const draft = lay('self-rostering', 'mobility-centre', 'vitality')
    expect(candidatesFor('work-life.F', draft).map(({ by }) => by)).toEqual(['mobility-centre'])
    const tied = withCord(draft, cord('work-life.F', 'mobility-centre'))
    const tile = (content: PackageContent) => judge(content).tiles.find(({ cell }) => cell === 'work-life.F')!
    expect(tile(tied)).toMatchObject({ mark: '-', open: 0, loose: [] })
    const left = withCard(tied, cardOf('mobility-centre'), false)
    expect(left.compensations).toEqual(tied.compensations)
    expect(holds(left, tied.compensations[0]!)).toBe(false)
    expect(tile(left)).toMatchObject({ open: 108, cords: [], loose: tied.compensations })
    expect(tile(withCard(left, cardOf('mobility-centre'), true)).open).toBe(0)
    // Without what hurts there is nothing to make up for, and the cord is not published.
    const harmless = withCard(tied, cardOf('self-rostering'), false)
    expect(contentOf(harmless, judge(harmless).negative).compensations).toEqual([])
  })

  test('[H09] the whole wall is judged anew well within 100 ms when a card moves among 36', () => {
    const all = lay(...catalogue.map(({ id }) => id))
    const moves = catalogue.map(({ id }) => {
      const start = performance.now()
      judge(withCard(all, cardOf(id), false))
      return performance.now() - start
    })
    // The least of 36: what it takes, not what else this machine was doing.
    expect(Math.min(...moves)).toBeLessThan(100)
  })

  test('tiles are hatched exactly where the article cannot be read, until the organisation has a mark of its own', () => {
    const hatched = judge(seven).tiles.filter(tile => tile.hatched)
    expect(hatched.map(({ cell }) => cell)).toEqual([
      'terms.I',
      'terms.J',
      'terms.W',
      'sustainable-employability.I',
      'sustainable-employability.W',
      'sustainable-employability.C',
      'training.I',
      'training.C',
      'csr.I',
      'csr.J',
      'csr.W',
      'csr.C',
    ])
    const own = withCells(seven, 'choice-package', { I: '-' })
    expect(judge(own).tiles.find(({ cell }) => cell === 'terms.I')).toMatchObject({
      mark: '-',
      hatched: false,
    })
    expect(withCells(own, 'choice-package', {})).toEqual(seven)
  })

  test('begins with the newest package, else with what the register says', () => {
    const activities = [
      {
        activityId: 'alumni',
        cluster: 'external-mobility' as const,
        name: null,
        reaches: ['permanent' as const],
        since: '2026-01-01',
        version: 1,
      },
    ]
    expect(startingPoint({ activities, packages: [], may: [] })).toEqual({
      afterNumber: 0,
      activities: [{ id: 'alumni', cluster: 'external-mobility', name: null }],
      compensations: [],
    })
    const published = {
      ...lay('vitality'),
      number: 3,
      publishedBy: { personId: 'x', name: 'M' },
      publishedOn: '2026-01-01',
    }
    expect(startingPoint({ activities, packages: [published], may: [] })).toEqual({
      ...lay('vitality'),
      afterNumber: 3,
    })
  })

  test('laying cards down and taking them off again, in whatever order, is the same package', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cards), fc.shuffledSubarray(cards), (some, others) => {
        const there = some.reduce((draft, card) => withCard(draft, card, true), nothing)
        const more = others.reduce((draft, card) => withCard(draft, card, true), there)
        const back = others
          .filter(card => !some.includes(card))
          .reduce((draft, card) => withCard(draft, card, false), more)
        return sameContent(back, there)
      }),
      { numRuns: 50 },
    )
  })

  test('water stands between bottom and rim, and no lower when a minus is tied', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: 2 }), some => {
        const draft = lay(...some.map(({ id }) => id))
        const { bowls, negative } = judge(draft)
        const cords = [...negative].flatMap(cell =>
          candidatesFor(cell, draft)
            .slice(0, 1)
            .map(({ by }) => cord(cell, by)),
        )
        const tied = judge(cords.reduce(withCord, draft)).bowls
        return (['flexibility', 'security'] as const).every(
          bowl =>
            bowls[bowl].level >= 0 &&
            tied[bowl].level <= 1 &&
            tied[bowl].level >= bowls[bowl].level &&
            tied[bowl].leaks < bowls[bowl].leaks ===
              cords.some(one => one.cell.endsWith('.F') === (bowl === 'flexibility')),
        )
      }),
      { numRuns: 50 },
    )
  })

  test('what leaks lowers the water: room by a kind, a security by half', () => {
    const { bowls } = judge(seven)
    expect(bowls).toEqual({
      flexibility: { kinds: 3, level: 2 / 3, leaks: 1 },
      security: { sure: 4, level: 1 / 2, leaks: 5 },
    })
  })
})
