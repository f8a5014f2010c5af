import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { records } from '../src/shell/plates.ts'
import { findTouches, type Touch } from './whose-tables.ts'

const root = join(import.meta.dirname, '..')
const printed = readFileSync(join(root, 'db/queries.sql'), 'utf8')

/** Works by what owners say of their tables, and names none of them. */
const mechanism: Record<string, readonly string[]> = {
  'src/capabilities/privacy/store/my-data.ts': ['findLines', 'findNames'],
  'src/capabilities/privacy/store/deleting.ts': [
    'count',
    'deleteHanging',
    'deleteMade',
    'eraseFrom',
    'letGo',
  ],
  'src/capabilities/people/store/leaving.ts': ['deleteRelations', 'deleteEmptied'],
}
const isMechanism = ({ file, by }: Touch) => mechanism[file]?.includes(by) ?? false

const asks = (file: string, table: string) =>
  new RegExp(`(?:\\b(?:from|join|into|update|using) |(?:From|Join|Into|Table)\\(\\s*')${table}\\b`).test(
    readFileSync(join(root, file), 'utf8'),
  )

test('a store touches its own tables, or a view that their owner publishes', () => {
  const touches = findTouches(printed, records)
    // What a file asked before it was changed stands there until the queries are printed again.
    .filter(({ file, table }) => existsSync(join(root, file)) && asks(file, table))
    .filter(touch => !isMechanism(touch))
  expect(touches.map(({ file, by, table, owner }) => `${file} ${by}: ${table} of ${owner}`)).toEqual([])
})

test('the mechanism of privacy names no table of another capability', () => {
  const others = records.tables.filter(({ owner }) => !['privacy', 'platform'].includes(owner))
  const named = Object.keys(mechanism)
    .filter(file => file.includes('/privacy/'))
    .flatMap(file => {
      const text = readFileSync(join(root, file), 'utf8')
      return others.filter(({ table }) =>
        new RegExp(`'${table}'|\\b(?:from|join|update|into) ${table}\\b`).test(text),
      )
    })
  // The two from which everything about people hangs.
  expect([...new Set(named.map(({ table }) => table))].sort()).toEqual(['people', 'relations'])
})

test('the rule bites: a store that reads the table of another is found, one that reads a published view is not', () => {
  const planted = `
-- -------------------- src/capabilities/council/store/consent.ts

-- findSteps
select "s"."module"
  from "consent_steps" as "s"
  inner join "known_people" as "p" on "p"."person_id" = "s"."taken_by";

-- peek
select "wish"
  from "need_cards"
  where exists (select from answers);
`
  expect(findTouches(planted, records)).toEqual([
    {
      file: 'src/capabilities/council/store/consent.ts',
      by: 'peek',
      table: 'need_cards',
      owner: 'expectations',
    },
    {
      file: 'src/capabilities/council/store/consent.ts',
      by: 'peek',
      table: 'answers',
      owner: 'expectations',
    },
  ])
})

test('every table of the database is somebody’s', () => {
  const schema = readFileSync(join(root, 'db/schema.sql'), 'utf8')
  const names = [...schema.matchAll(/^create table (\w+)/gm)].map(([, name]) => name!)
  expect(names.length).toBeGreaterThan(50)
  expect(records.tables.map(({ table }) => table).sort()).toEqual(names.sort())
})
