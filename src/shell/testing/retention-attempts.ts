import type { Cast } from './cast.ts'
import { ok } from './furnished.ts'
import type { TestApp } from './test-app.ts'

const url = '/api/retention'

/** People whose data were kept in these tests by now: each attempt has one of its own. */
let count = 0

/** What belongs to keeping and deleting, with what it is tried with. */
export function retentionAttempts(world: TestApp, cast: Cast) {
  const same = (attempt: { method: string; url: string; body?: unknown }) => async () => () => attempt
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
    readRetention: same({ method: 'GET', url }),
    readDeletions: same({ method: 'GET', url: `${url}/deletions` }),
    listHolds: same({ method: 'GET', url: `${url}/holds` }),
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
