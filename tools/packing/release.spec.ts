import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inTurn } from '../rotation.ts'
import { copyCheckout } from './checkout.ts'
import { isLicence, lacking, licencesFile, packagesNamedIn, read } from './named-licences.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'ww-server-'))
const server = join(work, 'wisselwerk')
let tarball: string

beforeAll(() => {
  const release = [join(root, 'tools/release.mjs'), '--into', work]
  const made = execFileSync(process.execPath, release, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  tarball = made.split('\n').find(path => path.endsWith('.tar.gz'))!
  execFileSync('tar', ['-xzf', tarball, '-C', work])
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the server as a tarball', () => {
  test('the licences of what is taken into its programs, and of each package beside them', () => {
    const maps = readdirSync(join(server, 'dist/server')).filter(name => name.endsWith('.map'))
    const sources = maps.flatMap(
      name => JSON.parse(readFileSync(join(server, 'dist/server', name), 'utf8')).sources as string[],
    )
    const taken = packagesNamedIn(sources.join('\n'), /node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/g)
    expect(taken.map(folder => read(folder).name)).toEqual(['@noble/hashes', 'highs'])
    const bundled = readFileSync(join(server, 'dist/server', licencesFile), 'utf8')
    for (const folder of [...taken, join(root, 'engines')]) expect(lacking(bundled, folder)).toEqual([])

    const beside = readFileSync(join(server, licencesFile), 'utf8')
    const folders = readdirSync(join(server, 'node_modules'), { recursive: true, encoding: 'utf8' })
      .filter(path => /(?:^|\/node_modules\/)(?:@[^/]+\/)?[^/@]+\/package\.json$/.test(path))
      .map(path => dirname(join(server, 'node_modules', path)))
    expect(folders.map(folder => read(folder).name)).toEqual(
      expect.arrayContaining(['fastify', 'better-auth', 'pg']),
    )
    expect(folders.flatMap(folder => lacking(beside, folder))).toEqual([])
    // Some say only by name what they are under; its text then stands there all the same.
    const silent = folders.filter(folder => !readdirSync(folder).some(isLicence))
    for (const folder of silent) {
      const { name, version } = read(folder)
      const part = beside.split(`\n${name} ${version}\n`)[1]!.split(/\n-{80}\n[^\n]+ \d/)[0]
      expect(part, name).toContain('Permission is hereby granted')
    }
    for (const path of ['LICENSE', 'dist/web/THIRD-PARTY-LICENSES.txt', 'package-lock.json'])
      expect(existsSync(join(server, path)), path).toBe(true)
    for (const path of [
      'node_modules/vite',
      'node_modules/react',
      'node_modules/typescript',
      'node_modules/vitest',
    ])
      expect(existsSync(join(server, path)), path).toBe(false)
  })

  const image = 'an image is made of it: every step of the Dockerfile, and its check of health'
  const nodes = ['20.19.0', '22', '24']
  // Each starts a server with a database of its own: one of them in turn. Of the checkout all three are tried each time.
  test.for(inTurn('starts of a release', [image, ...nodes]))('it starts: %s', (what, { skip }) => {
    const tool = what === image ? ['try-image.mjs', tarball] : ['nodes.mjs', server, what]
    const [program, ...words] = tool
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'tools', program!), ...words],
      { encoding: 'utf8' },
    )
    if (stdout.startsWith('- ')) skip(stdout.trim())
    expect(status, stdout + stderr).toBe(0)
    expect(stdout).toMatch(
      what === image
        ? /^✓ the steps of the Dockerfile: healthy, first page with \d+ KB of script/
        : new RegExp(`^✓ Node v${what.replaceAll('.', '\\.')}\\S*: healthy, first page`),
    )
  })
})

