import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Employer, enterprise, patch, startDirectoryWorld } from '../../shell/testing/directory.ts'
import { diceOf, oddWords, spoil } from '../../shell/testing/junk.ts'
import type { TestApp } from '../../shell/testing/test-app.ts'
import { makeKey, stopKey } from './operator.ts'

let world: TestApp
let newEmployer: () => Promise<Employer>
beforeAll(async () => {
  ;({ world, newEmployer } = await startDirectoryWorld())
})
afterAll(() => world.close())

let { organisationId, key, count, operation, scim, user } = {} as Employer
beforeEach(async () => {
  ;({ organisationId, key, count, operation, scim, user } = await newEmployer())
})

async function personOf(id: string) {
  const { rows } = await world.database.pool.query('select * from people where person_id = $1', [id])
  return rows[0]
}

describe('without the works council', () => {
  const shut = () =>
    world.database.pool.query(
      `insert into consent_steps (organisation_id, module, number, step, arrangement, taken_by, taken_on, taken_at)
        select organisation_id, module, number + 1, 'withdrawn', arrangement, taken_by, taken_on, taken_at from consent_steps
        where organisation_id = $1 and module = 'directory' order by number desc limit 1`,
      [organisationId],
    )

  test('[I06] a directory brings nobody in, changes nothing and opens nothing; closing somebody’s access always works', async () => {
    const one = (name: string) =>
      user({
        userName: `${name}${count}@werk.example`,
        externalId: `ext-${name}-${count}`,
        emails: [{ value: `${name}${count}@werk.example`, type: 'work', primary: true }],
        [enterprise]: { employeeNumber: `${name}${count}` },
      })
    const [{ id }, { id: other }, { id: third }] = [
      (await scim('POST', '/Users', one('samira'))).body,
      (await scim('POST', '/Users', one('joost'))).body,
      (await scim('POST', '/Users', one('noor'))).body,
    ]
    const closing = patch({ op: 'replace', path: 'active', value: false })
    await shut()
    const refusedOnes = [
      await scim('POST', '/Users', one('ines')),
      await scim('PUT', `/Users/${id}`, {
        ...one('samira'),
        name: { givenName: 'Anders', familyName: 'Dan' },
      }),
      await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'name.givenName', value: 'Anders' })),
    ]
    expect(refusedOnes.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(refusedOnes[0]!.body.detail).toContain('Closing access always works')
    const before = await personOf(id)
    expect((await scim('GET', `/Users/${id}`)).status).toBe(200)
    expect((await scim('PATCH', `/Users/${id}`, closing)).status).toBe(200)
    expect((await personOf(id)).access_closed_at).not.toBe(null)
    // Whatever else the same message says of them.
    const all = { ...one('joost'), active: false, name: { givenName: 'Anders', familyName: 'Dan' } }
    expect((await scim('PUT', `/Users/${other}`, all)).status).toBe(200)
    expect(await personOf(other)).toMatchObject({ access_closed_at: expect.any(Date) })
    expect((await personOf(other)).given_name).not.toBe('Anders')
    expect((await scim('DELETE', `/Users/${third}`)).status).toBe(204)
    expect((await personOf(third)).access_closed_at).not.toBe(null)
    const opening = patch({ op: 'replace', path: 'active', value: true })
    expect((await scim('PATCH', `/Users/${id}`, opening)).status).toBe(403)
    expect((await personOf(id)).given_name).toBe(before.given_name)
  })
})

