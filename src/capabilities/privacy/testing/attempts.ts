import { type Attempts, plain, type Room } from '../../../shell/testing/attempting.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import type { TestApp } from '../../../shell/testing/test-app.ts'

const url = '/api/retention'

/** People whose data were kept in these tests by now: each attempt has one of its own. */
let count = 0

export function attempts({ world, cast }: Room): Attempts {
  const input = async () => {
    const number = `held-${++count}`
    await world.build.person(cast.pair.organisationId, { number })
    await world.build.person(await organisationOf(world, cast.people.outsider), { number })
    return { number, reason: 'claim', explanation: 'Een claim over uren', until: '2027-01-01' }
  }
  const placed = async (): Promise<string> => {
    const body = await input()
    const { holds } = (await ok(cast.clients.hr.post(`${url}/holds`, body))).body
    return `${url}/holds/${holds.find((one: { number: string }) => one.number === body.number).holdId}`
  }
  return {
    readMyData: plain('GET', '/api/my-data'),
    exportMyData: plain('GET', '/api/my-data/export'),
    readRetention: plain('GET', url),
    readDeletions: plain('GET', `${url}/deletions`),
    listHolds: plain('GET', `${url}/holds`),
    placeHold: async () => {
      const body = await input()
      return () => ({ method: 'POST', url: `${url}/holds`, body })
    },
    renewHold: async () => {
      const hold = await placed()
      return () => ({ method: 'POST', url: `${hold}/renew`, body: { version: 1, until: '2027-06-01' } })
    },
    liftHold: async () => {
      const hold = await placed()
      return () => ({ method: 'POST', url: `${hold}/lift`, body: { version: 1 } })
    },
  }
}

async function organisationOf(world: TestApp, personId: string): Promise<string> {
  const { organisation_id } = await world.database.database
    .selectFrom('people')
    .select('organisation_id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return organisation_id
}
