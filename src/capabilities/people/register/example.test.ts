import { expect, test } from 'vitest'
import { languages } from '../../../platform/i18n/language.ts'
import { columnOf, columns, headerOf } from './columns.ts'
import { exampleFile } from './example.ts'
import { planRegister } from './plan.ts'
import { readRegisterFile } from './read.ts'

test.each(languages)('the example file (%s) reads back without a problem', language => {
  const { rows, problems } = readRegisterFile(exampleFile(language))
  expect(problems).toEqual([])
  expect(rows.map(row => [row.personNumber, row.hoursPerWeek, row.managerNumber])).toEqual([
    ['1001', 32, null],
    ['1002', 27.5, '1001'],
  ])
  const plan = planRegister(rows, { people: new Map(), relations: new Map(), units: new Map() })
  expect(plan.problems).toEqual([])
  expect(plan.register.relations.get('R1002')).toMatchObject({ kind: 'fixed_term', until: '2027-09-01' })
})

test('every header that the example shows is one that the import knows', () => {
  for (const language of languages)
    for (const column of columns) expect(columnOf(headerOf(column, language))).toBe(column)
})
