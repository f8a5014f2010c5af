import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgreementView } from '../capabilities/agreements/model.ts'
import { sheetFields } from '../capabilities/dialogue/cycle.ts'
import { catalogue } from '../capabilities/expectations/catalogue/items.ts'
import { asOwner } from '../platform/db/database.ts'
import type { Pair } from './testing/builder.ts'
import { clauseOf, leftOutAt } from './testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

const answers = Object.fromEntries(catalogue.map(item => [item.id, { importance: 3, owed: 4, kept: 4 }]))
const sheet = (aims: string) => ({
  ...Object.fromEntries(sheetFields.map(field => [field, ''])),
  aims,
})
const clause = (what: string) => clauseOf(what, { who: 'employee', when: { day: '2026-12-01' } })

/** People come and go; what two of them said to each other is not handed to the third, and work can go on. */
describe('when somebody leaves', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
  })
  afterAll(() => world.close())

  const seat = async () => {
    const pair = await world.build.pair()
    const url = `/api/relations/${pair.relationId}`
    return {
      pair,
      url,
      employee: await world.signIn(pair.employeeId),
      manager: await world.signIn(pair.managerId),
    }
  }
  /** Today somebody else is the manager of this relation. */
  const succeed = async (pair: Pair): Promise<Client> => {
    const managerId = await world.build.person(pair.organisationId, { givenName: 'Nadia', familyName: 'Bos' })
    await asOwner(world.database.database, async tx => {
      await tx
        .updateTable('managements')
        .set({ valid_until: '2026-09-01' })
        .where('relation_id', '=', pair.relationId)
        .execute()
      await tx
        .insertInto('managements')
        .values({
          organisation_id: pair.organisationId,
          relation_id: pair.relationId,
          manager_id: managerId,
          valid_from: '2026-09-01',
        })
        .execute()
    })
    return world.signIn(managerId)
  }
  const endRelation = (relationId: string) =>
    asOwner(world.database.database, tx =>
      tx
        .updateTable('relations')
        .set({ valid_until: '2026-09-01' })
        .where('relation_id', '=', relationId)
        .execute(),
    )
  const show = async (client: Client, url: string) => {
    const { version } = (await client.put(`${url}/view`, { version: 0, answers })).body
    await client.post(`${url}/view/submit`, { version })
    expect((await client.post(`${url}/view/release`)).status).toBe(200)
  }
  const handIn = async (client: Client, url: string, what: string) => {
    const saved = await client.put(`${url}/rendering`, { version: 0, clauses: [clause(what)] })
    expect(saved.status).toBe(200)
    const submitted = await client.post(`${url}/rendering/submit`, { version: saved.body.mine.version })
    expect(submitted.status).toBe(200)
    return submitted.body as AgreementView
  }
  const readings = (readerId: string, subjectId: string) =>
    asOwner(world.database.database, async tx => {
      const rows = await tx
        .selectFrom('read_log')
        .select('what')
        .where('reader_id', '=', readerId)
        .where('subject_id', '=', subjectId)
        .execute()
      return rows.map(row => row.what)
    })

  test('[A06] the map of an employee and a former manager stays between those two', async () => {
    const { pair, url, employee, manager } = await seat()
    for (const side of [employee, manager]) await show(side, url)
    const successor = await succeed(pair)
    const gap = await successor.get(`${url}/gap`)
    expect([gap.status, gap.body.code]).toEqual([409, 'expectations.not-all-released'])
    expect((await successor.get(`${url}/view`)).body).toMatchObject({
      answers: {},
      open: false,
      takenOver: true,
    })
    expect((await employee.get(`${url}/gap`)).status).toBe(200)
    expect((await manager.get(`${url}/gap`)).status).toBe(404)
    expect(await readings(pair.employeeId, pair.managerId)).toEqual(['view'])
    expect((await successor.post(`${url}/rounds`)).body.round).toBe(2)
  })

  test('[B07] a successor reads no sheet of the one before, and works on the topic with tags and a sheet of their own', async () => {
    const { pair, url, employee, manager } = await seat()
    const lay = async (title: string) =>
      (await employee.post(`${url}/topics`, { title })).body.topics.at(-1).topicId as string
    const [draft, shared] = [await lay('Roosters'), await lay('Opleiding')]
    for (const topic of [draft, shared]) {
      await manager.put(`${url}/topics/${topic}/tags`, { dimensions: ['authority'] })
      await manager.put(`${url}/topics/${topic}/sheet`, { version: 0, sheet: sheet('van Joost') })
    }
    await employee.put(`${url}/topics/${shared}/sheet`, { version: 0, sheet: sheet('van Samira') })
    for (const side of [employee, manager]) await side.post(`${url}/topics/${shared}/sheet/share`)
    const successor = await succeed(pair)
    for (const topic of [draft, shared]) {
      const seen = await successor.get(`${url}/topics/${topic}/sheet`)
      expect(seen.body).toMatchObject({ mine: null, others: [] })
      expect((await successor.put(`${url}/topics/${topic}/tags`, { dimensions: ['exchange'] })).status).toBe(
        200,
      )
    }
    const save = (topic: string) =>
      successor.put(`${url}/topics/${topic}/sheet`, { version: 0, sheet: sheet('van Nadia') })
    expect((await save(draft)).body.mine.aims).toBe('van Nadia')
    expect((await save(shared)).body.code).toBe('dialogue.sheet-of-predecessor')
    expect((await employee.get(`${url}/topics/${shared}/sheet`)).body.others[0].sheet.aims).toBe('van Joost')
  })

  test('[B02] a talk that was held stays held for a successor, who can plan the next', async () => {
    const { pair, url, employee, manager } = await seat()
    const plan = { kind: 'annual', plannedOn: '2026-09-01' }
    const [talk] = (await manager.post(`${url}/conversations`, plan)).body.conversations
    const one = `${url}/conversations/${talk.conversationId}`
    await manager.put(`${one}/skips/pay`, { reason: 'volgt later' })
    for (const side of [employee, manager]) await side.post(`${one}/confirm`, { held: true })
    const successor = await succeed(pair)
    expect((await successor.get(`${url}/talks`)).body.conversations[0].outcome).toBe('held')
    const next = await successor.post(`${url}/conversations`, { ...plan, plannedOn: '2026-10-01' })
    expect(next.status).toBe(201)
    expect((await successor.put(`${one}/skips/pay`, { reason: 'ook later' })).body.code).toBe(
      'dialogue.conversation-over',
    )
  })

  test('[C02] a successor writes an account of their own in place of a draft that nobody read', async () => {
    const { pair, url, employee, manager } = await seat()
    const { agreementId } = (await employee.post(`${url}/agreements`)).body
    const one = `${url}/agreements/${agreementId}`
    await manager.put(`${one}/rendering`, { version: 0, clauses: [clause('half af, van Joost')] })
    const successor = await succeed(pair)
    const before = await successor.get(one)
    expect(before.body.mine).toEqual({ version: 0, submitted: false, clauses: [] })
    expect(before.raw.body).not.toContain('half af')
    await handIn(successor, one, 'van Nadia')
    const view = await handIn(employee, one, 'van Samira')
    expect(view.others[0]!.clauses!.map(({ what }) => what)).toEqual(['van Nadia'])
  })

  test('[C06] nobody signs under the name of another: the text is written again, for who sits here now', async () => {
    const { pair, url, employee, manager } = await seat()
    const { agreementId } = (await employee.post(`${url}/agreements`)).body
    const one = `${url}/agreements/${agreementId}`
    for (const side of [employee, manager]) await handIn(side, one, 'dinsdag vrij')
    const react = async (side: Client, kind: string) => {
      for (const id of (await side.get(one)).body.others[0].clauses.map(({ id }: { id: string }) => id))
        expect((await side.put(`${one}/reactions/${id}`, { kind })).status).toBe(200)
    }
    for (const side of [employee, manager]) await react(side, 'agree')
    const successor = await succeed(pair)
    await react(successor, 'remember-differently')
    const propose = async (side: Client, basedOn: number) => {
      const reply = await side.post(`${one}/versions`, {
        basedOn,
        clauses: [clause('dinsdag vrij')],
        why: '',
        leftOut: await leftOutAt(side, one),
      })
      expect(reply.status).toBe(201)
      const { number, hash } = reply.body.versions.at(-1)
      return { number, hash }
    }
    const first = await propose(successor, 0)
    await employee.post(`${one}/accept`, first)
    await successor.post(`${one}/sign`, first)
    const third = await succeedAgain(pair)
    // Alone, the signature of the one before can be taken back by who speaks for the organisation now.
    expect((await third.post(`${one}/withdraw`, first)).body.versions[0].signatures).toEqual([])
    for (const side of [employee, third]) {
      const refused = await side.post(`${one}/sign`, first)
      expect([refused.status, refused.body.code]).toEqual([409, 'agreements.text-names-another'])
      expect(refused.body.title).toContain('Nadia Bos')
    }
    const second = await propose(third, 1)
    await employee.post(`${one}/accept`, second)
    for (const side of [employee, third]) expect((await side.post(`${one}/sign`, second)).status).toBe(200)
  })
  const succeedAgain = async (pair: Pair): Promise<Client> => {
    const managerId = await world.build.person(pair.organisationId, {
      givenName: 'Omar',
      familyName: 'Aksoy',
    })
    await asOwner(world.database.database, tx =>
      tx
        .updateTable('managements')
        .set({ manager_id: managerId })
        .where('relation_id', '=', pair.relationId)
        .where('valid_until', 'is', null)
        .execute(),
    )
    return world.signIn(managerId)
  }

  test('after a relation ended its employee reads and takes own words away, and nobody changes anything', async () => {
    const { pair, url, employee, manager } = await seat()
    for (const side of [employee, manager]) await show(side, url)
    await employee.put(`${url}/view`, { version: 0, answers })
    await endRelation(pair.relationId)
    for (const path of ['', '/view', '/gap', '/talks', '/agreements', '/needs']) {
      expect([path, (await employee.get(url + path)).status]).toEqual([path, 200])
      expect([path, (await manager.get(url + path)).status]).toEqual([path, 404])
    }
    const plan = { kind: 'annual', plannedOn: '2026-10-01' }
    const need = { need: 'work', wish: 'Rust', fromDate: '2026-09-01', reviewDate: '2027-09-01' }
    for (const reply of [
      await employee.post(`${url}/conversations`, plan),
      await employee.post(`${url}/topics`, { title: 'Nog iets' }),
      await employee.post(`${url}/agreements`),
      await employee.post(`${url}/needs`, need),
      await employee.post(`${url}/rounds`),
    ]) {
      expect([reply.status, reply.body.code]).toEqual([409, 'people.relation-ended'])
      expect(reply.body.title).toContain('1 september 2026')
    }
    expect((await manager.post(`${url}/topics`, { title: 'Nog iets' })).status).toBe(404)
    expect((await employee.delete(`${url}/view`)).status).toBe(200)
  })

  test('a manager who left speaks for nobody, also where the register still says so', async () => {
    const { pair, url, manager } = await seat()
    const own = await world.build.relation(pair, pair.managerId, null)
    expect((await manager.get(`${url}/talks`)).status).toBe(200)
    await endRelation(own)
    expect((await manager.get(`${url}/talks`)).status).toBe(404)
    expect((await manager.post(`${url}/topics`, { title: 'Nog iets' })).status).toBe(404)
    const again = await world.signIn(pair.managerId)
    expect((await again.get('/api/me')).body).toMatchObject({ manages: false, relations: [] })
    expect((await again.get('/api/workplace')).status).toBe(403)
  })

  test('what a change shows of the other is in the read log as well', async () => {
    const { pair, url, employee, manager } = await seat()
    const { agreementId } = (await employee.post(`${url}/agreements`)).body
    const one = `${url}/agreements/${agreementId}`
    await handIn(employee, one, 'van Samira')
    expect(await readings(pair.managerId, pair.employeeId)).toEqual([])
    await handIn(manager, one, 'van Joost')
    expect(await readings(pair.managerId, pair.employeeId)).toEqual(['rendering'])
    const topicId = (await employee.post(`${url}/topics`, { title: 'Roosters' })).body.topics[0].topicId
    for (const side of [employee, manager]) {
      await side.put(`${url}/topics/${topicId}/sheet`, { version: 0, sheet: sheet('rust') })
      await side.post(`${url}/topics/${topicId}/sheet/share`)
    }
    expect(await readings(pair.managerId, pair.employeeId)).toEqual(['rendering', 'interest-sheet'])
  })
})
