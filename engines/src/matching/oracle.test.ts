import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { searchBank } from './bank.ts'
import { cut } from './compare.ts'
import { type OpenNeed, withoutFigures } from './hard-needs.ts'
import { groups, type Judgement, judge } from './judge.ts'
import { isListed, type Person } from './person.ts'
import { taxonomyFromPairs } from './taxonomy.ts'
import type { BankFile, CareerFile, Case } from './testing/career.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/career/match')
const careerIsHere = existsSync(folder)
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const none = { asked: '', related: [], courses: {}, openings: {}, people: {}, cases: [] }
const career: CareerFile = careerIsHere ? read('cases.json') : none
const bank: BankFile = careerIsHere ? read('bank.json') : none

const skills = [...new Set(career.related.flat())]
const taxonomy = taxonomyFromPairs(skills, career.related)

function judgeAll(one: Case): Map<string, Judgement> {
  const around = {
    related: taxonomy.relatedTo,
    courses: career.courses,
    asked: one.asked ?? career.asked,
  }
  const opening = career.openings[one.opening]!
  const people = Object.entries(one.people).map(([id, person]): Person => ({ ...person, id }))
  return new Map(
    people
      .filter(person => isListed(person, one.view))
      .map(person => [person.id, judge(opening, person, around, one.view)]),
  )
}

const inWords = ({ need, of, state, found, limit }: OpenNeed): string => {
  const what = of === undefined ? need : `${need} ${of}`
  if (state === 'not-stated') return `${what} not stated`
  if (need === 'certificate') return `${what} ends ${found}`
  const [a, b] = [found, limit].map(value => (Array.isArray(value) ? value.join('–') : value))
  return `${what} ${a} of ${b}${need === 'travel' ? ' minutes' : ''}`
}

describe.skipIf(!careerIsHere)('the worked cases of ../shared/data/career/match', () => {
  test('there are as many as there were', () =>
    expect([career.cases.length, bank.cases.length]).toEqual([47, 8]))

  test.each(career.cases.map(one => [one.id, one.about, one] as const))('%s %s', (_, __, one) => {
    const found = judgeAll(one)
    const { expected } = one
    expect([...found.keys()].sort()).toEqual(Object.keys(expected.people).sort())
    if (expected.listed !== undefined) expect(found.size).toBe(expected.listed)
    for (const [id, answer] of Object.entries(expected.people)) {
      const { fit, wish, group, open, learnable } = found.get(id)!
      expect([fit.points, fit.largest]).toEqual(answer.fit)
      expect([wish.points, wish.largest]).toEqual(answer.wish)
      expect(group).toBe(answer.group)
      for (const { points, reasons } of [fit, wish])
        expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points)
      if (answer.open) expect(open.map(inWords)).toEqual(answer.open)
      if (answer.learn)
        expect(
          learnable.map(({ skill, days, units }) => `${skill} ${days} days ${units} units`).sort(),
        ).toEqual(answer.learn.toSorted())
      if (answer.sameAs) {
        const other = judgeAll(career.cases.find(({ id }) => id === answer.sameAs)!)
        expect(JSON.stringify(found.get(id))).toBe(JSON.stringify(other.get(id)))
      }
    }
    if (expected.both)
      expect(Object.fromEntries([...found].map(([id, { both }]) => [id, both]))).toEqual(expected.both)
    if (expected.engineOrder) {
      const placed = [...found].map(([id, { both }]) => ({ id, score: both }))
      const { first, equalBeyond } = cut(placed, expected.cut ?? placed.length)
      expect(first.map(({ id }) => id)).toEqual(expected.engineOrder)
      if (expected.equalBeyondCut !== undefined) expect(equalBeyond).toBe(expected.equalBeyondCut)
    }
    if (expected.screen) {
      // Names come in after everything else, for the alphabet, and from elsewhere.
      const named = (group: string) =>
        [...found]
          .filter(([, one]) => one.group === group)
          .map(([id]) => one.people[id]!.name)
          .sort(new Intl.Collator('nl').compare)
      const screen = groups.map(group => [group, named(group)]).filter(([, names]) => names!.length > 0)
      expect(screen).toEqual(expected.screen)
    }
  })

  test.each(bank.cases.map(one => [one.id, one] as const))('bank %s', (_, one) => {
    const people = Object.entries(bank.people)
      .filter(([id]) => !one.hide?.includes(id))
      .map(([id, person]): Person => ({ ...person, id }))
    // Whose seat may search at all is not the engine's to know (k6).
    if (one.refused) return
    const { found, count } = searchBank(people, one.search, one.by.team)
    if (one.found) expect(found).toEqual(one.found)
    expect(String(count)).toBe(one.count)
  })

  test('what the other side reads of an open need has no figure of the person in it', () => {
    const open = career.cases.flatMap(one => [...judgeAll(one).values()].flatMap(({ open }) => open))
    expect(open.filter(({ found }) => found !== undefined).length).toBe(5)
    for (const { found, limit, ...rest } of open) {
      expect(
        withoutFigures({ ...rest, ...(found === undefined ? {} : { found, limit }) } as OpenNeed),
      ).toEqual(rest)
    }
  })
})
