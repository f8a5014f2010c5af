import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Talks } from '../../capabilities/dialogue/model.ts'
import type { Pair } from '../testing/builder.ts'
import { clauseOf, emptySheet, leftOutAt, ok, secretWord } from '../testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../testing/test-app.ts'

interface Entry {
  uid: string
  on: string
  title: string
  sequence: number
  url: string
}

describe('my days in my calendar', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
  })
  afterAll(() => world.close())

  /** What another program reads in the file, whose every event is a whole day. */
  async function entriesOf(client: Client, language = 'nl'): Promise<Entry[]> {
    const { raw } = await ok(client.get(`/api/my-days/export?language=${language}`))
    return new ICAL.Component(ICAL.parse(raw.body)).getAllSubcomponents('vevent').map(component => {
      const event = new ICAL.Event(component)
      expect(event.startDate.isDate).toBe(true)
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(24 * 60 * 60)
      return {
        uid: event.uid,
        on: event.startDate.toString(),
        title: event.summary,
        sequence: event.sequence!,
        url: String(component.getFirstPropertyValue('url')),
      }
    })
  }
  const named = (entries: Entry[]) => entries.map(({ on, title }) => `${on} ${title}`)
  const query = async (text: string, values: unknown[]) =>
    (await world.database.pool.query(text, values)).rows
  const plan = async (client: Client, relationId: string, plannedOn: string) => {
    const url = `/api/relations/${relationId}/conversations`
    const { body } = await ok(client.post(url, { kind: 'annual', plannedOn }))
    const planned = (body as Talks).conversations.find(talk => !talk.cancelled)!
    return { url: `${url}/${planned.conversationId}`, conversationId: planned.conversationId }
  }
  const keepCampaign = (
    organisationId: string,
    by: string,
    number: number,
    rest: { name?: string; opens?: string; closes?: string; units?: string[]; state?: string } = {},
  ) =>
    query(
      `insert into campaigns (organisation_id, campaign_id, number, name, opens_on, closes_on, unit_ids, state, planned_by, planned_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())`,
      [
        organisationId,
        randomUUID(),
        number,
        rest.name ?? `Ronde ${number}`,
        rest.opens ?? '2026-08-01',
        rest.closes ?? '2026-10-15',
        rest.units ?? [],
        rest.state ?? 'planned',
        by,
      ],
    )

  /** Both signed a text with these clauses, and one of them wrote another since. */
  async function sign(employee: Client, manager: Client, relationId: string, days: object[]): Promise<void> {
    const table = `/api/relations/${relationId}/agreements`
    const { agreementId } = (await ok(employee.post(table))).body
    const url = `${table}/${agreementId}`
    const clauses = days.map(rest => clauseOf(secretWord, { when: null, ...rest }))
    for (const side of [employee, manager]) {
      await ok(side.put(`${url}/rendering`, { version: 0, clauses: [clauseOf(secretWord)] }))
      await ok(side.post(`${url}/rendering/submit`, { version: 1 }))
    }
    for (const side of [employee, manager])
      for (const id of (await side.get(url)).body.waiting)
        await ok(side.put(`${url}/reactions/${id}`, { kind: 'agree' }))
    const leftOut = await leftOutAt(manager, url)
    const { body } = await ok(manager.post(`${url}/versions`, { basedOn: 0, clauses, leftOut }))
    const { number, hash } = body.versions[0]
    await ok(employee.post(`${url}/accept`, { number, hash }))
    for (const side of [employee, manager]) await ok(side.post(`${url}/sign`, { number, hash }))
    const newer = [clauseOf(secretWord, { when: { day: '2027-08-08' } })]
    await ok(employee.post(`${url}/versions`, { basedOn: 1, clauses: newer, why: secretWord }))
  }

  /** Everything with a day, on both sides of it and of both chairs; names as difficult as names are. */
  async function furnished(): Promise<Pair & { clients: { employee: Client; manager: Client } }> {
    const { build } = world
    const where = await build.organisation()
    const { organisationId } = where
    const employeeId = await build.person(organisationId, {
      givenName: 'Zoë; Ayşe, 👩🏽‍⚕️',
      familyName: 'van den; Berg\\n-de Wit '.repeat(3).trim(),
    })
    const managerId = await build.person(organisationId, { givenName: 'Joost', familyName: 'Bakker' })
    const relationId = await build.relation(where, employeeId, managerId)
    const clients = { employee: await world.signIn(employeeId), manager: await world.signIn(managerId) }
    const url = `/api/relations/${relationId}`
    const off = await plan(clients.employee, relationId, '2026-09-20')
    await ok(clients.employee.post(`${off.url}/cancel`, { version: 1 }))
    const talk = await plan(clients.manager, relationId, '2026-09-10')
    await ok(clients.employee.put(talk.url, { version: 1, kind: 'annual', plannedOn: '2026-09-12' }))
    const { topics } = (await ok(clients.employee.post(`${url}/topics`, { title: secretWord }))).body
    const sheet = `${url}/topics/${topics[0].topicId}/sheet`
    await ok(clients.employee.put(sheet, { version: 0, sheet: emptySheet }))
    await sign(clients.employee, clients.manager, relationId, [
      { when: { day: '2026-12-01' }, reviewOn: '2027-03-01' },
      { when: { day: '2026-12-01' }, endsOn: '2027-09-01' },
      { when: { day: '2026-09-01' } },
      { when: { day: '2026-08-31' } },
      { when: { text: secretWord } },
    ])
    for (const [fromDate, reviewDate] of [
      ['2026-01-01', '2026-08-31'],
      ['2026-01-01', '2026-09-01'],
      ['2026-11-01', '2027-02-01'],
    ]) {
      const card = { need: 'income', wish: secretWord, fromDate, reviewDate }
      await ok(clients.employee.post(`${url}/needs`, card))
    }
    await keepCampaign(organisationId, managerId, 1, { name: 'Najaar, 2026; „samen” 🍂' })
    await keepCampaign(organisationId, managerId, 2, { opens: '2026-09-02' })
    await keepCampaign(organisationId, managerId, 3, { closes: '2026-08-31' })
    await keepCampaign(organisationId, managerId, 4, { state: 'cancelled' })
    await keepCampaign(organisationId, managerId, 5, { units: [randomUUID()] })
    // Another table of the same manager, without a talk; one that has ended; and one of two others.
    const other = await build.person(organisationId, { givenName: 'Anja', familyName: 'Smit' })
    await build.relation(where, other, managerId, { from: '2026-01-15' })
    const gone = await build.person(organisationId)
    const ended = await build.relation(where, gone, managerId)
    await plan(await world.signIn(gone), ended, '2026-10-01')
    await query(`update relations set valid_until = '2026-08-20' where relation_id = $1`, [ended])
    const { employeeId: stranger, relationId: elsewhere } = await build.pair({ where })
    await plan(await world.signIn(stranger), elsewhere, '2026-10-02')
    return { ...where, employeeId, managerId, relationId, clients }
  }

  /** The same, asked of the database by its owner in another way. */
  const expected = async (personId: string): Promise<Entry[]> =>
    query(
      `with mine as (
         select r.*, case when r.person_id = $1 then m.manager_id else r.person_id end as other
         from relations r left join managements m using (organisation_id, relation_id)
         where $1 in (r.person_id, m.manager_id) and r.valid_until is null),
       days as (
         select 'talk-' || c.conversation_id as uid, planned_on as day, 'Gesprek met ' as words, other
           from conversations c join mine using (relation_id) where cancelled_at is null
         union all select 'talk-due-' || relation_id, '2027-01-15', 'Tijd voor een gesprek met ', other
           from mine where valid_from = '2026-01-15'
         union select 'look-back-' || relation_id || '-' || d.day, d.day::date, 'Terugkijken met ', other
           from mine join agreements a using (relation_id) join versions v using (agreement_id),
             jsonb_path_query(v.joint, '$.clauses[*].clause.*') as field,
             lateral (values (field #>> '{}'), (field ->> 'day')) as d (day)
           where v.number = 1 and d.day ~ '^\\d{4}-\\d\\d-\\d\\d$'
         union all select 'own-' || card_id, review_date, 'Nog eens kijken in Wisselwerk', null
           from need_cards where owner_id = $1
         union all select 'round-' || campaign_id, closes_on, 'Laatste dag van de ronde ‘' || c.name || '’', null
           from campaigns c join people p using (organisation_id) where p.person_id = $1 and c.number = 1)
       select uid || '@wisselwerk' as uid, day::text as on,
         words || coalesce(given_name || ' ' || family_name, '') as title
       from days left join people on person_id = other where day >= '2026-09-01'`,
      [personId],
    )

  test('[Z12] every day of a person is in the file with the same day, name and title, and nothing else', async () => {
    const { employeeId, managerId, clients } = await furnished()
    for (const [personId, client, count] of [
      [employeeId, clients.employee, 8],
      [managerId, clients.manager, 7],
    ] as const) {
      const read = await entriesOf(client)
      const lines = (days: { on: string; uid: string; title: string }[]) =>
        days.map(({ on, uid, title }) => `${on} ${uid} ${title}`)
      expect(lines(read)).toEqual(lines(await expected(personId)).sort())
      expect(read).toHaveLength(count)
      expect(new Set(read.map(({ uid }) => uid)).size).toBe(count)
    }
    expect((await entriesOf(clients.employee)).map(({ title }) => title.slice(0, 16))).toEqual([
      'Terugkijken met ',
      'Nog eens kijken ',
      'Gesprek met Joos',
      'Laatste dag van ',
      'Terugkijken met ',
      'Nog eens kijken ',
      'Terugkijken met ',
      'Terugkijken met ',
    ])
  })

  test('[Z12] no word of what two people or one of them wrote is in it, and no address tells of a card', async () => {
    const { clients, relationId } = await furnished()
    for (const client of [clients.employee, clients.manager]) {
      const { raw } = await client.get('/api/my-days/export')
      expect(raw.headers['content-type']).toBe('text/calendar; charset=utf-8')
      expect(raw.headers['content-disposition']).toBe('attachment; filename="my-days.ics"')
      expect(raw.body).not.toMatch(
        new RegExp(`${secretWord}|DESCRIPTION|inkomen|income|annual|jaargesprek|need`, 'i'),
      )
      expect(raw.body.match(/^CLASS:PRIVATE\r$/gm)).toHaveLength(raw.body.match(/^BEGIN:VEVENT\r$/gm)!.length)
    }
    const pages = new Map((await entriesOf(clients.employee)).map(({ title, url }) => [title, url]))
    const table = `http://localhost/relations/${relationId}`
    expect([...pages.values()]).toEqual([`${table}/agreements`, table, `${table}/talk`, 'http://localhost/'])
  })

  test('[Z12] what one of two keeps to themselves changes nothing in the file of the other', async () => {
    const { employeeId, managerId, relationId } = await world.build.pair()
    const employee = await world.signIn(employeeId)
    const manager = await world.signIn(managerId)
    const { url } = await plan(employee, relationId, '2026-09-01')
    const both = async () => [await entriesOf(employee), await entriesOf(manager)] as const
    const [mine, theirs] = await both()
    expect(theirs.map(({ on }) => on)).toEqual(['2026-09-01'])
    const card = { need: 'income', wish: 'x', fromDate: '2026-09-01', reviewDate: '2026-12-24' }
    await ok(employee.post(`/api/relations/${relationId}/needs`, card))
    await ok(manager.post(`${url}/confirm`, { held: true }))
    await ok(manager.put(`/api/relations/${relationId}/view`, { version: 0, answers: {} }))
    const [later, theirsLater] = await both()
    expect(theirsLater).toEqual(theirs)
    expect(later.filter(({ uid }) => !uid.startsWith('own-'))).toEqual(mine)
    // Once both said that they talked, the next talk is due in a year; not before.
    await ok(employee.post(`${url}/confirm`, { held: true }))
    expect(named(await entriesOf(manager))).toEqual([
      '2026-09-01 Gesprek met Samira El Amrani',
      '2027-09-01 Tijd voor een gesprek met Samira El Amrani',
    ])
  })

  test('[Z12] the same thing keeps its name when it moves or somebody else sits there, and its number goes up', async () => {
    const { employeeId, managerId, relationId, organisationId } = await world.build.pair()
    const employee = await world.signIn(employeeId)
    const { url, conversationId } = await plan(employee, relationId, '2026-09-10')
    const [first] = await entriesOf(employee)
    expect(first).toMatchObject({ uid: `talk-${conversationId}@wisselwerk`, sequence: 0, on: '2026-09-10' })
    await ok(employee.put(url, { version: 1, kind: 'annual', plannedOn: '2026-09-17' }))
    const [moved] = await entriesOf(employee)
    expect(moved).toEqual({ ...first, on: '2026-09-17', sequence: 1 })
    const next = await world.build.person(organisationId, { givenName: 'Ines', familyName: 'Vos' })
    await query('update managements set manager_id = $1 where relation_id = $2', [next, relationId])
    expect(await entriesOf(employee)).toEqual([{ ...moved, title: 'Gesprek met Ines Vos' }])
    expect(await entriesOf(await world.signIn(managerId))).toEqual([])
    await query('delete from managements where relation_id = $1', [relationId])
    expect(named(await entriesOf(employee))).toEqual(['2026-09-17 Gesprek met je leidinggevende'])
    expect(named(await entriesOf(employee, 'en'))).toEqual(['2026-09-17 Talk with your manager'])
  })

  test('[B01] talks that come back stand in it as one, and another program finds exactly the days that are planned', async () => {
    const { employeeId, managerId, relationId } = await world.build.pair()
    const employee = await world.signIn(employeeId)
    const url = `/api/relations/${relationId}/conversations`
    const when = { kind: 'development', plannedOn: '2026-10-29', startsAt: '10:00', place: 'Kamer 2' }
    const repeats = { every: 'monthly', until: '2027-05-01' }
    const planned = await ok(employee.post(url, { ...when, repeats }))
    const [, , december, january] = (planned.body as Talks).conversations.toReversed()
    const moved = { ...when, plannedOn: '2026-12-30', startsAt: '16:00', version: 1 }
    await ok(employee.put(`${url}/${december!.conversationId}`, moved))
    await ok(employee.post(`${url}/${january!.conversationId}/cancel`, { version: 1 }))
    const manager = await world.signIn(managerId)
    const { raw } = await ok(manager.get('/api/my-days/export?language=nl'))
    const calendar = new ICAL.Component(ICAL.parse(raw.body))
    ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone')!)
    const events = calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
    const [master, ...others] = events.filter(({ uid }) => uid.startsWith('talks-'))
    expect(others.map(one => one.recurrenceId.toString())).toEqual(['2026-12-29T10:00:00'])
    for (const other of others) master!.relateException(other)
    const found: string[] = []
    const turns = master!.iterator()
    for (let turn = turns.next(); turn; turn = turns.next())
      found.push(master!.getOccurrenceDetails(turn).startDate.toString().slice(0, 16))
    const { conversations } = (await ok(manager.get(`/api/relations/${relationId}/talks`))).body as Talks
    const days = conversations
      .filter(talk => !talk.cancelled)
      .map(talk => `${talk.plannedOn}T${talk.startsAt}`)
    expect(found).toEqual(days.sort())
    expect(found).toEqual([
      '2026-10-29T10:00',
      '2026-11-29T10:00',
      '2026-12-30T16:00',
      '2027-02-28T10:00',
      '2027-03-29T10:00',
      '2027-04-29T10:00',
    ])
    // On screen the next of them, with how often.
    const { days: own } = (await ok(manager.get('/api/my-days'))).body
    const talks = own.filter(({ sentence }: { sentence: string }) => sentence.startsWith('Gesprek'))
    expect(talks).toMatchObject([{ on: '2026-10-29', startsAt: '10:00', rhythm: 'elke maand' }])
  })

  test('[Z12] today is in it and yesterday is not; what is overdue is for the screen', async () => {
    const { employeeId, managerId, relationId } = await world.build.pair()
    const manager = await world.signIn(managerId)
    expect(await entriesOf(manager)).toEqual([])
    await plan(manager, relationId, '2026-09-03')
    for (const [today, days] of [
      ['2026-09-03', ['2026-09-03']],
      ['2026-09-04', []],
    ] as const) {
      const then = await startTestApp({ today, database: world.database })
      const samira = await then.signIn(employeeId)
      expect((await entriesOf(samira)).map(({ on }) => on)).toEqual(days)
      await then.app.close()
    }
  })

  test('[Z12] in the language that was chosen on screen, or else in that of the browser', async () => {
    const { employeeId, relationId } = await world.build.pair()
    const english = await world.signIn(employeeId, 'en')
    await plan(english, relationId, '2026-09-10')
    const plain = (await english.get('/api/my-days/export')).raw.body
    expect(plain).toContain('SUMMARY:Talk with Joost Verbeek')
    expect(named(await entriesOf(english, 'nl'))).toEqual(['2026-09-10 Gesprek met Joost Verbeek'])
    expect((await english.get('/api/my-days/export?language=de')).status).toBe(400)
  })

  test('[I06] what waits for the works council is not in it', async () => {
    const { organisationId, clients } = await furnished()
    const member = await world.build.person(organisationId)
    await world.build.role(organisationId, member, 'council')
    const council = await world.signIn(member)
    const kinds = async () =>
      new Set(
        (await entriesOf(clients.employee)).map(({ uid }) => /^(talk|look-back|own|round)-/.exec(uid)![1]!),
      )
    const left = ['look-back', 'own', 'round', 'talk']
    for (const [module, kind] of [
      ['dialogue', 'talk'],
      ['agreements', 'look-back'],
      ['expectations', 'own'],
      ['campaigns', 'round'],
    ] as const) {
      expect([...(await kinds())].sort()).toEqual(left)
      await ok(council.post(`/api/consent/${module}/decide`, { decision: 'withdrawn', afterNumber: 2 }))
      left.splice(left.indexOf(kind), 1)
    }
    expect(await entriesOf(clients.employee)).toEqual([])
  })

  test('[Z12] who sits at no table takes an empty calendar; nobody is written down as a reader', async () => {
    const { organisationId, managerId, clients } = await furnished()
    const hr = await world.build.person(organisationId)
    await world.build.role(organisationId, hr, 'hr')
    await keepCampaign(organisationId, managerId, 6)
    expect(await entriesOf(await world.signIn(hr))).toEqual([])
    const readings = () => query('select count(*) from read_log where organisation_id = $1', [organisationId])
    const before = await readings()
    await entriesOf(clients.manager)
    expect(await readings()).toEqual(before)
    expect((await world.anonymous.get('/api/my-days/export')).status).toBe(401)
  })
})
