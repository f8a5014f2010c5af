import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allBut, giveEveryRole, inBoth, toldByReads } from '../../shell/testing/beside.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { type House, openHouse } from '../../shell/testing/house.ts'

const others = allBut('employee')

describe('[B17] what one of two asks alone', () => {
  let bare: House
  let full: House
  let url: string

  beforeAll(async () => {
    bare = await openHouse({ recorded: false })
    full = await openHouse({ recorded: false })
    // HR with every role there is, by the same ids in both.
    for (const house of [bare, full]) await giveEveryRole(house)
    url = `/api/relations/${full.cast.pair.relationId}/mediator`
    const asked = await ok(full.cast.clients.employee.put(url))
    expect(asked.body).toMatchObject({ both: false })
  })
  afterAll(async () => {
    await bare.close()
    await full.close()
  })

  test('no answer to any read of anybody else differs by a byte', async () => {
    const told = await toldByReads({ name: 'mediators', houses: [bare, full], readers: others })
    for (const asker of others)
      for (const address of [
        url,
        '/api/mediations',
        '/api/hr-workplace',
        '/api/bell/newest',
        '/api/my-days',
      ]) {
        const [without, within] = await inBoth([bare, full], asker, client => client.get(address))
        if (without !== within) told.push(`${address} answers ${asker} something else`)
      }
    expect(told).toEqual([])
  })

  test('search, own data, calendar and whatever HR tries with it say the same', async () => {
    const { relationId } = full.cast.pair
    const told: string[] = []
    for (const asker of others)
      for (const [method, address, body] of [
        ['POST', '/api/jump', { text: 'bemiddel', language: 'nl' }],
        ['GET', '/api/my-data/export', undefined],
        ['GET', '/api/my-days/export', undefined],
        ['GET', '/api/register/export', undefined],
        ['POST', `/api/mediations/${relationId}/take`, undefined],
        ['GET', `/api/mediations/${relationId}`, undefined],
      ] as const) {
        const [without, within] = await inBoth([bare, full], asker, client =>
          client.send(method, address, body),
        )
        if (without !== within) told.push(`${address} tells ${asker} something`)
      }
    expect(told).toEqual([])
  })

  test('the trial bites: with the second both the other and HR are told', async () => {
    const { manager, hr } = full.cast.clients
    expect((await ok(manager.put(url))).body).toMatchObject({ both: true })
    const [without, within] = await inBoth([bare, full], 'hr', client => client.get('/api/mediations'))
    expect(within).not.toBe(without)
    expect((await ok(hr.get('/api/bell/newest'))).raw.body).toContain('/mediations')
  })
})
