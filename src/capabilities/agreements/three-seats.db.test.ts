import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyDocument } from '../../platform/pdf/index.ts'
import { hasPoppler, poppler } from '../../platform/pdf/testing/poppler.ts'
import type { Pair } from '../../shell/testing/builder.ts'
import { clauseOf, emptySheet, leftOutAt, needCard, ok } from '../../shell/testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { AgreementView, Timeline } from './model.ts'

/** A table at which a host of a temporary assignment writes, reacts and signs beside the two. */
describe('three seats at one table', () => {
  let world: TestApp
  let late: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
    late = await startTestApp({ today: '2027-09-02', database: world.database })
  })
  afterAll(async () => {
    await late.close()
    await world.close()
  })

  interface Three {
    pair: Pair
    hostId: string
    all: Record<'employee' | 'manager' | 'host', Client>
    table: string
    url: string
  }
  const seat = async (): Promise<Three> => {
    const pair = await world.build.pair()
    const hostId = await world.build.person(pair.organisationId, { givenName: 'Kees' })
    await world.build.seat({
      organisationId: pair.organisationId,
      relationId: pair.relationId,
      seat: 'host',
      personId: hostId,
      by: pair.managerId,
    })
    const all = {
      employee: await world.signIn(pair.employeeId),
      manager: await world.signIn(pair.managerId),
      host: await world.signIn(hostId),
    }
    const table = `/api/relations/${pair.relationId}`
    const { body } = await ok(all.employee.post(`${table}/agreements`))
    return { pair, hostId, all, table, url: `${table}/agreements/${body.agreementId}` }
  }
  const viewOf = async (client: Client, url: string) => (await ok(client.get(url))).body as AgreementView
  const handIn = async (client: Client, url: string, what: string) => {
    await ok(client.put(`${url}/rendering`, { version: 0, clauses: [clauseOf(what)] }))
    await ok(client.post(`${url}/rendering/submit`, { version: 1 }))
  }
  const reactToAll = async (client: Client, url: string) => {
    for (const id of (await viewOf(client, url)).waiting)
      await ok(client.put(`${url}/reactions/${id}`, { kind: 'agree' }))
  }
  const opened = async () => {
    const three = await seat()
    for (const [name, client] of Object.entries(three.all)) await handIn(client, three.url, `van ${name}`)
    for (const client of Object.values(three.all)) await reactToAll(client, three.url)
    return three
  }
  const signed = async () => {
    const three = await opened()
    const { all, url } = three
    const clauses = [clauseOf('Drie maanden bij Kees', { reviewOn: '2027-03-01' })]
    const leftOut = await leftOutAt(all.host, url)
    const { body } = await ok(all.host.post(`${url}/versions`, { basedOn: 0, clauses, why: '', leftOut }))
    const { number, hash } = (body as AgreementView).versions[0]!
    for (const client of [all.employee, all.manager]) await ok(client.post(`${url}/accept`, { number, hash }))
    for (const client of Object.values(all)) await ok(client.post(`${url}/sign`, { number, hash }))
    return { ...three, text: { number, hash } }
  }

  test('[C02] nobody reads an account of another before both are in, whoever the third is', async () => {
    const { all, url } = await seat()
    await handIn(all.employee, url, 'geheim van Samira')
    await handIn(all.manager, url, 'geheim van Joost')
    const host = await viewOf(all.host, url)
    expect(host.others.map(({ seat, submitted, clauses }) => [seat, submitted, clauses])).toEqual([
      ['employee', true, null],
      ['organisation', true, null],
    ])
    expect((await all.host.get(url)).raw.body).not.toContain('geheim')
    const employee = await viewOf(all.employee, url)
    expect(employee.others.map(({ seat, submitted, clauses }) => [seat, submitted, clauses?.length])).toEqual(
      [
        ['organisation', true, 1],
        ['host', false, undefined],
      ],
    )
    expect(employee.phase).toBe('rendering')
    await handIn(all.host, url, 'van Kees')
    expect(
      (await viewOf(all.host, url)).others.flatMap(({ clauses }) => clauses!.map(({ what }) => what)),
    ).toEqual(['geheim van Samira', 'geheim van Joost'])
  })

  test('[C03] the joint text opens with the last reaction of the third', async () => {
    const { all, url } = await seat()
    for (const [name, client] of Object.entries(all)) await handIn(client, url, `van ${name}`)
    for (const client of [all.employee, all.manager]) await reactToAll(client, url)
    const clauses = [clauseOf('Samen')]
    const early = await all.employee.post(`${url}/versions`, { basedOn: 0, clauses, why: '' })
    expect([early.status, early.body.code]).toEqual([409, 'agreements.reactions-missing'])
    expect(early.body.title).toContain('2')
    await reactToAll(all.host, url)
    const leftOut = await leftOutAt(all.employee, url)
    await ok(all.employee.post(`${url}/versions`, { basedOn: 0, clauses, why: '', leftOut }))
  })

  test('[C06] two signatures leave it open; three on the same hash make it an agreement, each on the paper', async () => {
    const { all, url } = await opened()
    const clauses = [clauseOf('Drie maanden bij Kees')]
    const leftOut = await leftOutAt(all.manager, url)
    const { body } = await ok(all.manager.post(`${url}/versions`, { basedOn: 0, clauses, why: '', leftOut }))
    const [{ number, hash, signers }] = (body as AgreementView).versions as [AgreementView['versions'][0]]
    expect(signers.map(({ seat, name }) => [seat, name.split(' ')[0]])).toEqual([
      ['employee', 'Samira'],
      ['organisation', 'Joost'],
      ['host', 'Kees'],
    ])
    const text = { number, hash }
    await ok(all.employee.post(`${url}/accept`, text))
    expect((await all.employee.post(`${url}/sign`, text)).body.code).toBe('agreements.not-accepted-by-all')
    await ok(all.host.post(`${url}/accept`, text))
    await ok(all.employee.post(`${url}/sign`, text))
    const two = await ok(all.host.post(`${url}/sign`, text))
    expect(two.body.phase).toBe('open')
    const open = verifyDocument((await all.manager.get(`${url}/document`)).raw.rawPayload)
    expect(open).toMatchObject({ valid: false, state: 'open' })
    // A signature is taken back as long as one is missing, and set again.
    expect((await ok(all.host.post(`${url}/withdraw`, text))).body.phase).toBe('open')
    await ok(all.host.post(`${url}/sign`, text))
    expect((await ok(all.manager.post(`${url}/sign`, text))).body.phase).toBe('signed')
    const paper = (await all.host.get(`${url}/document`)).raw.rawPayload
    const verified = verifyDocument(paper)
    expect(verified).toMatchObject({ valid: true, state: 'signed', textHashMatches: true })
    expect(verified.signatures.map(({ by }) => by.split(' ')[0]).sort()).toEqual(['Joost', 'Kees', 'Samira'])
    if (hasPoppler('pdfsig')) expect(poppler('pdfsig', paper).match(/Signature is Valid/g)).toHaveLength(3)
    expect((await all.host.post(`${url}/withdraw`, text)).body.code).toBe('agreements.all-have-signed')
  })

  test('[B12] each of three says for themselves what became of it, and reads the others after that', async () => {
    const { pair, hostId, table, url, text } = await signed()
    const clauseId = (await viewOf(await world.signIn(hostId), url)).versions[text.number - 1]!.clauses[0]!.id
    const mark = { agreementId: url.split('/').at(-1)!, clauseId, dueOn: '2027-03-01' }
    const later = {
      employee: await late.signIn(pair.employeeId),
      manager: await late.signIn(pair.managerId),
      host: await late.signIn(hostId),
    }
    const lookBack = async (client: Client) =>
      (
        (await ok(client.get(`${table}/agreements`))).body as Timeline
      ).agreements[0]!.clauses[0]!.followUps.at(-1)!
    const say = (client: Client, kept: string) =>
      ok(client.post(`${url}/marks`, { clauseId, dueOn: mark.dueOn, kept }))
    await say(later.employee, 'kept')
    await say(later.host, 'partly')
    expect(await lookBack(later.manager)).toMatchObject({
      state: 'some-marked',
      mine: null,
      said: [{ kept: null }, { kept: null }, { kept: null }],
    })
    await say(later.manager, 'kept')
    expect(await lookBack(later.employee)).toMatchObject({
      state: 'seen-differently',
      said: [
        { seat: 'employee', kept: 'kept' },
        { seat: 'organisation', kept: 'kept' },
        { seat: 'host', kept: 'partly' },
      ],
    })
  })

  test('[Z02] the third sits at what the seat names, and at nothing else of that table', async () => {
    const { pair, all, table, url } = await signed()
    for (const client of [all.employee, all.manager]) {
      const { body } = await ok(client.post(`${table}/topics`, { title: 'geheim' }))
      const topicId = body.topics[0].topicId
      await ok(client.put(`${table}/topics/${topicId}/sheet`, { version: 0, sheet: emptySheet }))
    }
    await ok(all.employee.post(`${table}/needs`, needCard))
    const closed = ['', '/view', '/gap', '/talks', '/needs', '/help'].map(path => `${table}${path}`)
    for (const address of closed) {
      const reply = await all.host.get(address)
      expect([address, reply.status, reply.raw.body.includes('geheim')]).toEqual([address, 404, false])
    }
    expect((await all.host.get(`${url}/search`)).status).toBe(403)
    const deal = {
      kind: 'hours',
      dimension: 'other-times',
      reason: 'work-allows',
      compensation: 'none',
      description: 'x',
      differs: 'y',
    }
    expect((await all.host.post(`${url}/deals`, deal)).status).toBe(403)
    // Another table of the same manager is not theirs.
    const other = await world.build.pair({ where: pair })
    expect((await all.host.get(`/api/relations/${other.relationId}/agreements`)).status).toBe(404)
  })

  test('[Z02] what was signed before the chair stays with those who signed it, and HR gives itself none', async () => {
    const { pair, hostId, all, url, table } = await signed()
    expect((await all.host.get(url)).status).toBe(200)
    await world.database.pool.query(`update seats set valid_from = '2026-09-01' where person_id = $1`, [
      hostId,
    ])
    await world.database.pool.query(
      `update agreements set started_at = '2026-08-31T10:00:00Z' where relation_id = $1`,
      [pair.relationId],
    )
    expect((await all.host.get(url)).status).toBe(404)
    expect((await all.host.get(`${url}/document`)).status).toBe(404)
    expect((await ok(all.host.get(`${table}/agreements`))).body.agreements).toEqual([])
    // Nor do the two wait for somebody who cannot read it: not to read it, and not to change it.
    expect((await viewOf(all.employee, url)).others.map(({ seat }) => seat)).toEqual(['organisation'])
    const again = { basedOn: 1, clauses: [clauseOf('Met ons tweeën verder')], why: '' }
    const amended = await ok(all.employee.post(`${url}/versions`, again))
    expect((amended.body as AgreementView).versions.at(-1)!.signers.map(({ seat }) => seat)).toEqual([
      'employee',
      'organisation',
    ])
    const hrId = await world.build.person(pair.organisationId)
    await world.build.role(pair.organisationId, hrId, 'hr')
    const hr = await world.signIn(hrId)
    const { rows } = await world.database.pool.query('select number from people where person_id = $1', [hrId])
    const own = { number: rows[0].number, seat: 'guest', parts: ['agreement'], from: world.today }
    expect((await hr.post(`${table}/seats`, own)).body.code).toBe('people.seat-at-own-table')
  })

  test('[Z02] whose seat has ended reads nothing more, and the text asks for a name no longer', async () => {
    const { hostId, all, table, url } = await opened()
    const clauses = [clauseOf('Met ons drieën')]
    const leftOut = await leftOutAt(all.manager, url)
    const { body } = await ok(all.manager.post(`${url}/versions`, { basedOn: 0, clauses, why: '', leftOut }))
    const { number, hash } = (body as AgreementView).versions[0]!
    for (const client of [all.employee, all.host]) await ok(client.post(`${url}/accept`, { number, hash }))
    await world.database.pool.query(
      `update seats set valid_from = '2026-08-01', valid_until = '2026-09-01' where person_id = $1`,
      [hostId],
    )
    for (const address of [url, `${table}/agreements`, `${url}/document`])
      expect((await all.host.get(address)).status).toBe(404)
    const stuck = await all.employee.post(`${url}/sign`, { number, hash })
    expect([stuck.status, stuck.body.code]).toEqual([409, 'agreements.text-names-another'])
    expect(stuck.body.title).toContain('Kees')
    const anew = await ok(
      all.employee.post(`${url}/versions`, { basedOn: 1, clauses: [clauseOf('Met ons tweeën')], why: '' }),
    )
    expect((anew.body as AgreementView).versions[1]!.signers.map(({ seat }) => seat)).toEqual([
      'employee',
      'organisation',
    ])
  })
})
