import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findForbiddenFields } from './forbidden-fields.ts'

const schema = readFileSync(join(import.meta.dirname, '../../../db/schema.sql'), 'utf8')

test('[Z04] no field for health, pregnancy, diagnosis, medication or union membership in any table', () => {
  expect(schema.match(/^create table /gm)!.length).toBeGreaterThan(20)
  expect(findForbiddenFields(schema)).toEqual([])
})

test.each([
  ['sickness_days integer', 'people.sickness_days'],
  ['is_zwanger boolean', 'people.is_zwanger'],
  ['union_member boolean', 'people.union_member'],
  ['"healthScore" integer', 'people.healthScore'],
  ['diagnose text', 'people.diagnose'],
  ["kind text constraint k check (kind in ('vacation', 'sick_leave'))", "people: 'sick_leave'"],
])('[Z04] the scan bites: a planted %s is found', (column, found) => {
  expect(schema).toContain('create table people (\n')
  const planted = schema.replace('create table people (\n', `create table people (\n  ${column},\n`)
  expect(findForbiddenFields(planted)).toEqual([found])
})

test('[Z04] the scan bites on a whole table too', () => {
  const planted = `${schema}\ncreate table medications (\n  name text not null,\n  constraint p PRIMARY KEY (name)\n);\n`
  expect(findForbiddenFields(planted)).toEqual(['medications'])
})

test.each([
  ['age_health text', 'employability_items.age_health'],
  ['"healthAge" text', 'employability_items.healthAge'],
  ['leeftijd_lijf text', 'employability_items.leeftijd_lijf'],
  ['bodily_age text', 'employability_items.bodily_age'],
  [
    "fifth text constraint f check (fifth in ('age.calendar', 'age.health'))",
    "employability_items: 'age.health'",
  ],
])('[D10] a place for the fifth kind of age is found: a planted %s', (column, found) => {
  const planted = schema.replace(
    'create table employability_items (\n',
    `create table employability_items (\n  ${column},\n`,
  )
  expect(planted).not.toBe(schema)
  expect(findForbiddenFields(planted)).toEqual([found])
})
