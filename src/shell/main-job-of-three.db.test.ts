import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgreementView, Timeline } from '../capabilities/agreements/model.ts'
import type { Talks } from '../capabilities/dialogue/model.ts'
import type { GapMap, ViewState } from '../capabilities/expectations/model.ts'
import { tableParts } from '../capabilities/people/vocabulary.ts'
import { verifyDocument } from '../platform/pdf/index.ts'
import { hasPoppler, poppler } from '../platform/pdf/testing/poppler.ts'
import { clauseOf, emptySheet, leftOutAt, ok } from './testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

const names = ['employee', 'manager', 'host'] as const
type Name = (typeof names)[number]

/** From three views to one text with three names under it, and what became of it. */
describe('the whole main job with three seats', () => {
  let world: TestApp
  let late: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
    late = await startTestApp({ today: '2027-03-02', database: world.database })
  })
  afterAll(async () => {
    await late.close()
    await world.close()
  })

  test('[C06] view, show, difference, talk, writing, one text, three signatures, looking back', async () => {
    const pair = await world.build.pair()
    const hostId = await world.build.person(pair.organisationId, { givenName: 'Kees', familyName: 'Smit' })
    const hrId = await world.build.person(pair.organisationId)
    await world.build.role(pair.organisationId, hrId, 'hr')
    const ids: Record<Name, string> = { employee: pair.employeeId, manager: pair.managerId, host: hostId }
    const at = async (app: TestApp) =>
      Object.fromEntries(
        await Promise.all(names.map(async name => [name, await app.signIn(ids[name])] as const)),
      ) as Record<Name, Client>
    const all = await at(world)
    const url = `/api/relations/${pair.relationId}`
    const each = async <T>(work: (client: Client, name: Name) => Promise<T>): Promise<T[]> => {
      const answers: T[] = []
      for (const name of names) answers.push(await work(all[name], name))
      return answers
    }

    const hr = await world.signIn(hrId)
    const { rows } = await world.database.pool.query('select number from people where person_id = $1', [
      hostId,
    ])
    await ok(
      hr.post(`${url}/seats`, {
        number: rows[0].number,
        seat: 'host',
        parts: tableParts,
        from: world.today,
        until: '2027-08-31',
      }),
    )

    // Three views, shown together.
    const owed: Record<Name, number> = { employee: 5, manager: 2, host: 4 }
    await each(async (client, name) => {
      const answers = { variety: { importance: 4, owed: owed[name], kept: 3 } }
      await ok(client.put(`${url}/view`, { version: 0, answers }))
      await ok(client.post(`${url}/view/submit`, { version: 1 }))
    })
    const states = await each(
      async client => (await ok(client.post(`${url}/view/release`))).body as ViewState,
    )
    expect(states.map(({ open }) => open)).toEqual([false, false, true])
    const maps = await each(async client => (await ok(client.get(`${url}/gap`))).body as GapMap)
    for (const map of maps)
      expect(map.items[0]).toMatchObject({
        itemId: 'variety',
        class: 'only-some',
        expectedBy: ['employee', 'host'],
      })

    // The difference is talked about.
    await ok(all.manager.post(`${url}/conversations`, { kind: 'ad_hoc', plannedOn: world.today }))
    const laid = await ok(all.host.post(`${url}/topics`, { itemId: 'variety' }))
    const [topic] = (laid.body as Talks).topics
    const one = `${url}/topics/${topic!.topicId}`
    await each(async (client, name) => {
      await ok(client.put(`${one}/tags`, { dimensions: [name === 'host' ? 'cooperation' : 'exchange'] }))
      await ok(client.put(`${one}/sheet`, { version: 0, sheet: { ...emptySheet, aims: `van ${name}` } }))
    })
    const shared = await each(client => ok(client.post(`${one}/sheet/share`)))
    expect(shared.map(({ body }) => body.others.length)).toEqual([0, 0, 2])
    const talk = `${url}/conversations/${topic!.conversationId}`
    const said = await each(
      async client => (await ok(client.post(`${talk}/confirm`, { held: true }))).body as Talks,
    )
    expect(said.map(({ conversations }) => conversations[0]!.outcome)).toEqual(['open', 'open', 'held'])
    expect(said[2]!.topics[0]).toMatchObject({ tension: true, tags: { others: [{}, {}] } })

    // Each writes down what was agreed, all react, one text.
    const { body: started } = await ok(all.employee.post(`${url}/agreements`))
    const paper = `${url}/agreements/${(started as AgreementView).agreementId}`
    await each(async (client, name) => {
      await ok(client.put(`${paper}/rendering`, { version: 0, clauses: [clauseOf(`van ${name}`)] }))
      await ok(client.post(`${paper}/rendering/submit`, { version: 1 }))
    })
    await each(async client => {
      const view = (await ok(client.get(paper))).body as AgreementView
      for (const id of view.waiting) await ok(client.put(`${paper}/reactions/${id}`, { kind: 'agree' }))
    })
    const clause = clauseOf('Drie maanden ook bij Kees', { reviewOn: '2027-03-01', itemId: 'variety' })
    const leftOut = await leftOutAt(all.host, paper)
    const text0 = { basedOn: 0, clauses: [clause], why: '', leftOut }
    const written = await ok(all.host.post(`${paper}/versions`, text0))
    const { number, hash } = (written.body as AgreementView).versions[0]!
    const text = { number, hash }
    for (const name of ['employee', 'manager'] as const) await ok(all[name].post(`${paper}/accept`, text))

    // Three names under the same hash.
    const signed = await each(
      async client => (await ok(client.post(`${paper}/sign`, text))).body as AgreementView,
    )
    expect(signed.map(({ phase }) => phase)).toEqual(['open', 'open', 'signed'])
    const document = (await all.host.get(`${paper}/document`)).raw.rawPayload
    expect(verifyDocument(document)).toMatchObject({ valid: true, state: 'signed', textHashMatches: true })
    expect(
      verifyDocument(document)
        .signatures.map(({ by }) => by)
        .sort(),
    ).toEqual(['Joost Verbeek', 'Kees Smit', 'Samira El Amrani'])
    if (hasPoppler('pdfsig')) expect(poppler('pdfsig', document).match(/Signature is Valid/g)).toHaveLength(3)

    // Whoever put a name under it is asked to look back, and finds it again.
    const days = (await ok(all.host.get('/api/my-days'))).body.days as { on: string; at: string }[]
    expect(days).toContainEqual(
      expect.objectContaining({ on: '2027-03-01', at: `/seats/${pair.relationId}/agreements` }),
    )
    const { found } = (await ok(all.host.post('/api/jump', { text: 'drie maanden' }))).body
    expect(found).toMatchObject([{ words: clause.what, at: `/seats/${pair.relationId}/agreements` }])

    // Half a year later each says what became of it.
    const later = await at(late)
    const mark = { clauseId: clause.id, dueOn: '2027-03-01', kept: 'kept' }
    const looks: Timeline[] = []
    for (const name of names) looks.push((await ok(later[name].post(`${paper}/marks`, mark))).body)
    expect(looks.map(({ agreements }) => agreements[0]!.clauses[0]!.followUps.at(-1)!.state)).toEqual([
      'some-marked',
      'some-marked',
      'kept',
    ])
    expect(looks[2]!.agreements[0]!.clauses[0]!.followUps.at(-1)!.said).toHaveLength(3)
  })
})
