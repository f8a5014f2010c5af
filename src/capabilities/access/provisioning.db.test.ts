import SCIMMY from 'scimmy'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type Employer,
  enterprise,
  patch,
  startDirectoryWorld,
  userSchema,
} from '../../shell/testing/directory.ts'
import type { TestApp } from '../../shell/testing/test-app.ts'

let world: TestApp
let newEmployer: () => Promise<Employer>
beforeAll(async () => {
  ;({ world, newEmployer } = await startDirectoryWorld())
})
afterAll(() => world.close())

let { organisationId, count, scim, user } = {} as Employer
beforeEach(async () => {
  ;({ organisationId, count, scim, user } = await newEmployer())
})

async function personOf(id: string) {
  const { rows } = await world.database.pool.query('select * from people where person_id = $1', [id])
  return rows[0]
}

describe('a directory keeps people', () => {
  test('from the first question to the last, as a directory asks', async () => {
    // First it looks whether the person is there.
    const none = await scim(
      'GET',
      `/Users?filter=${encodeURIComponent(`userName eq "samira${count}@werk.example"`)}`,
    )
    expect(none).toMatchObject({ status: 200, body: { totalResults: 0, Resources: [] } })

    const made = await scim('POST', '/Users', user({ title: 'Verpleegkundige', password: 'niet te bewaren' }))
    expect(made.status).toBe(201)
    const { id } = made.body
    expect(made.headers.get('location')).toBe(`http://localhost/api/scim/v2/Users/${id}`)
    expect(made.body).toEqual({
      schemas: [userSchema, enterprise],
      id,
      externalId: `ext-${count}`,
      userName: `samira${count}@werk.example`,
      name: { formatted: 'Samira El Amrani', familyName: 'El Amrani', givenName: 'Samira' },
      active: true,
      emails: [{ value: `samira${count}@werk.example`, type: 'work', primary: true }],
      [enterprise]: { employeeNumber: `N${count}` },
      meta: {
        resourceType: 'User',
        created: expect.any(String),
        lastModified: expect.any(String),
        location: `http://localhost/api/scim/v2/Users/${id}`,
      },
    })
    expect(await personOf(id)).toMatchObject({
      number: `N${count}`,
      given_name: 'Samira',
      email: `samira${count}@werk.example`,
    })

    const found = await scim('GET', `/Users?filter=externalId%20eq%20%22ext-${count}%22`)
    expect(found.body).toMatchObject({ totalResults: 1, Resources: [{ id }] })
    expect(() => new SCIMMY.Messages.ListResponse(found.body)).not.toThrow()

    const renamed = await scim(
      'PATCH',
      `/Users/${id}`,
      patch(
        { op: 'Replace', path: 'name.familyName', value: 'Verbeek' },
        { op: 'Add', path: 'emails[type eq "work"].value', value: `s.verbeek${count}@werk.example` },
        { op: 'Add', path: 'title', value: 'Teamleider' },
        { op: 'Add', path: `${enterprise}:department`, value: 'Noord' },
        { op: 'Replace', path: 'phoneNumbers[type eq "mobile"].value', value: '0612345678' },
      ),
    )
    expect(renamed).toMatchObject({
      status: 200,
      body: { name: { familyName: 'Verbeek' }, emails: [{ value: `s.verbeek${count}@werk.example` }] },
    })
    expect(renamed.body.title).toBeUndefined()

    const replaced = await scim(
      'PUT',
      `/Users/${id}`,
      user({ name: { givenName: 'Sam', familyName: 'Verbeek' } }),
    )
    expect(replaced).toMatchObject({ status: 200, body: { name: { givenName: 'Sam' } } })
    expect((await scim('GET', `/Users/${id}`)).body).toEqual(replaced.body)

    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(204)
    expect((await scim('GET', `/Users/${id}`)).status).toBe(404)
    expect((await scim('DELETE', `/Users/${id}`)).status).toBe(404)
    // Let go of, and not forgotten: terms of keeping decide about that.
    expect(await personOf(id)).toMatchObject({ given_name: 'Sam', access_closed_at: expect.any(Date) })
    // And back again, as the same person.
    expect(await scim('POST', '/Users', user())).toMatchObject({ status: 201, body: { id, active: true } })
  })

  test('the chain tells what a directory did, by nobody that we know', async () => {
    const { id } = (await scim('POST', '/Users', user())).body
    await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', value: { active: false } }))
    await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'name.givenName', value: 'Sam' }))
    await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'name.givenName', value: 'Sam' }))
    await scim('DELETE', `/Users/${id}`)
    const { rows } = await world.database.pool.query(
      `select event, actor_id from audit_events where organisation_id = $1 order by sequence`,
      [organisationId],
    )
    expect(rows.map(({ event }) => event)).toEqual([
      'organisation.started',
      'provisioning.key-made',
      'person.provisioned',
      'person.access-closed',
      'person.reprovisioned',
      'person.unprovisioned',
    ])
    expect(new Set(rows.slice(1).map(row => row.actor_id))).toEqual(
      new Set(['00000000-0000-0000-0000-000000000000']),
    )
    const faults = await world.database.pool.query('select kind from audit_faults($1)', [organisationId])
    expect(faults.rows).toEqual([])
  })

  test('finds who was brought in before, by number, and by address where it sends no number', async () => {
    const [first, second] = [
      await world.build.person(organisationId, { number: `N${count}` }),
      await world.build.person(organisationId),
    ]
    await world.database.pool.query('update people set email = $1 where person_id = $2', [
      `Joost${count}@werk.example`,
      second,
    ])
    expect((await scim('POST', '/Users', user())).body.id).toBe(first)
    const byAddress = await scim('POST', '/Users', {
      schemas: [userSchema],
      userName: 'joost',
      name: { givenName: 'Joost', familyName: 'Verbeek' },
      emails: [{ value: `joost${count}@werk.example` }],
    })
    expect(byAddress).toMatchObject({ status: 201, body: { id: second } })
    // Without number and address: a new line, by a number that HR recognises.
    const bare = await scim('POST', '/Users', { userName: 'los', name: { givenName: 'L', familyName: 'Os' } })
    expect(await personOf(bare.body.id)).toMatchObject({ number: 'los', email: null })
  })

  test('true and false may be words, as some directories write them', async () => {
    const { id } = (await scim('POST', '/Users', user({ active: 'True' }))).body
    const off = await scim('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'active', value: 'False' }))
    expect(off.body.active).toBe(false)
    const on = await scim('PATCH', `/Users/${id}`, patch({ op: 'Replace', value: { active: 'True' } }))
    expect(on.body.active).toBe(true)
  })

  test('lists page by page, each once, with what was asked for and every kind of question', async () => {
    for (let number = 0; number < 25; number++)
      await scim(
        'POST',
        '/Users',
        user({
          userName: `u${number}`,
          externalId: `e${number}`,
          emails: [{ value: `u${number}.${count}@werk.example` }],
          [enterprise]: { employeeNumber: `P${number}` },
          active: number % 5 !== 0,
        }),
      )
    const pages = await Promise.all(
      [1, 11, 21].map(start => scim('GET', `/Users?startIndex=${start}&count=10`)),
    )
    const ids = pages.flatMap(({ body }) => body.Resources.map((one: { id: string }) => one.id))
    expect([ids.length, new Set(ids).size, pages[0]!.body.totalResults]).toEqual([25, 25, 25])
    expect(pages[2]!.body).toMatchObject({ startIndex: 21, itemsPerPage: 5 })
    expect((await scim('GET', '/Users?count=0')).body).toMatchObject({ totalResults: 25, Resources: [] })
    expect((await scim('GET', '/Users?startIndex=-3&count=1')).body).toMatchObject({
      startIndex: 1,
      itemsPerPage: 1,
    })
    const ask = async (filter: string) =>
      (await scim('GET', `/Users?filter=${encodeURIComponent(filter)}&attributes=userName&count=200`)).body
    expect(await ask('active eq false')).toMatchObject({ totalResults: 5 })
    expect(await ask('userName sw "u1" and active eq true')).toMatchObject({ totalResults: 9 })
    expect(await ask('userName eq "U7"')).toMatchObject({ totalResults: 1, Resources: [{ userName: 'u7' }] })
    expect(await ask(`${enterprise}:employeeNumber eq "P3"`)).toMatchObject({ totalResults: 1 })
    expect(await ask(`emails[type eq "work"].value eq "u9.${count}@werk.example"`)).toMatchObject({
      totalResults: 1,
    })
    const [one] = (await ask('externalId eq "e4"')).Resources
    expect(Object.keys(one).sort()).toEqual(['id', 'schemas', 'userName'])
    const without = await scim('GET', `/Users/${one.id}?excludedAttributes=emails,name`)
    expect([without.body.emails, without.body.name, without.body.userName]).toEqual([
      undefined,
      undefined,
      'u4',
    ])
  })

  test('describes itself as the standard says', async () => {
    const config = await scim('GET', '/ServiceProviderConfig')
    expect(config.body).toMatchObject({ patch: { supported: true }, bulk: { supported: false } })
    const types = await scim('GET', '/ResourceTypes')
    expect(types.body.Resources.map((one: { endpoint: string }) => one.endpoint)).toEqual(['/Users'])
    expect((await scim('GET', '/ResourceTypes/User')).body.schema).toBe(userSchema)
    const schemas = await scim('GET', '/Schemas')
    expect(schemas.body.Resources.map((one: { id: string }) => one.id)).toEqual([userSchema, enterprise])
    // What it says it keeps is what an answer holds.
    const { body } = await scim('POST', '/Users', user())
    const said = (await scim('GET', `/Schemas/${userSchema}`)).body.attributes.map(
      (one: { name: string }) => one.name,
    )
    expect(said.filter((name: string) => body[name] === undefined)).toEqual([])
    expect((await scim('GET', '/Rooms')).status).toBe(404)
    expect((await scim('GET', '/Schemas/iets')).status).toBe(404)
  })
})

