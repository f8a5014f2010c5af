import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { relationKinds } from './model.ts'

test('the database knows the same kinds of relation as the law does, wherever it names one', () => {
  const schema = readFileSync(join(import.meta.dirname, '../../../db/schema.sql'), 'utf8')
  const lists = [...schema.matchAll(/ARRAY\[([^\]]*'fixed_term'[^\]]*)\]/g)].map(([, list]) =>
    [...list!.matchAll(/'(\w+)'/g)].map(([, kind]) => kind),
  )
  expect(lists.length).toBeGreaterThan(1)
  for (const list of lists) expect(list).toEqual([...relationKinds])
})
