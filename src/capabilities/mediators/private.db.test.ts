import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskerName, askers } from '../../shell/testing/access-rows.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { type House, openHouse } from '../../shell/testing/house.ts'
import type { Client, Reply } from '../../shell/testing/test-app.ts'

const others = askers.filter(asker => asker !== 'employee')

describe('[B17] what one of two asks alone', () => {
  let bare: House
  let full: House
  let url: string

  beforeAll(async () => {
    bare = await openHouse({ recorded: false })
    full = await openHouse({ recorded: false })
    // HR with every role there is, by the same ids in both.
    for (const { world, cast } of [bare, full])
      await world.database.pool.query(
        `insert into role_holdings (organisation_id, holding_id, person_id, role, valid_from)
          select $1::uuid, md5(role)::uuid, $2::uuid, role, '2020-01-01' from unnest(array['council', 'confidant',
            'region_coordinator', 'planner', 'recruiter', 'coach', 'mobility_adviser']) as role`,
        [cast.pair.organisationId, cast.people.hr],
      )
    url = `/api/relations/${full.cast.pair.relationId}/mediator`
    const asked = await ok(full.cast.clients.employee.put(url))
    expect(asked.body).toMatchObject({ both: false })
  })
  afterAll(async () => {
    await bare.close()
    await full.close()
  })

  /** Moments apart, and the links of the chain, which are made of them. */
  const plain = ({ status, raw }: Pick<Reply, 'status' | 'raw'>): string =>
    `${status} ${raw.body}`
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)/g, 'then')
      .replace(/DTSTAMP:\d+T\d+Z/g, 'then')
      .replace(/\\\\x[0-9a-f]{64}/g, 'link')

  const inBoth = async (asker: AskerName, ask: (client: Client) => Promise<Reply>) => {
    const answers: string[] = []
    for (const house of [bare, full]) {
      house.world.app.house.forget()
      answers.push(plain(await ask(house.cast.clients[asker])))
    }
    return answers as [without: string, within: string]
  }

  test('no answer to any read of anybody else differs by a byte', async () => {
    const reads = Object.entries(full.aims).filter(([, aim]) => aim.employee.method === 'GET')
    expect(reads.length).toBeGreaterThan(60)
    const told: string[] = []
    for (const asker of others) {
      for (const [operation, aims] of reads) {
        const [without, within] = await inBoth(asker, client => client.send('GET', aims[asker].url))
        if (without !== within) told.push(`${operation} answers ${asker} something else`)
      }
      for (const address of [
        url,
        '/api/mediations',
        '/api/hr-workplace',
        '/api/bell/newest',
        '/api/my-days',
      ]) {
        const [without, within] = await inBoth(asker, client => client.get(address))
        if (without !== within) told.push(`${address} answers ${asker} something else`)
      }
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
        const [without, within] = await inBoth(asker, client => client.send(method, address, body))
        if (without !== within) told.push(`${address} tells ${asker} something`)
      }
    expect(told).toEqual([])
  })

  test('the trial bites: with the second both the other and HR are told', async () => {
    const { manager, hr } = full.cast.clients
    expect((await ok(manager.put(url))).body).toMatchObject({ both: true })
    const [without, within] = await inBoth('hr', client => client.get('/api/mediations'))
    expect(within).not.toBe(without)
    expect((await ok(hr.get('/api/bell/newest'))).raw.body).toContain('/mediations')
  })
})
