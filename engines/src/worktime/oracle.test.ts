import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Choice, checkRoster } from './check.ts'
import type { Answer } from './findings.ts'
import { ruleSets, setsByAge } from './law/index.ts'
import { rosterFrom, type WrittenRoster } from './read.ts'
import type { AdultSet, RuleSet } from './rule-set.ts'
import { parseStamp } from './stamp.ts'

const folder = join(import.meta.dirname, '../../../../shared/data/time/worktime')
const isHere = existsSync(folder)

interface Expected {
  rule: string
  article: string
  from: string
  to: string
  found: number
  limit: number
}
interface Case extends WrittenRoster {
  id: string
  title: string
  rules: string[]
  on?: string
  expected: Expected[]
  open?: { rule: string }[]
  oneOf?: string[]
  reading?: string[]
  unknown?: string[]
}

const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const { cases, refused }: { cases: Case[]; refused: Case[] } = isHere
  ? read('cases.json')
  : { cases: [], refused: [] }

/** The invented set that changes on 1 January 2027, of which the file has the numbers that it shares with the others. */
function invented(): AdultSet {
  const adult = ruleSets.find((set): set is AdultSet => set.rules === 'adult')!
  const { versions } = read('rulesets.json')['example-change']
  return {
    ...adult,
    name: 'example-change',
    versions: versions.map((one: AdultSet['versions'][number]) => ({
      ...one,
      limits: { ...adult.versions[0]!.limits, ...one.limits },
    })),
  }
}

function answersTo(one: Case): Answer[] {
  const roster = rosterFrom(one)
  return one.rules.map(name => {
    const choice: Choice = { on: one.on, byAge: name === 'by-age' }
    if (name === 'by-age') return checkRoster(roster, setsByAge, choice)
    const set: RuleSet | undefined =
      name === 'example-change' ? invented() : ruleSets.find(known => known.name === name)
    if (!set) throw new Error(`no set ${name}`)
    return checkRoster(roster, [set], choice)
  })
}

const essence = ({ rule, article, from, to, found, limit }: Expected) => ({
  rule,
  article,
  from: parseStamp(from),
  to: parseStamp(to),
  found,
  limit,
})

describe.skipIf(!isHere)('the reference rosters in ../shared/data/time/worktime', () => {
  test('there are as many as there were', () => expect([cases.length, refused.length]).toEqual([201, 12]))

  test.each(cases.map(one => [one.id, one.title, one] as const))('%s %s', (_, __, one) => {
    const answers = answersTo(one)
    const open = new Set(one.open?.map(({ rule }) => rule))
    const violations = answers.flatMap(answer => answer.violations)
    const unknown = answers.flatMap(answer => answer.unknown.map(({ rule }) => rule))
    const readings = answers.flatMap(answer => answer.readings.map(({ reading }) => reading))
    const byPlace = (a: Expected, b: Expected) =>
      Number(parseStamp(a.from)) - Number(parseStamp(b.from)) || (a.rule < b.rule ? -1 : 1)
    const decided = violations.filter(({ rule }) => !open.has(rule)).sort(byPlace)
    expect(decided.map(essence)).toEqual(one.expected.map(essence))
    expect(violations.every(({ person }) => person === one.person.id)).toBe(true)
    // What is not decided is called so, and never fine.
    expect(unknown).toEqual(expect.arrayContaining([...open, ...(one.unknown ?? [])]))
    expect(readings).toEqual(expect.arrayContaining(one.reading ?? []))
    if (one.oneOf) expect(one.oneOf.some(rule => violations.some(found => found.rule === rule))).toBe(true)
  })

  test.each(refused.map(one => [one.id, one.title, one] as const))('%s is refused: %s', (_, __, one) => {
    expect(() => answersTo(one)).toThrow()
  })
})
