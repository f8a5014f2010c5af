import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyCheckout } from './checkout.ts'
import { pack } from './packed.ts'

const root = join(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'ww-research-'))
const project = join(work, 'project')
afterAll(() => rmSync(work, { recursive: true, force: true }))

const run = (cwd: string, program: string, words: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const survey = ['docs/examples/survey.csv', '--spec', 'docs/examples/survey.json'].map(word =>
  word.startsWith('--') ? word : join(root, word),
)

describe('@wisselwerk/research, installed from its tarball into an empty project', () => {
  beforeAll(() => {
    const tarball = pack('research', work)
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), '{ "private": true }')
    // It brings everything along, so that nobody needs to be asked for more.
    const options = ['--offline', '--no-audit', '--no-fund', '--loglevel=error']
    execFileSync('npm', ['install', ...options, tarball], { cwd: project })
  })
  const bin = join(project, 'node_modules/.bin/wisselwerk')
  const npx = (...words: string[]) => run(project, 'npx', ['--no-install', '@wisselwerk/research', ...words])

  test('its command answers, as a summary and as one document', () => {
    const { status, stdout, stderr } = npx('scales', ...survey)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('60 respondents')
    const json = run(project, bin, ['scales', ...survey, '--json'])
    expect(json.stderr).toBe('')
    expect(JSON.parse(json.stdout).scales.given.complete_case.alpha).toBeCloseTo(0.9, 1)
  })

  test('every command that its README names has an example that works as typed', () => {
    const readme = readFileSync(join(project, 'node_modules/@wisselwerk/research/README.md'), 'utf8')
    const names = [...readme.matchAll(/^\| `([a-z-]+) /gm)].map(([, name]) => name!)
    expect(names.length).toBeGreaterThan(0)
    const listed = npx('--help').stdout
    expect([...listed.matchAll(/^ {2}wisselwerk ([a-z-]+) /gm)].map(([, name]) => name!).sort()).toEqual(
      names.sort(),
    )
    for (const name of names) {
      const example = run(project, bin, [name, '--help']).stdout.trim().split('\n').at(-1)!.trim()
      expect(example).toMatch(/^npx @wisselwerk\/research /)
      const { status, stdout, stderr } = run(project, 'sh', [
        '-c',
        example.replace('npx', 'npx --no-install'),
      ])
      expect({ status, stderr }, example).toEqual({ status: 0, stderr: '' })
      expect(stdout.length).toBeGreaterThan(100)
    }
  })

  test('wrong input ends with 2 and one sentence; what needs a server is not there', () => {
    expect(npx('scales', 'no-such.csv', '--spec', survey[2]!)).toMatchObject({ status: 2, stdout: '' })
    for (const name of ['backup', 'audit', 'nonsense'])
      expect(run(project, bin, [name])).toEqual({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/^There is no command .*\n$/),
      })
  })

  test('no database, no server, no packages to fetch', () => {
    const folder = join(project, 'node_modules/@wisselwerk/research')
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    expect(dependencies ?? {}).toEqual({})
    expect(readdirSync(join(project, 'node_modules/@wisselwerk'))).toEqual(['research'])
    const scripts = readdirSync(join(folder, 'dist')).filter(name => name.endsWith('.js'))
    const text = scripts.map(name => readFileSync(join(folder, 'dist', name), 'utf8')).join('\n')
    const imported = [...text.matchAll(/^import .*"([^".][^"]*)";$/gm)].map(([, from]) => from)
    expect(imported).toContain('node:fs')
    expect(
      imported.filter(from => !/^node:(?:fs|module|path|url|util|stream|buffer|string_decoder)$/.test(from!)),
    ).toEqual([])
  })
})

describe('a checkout right after npm ci', () => {
  const checkout = join(work, 'checkout')
  beforeAll(() => void copyCheckout(checkout))
  const wisselwerk = (...words: string[]) => run(checkout, 'npm', ['run', '-s', 'wisselwerk', '--', ...words])
  const example = ['scales', 'docs/examples/survey.csv', '--spec', 'docs/examples/survey.json', '--json']

  test('a researcher’s command builds what it needs, says so on standard error, and once', () => {
    const first = wisselwerk(...example)
    expect(first).toMatchObject({ status: 0, stderr: 'Building research ...\n' })
    expect(JSON.parse(first.stdout).scales.given).toBeDefined()
    expect(readdirSync(join(checkout, 'dist'))).not.toContain('server')
    expect(wisselwerk(...example)).toEqual({ ...first, stderr: '' })
  })

  test('an operator’s command likewise, and the help names both kinds', () => {
    const { status, stdout, stderr } = wisselwerk('verify', 'docs/examples/agreement.pdf', '--json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Building server ...\n' })
    expect(JSON.parse(stdout).valid).toBe(true)
    expect(wisselwerk('--help').stdout).toMatch(/wisselwerk scales[\s\S]*wisselwerk backup/)
  })

  test('a change is built before it answers; what cannot be built is not answered from what was', () => {
    const file = join(checkout, 'research/src/commands/scales.ts')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('respondents', 'people who answered'))
    expect(wisselwerk(...example.slice(0, -1)).stdout).toContain('60 people who answered')
    writeFileSync(file, 'export const command = {')
    const { status, stdout } = wisselwerk(...example)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  })
})
