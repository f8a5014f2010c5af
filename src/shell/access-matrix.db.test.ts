import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authDoors } from '../capabilities/access/testing/auth-doors.ts'
import { accessMatrix } from './testing/access-matrix.ts'
import { askers } from './testing/access-rows.ts'
import { attemptsIn } from './testing/attempts.ts'
import type { Cast } from './testing/cast.ts'
import { secretWord } from './testing/furnished.ts'
import { type House, openHouse } from './testing/house.ts'
import { describedOperations, type Reply, type TestApp } from './testing/test-app.ts'

const refused = [401, 403, 404]
/** Everything a refusal may hold: nothing of anybody's content. What begins with scim names its schema. */
const problemKeys = ['status', 'code', 'title', 'detail', 'schemas']

describe('the access matrix', () => {
  let house: House
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    house = await openHouse()
    ;({ world, cast } = house)
  })
  afterAll(() => house.close())

  test('[Z02] the table names every operation of the API, and no other', () => {
    const described = [...describedOperations(world).keys()]
    const verbs = world.app.server.verbs.map(({ id }) => id)
    expect(verbs.filter(id => !described.includes(id))).toEqual([])
    expect([...accessMatrix.keys()].sort()).toEqual(described.sort())
    expect(Object.keys(house.aims).sort()).toEqual(described.sort())
  })

  test('[Z02] routes outside the description are the health check, the pages about the API, the ways in of a browser and what is outside for everybody', () => {
    const described = [...describedOperations(world).values()].map(path => path.replace(/\{(\w+)\}/g, ':$1'))
    const open = routesOf(world.app.server.printRoutes({ commonPrefix: false }))
    const strange = open.filter(url => !described.includes(url) && !url.startsWith('/api/docs'))
    // `*` stands for /api/auth/*, of which the printed tree keeps only the star.
    expect(strange.sort()).toEqual([
      '*',
      '/api/sign-in/organisation/return',
      '/health',
      '/outside/:organisationId',
      '/outside/:organisationId/:openingId',
      '/outside/:organisationId/feed.json',
      '/outside/:organisationId/sitemap.xml',
    ])
  })

  test('[Z02] every cell, over HTTP: zero unexpected allows and zero unexpected denies', async () => {
    const unexpected: string[] = []
    const neverDone: string[] = []
    let cells = 0
    for (const [operation, aim] of Object.entries(house.aims)) {
      const allowed = accessMatrix.get(operation)!
      let done = false
      // The refused first: what they ask for must still be there.
      for (const asker of [...askers].sort((a, b) => Number(allowed[a]) - Number(allowed[b]))) {
        const { method, url, body, type } = aim[asker]
        const reply = await cast.clients[asker].send(method, url, body, type ? { 'content-type': type } : {})
        cells++
        done ||= reply.status < 300
        if (reply.raw.headers['cache-control'] !== 'no-store')
          unexpected.push(`${operation} × ${asker}: may be kept by a browser or a proxy`)
        const fault = allowed[asker] ? faultOfAllow(reply, asker) : faultOfDeny(reply)
        if (fault)
          unexpected.push(
            `${operation} × ${asker}: ${fault} (${reply.status} ${reply.raw.body.slice(0, 120)})`,
          )
      }
      if (!done && askers.some(asker => allowed[asker])) neverDone.push(operation)
    }
    expect(unexpected).toEqual([])
    // The house has a works council and its mail leaves; how it goes without is tried beside their services.
    expect(neverDone.sort()).toEqual(['copyInvitation', 'openWithoutCouncil'])
    expect(cells).toBe(accessMatrix.size * askers.length)
  })

  test('[Z02] nobody takes away what the other laid on the table, and a note is its owner’s', async () => {
    for (const operation of ['removeTopic', 'dismissNote', 'removeNeed']) {
      const aim = await attemptsIn({ world, cast })[operation]!()
      const { method, url } = await aim('manager')
      await cast.clients.manager.send(method, url)
      expect((await cast.clients.employee.send(method, url)).status).toBe(200)
    }
  })

  test('[Z02] every door of the sign-in library is known, and the closed ones are closed', async () => {
    const doors = Object.values(world.app.house.auth.api as unknown as Record<string, Endpoint>).flatMap(
      ({ path, options }) => (path ? [options.method].flat().map(method => `${method} ${path}`) : []),
    )
    expect([...new Set(doors)].sort()).toEqual(Object.keys(authDoors).sort())
    const before = await accountsOf(world)
    for (const [door, kind] of Object.entries(authDoors)) {
      const [method, path] = door.split(' ') as [string, string]
      const url = `/api/auth${path.replace(/:\w+/, 'github')}`
      const body =
        method === 'POST'
          ? {
              email: 'nieuw@example.org',
              password: 'lang genoeg hoor',
              name: 'N',
              newEmail: 'n@example.org',
              provider: 'github',
              code: '123456',
            }
          : undefined
      const nobody = await world.anonymous.send(method, url, body)
      if (kind === 'signed-in' || kind === 'second-step')
        expect([door, nobody.status]).toEqual([door, expect.toSatisfy(refusedOrBad)])
      if (kind !== 'closed') continue
      const somebody = await cast.clients.colleague.send(method, url, body)
      for (const reply of [nobody, somebody])
        expect([door, reply.status >= 302 && reply.status < 500]).toEqual([door, true])
    }
    expect(await accountsOf(world)).toEqual(before)
    expect((await cast.clients.colleague.get('/api/me')).status).toBe(200)
  })
})

interface Endpoint {
  path?: string
  options: { method: string | string[] }
}

const refusedOrBad = (status: number) => status >= 400 && status < 500

function faultOfDeny({ status, body, raw }: Reply): string | undefined {
  if (!refused.includes(status)) return 'was let through'
  if (raw.body.includes(secretWord)) return 'reads content in a refusal'
  const extra = Object.keys(body).filter(key => !problemKeys.includes(key))
  return extra.length > 0 ? `refusal holds ${extra}` : undefined
}

function faultOfAllow({ status, raw }: Reply, asker: string): string | undefined {
  if (refused.includes(status) || status >= 500) return 'was refused'
  const party = asker === 'employee' || asker === 'manager'
  const ownWords = asker === 'hr' || asker === 'council'
  if (!party && !ownWords && raw.body.includes(secretWord)) return 'reads content of others'
  return undefined
}

async function accountsOf(world: TestApp): Promise<unknown> {
  const users = await world.database.pool.query('select id, email, name from auth."user" order by id')
  return users.rows
}

/** The addresses in Fastify's printed tree. */
function routesOf(tree: string): string[] {
  const path: string[] = []
  return tree.split('\n').flatMap(line => {
    const match = /^([│ ]*)[├└]── (\S+)/.exec(line)
    if (!match) return []
    const depth = match[1]!.length / 4
    path.length = depth
    path.push(match[2]!)
    return [path.join('').replace(/(?<=.)\/$/, '')]
  })
}
