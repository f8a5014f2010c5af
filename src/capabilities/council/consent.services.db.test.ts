import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { moduleIsOn } from './index.ts'
import { askConsentInput, decideConsentInput } from './model.ts'
import { askConsent, decideConsent, openWithoutCouncil, readConsentFile } from './service/consent.ts'
import { insertStep } from './store/consent.ts'
import { councilNl } from './text/nl.ts'
import type { ConsentStep } from './vocabulary.ts'

const file = { arrangement: 'Wie wat ziet', impactAssessment: 'Weinig' }
type Decision = 'consented' | 'refused' | 'withdrawn'

describe('consent, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** HR and a member of the works council, in an organisation where nothing was asked yet. */
  const gather = async () => {
    const { organisationId } = await desk.build.organisation({ consented: [] })
    const someone = async (...roles: readonly ('hr' | 'council' | 'confidant' | 'region_coordinator')[]) => {
      const personId = await desk.build.person(organisationId)
      for (const role of roles) await desk.build.role(organisationId, personId, role)
      return personId
    }
    const [hr, member] = [await someone('hr'), await someone('council')]
    const ask = (by = hr) => desk.as(by, call => askConsent(call, [{ module: 'dialogue', ...file }]))
    const decide = (decision: Decision, afterNumber: number) =>
      desk.as(member, call => decideConsent(call, 'dialogue', { decision, afterNumber }))
    const isOn = () => desk.as(hr, call => moduleIsOn(call, 'dialogue'))
    return { organisationId, someone, hr, member, ask, decide, isOn }
  }

  /** HR of an organisation where nobody is of a works council. */
  const gatherFew = async () => {
    const where = await desk.build.organisation({ consented: [] })
    const { organisationId } = where
    const hr = await desk.build.person(organisationId)
    await desk.build.role(organisationId, hr, 'hr')
    /** So many more people who work here; the last of them. */
    const employ = async (count: number) => {
      let personId = ''
      for (let person = 0; person < count; person++) {
        personId = await desk.build.person(organisationId)
        await desk.build.relation(where, personId, null)
      }
      return personId
    }
    const open = (module = 'dialogue') => desk.as(hr, call => openWithoutCouncil(call, [{ module, ...file }]))
    const isOn = (module = 'dialogue') => desk.as(hr, call => moduleIsOn(call, module))
    return { organisationId, hr, employ, open, isOn }
  }

  tryRefusals('council', councilNl.refusals, () => desk, {
    'module-off': {
      triedIn: 'src/shell/consent-gate.db.test.ts',
      because: 'the address asks for consent before a service runs',
    },
    'only-employer-asks': async desk => {
      const { member } = await gather()
      return desk.refused(member, call => askConsent(call, [{ module: 'dialogue', ...file }]))
    },
    'only-council-decides': async desk => {
      const { hr, ask } = await gather()
      await ask()
      return desk.refused(hr, call =>
        decideConsent(call, 'dialogue', { decision: 'consented', afterNumber: 1 }),
      )
    },
    'only-employer-opens': async desk => {
      const { member } = await gather()
      return desk.refused(member, call => openWithoutCouncil(call, [{ module: 'dialogue', ...file }]))
    },
    'there-is-a-council': async desk => {
      const { hr } = await gather()
      return desk.refused(hr, call => openWithoutCouncil(call, [{ module: 'dialogue', ...file }]))
    },
    'council-needed': async desk => {
      const { hr, employ } = await gatherFew()
      await employ(50)
      return desk.refused(hr, call => openWithoutCouncil(call, [{ module: 'dialogue', ...file }]))
    },
    'no-stays-no': async desk => {
      const { hr, ask, decide, organisationId } = await gather()
      await ask()
      await decide('refused', 1)
      await desk.rows(`delete from role_holdings where role = 'council' and organisation_id = $1`, [
        organisationId,
      ])
      return desk.refused(hr, call => openWithoutCouncil(call, [{ module: 'dialogue', ...file }]))
    },
    'is-open': async desk => {
      const { hr } = await gatherFew()
      await desk.as(hr, call => openWithoutCouncil(call, [{ module: 'dialogue', ...file }]))
      return desk.refused(hr, call => openWithoutCouncil(call, [{ module: 'dialogue', ...file }]))
    },
    'asked-it-yourself': async desk => {
      const { someone, ask } = await gather()
      const both = await someone('hr', 'council')
      await ask(both)
      return desk.refused(both, call =>
        decideConsent(call, 'dialogue', { decision: 'consented', afterNumber: 1 }),
      )
    },
    'step-taken': async desk => {
      const { member, ask, decide } = await gather()
      await ask()
      await decide('consented', 1)
      return desk.refused(member, call =>
        decideConsent(call, 'dialogue', { decision: 'refused', afterNumber: 1 }),
      )
    },
    'step-out-of-order': async desk => {
      const { member } = await gather()
      return desk.refused(member, call =>
        decideConsent(call, 'dialogue', { decision: 'consented', afterNumber: 0 }),
      )
    },
  })

  test('[I06] each step is kept with who took it, on which day and on what arrangement, and is in the chain', async () => {
    const { organisationId, hr, member, ask, decide } = await gather()
    await ask()
    await decide('consented', 1)
    const rows = await desk.rows(
      `select number, step, arrangement, impact_assessment, taken_by, taken_on from consent_steps
        where organisation_id = $1 order by number`,
      [organisationId],
    )
    const kept = { arrangement: 'Wie wat ziet', impact_assessment: 'Weinig', taken_on: '2026-09-01' }
    expect(rows).toEqual([
      { number: 1, step: 'asked', taken_by: hr, ...kept },
      { number: 2, step: 'consented', taken_by: member, ...kept },
    ])
    expect(await desk.events(organisationId)).toEqual([
      { event: 'consent.asked', actor: hr, subject: 'dialogue', details: { number: 1 } },
      { event: 'consent.consented', actor: member, subject: 'dialogue', details: { number: 2 } },
    ])
  })

  test('[I06] below fifty people and without a works council HR opens a part on a ground of its own, and everybody is told', async () => {
    const { organisationId, hr, employ, open, isOn } = await gatherFew()
    const personId = await employ(2)
    await open()
    expect(await isOn()).toBe(true)
    expect(await isOn('agreements')).toBe(false)
    const [last] = (await desk.as(hr, readConsentFile)).modules.filter(({ module }) => module === 'dialogue')
    expect(last).toMatchObject({
      status: 'without-council',
      steps: [{ number: 1, arrangement: 'Wie wat ziet' }],
    })
    expect((await desk.events(organisationId)).at(-1)).toMatchObject({
      event: 'consent.without-council',
      actor: hr,
    })
    const { email } = await desk.build.accountOf(personId)
    const mails = await desk.rows<{ recipient: string; body: string }>(
      'select recipient, body from outbox where organisation_id = $1',
      [organisationId],
    )
    expect(mails).toHaveLength(2)
    expect(mails.map(({ recipient }) => recipient)).toContain(email)
    expect(mails.every(({ body }) => body.includes('Wie wat ziet'))).toBe(true)
  })

  test('[I06] several parts are asked or opened as one act: all of them or none, one mail, one ring', async () => {
    const { organisationId, hr, employ } = await gatherFew()
    await employ(1)
    const parts = (...modules: string[]) => modules.map(module => ({ module, ...file }))
    const open = (...modules: string[]) => desk.as(hr, call => openWithoutCouncil(call, parts(...modules)))
    await open('dialogue', 'agreements')
    const steps = () =>
      desk.rows('select module, step from consent_steps where organisation_id = $1 order by module', [
        organisationId,
      ])
    expect(await steps()).toEqual([
      { module: 'agreements', step: 'without-council' },
      { module: 'dialogue', step: 'without-council' },
    ])
    const mails = await desk.rows<{ subject: string; body: string }>(
      'select subject, body from outbox where organisation_id = $1',
      [organisationId],
    )
    expect(mails.map(({ subject }) => subject)).toEqual(['2 onderdelen van Wisselwerk zijn open'])
    expect(mails[0]!.body).toMatch(/Het gesprek\nWie wat ziet\n\nOnze afspraken\nWie wat ziet/)
    // One of them is open already: the other stays closed too.
    expect(await desk.refused(hr, call => openWithoutCouncil(call, parts('overview', 'dialogue')))).toBe(
      'council.is-open',
    )
    expect(await steps()).toHaveLength(2)

    const { organisationId: other, hr: asks, member } = await gather()
    await desk.as(asks, call => askConsent(call, parts('dialogue', 'agreements', 'overview')))
    const rings = await desk.rows('select person_id, at from bell_rings where organisation_id = $1', [other])
    expect(rings).toEqual([{ person_id: member, at: '/consent' }])
  })

  test('[I06] ready words stand for every part, for HR alone, and say how long things are kept', async () => {
    const { hr, member } = await gather()
    const { modules } = await desk.as(hr, readConsentFile)
    const parts = [
      'agreements',
      'campaigns',
      'dialogue',
      'directory',
      'expectations',
      'overview',
      'team-needs',
    ]
    expect(modules.map(({ module }) => module)).toEqual(expect.arrayContaining(parts))
    for (const { module, ready } of modules) {
      expect(ready.split(/\s+/).length, module).toBeGreaterThan(30)
      expect(ready, module).toContain('Hoe lang we bewaren')
    }
    const read = await desk.as(member, readConsentFile)
    expect(read.modules.map(({ ready }) => ready).join('')).toBe('')
  })

  test('[I06] with forty-nine it opens, with fifty it does not, and what is open stays open', async () => {
    const { hr, employ, open, isOn } = await gatherFew()
    await employ(49)
    await open()
    await employ(1)
    expect(
      await desk.refused(hr, call => openWithoutCouncil(call, [{ module: 'agreements', ...file }])),
    ).toBe('council.council-needed')
    expect(await isOn()).toBe(true)
    expect((await desk.as(hr, readConsentFile)).may).toEqual(['ask'])
  })

  test('[I06] a works council that comes later decides about what was opened without it', async () => {
    for (const [decision, open] of [
      ['consented', true],
      ['withdrawn', false],
    ] as const) {
      const few = await gatherFew()
      await few.open()
      const member = await desk.build.person(few.organisationId)
      await desk.build.role(few.organisationId, member, 'council')
      await desk.as(member, call => decideConsent(call, 'dialogue', { decision, afterNumber: 1 }))
      expect(await few.isOn()).toBe(open)
    }
  })

  test('[I06] the database opens nothing by itself where there is a works council, or must be one', async () => {
    const write = (hr: string, organisationId: string) =>
      desk.as(hr, call =>
        insertStep(call.tx, {
          organisationId,
          module: 'dialogue',
          number: 1,
          step: 'without-council',
          ...file,
          takenBy: hr,
          takenOn: call.today,
          takenAt: call.now,
        }),
      )
    const { hr, organisationId } = await gather()
    await expect(write(hr, organisationId)).rejects.toThrow('row-level security')
    const few = await gatherFew()
    await few.employ(50)
    await expect(write(few.hr, few.organisationId)).rejects.toThrow('row-level security')
  })

  /** What stands at the end of each history; only consent that still stands opens a module. */
  const histories: [steps: ConsentStep[], open: boolean][] = [
    [[], false],
    [['asked'], false],
    [['asked', 'refused'], false],
    [['asked', 'consented'], true],
    [['asked', 'consented', 'withdrawn'], false],
    [['asked', 'consented', 'asked'], false],
    [['asked', 'consented', 'asked', 'refused'], false],
    [['asked', 'refused', 'asked', 'consented'], true],
    [['asked', 'consented', 'withdrawn', 'asked', 'consented'], true],
  ]
  test.each(histories)('[I06] after %j the module is open: %s', async (steps, open) => {
    const { ask, decide, isOn, member } = await gather()
    for (const [index, step] of steps.entries()) {
      if (step === 'asked') await ask()
      else await decide(step as Decision, index)
    }
    expect(await isOn()).toBe(open)
    const { modules } = await desk.as(member, readConsentFile)
    const entry = modules.find(({ module }) => module === 'dialogue')!
    expect(entry.status).toBe(steps.at(-1) ?? 'none')
    expect(entry.steps.map(({ step }) => step)).toEqual(steps)
    expect(modules.filter(({ status }) => status !== 'none')).toHaveLength(steps.length === 0 ? 0 : 1)
  })

  const impossible: [steps: ConsentStep[], then: Decision][] = [
    [[], 'refused'],
    [[], 'withdrawn'],
    [['asked'], 'withdrawn'],
    [['asked', 'refused'], 'consented'],
    [['asked', 'refused'], 'withdrawn'],
    [['asked', 'consented'], 'consented'],
    [['asked', 'consented'], 'refused'],
    [['asked', 'consented', 'withdrawn'], 'consented'],
    [['asked', 'consented', 'withdrawn'], 'withdrawn'],
  ]
  test.each(impossible)('[I06] after %j nobody decides: %s', async (steps, decision) => {
    const { ask, decide, member } = await gather()
    for (const [index, step] of steps.entries())
      await (step === 'asked' ? ask() : decide(step as Decision, index))
    const input = { decision, afterNumber: steps.length }
    expect(await desk.refused(member, call => decideConsent(call, 'dialogue', input))).toBe(
      'council.step-out-of-order',
    )
  })

  test('[I06] one organisation’s consent opens nothing in another', async () => {
    const [here, there] = [await gather(), await gather()]
    await here.ask()
    await here.decide('consented', 1)
    expect([await here.isOn(), await there.isOn()]).toEqual([true, false])
    const { modules } = await desk.as(there.member, readConsentFile)
    expect(modules.flatMap(({ steps }) => steps)).toEqual([])
  })

  test('[I06] everybody reads the file; what one may do in it follows from one’s role', async () => {
    const { someone, ask } = await gather()
    await ask()
    const cases = [
      [await someone('hr'), ['ask']],
      [await someone('council'), ['decide']],
      [await someone('hr', 'council'), ['ask', 'decide']],
      [await someone('confidant', 'region_coordinator'), []],
      [await someone(), []],
    ] as const
    for (const [personId, may] of cases) {
      const read = await desk.as(personId, readConsentFile)
      expect(read.may).toEqual(may)
      expect(read.modules.flatMap(({ steps }) => steps.map(({ arrangement }) => arrangement))).toEqual([
        'Wie wat ziet',
      ])
    }
  })

  test('[I06] a role that ended asks and decides nothing any more', async () => {
    const { organisationId, hr, member, ask } = await gather()
    await ask()
    // Some HR adviser always stays.
    await desk.build.role(organisationId, await desk.build.person(organisationId), 'hr')
    await desk.rows(`update role_holdings set valid_until = '2026-09-02' where person_id = any($1)`, [
      [hr, member],
    ])
    const later = desk.on('2026-09-02')
    expect(await later.refused(hr, call => askConsent(call, [{ module: 'careers', ...file }]))).toBe(
      'council.only-employer-asks',
    )
    const input = { decision: 'consented', afterNumber: 1 } as const
    expect(await later.refused(member, call => decideConsent(call, 'dialogue', input))).toBe(
      'council.only-council-decides',
    )
  })

  test('the step is kept on the day of the clock, not of the machine', async () => {
    const { organisationId, hr } = await gather()
    await desk.on('2027-01-02').as(hr, call => askConsent(call, [{ module: 'overview', ...file }]))
    expect(
      await desk.rows(
        `select taken_on, to_char(taken_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as at
          from consent_steps where organisation_id = $1`,
        [organisationId],
      ),
    ).toEqual([{ taken_on: '2027-01-02', at: '2027-01-02' }])
  })

  test('what is asked says something, and a decision is one of three', () => {
    const asked = (...arrangements: string[]) => ({
      parts: arrangements.map((arrangement, place) => ({ module: `part-${place}`, arrangement })),
    })
    expect(askConsentInput.safeParse(asked('  ')).success).toBe(false)
    expect(askConsentInput.safeParse(asked('x'.repeat(4001))).success).toBe(false)
    expect(askConsentInput.safeParse(asked()).success).toBe(false)
    const twice = { module: 'dialogue', arrangement: 'Rooster' }
    expect(askConsentInput.safeParse({ parts: [twice, twice] }).success).toBe(false)
    expect(askConsentInput.parse(asked(' Rooster ', 'Pauze'))).toEqual({
      parts: [
        { module: 'part-0', arrangement: 'Rooster', impactAssessment: '' },
        { module: 'part-1', arrangement: 'Pauze', impactAssessment: '' },
      ],
    })
    expect(decideConsentInput.safeParse({ decision: 'asked', afterNumber: 1 }).success).toBe(false)
    expect(decideConsentInput.safeParse({ decision: 'consented', afterNumber: -1 }).success).toBe(false)
  })
})
