import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('[Z08] the registry of algorithms names existing files, and nothing in it acts by itself', () => {
  const rows = readFileSync(join(root, 'docs/algorithms.md'), 'utf8')
    .split('\n')
    .filter(line => /^\| (?!Name|---)/.test(line))
    .map(line => line.split('|').map(cell => cell.trim()))
  expect(rows.length).toBeGreaterThanOrEqual(15)
  for (const [, name, what, from, shownTo, where, effect] of rows) {
    expect([name, existsSync(join(root, where!.replaceAll('`', '')))]).toEqual([name, true])
    expect([name, effect]).toEqual([name, 'none'])
    for (const cell of [what, from, shownTo]) expect(cell).not.toBe('')
  }
})
