import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const registry = readFileSync(join(root, 'docs/algorithms.md'), 'utf8')
  .split('\n')
  .filter(line => /^\| (?!Name|---)/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, name, what, from, shownTo, where, effect]) => ({
    name: name!,
    cells: [what!, from!, shownTo!],
    where: where!.replaceAll('`', ''),
    effect,
  }))

/** The words by which something would be changed: in the database, in the audit chain, or by mail. */
const acting =
  /\b(insertInto|updateTable|deleteFrom|postMail|appendAudit)\b|\.tell\(|\b(insert into|delete from)\b|\bupdate \w+ set\b/i

const sourcesOf = (where: string): string[] => {
  const path = join(root, where)
  if (/\.tsx?$/.test(where)) return [path]
  return readdirSync(path, { recursive: true })
    .map(name => join(path, String(name)))
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.|\/testing\//.test(file))
}

test('[Z08] the registry of algorithms names existing files, and none of them can change a state', () => {
  expect(registry.length).toBeGreaterThanOrEqual(15)
  for (const { name, where, cells, effect } of registry) {
    expect([name, existsSync(join(root, where))]).toEqual([name, true])
    for (const cell of cells) expect(cell).not.toBe('')
    const acts = sourcesOf(where).filter(file => acting.test(readFileSync(file, 'utf8')))
    expect([name, effect, acts]).toEqual([name, 'none', []])
  }
})

test('[Z08] a planted change would be seen, and a store is full of them', () => {
  expect(acting.test("await call.tell({ event: 'view.released' })")).toBe(true)
  expect(acting.test('await sql`update views set released_at = now()`')).toBe(true)
  const stores = ['src/capabilities/agreements/store/writing.ts', 'src/platform/audit/audit.ts']
  for (const store of stores)
    expect([store, acting.test(readFileSync(join(root, store), 'utf8'))]).toEqual([store, true])
})

test('[Z08] every engine is in the registry', () => {
  const engines = readdirSync(join(root, 'engines/src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
  expect(engines.length).toBeGreaterThanOrEqual(5)
  const named = registry.map(({ where }) => where)
  const missing = engines.filter(name => !named.some(where => where.startsWith(`engines/src/${name}`)))
  expect(missing).toEqual([])
})
