import { expect, test } from 'vitest'
import { Turnstile } from './turnstile.ts'

/** So many at once, all inside before the first is known. */
async function atOnce(turnstile: Turnstile, key: string, outcomes: readonly boolean[]): Promise<number> {
  let passed = 0
  await Promise.all(
    outcomes.map(async wasWrong => {
      if (!(await turnstile.enter(key))) return
      passed++
      await new Promise(resolve => setImmediate(resolve))
      turnstile.leave(key, wasWrong)
    }),
  )
  return passed
}

test('lets everybody through who is right, however many come at once', async () => {
  const turnstile = new Turnstile(10)
  expect(await atOnce(turnstile, 'building', Array(250).fill(false))).toBe(250)
})

test('lets so many wrong ones through as it says, also when more come at once', async () => {
  const turnstile = new Turnstile(10)
  expect(await atOnce(turnstile, 'building', Array(250).fill(true))).toBe(10)
  expect(await turnstile.enter('building')).toBe(false)
  expect(await turnstile.enter('another')).toBe(true)
})

test('lets right ones wait until it is known that wrong ones left room for them', async () => {
  const turnstile = new Turnstile(10)
  const mixed = Array.from({ length: 200 }, (_, index) => index % 25 === 0)
  expect(await atOnce(turnstile, 'building', mixed)).toBe(200)
})

test('forgets after a minute, and keys that nobody uses', async () => {
  let now = 0
  const turnstile = new Turnstile(2, () => now)
  for (let key = 0; key < 30_000; key++) expect(await atOnce(turnstile, `${key}`, [false])).toBe(1)
  expect(await atOnce(turnstile, 'building', [true, true, true])).toBe(2)
  now = 59_999
  expect(await turnstile.enter('building')).toBe(false)
  now = 60_000
  expect(await atOnce(turnstile, 'building', [true])).toBe(1)
})