describe('access follows', () => {
  test('closing ends every session at once, and no link or password opens it again until the directory does', async () => {
    const { id } = (await scim('POST', '/Users', user())).body
    const client = await world.signIn(id)
    expect((await client.get('/api/me')).status).toBe(200)
    await scim('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'active', value: false }))
    world.app.house.forget()
    expect((await client.get('/api/me')).status).toBe(401)
    await scim('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'active', value: true }))
    // The session that ended stays ended.
    world.app.house.forget()
    expect((await client.get('/api/me')).status).toBe(401)
    expect((await (await world.signIn(id)).get('/api/me')).body.personId).toBe(id)
  })

  test('HR lets in who left, once no directory decides about them', async () => {
    const hr = await world.build.person(organisationId)
    await world.build.role(organisationId, hr, 'hr')
    const client = await world.signIn(hr)
    const { id } = (await scim('POST', '/Users', user({ active: false }))).body
    expect((await client.get('/api/ways-in')).body).toMatchObject({
      directories: [{ name: 'Entra ID', lastUsedOn: world.today }],
      kept: 1,
      closed: [{ personId: id, name: 'Samira El Amrani', kept: true }],
    })
    const refused = await client.post(`/api/people/${id}/open-access`)
    expect([refused.status, refused.body.code]).toEqual([409, 'access.directory-decides'])
    await scim('DELETE', `/Users/${id}`)
    expect((await client.post(`/api/people/${id}/open-access`)).status).toBe(204)
    expect((await client.get('/api/ways-in')).body).toMatchObject({ kept: 0, closed: [] })
    expect((await client.post(`/api/people/${id}/open-access`)).body.code).toBe('access.not-closed')
    expect((await (await world.signIn(id)).get('/api/me')).status).toBe(200)
  })
})

describe('what directories in the wild send', () => {
  const filtered = async (filter: string) => {
    const { status, body } = await scim('GET', `/Users?filter=${encodeURIComponent(filter)}`)
    return [status, body.totalResults, body.Resources?.map(({ id }: { id: string }) => id)]
  }

  test('a question about addresses is answered where somebody has none', async () => {
    const { id } = (await scim('POST', '/Users', user())).body
    const bare = (
      await scim(
        'POST',
        '/Users',
        user({ userName: `kaal${count}`, externalId: null, emails: [], [enterprise]: {} }),
      )
    ).body
    const address = `samira${count}@werk.example`
    for (const filter of [
      `emails[type eq "work"].value eq "${address}"`,
      `emails[type eq "work" and value eq "${address}"]`,
      `emails.value eq "${address}"`,
      `emails.value co "samira"`,
      'emails pr',
      'emails.value pr',
      `emails pr and userName eq "${address}"`,
    ])
      expect([filter, ...(await filtered(filter))]).toEqual([filter, 200, 1, [id]])
    expect(await filtered(`emails.value eq "niemand@werk.example"`)).toEqual([200, 0, []])
    expect(await filtered(`userName eq "kaal${count}"`)).toEqual([200, 1, [bare.id]])
  })

  test('whole names of the core schema are its short ones', async () => {
    const { id } = (await scim('POST', '/Users', user())).body
    for (const name of ['userName', 'externalId', 'name.familyName']) {
      const value =
        { userName: `samira${count}@werk.example`, externalId: `ext-${count}` }[name] ?? 'El Amrani'
      expect(await filtered(`${userSchema}:${name} eq "${value}"`)).toEqual([200, 1, [id]])
      expect(await filtered(`${userSchema.toUpperCase()}:${name} eq "${value}"`)).toEqual([200, 1, [id]])
    }
    expect(await filtered(`userName eq "${userSchema}:userName"`)).toEqual([200, 0, []])
    const renamed = patch({ op: 'replace', path: `${userSchema}:name.givenName`, value: 'Sam' })
    expect((await scim('PATCH', `/Users/${id}`, renamed)).body.name.givenName).toBe('Sam')
  })

  test('nothing said about active changes nothing about it', async () => {
    for (const closed of [true, false]) {
      const { id } = (
        await scim(
          'POST',
          '/Users',
          user({
            userName: `a${closed}${count}`,
            externalId: `a${closed}${count}`,
            emails: [],
            [enterprise]: {},
          }),
        )
      ).body
      if (closed) await scim('PATCH', `/Users/${id}`, patch({ op: 'replace', path: 'active', value: false }))
      const { active: _, ...silent } = user({
        userName: `a${closed}${count}`,
        externalId: null,
        emails: [],
        [enterprise]: {},
      }) as Record<string, unknown>
      const sent: [string, unknown][] = [
        ['PATCH', patch({ op: 'replace', path: 'active', value: null })],
        ['PATCH', patch({ op: 'remove', path: 'active' })],
        ['PATCH', patch({ op: 'replace', value: { active: null } })],
        ['PATCH', patch({ op: 'replace', value: { active: null, name: { givenName: 'Sam' } } })],
        ['PUT', silent],
        ['PUT', { ...silent, active: null }],
      ]
      for (const [method, body] of sent) {
        const reply = await scim(method, `/Users/${id}`, body)
        expect([JSON.stringify(body), reply.status, reply.body.active]).toEqual([
          JSON.stringify(body),
          200,
          !closed,
        ])
      }
    }
  })

  test('whoever is taken up anew stays closed where nothing is said about active', async () => {
    const again = {
      externalId: 'again',
      userName: 'again@x.example',
      emails: [],
      [enterprise]: { employeeNumber: 'AGAIN1' },
    }
    const { active: _, ...silent } = user(again) as Record<string, unknown>
    const { id } = (await scim('POST', '/Users', silent)).body
    for (const one of [silent, { ...silent, active: null }]) {
      await scim('DELETE', `/Users/${id}`)
      const taken = await scim('POST', '/Users', one)
      expect([taken.status, taken.body.id, taken.body.active]).toEqual([201, id, false])
    }
    await scim('DELETE', `/Users/${id}`)
    expect((await scim('POST', '/Users', { ...silent, active: true })).body.active).toBe(true)
  })

  test('what we do not keep is read over in a change as it is at the beginning, and the rest counts', async () => {
    const custom = 'urn:ietf:params:scim:schemas:extension:custom:2.0:User'
    const more = {
      [custom]: { costCenter: '1' },
      phoneNumbers: [{ value: '1', type: 'Werk' }],
      addresses: [{ type: 'office', country: 5 }],
      roles: [{ value: 'x', type: 'y', primary: 'True' }],
      title: 7,
    }
    const { id } = (await scim('POST', '/Users', user(more))).body
    const sent = patch(
      { op: 'Add', path: `${custom}:costCenter`, value: '1' },
      { op: 'Add', path: 'phoneNumbers[type eq "Werk"].value', value: '1' },
      { op: 'Add', value: { ...more, [`${custom}:costCenter`]: '2' } },
      { op: 'Replace', path: 'active', value: 'False' },
    )
    expect((await scim('PATCH', `/Users/${id}`, sent)).body).toMatchObject({ id, active: false })
    expect((await scim('PUT', `/Users/${id}`, user({ ...more, active: true }))).body).toMatchObject({
      id,
      active: true,
    })
  })

  test('an address of any kind is read, and the first among them counts', async () => {
    for (const [index, type] of ['Work', 'office', 'business', '', 'HOME', undefined, null].entries()) {
      const value = `soort${index}.${count}@werk.example`
      const sent = user({
        userName: `soort${index}${count}`,
        externalId: null,
        [enterprise]: {},
        emails: [{ value, type, primary: 'True' }],
      })
      const { status, body } = await scim('POST', '/Users', sent)
      expect([type, status, body.emails?.[0]?.value]).toEqual([type, 201, value])
      const other = `ander${index}.${count}@werk.example`
      const changed = patch({ op: 'replace', path: 'emails', value: [{ value: other, type }] })
      expect((await scim('PATCH', `/Users/${body.id}`, changed)).body.emails[0].value).toBe(other)
    }
  })
})
