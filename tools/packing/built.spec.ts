import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildStale } from '../build.mjs'
import { lacking, licencesFile, packagesNamedIn, read } from './named-licences.ts'

const root = join(import.meta.dirname, '../..')

// What a new package in a program breaks, seen in what every run builds anyway: the tarballs themselves take turns.
describe('the programs as they are built here', () => {
  beforeAll(async () => expect(await buildStale({ names: ['server', 'research'] })).toBe(true))

  test.each([
    ['dist/server', ['@noble/hashes', 'highs']],
    ['research/dist', ['highs', 'yaml', 'zod']],
  ])('%s takes in these packages and no others, with their licences', (folder, names) => {
    const built = readdirSync(join(root, folder))
    const named = built
      .filter(name => name.endsWith('.js'))
      .map(name => readFileSync(join(root, folder, name), 'utf8'))
    const taken = packagesNamedIn(named.join('\n'), /^\/\/.*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm)
    expect(taken.map(one => read(one).name).sort()).toEqual(names)
    const licences = readFileSync(join(root, folder, licencesFile), 'utf8')
    for (const one of [...taken, join(root, 'engines')]) expect(lacking(licences, one)).toEqual([])
  })
})
