import { expect, test } from 'vitest'
import { languages } from '../../../platform/i18n/language.ts'
import { importChoices } from '../import-schemas.ts'
import { columns, headerOf } from './columns.ts'
import { exampleFile } from './example.ts'
import { meaningOf } from './headers.ts'
import { planRegister } from './plan.ts'
import { readRegisterFile } from './read.ts'

const nobody = { people: new Map(), relations: new Map(), units: new Map() }

test.each(languages)('the example file (%s) reads back without a problem', language => {
  const { rows, problems, questions, headers } = readRegisterFile(
    exampleFile(language),
    importChoices.parse({}),
    { today: '2026-09-01', stands: () => false, keepsGender: false },
  )
  expect([problems, questions]).toEqual([[], []])
  expect(rows.map(row => [row.personNumber, row.hoursPerWeek, row.manager])).toEqual([
    ['1001', 32, null],
    ['1002', 27.5, '1001'],
  ])
  const plan = planRegister(rows, nobody, { today: '2026-09-01', has: column => headers.has(column) })
  expect([plan.problems, plan.missing]).toEqual([[], null])
  expect(plan.register.relations.get('R1002')).toMatchObject({ kind: 'fixed_term', until: '2027-09-01' })
})

test('every column is known by what it is called in both languages, and by its code', () => {
  for (const column of columns)
    for (const name of [column, ...languages.map(language => headerOf(column, language))])
      expect([name, meaningOf(name)?.column]).toEqual([name, column])
})
