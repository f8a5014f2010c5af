import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CompetenceInput } from '../capabilities/competences/model.ts'
import { addCompetence } from '../capabilities/competences/service/own.ts'
import type { OpeningInput } from '../capabilities/openings/model.ts'
import { lookWhoWants, openOpening, publishOpening } from '../capabilities/openings/service/filling.ts'
import { readOpenings, signUp } from '../capabilities/openings/service/inside.ts'
import { type Desk, startDesk } from './testing/desk.ts'

const today = '2026-09-01'
const shown = { levelSeenBy: 'organisation', wishSeenBy: 'organisation' } as const

describe('who inside shows what an opening asks', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk({ today })
  })
  afterAll(() => desk.close())

  const office = async (consented?: readonly string[]) => {
    const where = await desk.build.organisation(consented ? { consented } : {})
    const person = async (givenName: string) => {
      const personId = await desk.build.person(where.organisationId, { givenName, familyName: 'Zwart' })
      await desk.build.relation(where, personId, null)
      return personId
    }
    const hr = await person('Hanna')
    await desk.build.role(where.organisationId, hr, 'hr')
    const set = (personId: string, words: string, more: Partial<CompetenceInput>) =>
      desk.as(personId, call =>
        addCompetence(call, {
          competence: { words },
          level: 'alone',
          levelSeenBy: 'nobody',
          evidence: null,
          wish: 'yes',
          wishSeenBy: 'nobody',
          ...more,
        }),
      )
    const input = (needs: OpeningInput['needs']): OpeningInput => ({
      kind: 'post',
      title: 'Wonden',
      tasks: 'Wonden verzorgen, thuis.',
      unitId: where.unitId,
      locationId: null,
      hours: { least: 4, most: 8 },
      startsOn: '2026-10-01',
      endsOn: null,
      pay: { least: 1900, most: 2600, per: 'hour' },
      leads: false,
      noCoaching: null,
      places: 1,
      signUpUntil: '2026-09-25',
      needs,
    })
    const open = async (needs: OpeningInput['needs'] = [need('Wondzorg'), need('Vertellen')]) =>
      (await desk.as(hr, call => openOpening(call, input(needs)))).openings.at(-1)!.openingId
    const look = (openingId: string) => desk.as(hr, call => lookWhoWants(call, openingId))
    return { ...where, hr, person, set, open, look }
  }
  const need = (words: string) => ({ competence: { words }, weight: 'important' as const })

  test('[E04] the look shows the ambition and qualities nobody knew of: by group and by name, and each reads that it was looked', async () => {
    const at = await office()
    const [anna, bas, cor, dirk, eva] = [
      await at.person('Anna'),
      await at.person('Bas'),
      await at.person('Cor'),
      await at.person('Dirk'),
      await at.person('Eva'),
    ]
    await at.set(eva, 'Wondzorg', shown)
    await at.set(anna, 'wondzorg', shown)
    await at.set(bas, 'Vertellen', { ...shown, level: null })
    await at.set(cor, 'Wondzorg', { levelSeenBy: 'organisation' })
    await at.set(dirk, 'Wondzorg', {})
    const openingId = await at.open()
    const { people, others } = await at.look(openingId)
    expect(people).toEqual([])
    expect(others.map(({ personId, group, can, wants }) => [personId, group, can, wants])).toEqual([
      [anna, 'can-wants', ['Wondzorg'], ['Wondzorg']],
      [eva, 'can-wants', ['Wondzorg'], ['Wondzorg']],
      [bas, 'wants', [], ['Vertellen']],
      [cor, 'can', ['Wondzorg'], []],
    ])
    const rows = await desk.rows<{ person_id: string }>(
      'select person_id from opening_shown where opening_id = $1',
      [openingId],
    )
    expect(rows.map(({ person_id }) => person_id).sort()).toEqual([anna, bas, cor, eva].sort())
    // Whoever signs up stands among those, and no more among the others.
    await desk.as(bas, call => signUp(call, openingId))
    const after = await at.look(openingId)
    expect(after.people.map(({ personId }) => personId)).toEqual([bas])
    expect(after.others.map(({ personId }) => personId)).toEqual([anna, eva, cor])
  })

  test('[E04] a hidden competence and a missing one give the same list, and the look counts all the same', async () => {
    const at = await office()
    const openingId = await at.open()
    const missing = await at.look(openingId)
    const anna = await at.person('Anna')
    await at.set(anna, 'Wondzorg', {})
    expect(await at.look(openingId)).toEqual(missing)
    expect(missing.others).toEqual([])
    // Only the days are missing now.
    const outside = { town: 'Zwolle', applyAt: 'werk@linde.example' }
    expect(await desk.refused(at.hr, call => publishOpening(call, openingId, outside))).toBe(
      'openings.gate-days',
    )
  })

  test('everybody reads what an opening asks, in the order in which it was put down', async () => {
    const at = await office()
    const openingId = await at.open([{ ...need('Zingen'), weight: 'essential' }, need('Autorijden')])
    const found = (await desk.as(await at.person('Anna'), readOpenings)).openings.find(
      one => one.openingId === openingId,
    )
    expect(found?.needs.map(({ label, weight }) => [label, weight])).toEqual([
      ['Zingen', 'essential'],
      ['Autorijden', 'important'],
    ])
  })

  test('while the bank is closed nobody is shown from it', async () => {
    const at = await office(['openings'])
    const anna = await at.person('Anna')
    await at.set(anna, 'Wondzorg', shown)
    expect((await at.look(await at.open())).others).toEqual([])
  })

  test('refuses: asked-twice, unknown-code', async () => {
    const at = await office()
    const refused = (needs: OpeningInput['needs']) => desk.refused(at.hr, () => at.open(needs))
    expect(await refused([need('Wondzorg'), need(' wondZorg')])).toBe('openings.asked-twice')
    expect(await refused([{ competence: { code: 'nowhere' }, weight: 'essential' }])).toBe(
      'competences.unknown-code',
    )
  })
})
