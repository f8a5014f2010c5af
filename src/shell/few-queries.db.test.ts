import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AskerName } from './testing/access-rows.ts'
import { type House, openHouse } from './testing/house.ts'

/** What pages ask for most; written by hand, with who asks. */
const busiest: Record<string, AskerName> = {
  readMe: 'employee',
  readRelation: 'employee',
  readView: 'employee',
  readGapMap: 'employee',
  readTalks: 'employee',
  readTimeline: 'employee',
  readAgreement: 'employee',
  readCatalogue: 'employee',
  readWorkplace: 'manager',
  readRegister: 'hr',
}
const most = 6

describe('the ten busiest reads', () => {
  let house: House
  const sent: string[] = []
  beforeAll(async () => {
    // Everything that leaves for the database, opening and end of a transaction and the look at the session included.
    const { query } = pg.Client.prototype
    vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...words: unknown[]
    ) {
      const [text] = words
      sent.push(typeof text === 'string' ? text : (text as { text: string }).text)
      return (query as (...all: unknown[]) => never).apply(this, words)
    } as never)
    house = await openHouse({ recorded: false })
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await house.close()
  })

  const ask = async (method: string, url: string, asker: AskerName): Promise<string[]> => {
    const client = house.cast.clients[asker]
    // Who asks is looked up once in a few seconds.
    await client.get('/api/me')
    sent.length = 0
    expect((await client.send(method, url)).status, url).toBe(200)
    return [...sent]
  }

  for (const [operation, asker] of Object.entries(busiest))
    test(`${operation} asks at most ${most} times`, async () => {
      const { method, url } = house.aims[operation]![asker]
      const asked = await ask(method, url, asker)
      expect(asked[0]).toMatch(/^begin/)
      expect(asked.at(-1)).toMatch(/commit$/)
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(most)
    })

  test('one that asks more is seen', async () => {
    const { method, url } = house.aims.readMyData!.employee
    expect((await ask(method, url, 'employee')).length).toBeGreaterThan(most)
  })
})
