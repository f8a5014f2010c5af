import { expect, test } from 'vitest'
import { toBytes, toText } from './bytes.ts'
import { lockKey, makeKey, markOf, turns, unlockKey } from './keys.ts'
import { open, seal } from './sealing.ts'
import { endOf, faultOf, isEnd, makeCode, readCode, readPassphrase } from './secrets.ts'
import { openSheet, sealLetter, sealOwn } from './sheets.ts'

const letter = {
  kind: 'letter',
  on: '2026-09-01',
  words: 'Het rooster',
  reach: 'Bel me',
  name: null,
} as const
const note = { kind: 'note', on: '2026-09-01', words: 'Wil eerst nadenken' } as const

test('what was sealed for one key opens with that alone, and reads as nothing before', async () => {
  const [own, other] = [await makeKey(), await makeKey()]
  const sealed = await seal('een kanariegele brief', own.publicKey)
  expect(await open(sealed, own)).toEqual({ text: 'een kanariegele brief', from: null })
  expect(await open(sealed, other)).toBeNull()
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('kanariegele')
})

test('twice the same is sealed differently, and a few words more are as long', async () => {
  const { publicKey } = await makeKey()
  const [one, other, longer] = await Promise.all(
    ['kort', 'kort', 'een veel langere zin dan die'].map(text => seal(text, publicKey)),
  )
  expect(one).not.toBe(other)
  expect(longer!.length).toBe(one!.length)
})

test('a letter and a note of the confidant look alike from outside', async () => {
  const own = await makeKey()
  const [sent, kept] = [await sealLetter(letter, own.publicKey), await sealOwn(note, own)]
  expect(kept.length).toBe(sent.length)
  expect(kept.slice(0, 2)).toBe(sent.slice(0, 2))
  for (const sealed of [sent, kept]) expect(sealed).not.toContain(own.publicKey.slice(0, 20))
})

test('changed by a byte anywhere, or cut off, it does not open', async () => {
  const own = await makeKey()
  const sealed = await seal('van mij', own.publicKey)
  const bytes = toBytes(sealed)
  for (const at of [0, 1, 30, 66, 80, 200, bytes.length - 1]) {
    const changed = bytes.slice()
    changed[at]! ^= 1
    expect(await open(toText(changed), own)).toBeNull()
  }
  for (const nonsense of ['', 'x', sealed.slice(0, 100)]) expect(await open(nonsense, own)).toBeNull()
})

test('whoever hands over is proven by their key; a note that nobody proves is none', async () => {
  const [own, successor] = [await makeKey(), await makeKey()]
  expect(await openSheet(await sealOwn(letter, own, successor.publicKey), successor)).toEqual({
    content: letter,
    from: own.publicKey,
  })
  expect(await openSheet(await sealOwn(note, own), own)).toEqual({ content: note, from: null })
  // Anybody can lay a sheet in a drawer, and say in it what they like.
  expect(await openSheet(await seal(JSON.stringify(note), own.publicKey), own)).toBeNull()
  const thief = await makeKey()
  const asIf = { ...thief, publicKey: successor.publicKey }
  expect(await openSheet(await sealOwn(letter, asIf, own.publicKey), own)).toBeNull()
})

test('what is no letter and no note is not shown', async () => {
  const { publicKey, ...rest } = await makeKey()
  for (const text of ['{}', '[]', '{"kind":"letter","on":"morgen","words":"x","reach":"y"}', 'null', 'x'])
    expect(await openSheet(await seal(text, publicKey), { publicKey, ...rest })).toBeNull()
})

test('the private key opens with its passphrase alone, and says itself which lock belongs to it', async () => {
  const own = await makeKey()
  const locked = await lockKey(own, 'vier gewone losse woorden')
  expect(locked.turns).toBe(turns)
  expect((await unlockKey(locked, 'vier gewone losse woorden'))!.publicKey).toBe(own.publicKey)
  expect(await unlockKey(locked, 'vier gewone losse woorde')).toBeNull()
  expect(
    await unlockKey({ ...locked, salt: toText(new Uint8Array(16)) }, 'vier gewone losse woorden'),
  ).toBeNull()
})

test('the code of a recovery sheet opens as somebody types it from paper', async () => {
  const code = makeCode()
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/)
  const plain = readCode(code)!
  expect(plain).toHaveLength(32)
  expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(plain)
  expect(readCode('o0il-1111-2222-3333-4444-5555-6666-7777')).toBe('00111111222233334444555566667777')
  for (const none of ['', code.slice(0, -1), `${code}0`, code.replace(/.$/, 'U')])
    expect(readCode(none)).toBeNull()
  expect(isEnd(code, endOf(code).toLowerCase())).toBe(true)
  expect(isEnd(code, 'ZZZ')).toBe(false)
})

test('a passphrase is long and not one letter again and again, however it is typed', () => {
  expect(faultOf('kort')).toBe('short')
  expect(faultOf('   vijftien-teken   ')).toBe('short')
  expect(faultOf('aaaaaaaaaaaaaaaaaaaa')).toBe('plain')
  expect(faultOf('vier gewone losse woorden')).toBeNull()
  expect(readPassphrase(' cafe\u0301 ')).toBe('caf\u00e9')
})

test('the mark of a lock is of that lock alone', async () => {
  const [one, other] = [await makeKey(), await makeKey()]
  expect(await markOf(one.publicKey)).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
  expect(await markOf(one.publicKey)).toBe(await markOf(one.publicKey))
  expect(await markOf(one.publicKey)).not.toBe(await markOf(other.publicKey))
})
