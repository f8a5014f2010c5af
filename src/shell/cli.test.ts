import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommand } from './cli.ts'

describe('command line', () => {
  const said: string[] = []
  const refused: string[] = []
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(line => void said.push(String(line)))
    vi.spyOn(console, 'error').mockImplementation(line => void refused.push(String(line)))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    said.length = 0
    refused.length = 0
  })

  test('help names every command, and each has help of its own', async () => {
    expect(await runCommand(['--help'])).toBe(0)
    for (const name of ['verify', 'backup', 'restore', 'archive', 'unarchive', 'audit']) {
      expect(said[0]).toContain(`wisselwerk ${name}`)
      expect(await runCommand([name, '--help'])).toBe(0)
    }
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
})
