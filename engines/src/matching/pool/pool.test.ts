import { describe, expect, test } from 'vitest'
import { budget } from '../../../../tools/rotation.ts'
import { cut } from '../compare.ts'
import { type Judgement, judge } from '../judge.ts'
import type { Opening } from '../opening.ts'
import { type Eye, isListed, type Person } from '../person.ts'
import {
  anybody,
  anyOpening,
  certificates,
  chance,
  languages,
  places,
  smallTaxonomy,
} from '../testing/random.ts'
import { poolBuilder } from './builder.ts'
import type { Explained } from './explain.ts'
import { numberingOf } from './in-numbers.ts'
import { type Pool, poolOf } from './pool.ts'
import type { PoolQuery } from './query.ts'

const numbering = numberingOf({ taxonomy: smallTaxonomy, places, certificates, languages })
const around = { related: smallTaxonomy.relatedTo, courses: {}, asked: '2026-01-01' }
const eye: Eye = 'shared'

function peopleOf(seed: number, count: number): Person[] {
  const draw = chance(seed)
  return Array.from({ length: count }, (_, at) => anybody(draw, String(at).padStart(7, '0'))).filter(person =>
    isListed(person, eye),
  )
}

function poolWith(people: readonly Person[]): Pool {
  const builder = poolBuilder(numbering.sizes)
  for (const person of people) builder.add(numbering.entry(person, Number(person.id), eye))
  return poolOf(builder.build())
}

type Choice = Pick<PoolQuery, 'among' | 'by' | 'top' | 'area'>

/** Everybody, one at a time, by the definition. */
function byHand(people: readonly Person[], opening: Opening, { among, by, top, area }: Choice) {
  const within = ({ at }: Person) =>
    !area || (at !== undefined && (at.x - area.x) ** 2 + (at.y - area.y) ** 2 <= area.radius ** 2)
  const judged = people.filter(within).map(person => {
    const judgement = judge(opening, person, around, eye)
    return { id: person.id, judgement, score: by === 'fit' ? judgement.fit.points : judgement.both }
  })
  return cut(
    judged.filter(({ judgement: { open } }) => among === 'all' || (open.length === 0) === (among === 'met')),
    top,
  )
}

/** What the pool says, in the words of the definition. */
function inWords({ key, score, fit, wish, open }: Explained, { needs }: Opening) {
  const reason = ({ need, kind, points, through }: Explained['fit']['reasons'][number]) => ({
    ...(need !== undefined && { skill: needs[need]![0] }),
    kind,
    points,
    ...(through !== undefined && { through: smallTaxonomy.ids[through] }),
  })
  const name = { certificate: certificates, language: languages, hours: [], travel: [] }
  return {
    id: String(key).padStart(7, '0'),
    score,
    fit: { ...fit, reasons: fit.reasons.map(reason) },
    wish: { ...wish, reasons: wish.reasons.map(reason) },
    open: open.map(({ need, of, state }) => ({
      need,
      ...(of !== undefined && { of: name[need][of] }),
      state,
    })),
  }
}

function asSaid({ id, judgement, score }: { id: string; judgement: Judgement; score: number }) {
  const { fit, wish, open } = judgement
  return { id, score, fit, wish, open: open.map(({ found, limit, ...rest }) => rest) }
}

function same(pool: Pool, people: readonly Person[], opening: Opening, choice: Choice) {
  const expected = byHand(people, opening, choice)
  for (const plan of [undefined, 'people', 'blocks'] as const) {
    const answer = pool.find(numbering.query(opening, choice), plan)
    const [found, wanted] = [answer.found.map(one => inWords(one, opening)), expected.first.map(asSaid)]
    // Five hundred are compared as text, and only shown where they differ.
    if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted)
    expect(answer.equalBeyond).toBe(expected.equalBeyond)
    for (const { fit, wish } of answer.found)
      for (const { points, reasons } of [fit, wish])
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points)
  }
}

const choiceOf = (draw: ReturnType<typeof chance>): Choice => ({
  among: draw.of(['all', 'met', 'open']),
  by: draw.of(['fit', 'both']),
  top: draw.of([1, 7, 50, 500]),
  area: draw.is(40) ? { x: 1300, y: 4400, radius: draw.below(700) } : undefined,
})

describe('a pool against everybody judged one at a time', () => {
  test('same order, points and reasons on random queries, read either way', () => {
    const draw = chance(7)
    const people = peopleOf(3, 200)
    const pool = poolWith(people)
    for (let query = 0; query < budget(1000, 150); query++)
      same(pool, people, anyOpening(draw), choiceOf(draw))
  })

  test('the same over several blocks of people', () => {
    const draw = chance(11)
    const people = peopleOf(5, 75_000)
    const pool = poolWith(people)
    for (let query = 0; query < budget(4, 1); query++)
      same(pool, people, anyOpening(draw), { ...choiceOf(draw), top: 50, among: draw.of(['all', 'met']) })
  })

  test('the same while people come, change and go, and after all is put into one set of arrays', () => {
    const draw = chance(13)
    let people = peopleOf(17, 300)
    const pool = poolWith(people)
    for (let step = 0; step < budget(200, 40); step++) {
      const id = String(draw.below(400)).padStart(7, '0')
      people = people.filter(person => person.id !== id)
      const came = anybody(draw, id)
      if (draw.is(70) && isListed(came, eye)) {
        pool.put(numbering.entry(came, Number(id), eye))
        people.push(came)
      } else pool.remove(Number(id))
      expect(pool.count).toBe(people.length)
      same(pool, people, anyOpening(draw), choiceOf(draw))
    }
    const anew = poolOf(pool.parts())
    expect(anew.count).toBe(people.length)
    for (let query = 0; query < budget(50, 10); query++) same(anew, people, anyOpening(draw), choiceOf(draw))
  })
})
