import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Names of people in a list, put in another order than the one that the register keeps for them (‘de Wit’ stands at W). */
const otherOrder =
  /order\s+by\s[^;`)]*\b(?:family_name|given_name|employee_name|manager_name)\b|orderBy\(\s*'[^']*(?:family_name|given_name|employee_name|manager_name)'|\.(?:sort|toSorted)\([^\n]*(?:familyName|givenName|\.name\.localeCompare)/i

const isFound = (code: string) => otherOrder.test(code)

test('people stand in lists by the order that the register keeps for their names', () => {
  const src = join(import.meta.dirname, '../src')
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path) && !/\.test\.tsx?$|generated|testing\//.test(path))
    .filter(path => isFound(readFileSync(join(src, path), 'utf8')))
  expect(found).toEqual([])
})

test('a planted list in another order is found', () => {
  for (const planted of [
    'select p.given_name from people p order by p.family_name, p.given_name',
    ".orderBy('p.family_name')",
    ".orderBy('employee_name')",
    '.sort((a, b) => a.name.localeCompare(b.name))',
  ])
    expect([planted, isFound(planted)]).toEqual([planted, true])
  for (const fine of ['order by p.sort_name, p.person_id', ".orderBy('p.sort_name')", ".orderBy('name')"])
    expect([fine, isFound(fine)]).toEqual([fine, false])
})
