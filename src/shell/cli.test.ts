import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { listen } from '../../research/src/testing/said.ts'
import { runCommand } from './cli.ts'

describe('command line', () => {
  const { said, refused } = listen(runCommand)

  test('help names every command, and each has help of its own', async () => {
    expect(await runCommand(['--help'])).toBe(0)
    for (const name of [
      'verify',
      'negotiate',
      'improve',
      'scales',
      'agree',
      'surface',
      'compare',
      'contract',
      'disclose',
      'flexicurity',
      'backup',
      'restore',
      'archive',
      'unarchive',
      'move-out',
      'move-in',
      'audit',
      'confirm-day',
      'work',
    ]) {
      expect(said[0]).toContain(`wisselwerk ${name}`)
      expect(await runCommand([name, '--help'])).toBe(0)
      expect(said.at(-1)).toMatch(/For example:\n\n {2}npm run -s wisselwerk -- /)
    }
  })

  test('the example of verify works as typed', async () => {
    await runCommand(['verify', '--help'])
    const typed = said.at(-1)!.trim().split(' -- ').at(-1)!.split(' ')
    expect(await runCommand(typed)).toBe(0)
    expect(said.at(-1)).not.toContain('not valid')
    expect(said.some(line => line.startsWith('Signed by both'))).toBe(true)
  })

  test('verify --strict ends with 1 for a forgery and for another seal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ww-cli-strict-'))
    const right = readFileSync('docs/examples/agreement.pdf')
    const forged = Buffer.from(right)
    const at = forged.indexOf('stream', 2000) + 20
    forged[at] = forged[at]! ^ 1
    writeFileSync(join(folder, 'right.pdf'), right)
    writeFileSync(join(folder, 'forged.pdf'), forged)
    expect(await runCommand(['verify', join(folder, 'right.pdf'), '--strict'])).toBe(0)
    const seal = / {2}seal {2}.* ([0-9a-f]{64})$/m.exec(said.join('\n'))![1]!
    for (const form of [seal, seal.toUpperCase().replaceAll(/..(?=.)/g, '$&:')])
      expect(await runCommand(['verify', join(folder, 'right.pdf'), '--strict', '--seal', form])).toBe(0)
    const other = seal.replace(/^./, first => (first === '0' ? '1' : '0'))
    expect(await runCommand(['verify', join(folder, 'right.pdf'), '--strict', '--seal', other])).toBe(1)
    expect(await runCommand(['verify', join(folder, 'forged.pdf'), '--strict'])).toBe(1)
    expect(await runCommand(['verify', join(folder, 'forged.pdf'), '--strict', '--json'])).toBe(1)
    expect(JSON.parse(said.at(-1)!)).toMatchObject({ valid: false })
    // Without the word it says so and ends well, as it always did.
    expect(await runCommand(['verify', join(folder, 'forged.pdf')])).toBe(0)
    for (const argv of [
      ['--seal', 'x'],
      ['--seal', `${seal}0`],
    ])
      expect(await runCommand(['verify', join(folder, 'right.pdf'), ...argv])).toBe(2)
  })

  test('wrong words end with 2 and one sentence', async () => {
    const junk = join(mkdtempSync(join(tmpdir(), 'ww-cli-')), 'junk.pdf')
    writeFileSync(junk, 'no pdf at all')
    for (const argv of [
      ['nonsense'],
      ['verify'],
      ['verify', 'a', 'b'],
      ['verify', '--loud'],
      ['verify', junk],
      ['verify', `${junk}.not`],
      ['__proto__'],
    ]) {
      expect(await runCommand(argv), argv.join(' ')).toBe(2)
    }
    expect(refused).toHaveLength(7)
    for (const line of refused) expect(line).not.toContain('\n')
  })
  test('a copy of the wrong database is refused, not made', async () => {
    const home = mkdtempSync(join(tmpdir(), 'ww-cli-home-'))
    vi.stubEnv('WISSELWERK_HOME', home)
    vi.stubEnv('DATABASE_URL', '')
    for (const argv of [['backup', join(home, 'copy')], ['archive', join(home, 'copy')], ['audit']])
      expect(await runCommand(argv), argv.join(' ')).toBe(2)
    vi.stubEnv('DATABASE_URL', 'postgres://localhost/elsewhere')
    for (const name of ['backup', 'restore'])
      expect(await runCommand([name, join(home, 'copy')]), name).toBe(2)
    vi.stubEnv('WISSELWERK_ROLE', 'queen')
    expect(await runCommand(['audit'])).toBe(2)
    vi.unstubAllEnvs()
    expect(refused.slice(0, 3).every(line => line.includes(home))).toBe(true)
    expect(refused.slice(3, 5).every(line => line.includes('DATABASE_URL'))).toBe(true)
    expect(refused[5]).toContain('WISSELWERK_ROLE')
    expect(readdirSync(home)).toEqual([])
  })
})
