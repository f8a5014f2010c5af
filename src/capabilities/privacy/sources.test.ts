import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { papers, rules } from './sources.ts'
import { sourcesNl } from './text/sources.nl.ts'

const root = join(import.meta.dirname, '../../..')

/** Ids at the beginning of a test's title: each is a rule that somebody relies on. */
function idsInTestTitles(): string[] {
  const ids = ['src', 'engines/src', 'e2e', 'db', 'tools', 'bench']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
    )
    .filter(file => /\.(?:test|spec)\.tsx?$/.test(file) && !file.includes('node_modules'))
    .flatMap(file => [...readFileSync(join(root, file), 'utf8').matchAll(/['"`]((?:\[[A-Z]\d\d\] ?)+)/g)])
    .flatMap(([, title]) => title!.match(/[A-Z]\d\d/g)!)
  return [...new Set(ids)].sort()
}

test("[Z13] no rule without source or 'our own choice'", () => {
  for (const { id, sources } of rules) {
    expect([id, sources.length > 0]).toEqual([id, true])
    for (const source of sources) {
      if (source === 'own choice') continue
      if ('law' in source) expect(sourcesNl.laws[source.law]).not.toBe('')
      else expect([id, source.lines]).toEqual([id, expect.stringMatching(/^\d+–\d+$/)])
    }
  }
  expect(Object.keys(sourcesNl.papers)).toEqual([...papers])
})

test('[Z13] every rule that a test names is on the page, once and with its sentence', () => {
  const ids = rules.map(rule => rule.id)
  const named = idsInTestTitles()
  expect(named.length).toBeGreaterThan(40)
  expect(named).toContain('Z13')
  expect(named.filter(id => !ids.includes(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(sourcesNl.rules)).toEqual([...ids].sort())
})

test('[Z13] where the papers disagree it says so, and only there', () => {
  const disputed = rules.filter(rule => rule.disagree).map(rule => rule.id)
  expect(Object.keys(sourcesNl.disagreements)).toEqual(disputed.sort())
})
