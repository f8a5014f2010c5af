import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLicence, lacking, licencesFile, packagesNamedIn, read } from './named-licences.ts'
import { pack } from './packed.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'ww-server-'))
const server = join(work, 'wisselwerk')
let tarball: string

beforeAll(() => {
  tarball = pack('server', work)
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
    expect(taken.map(folder => read(folder).name)).toEqual(['@noble/hashes'])
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

  test('an image is made of it: every step of the Dockerfile, and its check of health', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'tools/try-image.mjs'), tarball],
      {
        encoding: 'utf8',
      },
    )
    expect(status, stdout + stderr).toBe(0)
    expect(stdout).toMatch(/^✓ the steps of the Dockerfile: healthy, first page with \d+ KB of script/)
  })

  test.for(['20.19.0', '22', '24'])(
    'it starts, is healthy and shows a page on Node %s',
    (version, { skip }) => {
      const { status, stdout } = spawnSync(
        process.execPath,
        [join(root, 'tools/nodes.mjs'), tarball, version],
        {
          encoding: 'utf8',
        },
      )
      if (stdout.startsWith('- ')) skip(stdout.trim())
      expect(status, stdout).toBe(0)
      expect(stdout).toMatch(
        new RegExp(`^✓ Node v${version.replaceAll('.', '\\.')}\\S*: healthy, first page`),
      )
    },
  )
})
