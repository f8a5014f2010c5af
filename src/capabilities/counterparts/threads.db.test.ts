import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askAs } from '../../shell/testing/as-person.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { Talks } from '../dialogue/model.ts'
import type { AgencyThread } from './model.ts'

const planted = 'korenbloemblauw'

describe('an agency worker with two counterparts', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp()
  })
  afterAll(() => world.close())

  /** A table, its manager, and HR, who seats somebody of the agency by number. */
  const lay = async () => {
    const where = await world.build.organisation()
    const { organisationId } = where
    const person = (givenName: string, number?: string) =>
      world.build.person(organisationId, { givenName, ...(number && { number }) })
    const ids = {
      employee: await person('Oleks'),
      manager: await person('Petra'),
      hr: await person('Marieke'),
      agency: await person('Agnes', 'AG1'),
    }
    await world.build.role(organisationId, ids.hr, 'hr')
    const relationId = await world.build.relation(where, ids.employee, ids.manager)
    await world.database.pool.query(`update relations set kind = 'agency' where relation_id = $1`, [
      relationId,
    ])
    const clients = {} as Record<keyof typeof ids, Client>
    for (const name of Object.keys(ids) as (keyof typeof ids)[]) clients[name] = await world.signIn(ids[name])
    const url = `/api/relations/${relationId}`
    const chair = { number: 'AG1', seat: 'agency', parts: ['counterpart'], from: world.today, until: null }
    await ok(clients.hr.post(`${url}/seats`, chair))
    return { where, ids, relationId, url, thread: `${url}/counterparts`, clients }
  }
  const agencyWords = async (client: Client, thread: string) =>
    ((await ok(client.get(thread))).body as AgencyThread).topics.map(({ words }) => words)
  const managerWords = async (client: Client, url: string) =>
    ((await ok(client.get(`${url}/talks`))).body as Talks).topics.map(({ title }) => title)

  // By hand, from paper 2, lines 765-770: who negotiates what, and what can be talked about with both.
  test.each([
    { about: 'pay', may: ['agency'], mustChoose: false },
    { about: 'performance', may: ['organisation'], mustChoose: false },
    { about: 'expectations', may: ['agency', 'organisation'], mustChoose: true },
    { about: 'perspective', may: ['agency', 'organisation'], mustChoose: true },
  ])('[B14] $about goes to $may', async ({ about, may, mustChoose }) => {
    const { url, thread, clients } = await lay()
    const { employee, manager, agency } = clients
    const lands = async (words: string) => ({
      agency: (await agencyWords(agency, thread)).includes(words),
      organisation: (await managerWords(manager, url)).includes(words),
    })
    const send = (words: string, to?: string[]) =>
      employee.post(`${thread}/topics`, { about, words, ...(to && { with: to }) })

    const unsaid = await send('zonder keuze')
    expect([unsaid.status, unsaid.body.code]).toEqual(
      mustChoose ? [400, 'counterparts.say-with-whom'] : [201, undefined],
    )
    expect(await lands('zonder keuze')).toEqual(
      mustChoose
        ? { agency: false, organisation: false }
        : { agency: may.includes('agency'), organisation: may.includes('organisation') },
    )
    for (const one of ['agency', 'organisation'] as const) {
      const reply = await send(`naar ${one}`, [one])
      expect([one, reply.status]).toEqual([one, may.includes(one) ? 201 : 409])
      expect(await lands(`naar ${one}`)).toEqual({
        agency: may.includes(one) && one === 'agency',
        organisation: may.includes(one) && one === 'organisation',
      })
    }
    const both = await send('naar beiden', ['agency', 'organisation'])
    expect(both.status).toBe(may.length === 2 ? 201 : 409)
    expect(await lands('naar beiden')).toEqual({ agency: may.length === 2, organisation: may.length === 2 })
  })

  test('[B14] the manager cannot see the pay thread, the agency cannot see the performance thread; the worker sees both', async () => {
    const { url, thread, ids, where, clients } = await lay()
    const { employee, manager, agency } = clients
    await ok(employee.post(`${thread}/topics`, { about: 'pay', words: `loon ${planted}` }))
    await ok(employee.post(`${thread}/topics`, { about: 'performance', words: `werk ${planted}` }))
    expect(await agencyWords(employee, thread)).toEqual([`loon ${planted}`])
    expect(await managerWords(employee, url)).toEqual([`werk ${planted}`])

    expect((await manager.get(thread)).status).toBe(404)
    for (const path of ['talks', 'view', 'gap', 'agreements', 'mirrors'])
      expect([path, (await agency.get(`${url}/${path}`)).status]).toEqual([path, 404])
    expect(await agencyWords(agency, thread)).toEqual([`loon ${planted}`])

    // By the database itself, whatever code asks.
    const rowsAs = async (personId: string, table: string) => {
      let found: unknown[] = []
      await askAs(world, { ...where, personId }, async query => {
        found = await query(`select to_jsonb(t) as line from ${table} t`)
      })
      return found.length
    }
    for (const table of ['agency_topics', 'agency_lines', 'agency_talks', 'agency_answers'])
      expect([table, await rowsAs(ids.manager, table)]).toEqual([table, 0])
    for (const table of ['topics', 'conversations', 'views', 'agreements'])
      expect([table, await rowsAs(ids.agency, table)]).toEqual([table, 0])
    expect([await rowsAs(ids.agency, 'agency_topics'), await rowsAs(ids.manager, 'topics')]).toEqual([1, 1])
  })

  test('[B14] HR gives the contact that chair and no other part with it, and only where somebody works through an agency', async () => {
    const { url, relationId, ids, where, clients } = await lay()
    const other = await world.build.person(where.organisationId, { number: 'AG2' })
    await ok(clients.hr.delete(`${url}/seats/agency`))
    const give = (at: string, parts: string[], seat = 'agency') =>
      clients.hr.post(`${at}/seats`, { number: 'AG2', seat, parts, from: world.today, until: null })
    expect((await give(url, ['counterpart', 'talk'])).body.code).toBe('people.counterpart-alone')
    expect((await give(url, ['counterpart'], 'host')).body.code).toBe('people.counterpart-alone')
    const permanent = await world.build.pair({ where })
    expect((await give(`/api/relations/${permanent.relationId}`, ['counterpart'])).body.code).toBe(
      'people.no-counterpart-here',
    )
    // Neither does the database take such a chair.
    await expect(
      world.build.seat({
        organisationId: where.organisationId,
        relationId,
        seat: 'agency',
        personId: other,
        by: ids.hr,
        parts: ['counterpart', 'talk'],
      }),
    ).rejects.toThrow('seats_parts_check')
    expect((await give(url, ['counterpart'])).status).toBe(201)
  })

  test('the obligatory topic of pay is not asked of the manager where the agency pays', async () => {
    const { url, clients } = await lay()
    const { employee, manager, hr } = clients
    const plan = { kind: 'annual', plannedOn: world.today }
    const talks = (await ok(manager.post(`${url}/conversations`, plan))).body as Talks
    expect(talks.conversations[0]!.missing).toEqual(['freedom', 'team'])
    const refused = await employee.post(`${url}/topics`, { mandatory: 'pay' })
    expect([refused.status, refused.body.code]).toEqual([409, 'dialogue.with-the-agency'])
    await ok(hr.delete(`${url}/seats/agency`))
    const after = (await ok(manager.get(`${url}/talks`))).body as Talks
    expect(after.conversations[0]!.missing).toEqual(['freedom', 'team', 'pay'])
  })

  test('a next contact does not read what an earlier one was told; the worker reads on', async () => {
    const { url, thread, where, clients } = await lay()
    await ok(clients.employee.post(`${thread}/topics`, { about: 'pay', words: planted }))
    await world.database.pool.query(
      `update agency_topics set laid_on = laid_on - 1 where organisation_id = $1`,
      [where.organisationId],
    )
    await ok(clients.hr.delete(`${url}/seats/agency`))
    const next = await world.build.person(where.organisationId, { number: 'AG2' })
    const chair = { number: 'AG2', seat: 'agency', parts: ['counterpart'], from: world.today, until: null }
    await ok(clients.hr.post(`${url}/seats`, chair))
    expect(await agencyWords(await world.signIn(next), thread)).toEqual([])
    expect(await agencyWords(clients.employee, thread)).toEqual([planted])
    expect((await clients.agency.get(thread)).status).toBe(404)
  })

  test('[B14] nobody else finds a word of it: my data, its file, the calendar, the bell, search, mail and what is refused', async () => {
    const { url, thread, ids, where, clients } = await lay()
    const { employee, manager, agency, hr } = clients
    const roles = [
      'hr',
      'council',
      'confidant',
      'region_coordinator',
      'planner',
      'recruiter',
      'coach',
      'mobility_adviser',
    ] as const
    for (const role of roles) if (role !== 'hr') await world.build.role(where.organisationId, ids.hr, role)
    const colleague = await world.signIn((await world.build.pair({ where })).employeeId)
    const guestId = await world.build.person(where.organisationId, { number: 'HO1' })
    const host = {
      number: 'HO1',
      seat: 'host',
      parts: ['expectations', 'talk', 'agreement'],
      from: world.today,
      until: null,
    }
    await ok(hr.post(`${url}/seats`, host))
    const others = { manager, hr, colleague, host: await world.signIn(guestId) }

    const { topics } = (await ok(employee.post(`${thread}/topics`, { about: 'pay', words: planted })))
      .body as AgencyThread
    const topic = `${thread}/topics/${topics[0]!.topicId}`
    await ok(agency.post(`${topic}/lines`, { words: `${planted} antwoord` }))
    const plan = { plannedOn: world.today, startsAt: '14:00', place: planted }
    const { talks } = (await ok(agency.post(`${thread}/talks`, plan))).body as AgencyThread
    const talk = `${thread}/talks/${talks[0]!.talkId}`
    await ok(agency.post(`${thread}/talks`, { plannedOn: '2026-12-01', place: planted }))
    await ok(agency.post(`${talk}/answer`, { held: false }))

    // Whoever it is for does find it.
    for (const client of [employee, agency]) {
      expect((await ok(client.post('/api/jump', { text: planted.slice(0, 6) }))).raw.body).toContain(planted)
      expect((await ok(client.get('/api/my-days'))).raw.body).toContain('uitzendbureau')
      expect((await ok(client.get('/api/my-data/export'))).raw.body).toContain(planted)
    }
    for (const [name, client] of Object.entries(others)) {
      const asked = [
        ...[
          '/api/me',
          '/api/my-data',
          '/api/my-data/export',
          '/api/my-days',
          '/api/my-days/export',
          '/api/bell',
        ].map(path => client.get(path)),
        ...['talks', 'view', 'gap', 'agreements', 'mirrors', 'counterparts', ''].map(path =>
          client.get(`${url}/${path}`),
        ),
        client.post('/api/jump', { text: planted.slice(0, 6) }),
        client.post(`${thread}/topics`, { about: 'pay', words: 'x' }),
        client.post(`${topic}/lines`, { words: 'x' }),
        client.delete(topic),
        client.post(`${thread}/talks`, { plannedOn: world.today }),
        client.put(talk, { version: 1, plannedOn: world.today }),
        client.post(`${talk}/cancel`, { version: 1 }),
        client.post(`${talk}/answer`, { held: true }),
      ]
      for (const reply of await Promise.all(asked))
        expect([name, reply.raw.body.includes(planted)]).toEqual([name, false])
      expect([name, (await ok(client.get('/api/my-days'))).raw.body.includes('agency-talk')]).toEqual([
        name,
        false,
      ])
      const { groups }: { groups: { tables: { table: string; lines: unknown[] }[] }[] } = (
        await ok(client.get('/api/my-data'))
      ).body
      const theirs = groups.flatMap(({ tables }) => tables).filter(({ table }) => table.startsWith('agency_'))
      expect([name, theirs.flatMap(({ lines }) => lines)]).toEqual([name, []])
    }
    const { rows } = await world.database.pool.query<{ words: string }>(
      `select o::text as words from outbox o where organisation_id = $1
        union all select a::text from audit_events a where organisation_id = $1
        union all select r::text from bell_rings r where organisation_id = $1 and person_id <> all ($2)`,
      [where.organisationId, [ids.employee, ids.agency]],
    )
    for (const { words } of rows) expect(words.includes(planted)).toBe(false)
    // What the other says of a talk is hidden until one answers oneself.
    const mine = (await ok(employee.get(thread))).body as AgencyThread
    expect(mine.talks[0]).toMatchObject({ answered: true, mine: null, outcome: 'open' })
    const told = (await ok(employee.post(`${talk}/answer`, { held: true }))).body as AgencyThread
    expect(told.talks[0]).toMatchObject({ mine: true, outcome: 'disputed' })
  })
})
