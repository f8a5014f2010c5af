import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'ww-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what could not run is a failure that says so, and only what is passed over by its own words is skipped', () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(
    join(folder, 'some.test.ts'),
    `import { beforeAll, describe, test } from 'vitest'
     describe('a broken beginning', () => {
       beforeAll(() => { throw new Error('no browser') })
       test('first', () => {})
       test('second', () => {})
     })
     describe.skipIf(true)('not here', () => { test('third', () => {}) })
     test('fourth', context => context.skip('no data'))
     test('fifth', () => {})
     test('sixth', () => { throw new Error('wrong') })`,
  )
  writeFileSync(join(folder, 'other.test.ts'), `throw new Error('cannot be loaded')`)
  const report = join(folder, 'report.json')
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--root',
      folder,
      '--reporter',
      join(root, 'tools/test-report.mjs'),
    ],
    { env: { ...process.env, WISSELWERK_TEST_REPORT: report, VITEST: undefined }, stdio: 'ignore' },
  )
  const { passed, skipped, faults, files } = JSON.parse(readFileSync(report, 'utf8')) as {
    passed: string[]
    skipped: number
    faults: { name: string; words: string }[]
    files: string[]
  }
  expect([passed.length, skipped]).toEqual([1, 2])
  expect(files.map(file => file.split('/').at(-1)).sort()).toEqual(['other.test.ts', 'some.test.ts'])
  const told = faults.map(({ name, words }) => `${name.split(/ > |\//).at(-1)}: ${words.split('\n')[0]}`)
  expect(told.sort()).toEqual([
    'first: It could not run. Error: no browser',
    'other.test.ts: Error: cannot be loaded',
    'second: It could not run. Error: no browser',
    'sixth: Error: wrong',
  ])
})
