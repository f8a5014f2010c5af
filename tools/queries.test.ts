import { expect, test } from 'vitest'
import { describeQueries, layOut, missingFrom, normalise } from './queries.ts'

test('the same query with more rows or a longer list is one text', () => {
  const one = 'insert into "a" ("x", "y") values ($1, $2) on conflict do nothing'
  expect(
    normalise('insert into "a" ("x", "y") values ($1, $2), ($3, lower($4)) on conflict do nothing'),
  ).toBe(one)
  expect(normalise(one)).toBe(one)
  expect(normalise('\n      select  1\n        from a where x in ($1, $2, $3) and y = $4 and z = $4 ')).toBe(
    'select 1\n  from a where x in ($1, ...) and y = $2 and z = $2',
  )
})

test('clauses stand on their own lines, except within parentheses and quotes', () => {
  expect(layOut("select a, ' from ' from b left join c on d = e and f = g where (h and i) and j")).toBe(
    "select a, ' from '\n  from b\n  left join c on d = e and f = g\n  where (h and i)\n  and j;",
  )
  expect(layOut('delete from a where b')).toBe('delete from a\n  where b;')
})

test('the order of recording does not show', () => {
  const recorded = [
    { file: 'src/b.ts', by: 'find', sql: 'select 2' },
    { file: 'src/a.ts', by: 'save', sql: 'select 1' },
    { file: 'src/b.ts', by: 'find', sql: 'select 1' },
    { file: 'src/b.ts', by: 'find', sql: 'select  2' },
  ]
  expect(describeQueries(recorded)).toBe(describeQueries([...recorded].reverse()))
  expect(describeQueries(recorded).match(/select/g)).toHaveLength(3)
})

test('where only some tests ran, what they did not ask is no fault, and what nobody printed is', () => {
  const query = (sql: string) => ({ file: 'src/a.ts', by: 'find', sql })
  const printed = describeQueries([query('select 1 from a'), query('select 2 from a where b')])
  expect(missingFrom(printed, describeQueries([query('select 1 from a')]))).toEqual([])
  expect(missingFrom(printed, describeQueries([query('select 1 from a where c')]))).toEqual(['  where c;'])
})