describe('what is refused', () => {
  test('without a key, with another, or with one that ended: nothing, whatever is asked', async () => {
    const { id } = (await scim('POST', '/Users', user())).body
    const asks = [
      ['GET', '/Users'],
      ['POST', '/Users', user()],
      ['GET', `/Users/${id}`],
      ['PUT', `/Users/${id}`, user()],
      ['PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: false })],
      ['DELETE', `/Users/${id}`],
      ['GET', '/Schemas'],
      ['GET', '/ServiceProviderConfig'],
    ] as const
    const other = (await world.build.organisation({ name: `Buren ${count}` })).organisationId
    const ended = (await makeKey(operation, 'Oud')).key
    await stopKey(operation, 'Oud')
    for (const bearer of ['', 'x', `ww-${'a'.repeat(43)}`, ended])
      for (const [method, path, body] of asks) {
        const reply = await scim(method, path, body, bearer)
        expect([bearer, path, reply.status]).toEqual([bearer, path, 401])
        expect(reply.headers.get('www-authenticate')).toBe('Bearer')
        expect(reply.body).toMatchObject({
          schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
          status: '401',
          detail: expect.stringContaining('wisselwerk provisioning'),
        })
      }
    // Nor does a key reach people of another organisation, or any other address.
    const { key: foreign } = await makeKey({ ...operation, organisation: other }, 'Entra ID')
    expect((await scim('GET', '/Users', undefined, foreign)).body.totalResults).toBe(0)
    expect((await scim('DELETE', `/Users/${id}`, undefined, foreign)).status).toBe(404)
    const register = await world.anonymous.send('GET', '/api/register', undefined, {
      authorization: `Bearer ${key}`,
    })
    expect(register.status).toBe(401)
    expect(await personOf(id)).toMatchObject({ access_closed_at: null })
  })

  test('what does not fit is said with the field, the right status and type, and changes nothing', async () => {
    const { id } = (await scim('POST', '/Users', user())).body
    await scim(
      'POST',
      '/Users',
      user({
        userName: 'ander',
        externalId: 'ander',
        emails: [{ value: `ander${count}@werk.example` }],
        [enterprise]: { employeeNumber: 'ANDER' },
      }),
    )
    const before = await everything()
    const fresh = {
      userName: 'vers',
      externalId: 'vers',
      emails: [],
      [enterprise]: { employeeNumber: 'VERS' },
    }
    const cases: [string, string, unknown, number, string | undefined, RegExp][] = [
      ['POST', '/Users', user(), 409, 'uniqueness', /userName samira/],
      ['POST', '/Users', user({ userName: 'x' }), 409, 'uniqueness', /number N\d+ is kept by a directory/],
      [
        'POST',
        '/Users',
        user({ ...fresh, emails: [{ value: `ander${count}@werk.example` }] }),
        409,
        'uniqueness',
        /belongs to number ANDER/,
      ],
      ['PUT', `/Users/${id}`, user({ userName: 'Ander' }), 409, 'uniqueness', /userName Ander/],
      [
        'PUT',
        `/Users/${id}`,
        user({ [enterprise]: { employeeNumber: 'ANDER' } }),
        409,
        'uniqueness',
        /Number ANDER/,
      ],
      [
        'POST',
        '/Users',
        user({ ...fresh, name: { givenName: 'Alleen' } }),
        400,
        'invalidValue',
        /^name\.familyName is missing/,
      ],
      [
        'POST',
        '/Users',
        user({ ...fresh, emails: [{ value: 'geen adres' }] }),
        400,
        'invalidValue',
        /^emails\.value /,
      ],
      ['POST', '/Users', user({ ...fresh, userName: undefined }), 400, 'invalidValue', /userName/],
      [
        'POST',
        '/Users',
        user({ ...fresh, [enterprise]: { employeeNumber: 'x'.repeat(41) } }),
        400,
        'invalidValue',
        /employeeNumber is missing, too long/,
      ],
      ['POST', '/Users', user({ ...fresh, active: 'soms' }), 400, 'invalidValue', /active/],
      ['POST', '/Users', '[1,2]', 400, 'invalidValue', /no person in the form of SCIM/],
      ['POST', '/Users', '{"userName"', 400, 'invalidValue', /cannot be read/],
      [
        'PATCH',
        `/Users/${id}`,
        patch({ op: 'Verzin', path: 'active', value: 1 }),
        400,
        'invalidSyntax',
        /Verzin/,
      ],
      ['PATCH', `/Users/${id}`, patch(), 400, 'invalidValue', /Operations/],
      ['PATCH', `/Users/${id}`, {}, 400, 'invalidSyntax', /schema/],
      [
        'PATCH',
        `/Users/${id}`,
        patch({ op: 'Remove', path: 'name' }),
        400,
        'invalidValue',
        /name\.givenName/,
      ],
      [
        'PATCH',
        '/Users/geen-id',
        patch({ op: 'Replace', path: 'active', value: true }),
        404,
        undefined,
        /No directory keeps/,
      ],
      ['GET', '/Users?filter=userName%20eq', undefined, 400, 'invalidFilter', /./],
      ['GET', '/Users?startIndex=een', undefined, 400, 'invalidValue', /startIndex/],
    ]
    for (const [method, path, body, status, scimType, words] of cases) {
      const reply = await scim(method, path, body)
      expect([path, body, reply.status, reply.body.scimType]).toEqual([path, body, status, scimType])
      expect(reply.body.detail).toMatch(words)
      expect(reply.body.status).toBe(String(status))
    }
    expect(await everything()).toEqual(before)
  })

  async function everything() {
    const tables = ['people', 'provisioned_people', 'audit_events']
    return Promise.all(
      tables.map(async table => {
        const { rows } = await world.database.pool.query(
          `select t::text as line from ${table} t where organisation_id = $1 order by 1`,
          [organisationId],
        )
        return rows
      }),
    )
  }

  test('eight hundred broken messages with a right key: no fault of ours, a sentence each, and nothing that fits no line', async () => {
    const { id } = (await scim('POST', '/Users', user())).body
    const dice = diceOf(20_261_128)
    const right = [
      () => ['POST', '/Users', user({ userName: `u${dice.below(1e9)}`, emails: [], [enterprise]: {} })],
      () => ['PUT', `/Users/${id}`, user()],
      () => ['PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: true })],
      () => ['PATCH', `/Users/${id}`, patch({ op: 'add', value: { name: { givenName: 'S' } } })],
    ] as const
    const faults: unknown[] = []
    const statuses = new Set<number>()
    for (let round = 0; round < 100; round++)
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          const [method, path, body] = dice.pick(right)() as [string, string, unknown]
          const junk = spoil(dice, body)
          const filter = dice.pick(['', `?filter=${encodeURIComponent(String(dice.pick(oddWords)))}`])
          const reply = await (dice.below(5) === 0 && filter
            ? scim('GET', `/Users${filter}`)
            : scim(method, path, junk))
          statuses.add(reply.status)
          const fine = reply.status < 300 || (reply.status < 500 && /\.$/.test(reply.body.detail))
          if (!fine) faults.push([method, junk, reply.status, reply.body])
        }),
      )
    expect(faults.slice(0, 5)).toEqual([])
    expect([...statuses]).toEqual(expect.arrayContaining([400]))
    const { rows } = await world.database.pool.query(
      `select from people where organisation_id = $1 and (given_name <> btrim(given_name) or given_name = '')`,
      [organisationId],
    )
    expect(rows).toEqual([])
  })

  test('of the same person sent many times at once, one is made and the others are told', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => scim('POST', '/Users', user())))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)])
    expect((await scim('GET', '/Users')).body.totalResults).toBe(1)
  })

  test('two changes of one person at once both stand', async () => {
    const { id } = (await scim('POST', '/Users', user())).body
    const given = patch({ op: 'replace', path: 'name.givenName', value: 'Sam' })
    const family = patch({ op: 'replace', path: 'name.familyName', value: 'Verbeek' })
    await Promise.all([scim('PATCH', `/Users/${id}`, given), scim('PATCH', `/Users/${id}`, family)])
    expect(await personOf(id)).toMatchObject({ given_name: 'Sam', family_name: 'Verbeek' })
  })

  test('a key that is made twice under one name, or ended where there is none', async () => {
    await expect(makeKey(operation, 'Entra ID')).rejects.toThrow(/has a key ‘Entra ID’ already/)
    await expect(makeKey(operation, '')).rejects.toThrow(/Give the key a name/)
    await expect(stopKey(operation, 'Okta')).rejects.toThrow(/has no key ‘Okta’/)
  })
})
