import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgreementView } from '../capabilities/agreements/model.ts'
import type { Talks } from '../capabilities/dialogue/model.ts'
import { dayOf } from '../platform/clock/clock.ts'
import { startCampaign } from './testing/campaigning.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { clauseOf, dealInput, emptySheet, leftOutOf, needCard, ok, secretWord } from './testing/furnished.ts'
import { type Letter, readLetter } from './testing/letters.ts'
import { type MailServer, startMailServer } from './testing/mail-server.ts'
import { keepOverview } from './testing/overviewing.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

/** Stands in everything that anybody writes here; no mail may say it. */
const secret = `${secretWord} in mei`

describe('the bell, as it arrives by mail', () => {
  let server: MailServer
  let world: TestApp
  let cast: Cast
  let samira: Client
  let joost: Client
  let hr: Client
  let council: Client
  let table: string
  /** Of whom which address is. */
  const nameOf = new Map<string, string>()
  let now = Date.parse('2026-09-02T08:00:00Z')

  beforeAll(async () => {
    server = await startMailServer()
    world = await startTestApp({ env: { SMTP_URL: server.url } })
    cast = await gatherCast(world)
    ;({ employee: samira, manager: joost, hr, council } = cast.clients)
    table = `/api/relations/${cast.pair.relationId}`
    for (const [name, personId] of Object.entries(cast.people))
      nameOf.set((await world.build.accountOf(personId)).email, name)
    // Who reads English, and who Dutch because the house does.
    for (const client of [joost, council])
      await ok(client.put('/api/bell', { pace: 'at-once', language: 'en' }))
  })
  afterAll(async () => {
    await world.close()
    server.server.close()
  })

  /** What arrived by now; time goes on by so many minutes first. */
  const arrived = async (minutes = 60): Promise<Letter[]> => {
    now += minutes * 60_000
    const clock = { now: () => new Date(now), today: () => dayOf(new Date(now)) }
    for (const lane of ['round-opening', 'bell', 'bell-round']) {
      await world.database.pool.query('update chores set due_at = now() where lane = $1', [lane])
      // A round opens on the day of the house; what it waits for is how long ago somebody was told.
      await world.workOff(lane, lane === 'round-opening' ? {} : { clock })
    }
    await world.workOff('mail')
    return server.received.splice(0).map(readLetter)
  }
  const english = new Set(['manager', 'council'])

  /** Nothing of what it is about, in the reader's language, from a machine, to one person. */
  const mustBeEmpty = (letter: Letter): void => {
    const all = [...Object.values(letter.head), ...letter.parts.map(({ text }) => text)].join('\n')
    expect(all).not.toContain(secretWord)
    expect(letter.head).toMatchObject({ 'auto-submitted': 'auto-generated' })
    expect(Object.keys(letter.head).filter(name => /^(b?cc|reply-to)$/.test(name))).toEqual([])
    expect(letter.to).not.toContain(',')
    const greeting = english.has(nameOf.get(letter.to)!) ? /^Hello / : /^(Dag|Hallo) /
    expect(letter.text).toMatch(greeting)
  }

  /** All that was heard so far in a test. */
  const heard: Letter[] = []

  /** Who hears of something, each once; a name that stands twice heard it twice. */
  const hearing = async (act: () => Promise<unknown>): Promise<string[]> => {
    await act()
    const letters = await arrived()
    letters.forEach(mustBeEmpty)
    heard.push(...letters)
    return letters.map(({ to }) => nameOf.get(to) ?? to).sort()
  }
  const tell = async (what: string, act: () => Promise<unknown>, ...who: string[]) =>
    expect([what, await hearing(act)]).toEqual([what, who.toSorted()])

  test('every hand-over of the main job reaches the other, once; what is one’s own nobody', async () => {
    const answers = { variety: { importance: 4, owed: 4, kept: 2 } }
    const finish = async (client: Client) => {
      await ok(client.put(`${table}/view`, { version: 0, answers }))
      await ok(client.post(`${table}/view/submit`, { version: 1 }))
    }
    await tell('a view filled in and finished', () => finish(samira))
    await tell('a view shown', () => ok(samira.post(`${table}/view/release`)), 'manager')
    await tell('a need of one’s own', () => ok(samira.post(`${table}/needs`, { ...needCard, wish: secret })))
    await finish(joost)
    await tell('the other view shown', () => ok(joost.post(`${table}/view/release`)), 'employee')

    let agreement: AgreementView
    const begun = async () => {
      agreement = (await ok(samira.post(`${table}/agreements`))).body as AgreementView
    }
    await tell('writing begun', begun, 'manager')
    const paper = `${table}/agreements/${agreement!.agreementId}`
    const hers = clauseOf(`${secret} van haar`, { how: secret, when: { text: secret } })
    const his = clauseOf(`${secret} van hem`, { how: secret, whoName: secret })
    await tell('an account half written', () =>
      ok(samira.put(`${paper}/rendering`, { version: 0, clauses: [hers] })),
    )
    await ok(joost.put(`${paper}/rendering`, { version: 0, clauses: [his] }))
    const handIn = (client: Client) => ok(client.post(`${paper}/rendering/submit`, { version: 1 }))
    await tell('an account handed in', () => handIn(samira), 'manager')
    await tell('the other account handed in', () => handIn(joost), 'employee')
    const deal = { ...dealInput, description: secret, differs: secret }
    await tell('a deal put forward', () => ok(samira.post(`${paper}/deals`, deal)), 'manager')
    const react = (client: Client, { id }: { id: string }) =>
      ok(client.put(`${paper}/reactions/${id}`, { kind: 'agree', remark: secret }))
    await tell('all reactions given', () => react(samira, his), 'manager')
    await tell('the other reactions given', () => react(joost, hers), 'employee')
    const read = async () => (await ok(joost.get(paper))).body as AgreementView
    const leftOut = leftOutOf(await read()).map(({ clauseId }) => ({ clauseId, word: secret }))
    const version = { basedOn: 0, clauses: [clauseOf(secret)], why: secret, leftOut }
    await tell('one text', () => ok(joost.post(`${paper}/versions`, version)), 'employee')
    const { number, hash } = (await read()).versions[0]!
    await tell('a yes to it', () => ok(samira.post(`${paper}/accept`, { number, hash })), 'manager')
    await tell('a signature', () => ok(samira.post(`${paper}/sign`, { number, hash })), 'manager')
    await tell(
      'a signature taken back',
      () => ok(samira.post(`${paper}/withdraw`, { number, hash })),
      'manager',
    )
    await tell('a signature set again', () => ok(samira.post(`${paper}/sign`, { number, hash })), 'manager')
    await tell('the second signature', () => ok(joost.post(`${paper}/sign`, { number, hash })), 'employee')
    await tell('a view taken away after both showed', () => ok(samira.delete(`${table}/view`)), 'manager')
  })

  test('[B01] a talk is an invitation that a calendar takes up, moves and takes back; what is laid ready for it rings', async () => {
    const appointments: ICAL.Event[] = []
    const methods: string[] = []
    const invited = async (what: string, act: () => Promise<unknown>, to: string) => {
      await act()
      const [letter, ...others] = await arrived()
      expect([what, nameOf.get(letter!.to), others.length]).toEqual([what, to, 0])
      mustBeEmpty(letter!)
      const part = letter!.parts.find(({ type }) => type.startsWith('text/calendar'))!
      const calendar = new ICAL.Component(ICAL.parse(part.text))
      methods.push(String(calendar.getFirstPropertyValue('method')))
      appointments.push(new ICAL.Event(calendar.getFirstSubcomponent('vevent')!))
      // The letter and what hangs on it say the same to a calendar.
      expect(part.type).toContain(`method=${methods.at(-1)}`)
      const attendee = appointments.at(-1)!.component.getFirstPropertyValue('attendee')
      expect(String(attendee).toLowerCase()).toBe(`mailto:${letter!.to}`.toLowerCase())
    }
    const talks = async () => (await ok(samira.get(`${table}/talks`))).body as Talks
    const day = { kind: 'annual', plannedOn: '2026-10-06', startsAt: '14:30', place: 'Kamer 2' }
    await invited('planned', () => ok(samira.post(`${table}/conversations`, day)), 'manager')
    const { conversationId } = (await talks()).conversations[0]!
    const talk = `${table}/conversations/${conversationId}`
    const moved = { kind: 'annual', plannedOn: '2026-11-03', startsAt: '09:00', place: '', version: 1 }
    await invited('moved', () => ok(joost.put(talk, moved)), 'employee')
    await invited('called off', () => ok(samira.post(`${talk}/cancel`, { version: 2 })), 'manager')
    expect(methods).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect(new Set(appointments.map(({ uid }) => uid)).size).toBe(1)
    expect(appointments.map(({ sequence }) => Number(sequence))).toEqual([1, 2, 3])
    const starts = appointments.map(({ startDate }) => startDate.toJSDate().toISOString())
    // Two hours from Greenwich in summer, one in winter.
    expect(starts).toEqual([
      '2026-10-06T12:30:00.000Z',
      '2026-11-03T08:00:00.000Z',
      '2026-11-03T08:00:00.000Z',
    ])
    expect(appointments.map(({ location }) => location)).toEqual(['Kamer 2', null, null])
    const status = appointments.map(({ component }) => component.getFirstPropertyValue('status'))
    expect(status).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])

    await invited(
      'planned today',
      () => ok(joost.post(`${table}/conversations`, { ...day, plannedOn: world.today, place: '' })),
      'employee',
    )
    const today = (await talks()).conversations.find(({ cancelled }) => !cancelled)!
    const open = `${table}/conversations/${today.conversationId}`
    await tell('a topic laid on the table', () => ok(samira.post(`${table}/topics`, { title: secret })))
    const { topicId } = (await talks()).topics.find(({ title }) => title === secret)!
    const topic = `${table}/topics/${topicId}`
    await tell('what a topic is about', () => ok(samira.put(`${topic}/tags`, { dimensions: ['exchange'] })))
    const sheet = { ...emptySheet, aims: secret, guessAims: secret }
    for (const client of [samira, joost]) await ok(client.put(`${topic}/sheet`, { version: 0, sheet }))
    expect(await arrived()).toEqual([])
    await tell('a sheet shared', () => ok(samira.post(`${topic}/sheet/share`)), 'manager')
    await tell('the other sheet shared', () => ok(joost.post(`${topic}/sheet/share`)), 'employee')
    const skips = (client: Client, name: string) =>
      ok(client.put(`${open}/skips/${name}`, { reason: secret }))
    for (const name of ['team', 'pay']) {
      await tell('left out by one', () => skips(samira, name), 'manager')
      await tell('left out by both', () => skips(joost, name), 'employee')
    }
    await ok(samira.post(`${table}/topics`, { mandatory: 'freedom' }))
    await tell('an agenda ready', () => ok(joost.post(`${open}/ready`)), 'employee')
    await tell('whether it was a talk', () => ok(samira.post(`${open}/confirm`, { held: true })), 'manager')
    await tell('and for the other', () => ok(joost.post(`${open}/confirm`, { held: true })), 'employee')
  })

  test('consent, questions and requests reach the office that is asked, and the answer whoever asked', async () => {
    heard.length = 0
    const part = { module: 'campaigns', arrangement: secret, impactAssessment: secret }
    const parts = [part, { ...part, module: 'overview' }]
    await tell('consent asked for two parts', () => ok(hr.post('/api/consent/ask', { parts })), 'council')
    for (const { module } of parts) {
      const file = (await ok(council.get('/api/consent'))).body.modules
      const afterNumber = file.find((one: { module: string }) => one.module === module).steps.at(-1).number
      const decide = { decision: 'consented', afterNumber }
      await tell('consent given', () => ok(council.post(`/api/consent/${module}/decide`, decide)), 'hr')
    }
    let asked: Awaited<ReturnType<typeof keepOverview>>
    const question = async () => {
      asked = await keepOverview(world, cast, secret)
    }
    await tell('a question about a figure', question, 'hr')
    const answer = `/api/overviews/${asked!.year}/questions/${asked!.questionId}/answer`
    await tell('its answer', () => ok(hr.post(answer, { answer: secret })), 'council')
    await tell('help asked', () => ok(samira.post(`${table}/help`, { kind: 'training' })), 'hr')
    const { requests } = (await ok(hr.get('/api/hr-workplace'))).body
    await tell('help taken up', () => ok(hr.post(`/api/help/${requests[0].requestId}/take`)), 'employee')
    const terms = {
      kind: 'permanent',
      startsOn: '2022-01-01',
      hoursPerWeek: 28,
      jobTitle: secret,
      workplace: secret,
      payScale: secret,
      collectiveAgreement: secret,
    }
    const proposals = `${table}/first-contract/proposals`
    await tell('terms put right', () => ok(samira.post(proposals, { ...terms, why: secret })), 'hr')
    const kept = `/api/first-contracts/${cast.pair.relationId}`
    await tell('and kept by HR', () => ok(hr.put(kept, terms)), 'employee', 'manager')
    await tell('put right once more', () => ok(samira.post(proposals, { ...terms, why: secret })), 'hr')
    await tell('and left as it was', () => ok(hr.post(`${kept}/proposals/3/decline`)), 'employee', 'manager')
    // Whoever is not at a table lays nothing ready there.
    expect(heard.filter(({ text }) => /tafel|table/.test(text)).map(({ subject }) => subject)).toEqual([])
  })

  test('a round that opens reaches everybody who is asked, once', async () => {
    const asked = ['employee', 'manager', 'colleague', 'other-manager']
    await tell('a round', () => startCampaign(world, cast, secret), ...asked)
    await tell('the same round an hour later', async () => {})
  })

  test('what comes shortly after each other is one letter; once a day, never, and without an account none', async () => {
    const share = async (client: Client) => {
      const { topics } = (await ok(client.post(`${table}/topics`, { title: secret }))).body as Talks
      const topic = `${table}/topics/${topics.at(-1)!.topicId}`
      await ok(client.put(`${topic}/sheet`, { version: 0, sheet: { ...emptySheet, aims: secret } }))
      await ok(client.post(`${topic}/sheet/share`))
    }
    const ask = () => ok(samira.post(`${table}/help`, { kind: 'training' }))
    const subjects = async (minutes: number) =>
      (await arrived(minutes)).map(({ to, subject }) => `${nameOf.get(to)}: ${subject}`)
    const { name } = await world.build.accountOf(cast.people.employee)
    const joosts = `manager: ${name} has laid something ready at your table.`

    await share(samira)
    expect(await subjects(60)).toEqual([joosts])
    await share(samira)
    expect(await subjects(5)).toEqual([])
    await share(samira)
    expect(await subjects(11)).toEqual([joosts])

    const choose = (client: Client, pace: string) => ok(client.put('/api/bell', { pace, language: 'en' }))
    await choose(joost, 'daily')
    await share(samira)
    await share(samira)
    expect(await subjects(60)).toEqual([])
    const untilMorning = (Date.parse(`${dayOf(new Date(now + 86_400_000))}T05:00:00Z`) - now) / 60_000
    expect(await subjects(untilMorning - 1)).toEqual([])
    expect(await subjects(1)).toEqual([joosts])
    await choose(joost, 'never')
    await share(samira)
    expect(await subjects(2 * 24 * 60)).toEqual([])
    // On the page it is told all the same.
    const { newest } = (await ok(joost.get('/api/bell/newest'))).body
    expect(newest.at).toBe(`/relations/${cast.pair.relationId}/talk`)

    await world.database.pool.query('update people set email = null where person_id = $1', [cast.people.hr])
    await ask()
    expect(await subjects(2 * 24 * 60)).toEqual([])
    expect((await ok(hr.get('/api/bell/newest'))).body.newest.at).toBe('/hr')
  })
})
