import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modules, records } from '../../../shell/testing/records.ts'
import { myDataNl } from '../text/my-data.nl.ts'
import { tableWords } from '../words.ts'
import { codeColumns, quietColumns, readLine } from './lines.ts'

const schema = readFileSync(join(import.meta.dirname, '../../../../db/schema.sql'), 'utf8')
const bodyOf = (table: string) => schema.split(`create table ${table} (\n`)[1]!.split('\n);')[0]!
const shown = records.tables.filter(({ group }) => group)
const speaker = { records, modules, language: 'nl', say: (key: string) => key } as const

const columnsOf = ({ table, secret = [], file }: (typeof shown)[number]) =>
  [...bodyOf(table).matchAll(/^ {2}(\w+) (\w+)/gm)]
    .filter(([, name]) => name !== 'constraint')
    .map(([, name, type]) => ({ name: name!, type: type! }))
    .filter(({ name }) => ![...secret, file, 'organisation_id', ...quietColumns].includes(name))

test('every column that a reader sees has a word', () => {
  const wordless = shown.flatMap(one => {
    const { fields } = tableWords(speaker, one)
    return (
      columnsOf(one)
        // An id is read by the name behind it; the line's own id and that of its parent have none.
        .filter(
          ({ name, type }) =>
            !(name in fields) && !(name in myDataNl.fields) && !(type === 'uuid' && name.endsWith('_id')),
        )
        .filter(({ name }) => name !== one.namesMany)
        .map(({ name }) => `${one.table}.${name}`)
    )
  })
  expect(wordless).toEqual([])
})

test('every code that the database allows has a word of its table', () => {
  const codes = shown.flatMap(one => {
    const said = tableWords(speaker, one).codes
    return [...bodyOf(one.table).matchAll(/CHECK.*?\(?(\w+) (?:=|<@) (?:ANY \()?\(?ARRAY\[(.*?)\]/g)]
      .filter(([, column]) => codeColumns.includes(column!))
      .flatMap(([, , list]) => [...list!.matchAll(/'([^']+)'/g)].map(([, code]) => code!))
      .map(code => ({ code: `${one.table}: ${code}`, known: code in said || code in myDataNl.codes }))
  })
  expect(codes.length).toBeGreaterThan(60)
  expect(codes.filter(({ known }) => !known)).toEqual([])
})

test('values are told in words, and what says nothing is left to the file', () => {
  const speech = {
    own: 'Samira Bos',
    names: { '0b5a5c1e-0000-4000-8000-000000000001': 'Joost Bakker' },
    code: (code: string) => `<${code}>`,
    item: (id: string) => `[${id}]`,
    yes: 'ja',
    no: 'nee',
    day: (day: string) => `dag ${day}`,
    moment: (moment: string) => `moment ${moment}`,
  }
  const told = (column: string, value: unknown) => readLine({ [column]: value }, speech).get(column) ?? null
  expect(told('author_id', '0b5a5c1e-0000-4000-8000-000000000001')).toBe('Joost Bakker')
  expect(told('view_id', '0b5a5c1e-0000-4000-8000-000000000002')).toBeNull()
  expect(told('side', 'employee')).toBe('<employee>')
  expect(told('wish', 'employee')).toBe('employee')
  expect(told('event', 'view.released')).toBe('<view.released>')
  expect(told('item_id', 'variety')).toBe('[variety]')
  expect(told('planned_on', '2026-09-01')).toBe('dag 2026-09-01')
  expect(told('at', '2026-09-01T08:00:00+00:00')).toBe('moment 2026-09-01T08:00:00+00:00')
  expect(told('held', false)).toBe('nee')
  expect(told('clauses', [{ id: 'x', what: 'vier dagen' }, { what: 'leerling' }])).toBe(
    'vier dagen\nleerling',
  )
  expect(told('dimensions', ['exchange', 'authority'])).toBe('<exchange>, <authority>')
  expect(told('author_id', 'Samira Bos')).toBe('Samira Bos')
  expect(told('relation_id', 'Samira Bos')).toBeNull()
  expect(told('hash', 'a1')).toBeNull()
  expect([...readLine({ kept: 2, held: true, item_id: 'variety', side: 'employee' }, speech).keys()]).toEqual(
    ['item_id', 'side', 'kept', 'held'],
  )
  expect([told('remark', ''), told('closed_at', null), told('clauses', [])]).toEqual([null, null, null])
})
