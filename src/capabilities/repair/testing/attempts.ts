import { randomUUID } from 'node:crypto'
import { type Aim, type Attempt, type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { furnish, ok } from '../../../shell/testing/furnished.ts'
import { entryOf, record } from './entry.ts'

const four = { weakPractice: true, littleSupport: false, poorResults: false, strongDependency: true }

export function attempts({ world, cast }: Room): Attempts {
  type Own = Awaited<ReturnType<typeof record>>
  /** Each of the two has one of their own; everybody else tries that of the employee. */
  const own =
    (aim: (entry: Own, table: { topicId: string; url: string }) => Attempt, prepare?: 'told' | 'mended') =>
    async (): Promise<Aim> => {
      const table = await furnish(cast, {})
      const entries = {} as Record<'employee' | 'manager', Own>
      for (const side of ['employee', 'manager'] as const) {
        entries[side] = await record(cast.clients[side], table.url)
        if (prepare) entries[side].version = await goOn(side, entries[side], table, prepare)
      }
      return asker => aim(entries[asker === 'manager' ? 'manager' : 'employee'], table)
    }
  const goOn = async (
    side: 'employee' | 'manager',
    { url, version }: Own,
    { topicId }: { topicId: string },
    how: 'told' | 'mended',
  ): Promise<number> => {
    const client = cast.clients[side]
    await ok(client.put(`${url}/route`, { version, route: 'talk', topicId }))
    if (how === 'told') return version + 1
    await ok(client.put(`${url}/mended`, { version: version + 1, mended: true }))
    await ok(client.put(`${url}/seam`, { version: version + 2, feeling: false, mended: true }))
    return version + 2
  }
  /** Each agrees with what the other told. */
  const toAgree = async (): Promise<Aim> => {
    const aim = await own(
      ({ breachId }, { url }) => ({ method: 'POST', url: `${url}/seams/${breachId}/agree` }),
      'mended',
    )()
    return asker => aim(asker === 'employee' ? 'manager' : 'employee')
  }
  /** Of a team of its own, so that what is tried of one leaves the other as it was. */
  const said = async (): Promise<{ unitId: string; version: number }> => {
    const unitId = randomUUID()
    await world.database.pool.query(
      `insert into units (organisation_id, unit_id, code, name, valid_from)
        select organisation_id, $2::uuid, $2::text, 'Team ' || $2::text, valid_from from units where unit_id = $1`,
      [cast.pair.unitId, unitId],
    )
    await ok(cast.clients.hr.put(`/api/conditions/${unitId}`, { version: 0, ...four }))
    return { unitId, version: 1 }
  }
  return {
    readRepair: own((_entry, { url }) => ({ method: 'GET', url: `${url}/breaches` })),
    recordBreach: own((_entry, { url }) => ({ method: 'POST', url: `${url}/breaches`, body: entryOf() })),
    changeBreach: own(({ url, version }) => ({
      method: 'PUT',
      url,
      body: { version, breach: entryOf({ state: 'threatened' }) },
    })),
    chooseRoute: own(({ url, version }) => ({
      method: 'PUT',
      url: `${url}/route`,
      body: { version, route: 'leave' },
    })),
    sayMended: own(({ url, version }) => ({
      method: 'PUT',
      url: `${url}/mended`,
      body: { version, mended: true },
    })),
    withdrawBreach: own(({ url }) => ({ method: 'DELETE', url })),
    readConfidants: plain('GET', '/api/confidants'),
    tellOther: own(
      ({ url, version }) => ({
        method: 'PUT',
        url: `${url}/seam`,
        body: { version, feeling: false, mended: false },
      }),
      'told',
    ),
    agreeMended: toAgree,
    readConditions: plain('GET', '/api/conditions'),
    writeConditions: async () => {
      const { unitId, version } = await said()
      // HR says it anew, and then the works council.
      return asker => ({
        method: 'PUT',
        url: `/api/conditions/${unitId}`,
        body: { version: asker === 'council' ? version + 1 : version, ...four },
      })
    },
    agreeToConditions: async () => {
      const { unitId, version } = await said()
      return () => ({ method: 'POST', url: `/api/conditions/${unitId}/agree`, body: { version } })
    },
  }
}
