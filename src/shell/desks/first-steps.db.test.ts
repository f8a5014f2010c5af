import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMailTrial } from '../../capabilities/access/index.ts'
import { sayMailArrived, tryMail } from '../../capabilities/access/service/mail-trial.ts'
import { readMe } from '../../capabilities/people/service/me.ts'
import { inviteEverybody } from '../../capabilities/people/service/register.ts'
import { type Desk, startDesk } from '../testing/desk.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'

const origin = 'https://werk.example'

describe('first steps, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** An organisation where nothing is open and nobody but HR came in. */
  const begun = async () => {
    const where = await desk.build.organisation({ consented: [] })
    const hr = await desk.build.person(where.organisationId)
    await desk.build.role(where.organisationId, hr, 'hr')
    return { ...where, hr }
  }
  const linkIn = async (organisationId: string) => {
    const [{ body } = { body: '' }] = await desk.rows<{ body: string }>(
      `select body from outbox where organisation_id = $1 and body like '%/mail-arrived/%' order by created_at desc`,
      [organisationId],
    )
    return /\/mail-arrived\/(\S+)/.exec(body)![1]!
  }

  test('[Z02] HR begins while nobody else came in or nothing is open; nobody else ever does', async () => {
    const { organisationId, unitId, hr } = await begun()
    const me = (who: string) => desk.as(who, readMe)
    expect(await me(hr)).toMatchObject({ open: [], beginning: true })
    const employee = await desk.build.person(organisationId)
    await desk.build.relation({ organisationId, unitId }, employee, hr)
    expect((await me(employee)).beginning).toBe(false)
    // Somebody came in, and still nothing is open.
    expect((await me(hr)).beginning).toBe(true)
    await desk.build.consent(organisationId, 'dialogue', employee)
    expect(await me(hr)).toMatchObject({ open: ['dialogue'], beginning: false })
  })

  test('[Z02] a message to oneself: on its way, refused, away, handed over, and arrived by its own link alone', async () => {
    const { organisationId, hr } = await begun()
    const state = async () => (await desk.as(hr, readMailTrial))?.state ?? null
    expect(await state()).toBeNull()
    await desk.as(hr, call => tryMail(call, 'nl', origin))
    const [mail] = await desk.rows<{ recipient: string; mail_id: string }>(
      'select recipient, mail_id from outbox where organisation_id = $1',
      [organisationId],
    )
    expect(mail!.recipient).toBe((await desk.build.accountOf(hr)).email)
    expect(await state()).toBe('waiting')
    for (const [kept, fault] of [
      ['failing', '550'],
      ['away', 'ECONNREFUSED'],
    ] as const) {
      await desk.rows('update chores set state = $2, fault = $3 where subject = $1', [
        mail!.mail_id,
        kept,
        fault,
      ])
      expect(await desk.as(hr, readMailTrial)).toMatchObject({ state: kept, fault })
    }
    const first = await linkIn(organisationId)
    await desk.rows('delete from outbox where mail_id = $1', [mail!.mail_id])
    expect(await state()).toBe('gone')

    await desk.as(hr, call => tryMail(call, 'nl', origin))
    const second = await linkIn(organisationId)
    expect(second).not.toBe(first)
    expect(await state()).toBe('waiting')
    expect(await desk.refused(hr, call => sayMailArrived(call, 'x'.repeat(32)))).toBe('access.other-trial')
    await desk.as(hr, call => sayMailArrived(call, second))
    await desk.as(hr, call => sayMailArrived(call, second))
    expect(await state()).toBe('arrived')
    const events = (await desk.events(organisationId)).map(({ event }) => event)
    expect(events.filter(event => event.startsWith('mail.'))).toEqual([
      'mail.tried',
      'mail.tried',
      'mail.arrived',
    ])

    const elsewhere = await begun()
    expect(await desk.refused(elsewhere.hr, call => sayMailArrived(call, second))).toBe('access.other-trial')
    await desk.rows('update people set email = null where person_id = $1', [elsewhere.hr])
    expect(await desk.refused(elsewhere.hr, call => tryMail(call, 'nl', origin))).toBe(
      'access.no-own-address',
    )
  })

  test('[Z01] everybody who never got a link gets one, fifty at a time, and says that nothing is open yet', async () => {
    const { organisationId, unitId, hr } = await begun()
    const without = await desk.build.person(organisationId)
    await desk.rows('update people set email = null where person_id = $1', [without])
    for (let count = 0; count < 52; count++) {
      const person = await desk.build.person(organisationId)
      await desk.build.relation({ organisationId, unitId }, person, hr)
    }
    await desk.build.relation({ organisationId, unitId }, without, hr)
    const all = () => desk.as(hr, call => inviteEverybody(call, 50, origin))
    expect(await all()).toEqual({ invited: 50, left: 2 })
    expect(await all()).toEqual({ invited: 2, left: 0 })
    expect(await all()).toEqual({ invited: 0, left: 0 })
    const mails = await desk.rows<{ recipient: string; body: string }>(
      'select recipient, body from outbox where organisation_id = $1',
      [organisationId],
    )
    expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(52)
    expect(mails.every(({ body }) => body.includes('Er is nog geen onderdeel open'))).toBe(true)
    expect(await desk.refused(without, call => inviteEverybody(call, 50, origin))).toBe(
      'people.not-register-keeper',
    )
  })
})

describe('first steps, for HR', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
  })
  afterAll(() => world.close())

  test('[Z02] each step says how far it is, without and with a works council', async () => {
    const where = await world.build.organisation({ consented: [] })
    const person = () => world.build.person(where.organisationId)
    const hr = await person()
    await world.build.role(where.organisationId, hr, 'hr')
    const client = await world.signIn(hr)
    const read = async () => (await client.get('/api/first-steps')).body
    expect(await read()).toMatchObject({
      register: { people: 0 },
      mail: { server: true, trial: null },
      consent: { council: false, councilNeeded: false, open: 0, asked: 0, closed: 15 },
      invited: { cameIn: 0, notYet: 0, neverInvited: 0 },
      done: { register: false, mail: false, consent: false, invited: false },
    })
    const member = await person()
    await world.build.relation(where, member, hr)
    await world.build.role(where.organisationId, member, 'council')
    expect(await read()).toMatchObject({
      register: { people: 1 },
      consent: { council: true },
      invited: { notYet: 1, neverInvited: 1 },
      done: { register: true, consent: false, invited: false },
    })
    const council = await world.signIn(member)
    const parts = ['dialogue', 'agreements'].map(module => ({ module, arrangement: 'Wie wat ziet' }))
    expect((await client.post('/api/consent/ask', { parts })).status).toBe(204)
    expect((await read()).consent).toMatchObject({ open: 0, asked: 2, closed: 13 })
    const yes = { decision: 'consented', afterNumber: 1 }
    expect((await council.post('/api/consent/dialogue/decide', yes)).status).toBe(204)
    expect(await read()).toMatchObject({
      consent: { open: 1, asked: 1, closed: 13 },
      invited: { cameIn: 1, notYet: 0, neverInvited: 0 },
      done: { consent: false, invited: true },
    })
  })
})
