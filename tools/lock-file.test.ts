import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Entry {
  version?: string
  resolved?: string
  link?: boolean
  license?: string
  os?: string[]
  cpu?: string[]
  engines?: { node?: string }
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

const root = join(import.meta.dirname, '..')
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const packages = read('package-lock.json').packages as Record<string, Entry>
const installed = Object.entries(packages).filter(([path]) => path.includes('node_modules/'))
// npm's own reading of ranges; it comes with the linter of boundaries.
const semver = createRequire(import.meta.url)('semver') as {
  satisfies(version: string, range: string): boolean
}

describe('the lock file', () => {
  test('names every version exactly, so that two installations are one', () => {
    const files = ['', ...read('package.json').workspaces.map((name: string) => `${name}/`)]
    expect(files).toEqual(['', 'engines/', 'research/'])
    for (const folder of files) {
      const { dependencies, devDependencies, optionalDependencies } = read(`${folder}package.json`)
      const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies }
      expect(Object.keys(wanted).length).toBeGreaterThan(0)
      expect(inexact(wanted)).toEqual([])
    }
    const planted = { a: '^1.2.3', b: '~1.2.3', c: '1.2', d: 'latest', e: '>=1.2.3', f: '*' }
    expect(inexact({ ...planted, fine: '1.2.3', too: 'npm:other@1.2.3-beta.4' })).toEqual(
      Object.keys(planted),
    )
  })

  test('names no registry, so that anybody installs from their own', () => {
    expect(installed.filter(([, entry]) => entry.resolved && !entry.link).map(([path]) => path)).toEqual([])
  })

  test('runs as a whole on the oldest Node that we promise, so that installing is silent', () => {
    const oldest = read('package.json').engines.node.replace('>=', '')
    const tooNew = installed.filter(
      ([, { engines }]) => engines?.node && !semver.satisfies(`${oldest}.0`, engines.node),
    )
    expect(tooNew.map(([path, { version }]) => `${path} ${version}`)).toEqual([])
  })

  test('holds all that its packages ask for, optional or for another machine: npm ci refuses otherwise', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(askedBy(entry))
        .filter(name => !found(path, name))
        .map(name => `${path} asks for ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('holds packages that say under what licence they are', () => {
    const silent = installed.filter(([, entry]) => !entry.license && !entry.link).map(([path]) => path)
    // Some say so in their text alone; that has to lie in the package then.
    const withoutText = silent.filter(
      path =>
        !existsSync(join(root, path)) || !readdirSync(join(root, path)).some(f => /^licen[cs]e/i.test(f)),
    )
    expect(withoutText).toEqual([])
  })
})

const inexact = (wanted: Record<string, string>): string[] =>
  Object.keys(wanted).filter(name => !/^(npm:[^@]+@)?\d+\.\d+\.\d+[\w.-]*$/.test(wanted[name]!))

/** What npm wants to see in a lock: a peer that may be absent is nobody's to bring. */
function askedBy(entry: Entry): Record<string, string> {
  const peers = Object.entries(entry.peerDependencies ?? {}).filter(
    ([name]) => !entry.peerDependenciesMeta?.[name]?.optional,
  )
  return { ...entry.dependencies, ...entry.optionalDependencies, ...Object.fromEntries(peers) }
}

/** Looked for as Node does: within it, and in every folder above. */
const found = (path: string, name: string) =>
  withAbove(path).some(at => packages[`${at && `${at}/`}node_modules/${name}`])

const withAbove = (path: string): string[] =>
  path === '' ? [''] : [path, ...withAbove(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))))]
