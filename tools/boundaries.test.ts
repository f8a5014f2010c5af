import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { findViolations, importRules, type Violation } from './boundaries.ts'
import { fileRules, findFaults } from './file-rules.ts'

const planted = join(import.meta.dirname, 'planted')

describe('who may import whom', () => {
  let violations: Violation[]

  beforeAll(async () => {
    violations = await findViolations(['tools/planted'])
  })

  test.each(importRules)('%s is broken by its planted violation, and by that alone', rule => {
    const here = violations.filter(({ from }) => from.startsWith(`tools/planted/${rule}/`))
    expect([...new Set(here.map(violation => violation.rule))]).toEqual([rule])
  })
})

describe('sizes, names, clocks, loose ends', () => {
  test.each(fileRules)('%s is broken by its planted violation, and by that alone', rule => {
    const faults = findFaults(join(planted, rule))
    expect(faults.map(fault => fault.rule)).toEqual([rule])
  })
})

describe('three compiler worlds', () => {
  const worlds = {
    engines: [/uses-node\.ts.*'process'/, /uses-dom\.ts.*'document'/],
    server: [/uses-dom\.ts.*'document'/],
    web: [/uses-node\.ts.*'process'/, /imports-node\.ts.*'node:fs'/],
  }
  for (const [world, errors] of Object.entries(worlds)) {
    test(`the ${world} world refuses what is not in it`, () => {
      const tsc = join(import.meta.dirname, '../node_modules/typescript-7/bin/tsc')
      const project = join(planted, `${world}-world/tsconfig.json`)
      const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
      expect(status).not.toBe(0)
      const lines = stdout.split('\n').filter(line => line.includes('error'))
      expect(lines).toHaveLength(errors.length)
      for (const error of errors) expect(stdout).toMatch(error)
    })
  }
})

test('every planted tree belongs to a rule', () => {
  const known = [...importRules, ...fileRules, 'engines-world', 'server-world', 'web-world']
  expect(readdirSync(planted).sort()).toEqual(known.sort())
})
