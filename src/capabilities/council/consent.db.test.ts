import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

describe('consent file', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp()
  })
  afterAll(() => world.close())

  test('[I06] a module opens only after asking and consent, and closes when the arrangement changes', async () => {
    const { organisationId } = await world.build.organisation({ consented: [] })
    const hrId = await world.build.person(organisationId)
    const councilId = await world.build.person(organisationId)
    await world.build.role(organisationId, hrId, 'hr')
    await world.build.role(organisationId, councilId, 'council')
    const hr = await world.signIn(hrId)
    const council = await world.signIn(councilId)
    const status = async () =>
      (await hr.get('/api/consent')).body.modules.find(
        (entry: { module: string }) => entry.module === 'dialogue',
      ).status

    expect(await status()).toBe('none')
    expect(
      (await council.post('/api/consent/dialogue/decide', { decision: 'consented', afterNumber: 0 })).status,
    ).toBe(409)
    expect(
      (await hr.post('/api/consent/ask', { parts: [{ module: 'dialogue', arrangement: 'Wie wat ziet' }] }))
        .status,
    ).toBe(204)
    expect(await status()).toBe('asked')
    expect(
      (await hr.post('/api/consent/dialogue/decide', { decision: 'consented', afterNumber: 1 })).status,
    ).toBe(403)
    expect(
      (await council.post('/api/consent/dialogue/decide', { decision: 'consented', afterNumber: 1 })).status,
    ).toBe(204)
    expect(await status()).toBe('consented')
    expect(
      (await hr.post('/api/consent/ask', { parts: [{ module: 'dialogue', arrangement: 'Ook de roosters' }] }))
        .status,
    ).toBe(204)
    expect(await status()).toBe('asked')
  })

  test('[I06] whoever asked for the employer does not answer for the council, with both roles neither', async () => {
    const { organisationId } = await world.build.organisation({ consented: [] })
    const bothId = await world.build.person(organisationId)
    for (const role of ['hr', 'council'] as const) await world.build.role(organisationId, bothId, role)
    const both = await world.signIn(bothId)
    await both.post('/api/consent/ask', { parts: [{ module: 'dialogue', arrangement: 'Wie wat ziet' }] })
    const own = await both.post('/api/consent/dialogue/decide', { decision: 'consented', afterNumber: 1 })
    expect([own.status, own.body.code]).toEqual([403, 'council.asked-it-yourself'])
    const memberId = await world.build.person(organisationId)
    await world.build.role(organisationId, memberId, 'council')
    const member = await world.signIn(memberId)
    expect(
      (await member.post('/api/consent/dialogue/decide', { decision: 'consented', afterNumber: 1 })).status,
    ).toBe(204)
  })

  test('two council members deciding at once: one step, one clear refusal', async () => {
    const { organisationId } = await world.build.organisation({ consented: [] })
    const hrId = await world.build.person(organisationId)
    const councilIds = [await world.build.person(organisationId), await world.build.person(organisationId)]
    await world.build.role(organisationId, hrId, 'hr')
    for (const id of councilIds) await world.build.role(organisationId, id, 'council')
    const hr = await world.signIn(hrId)
    await hr.post('/api/consent/ask', { parts: [{ module: 'dialogue', arrangement: 'Wie wat ziet' }] })
    const members = await Promise.all(councilIds.map(id => world.signIn(id)))
    const replies = await Promise.all(
      members.map(member =>
        member.post('/api/consent/dialogue/decide', { decision: 'consented', afterNumber: 1 }),
      ),
    )
    expect(replies.map(reply => reply.status).sort()).toEqual([204, 409])
    expect(replies.find(reply => reply.status === 409)!.body.code).toBe('council.step-taken')
  })

  test('nobody without an account reads the file', async () => {
    const reply = await world.anonymous.get('/api/consent')
    expect(reply.status).toBe(401)
    expect(reply.body.title).toBe('Je bent niet aangemeld.')
  })
})