describe('a release', () => {
  const component = z.object({ name: z.string(), version: z.string(), 'bom-ref': z.string() })
  const bill = z.object({
    bomFormat: z.literal('CycloneDX'),
    metadata: z.object({ component: component.extend({ 'bom-ref': z.string() }) }),
    components: z.array(component.extend({ licenses: z.array(z.unknown()).min(1) })),
  })
  const billOf = (name: string) => bill.parse(JSON.parse(readFileSync(join(work, name), 'utf8')))

  test('a bill of materials names every package in the server, in its pages and in its programs', () => {
    const name = readdirSync(work).find(file => /^wisselwerk-server-.*\.cdx\.json$/.test(file))!
    const { components, metadata } = billOf(name)
    expect(metadata.component.name).toBe('wisselwerk')
    const named = new Set(components.map(one => one['bom-ref']))
    const folders = readdirSync(join(server, 'node_modules'), { recursive: true, encoding: 'utf8' })
      .filter(path => /(?:^|\/node_modules\/)(?:@[^/]+\/)?[^/@]+\/package\.json$/.test(path))
      .map(path => read(dirname(join(server, 'node_modules', path))))
    for (const one of folders) expect(named).toContain(`${one.name}@${one.version}`)
    for (const one of [
      'react-dom',
      '@tanstack/react-router',
      '@fontsource/source-serif-4',
      '@wisselwerk/engines',
    ])
      expect(components.map(its => its.name)).toContain(one)
    for (const one of ['vitest', 'typescript', '@biomejs/biome'])
      expect(components.map(its => its.name)).not.toContain(one)
  })

  test('its own for each package that others install', () => {
    const names = (file: string) => billOf(file).components.map(({ name }) => name)
    const [engines, research] = ['engines', 'research'].map(
      what => readdirSync(work).find(file => new RegExp(`^wisselwerk-${what}-.*\\.cdx\\.json$`).test(file))!,
    )
    expect(names(engines!)).toEqual(['@noble/hashes'])
    expect(names(research!)).toEqual(expect.arrayContaining(['@wisselwerk/engines', 'highs', 'yaml', 'zod']))
  })

  test('checksums of every file, and notes without links that lead nowhere', () => {
    const sums = readFileSync(join(work, 'SHA256SUMS'), 'utf8').trim().split('\n')
    const files = readdirSync(work, { withFileTypes: true }).filter(
      entry => entry.isFile() && entry.name !== 'SHA256SUMS',
    )
    expect(sums).toHaveLength(files.length)
    for (const line of sums) {
      const [sum, name] = line.split('  ')
      expect(
        createHash('sha256')
          .update(readFileSync(join(work, name!)))
          .digest('hex'),
      ).toBe(sum)
    }
    const notes = readFileSync(join(work, 'NOTES.md'), 'utf8')
    expect(notes).toContain('### Added')
    expect(notes).not.toMatch(/\]\((?!https)/)
  })

  test('what is not ready is not published, and says why', () => {
    const checkout = copyCheckout(join(work, 'checkout'))
    execFileSync('git', ['init', '--quiet'], { cwd: checkout })
    const changes = readFileSync(join(checkout, 'CHANGELOG.md'), 'utf8')
    writeFileSync(
      join(checkout, 'CHANGELOG.md'),
      changes.replace(/^(## \[[^\]]+\] –) .*$/m, '$1 not yet released'),
    )
    writeFileSync(join(checkout, 'research/package.json'), '{ "version": "9.9.9" }')
    // An npm that would tell.
    const tools = join(work, 'tools')
    mkdirSync(tools)
    writeFileSync(join(tools, 'npm'), `#!/bin/sh\ntouch ${work}/npm-was-called\n`, { mode: 0o755 })
    const { status, stderr } = spawnSync(process.execPath, ['tools/release.mjs', '--publish'], {
      cwd: checkout,
      env: { ...process.env, PATH: `${tools}:${process.env.PATH}` },
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    for (const why of [
      'research/package.json has another version',
      'no day',
      'not committed',
      'Nothing was published',
    ])
      expect(stderr).toContain(why)
    expect(existsSync(join(work, 'npm-was-called'))).toBe(false)
    expect(existsSync(join(checkout, 'dist'))).toBe(false)
  })
})
