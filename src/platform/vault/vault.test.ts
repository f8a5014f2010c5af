import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyFileOf, openVault, VaultAway } from './vault.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wisselwerk-keys-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})
const key = () => join(folder, keyFileOf('one'))

test('what was locked opens again, after a new start too, and reads as nothing meanwhile', () => {
  const text = 'Het rooster kwam te laat. '.repeat(200)
  const locked = openVault(folder, 'one').lock(text, 'line-1')
  expect(openVault(folder, 'one').open(locked, 'line-1')).toBe(text)
  expect(Buffer.from(locked, 'base64url').toString('latin1')).not.toContain('rooster')
  expect(openVault(folder, 'one').open(openVault(folder, 'one').lock('', 'x'), 'x')).toBe('')
})

test('twice the same words are locked differently, and a few more words are as long', () => {
  const vault = openVault(folder, 'one')
  const [one, other, longer] = ['kort', 'kort', 'een veel langere zin dan die'].map(text =>
    vault.lock(text, 'line'),
  )
  expect(one).not.toBe(other)
  expect(longer!.length).toBe(one!.length)
})

test('moved to another line, another organisation, or changed by a byte, it opens nowhere', () => {
  const vault = openVault(folder, 'one')
  const locked = vault.lock('van mij', 'line-1')
  expect(vault.open(locked, 'line-2')).toBeNull()
  expect(openVault(folder, 'two').open(locked, 'line-1')).toBeNull()
  const bytes = Buffer.from(locked, 'base64url')
  for (const at of [0, 12, 28, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 1
    expect(vault.open(changed.toString('base64url'), 'line-1')).toBeNull()
  }
  for (const nonsense of ['', 'x', locked.slice(0, 30)]) expect(vault.open(nonsense, 'line-1')).toBeNull()
})

test('the key is its owner’s alone to read, one for each organisation', () => {
  openVault(folder, 'one')
  openVault(folder, '../two')
  expect(readdirSync(folder).sort()).toEqual(['own-words-___two.key', 'own-words-one.key'])
  expect(statSync(key()).mode & 0o777).toBe(0o600)
})

test('a lost key leaves what it locked closed, lets others write on, and opens again once it stands beside the new one', () => {
  const locked = openVault(folder, 'one').lock('van voor de brand', 'line-1')
  const lost = readFileSync(key(), 'utf8')
  rmSync(key())
  const after = openVault(folder, 'one')
  expect(after.open(locked, 'line-1')).toBeNull()
  const newer = after.lock('van erna', 'line-2')
  writeFileSync(key(), `${readFileSync(key(), 'utf8')}\n${lost}\n`)
  const both = openVault(folder, 'one')
  expect([both.open(locked, 'line-1'), both.open(newer, 'line-2')]).toEqual(['van voor de brand', 'van erna'])
})

test('without a key that can be read nothing opens and nothing is locked', () => {
  const locked = openVault(folder, 'one').lock('van mij', 'line-1')
  writeFileSync(key(), ' \n')
  const away = openVault(folder, 'one')
  expect(away.open(locked, 'line-1')).toBeNull()
  expect(() => away.lock('nog iets', 'line-2')).toThrow(VaultAway)
})
