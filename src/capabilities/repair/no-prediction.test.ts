import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import description from '../../../db/openapi.json' with { type: 'json' }
import { repairEn } from './text/en.ts'
import { repairNl } from './text/nl.ts'

/** By hand: what would be worked out about somebody, in any of the words that it goes by. Predictable is what work may be. */
const workedOut =
  /risk|tendenc|propens|predict(?!able$)|prognos|forecast|likelihood|probab|intention|intent$|turnover|attrition|flight|retention_?score|(?:^|_)score|rating|churn|wellbeing|well_being|morale|cynic|sentiment|mood|stress|commitment|engagement|(?:^|_)trust|burnout/i

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every name of a property anywhere in a description, with where it stands. */
function namesIn(node: unknown, at: string): { name: string; at: string }[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => namesIn(one, `${at}/${index}`))
  if (!isNode(node)) return []
  const own = isNode(node.properties) ? Object.keys(node.properties).map(name => ({ name, at })) : []
  const words = Array.isArray(node.enum)
    ? node.enum.filter(one => typeof one === 'string').map(name => ({ name, at }))
    : []
  return [...own, ...words, ...Object.entries(node).flatMap(([key, value]) => namesIn(value, `${at}/${key}`))]
}

/** As words: `riskOfLeaving` and `risk_of_leaving` are the same. */
const plain = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()
const faultsIn = (node: unknown) => namesIn(node, '').filter(({ name }) => workedOut.test(plain(name)))

/** What stands together in one object, however deep. */
const holds = (node: unknown, name: RegExp): boolean => namesIn(node, '').some(one => name.test(one.name))

describe('[A12] [A13] nothing is worked out about anybody', () => {
  const schemas = description.components.schemas as Record<string, unknown>

  test('no answer and no question of the API has a risk, a tendency or a prediction in it', () => {
    expect(namesIn(description, '').length).toBeGreaterThan(1000)
    expect(faultsIn(description)).toEqual([])
  })

  test('no column of any table holds one', () => {
    const schema = readFileSync(join(import.meta.dirname, '../../../db/schema.sql'), 'utf8')
    const columns = [...schema.matchAll(/^ {2}"?([a-z_]+)"? [a-z]/gm)].map(([, name]) => name!)
    expect(columns.length).toBeGreaterThan(500)
    expect(columns.filter(name => workedOut.test(name))).toEqual([])
  })

  test('what makes breach likelier is said of teams: no answer has a person beside it', () => {
    const about = /^(?:weakPractice|littleSupport|poorResults|strongDependency|conditions)$/
    const saying = Object.entries(schemas).filter(([, schema]) => holds(schema, about))
    expect(saying.map(([name]) => name).sort()).toEqual(['TeamConditions', 'YearlyOverview'])
    const teams = (name: string, path: readonly string[]) =>
      path.reduce<unknown>((node, key) => (node as Node)[key], schemas[name])
    for (const [name, path] of [
      ['TeamConditions', ['properties', 'teams']],
      ['YearlyOverview', ['properties', 'units']],
    ] as const)
      expect([name, holds(teams(name, path), /person|employee|relationId/i)]).toEqual([name, false])
  })

  test('a planted risk, and a person beside a team, are found', () => {
    const planted = { properties: { personId: {}, leaving: { properties: { riskOfLeaving: {} } } } }
    expect(faultsIn(planted).map(({ name }) => name)).toEqual(['riskOfLeaving'])
    for (const name of ['turnover_intention', 'wellbeingOf', 'flight_risk', 'trustInUs'])
      expect(faultsIn({ properties: { [name]: {} } })).toHaveLength(1)
    expect(faultsIn({ enum: ['cynicism'] })).toHaveLength(1)
    expect(holds({ items: { properties: { personId: {} } } }, /person/i)).toBe(true)
  })
})

test('[A13] the nine that research lists stand there in both languages, with their source', () => {
  for (const { explain } of [repairNl, repairEn]) {
    expect(new Set(Object.values(explain.items)).size).toBe(9)
    expect(explain.source).toMatch(/002.*447–479.*Conway & Briner \(2005\)/)
    expect(explain.limit.length).toBeGreaterThan(50)
  }
  // In the order of the seed, each by its word.
  const seed = [
    'vertrouwen',
    'cynisme',
    'vertrekken',
    'welzijn',
    'angst, depressie en pijn',
    'ontevreden',
    'betrokken',
    'verplicht',
    'slechter',
  ]
  Object.values(repairNl.explain.items).forEach((sentence, at) => {
    expect(sentence.toLowerCase()).toContain(seed[at])
  })
})
