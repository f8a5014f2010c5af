import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { releaseView, saveView, submitView } from '../../shell/testing/neighbours.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { campaignInput } from './model.ts'
import {
  cancelCampaign,
  closeCampaign,
  listOwnRounds,
  planCampaign,
  readCampaigns,
  readOpenCampaigns,
  remindCampaign,
} from './service/campaigns.ts'
import { tellOpenedRounds } from './service/opening.ts'
import { listGroups, readPicture, readStatistics } from './service/picture.ts'
import { campaignsNl } from './text/nl.ts'

const round = { name: 'Najaar', opensOn: '2026-08-01', closesOn: '2026-09-30', unitIds: [] as string[] }

describe('rounds, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** A team of `people` under one manager, with HR beside it. */
  const team = async (people = 10) => {
    const where = await desk.build.organisation()
    const { organisationId } = where
    const holder = async (role: 'hr' | 'council') => {
      const personId = await desk.build.person(organisationId)
      await desk.build.role(organisationId, personId, role)
      return personId
    }
    const [hr, council, manager] = [
      await holder('hr'),
      await holder('council'),
      await desk.build.person(organisationId),
    ]
    const members: { personId: string; relationId: string }[] = []
    for (let at = 0; at < people; at++) {
      const personId = await desk.build.person(organisationId)
      members.push({ personId, relationId: await desk.build.relation(where, personId, manager) })
    }
    return { ...where, hr, council, manager, members }
  }
  const planned = async (part: Partial<typeof round> = {}, people = 10) => {
    const group = await team(people)
    const { campaigns } = await desk.as(group.hr, call => planCampaign(call, { ...round, ...part }))
    return { ...group, campaignId: campaigns[0]!.campaignId }
  }
  const show = async ({ personId, relationId }: { personId: string; relationId: string }) => {
    const answers = { variety: { importance: 3, owed: 3, kept: 3 } }
    await desk.as(personId, call => saveView(call, relationId, { version: 0, answers }))
    await desk.as(personId, call => submitView(call, relationId, 1))
    await desk.as(personId, call => releaseView(call, relationId))
  }
  const closedNow = async () => {
    const group = await planned()
    await desk.rows(`update campaigns set state = 'closed', closed_at = now() where campaign_id = $1`, [
      group.campaignId,
    ])
    return group
  }

  tryRefusals('campaigns', campaignsNl.refusals, () => desk, {
    'only-hr-plans': async desk => {
      const { council } = await team()
      return desk.refused(council, call => planCampaign(call, round))
    },
    'already-over': async desk => {
      const { hr } = await team()
      return desk.refused(hr, call => planCampaign(call, { ...round, closesOn: '2026-08-31' }))
    },
    'no-such-unit': async desk => {
      const [{ hr }, { unitId }] = [await team(), await team()]
      return desk.refused(hr, call => planCampaign(call, { ...round, unitIds: [unitId] }))
    },
    'too-few': async desk => {
      const { hr, members } = await team(10)
      await desk.rows(`update relations set valid_until = '2026-08-01' where relation_id = $1`, [
        members[0]!.relationId,
      ])
      return desk.refused(hr, call => planCampaign(call, round))
    },
    'not-open': async desk => {
      const { hr, campaignId } = await planned({ opensOn: '2026-09-02' })
      return desk.refused(hr, call => remindCampaign(call, campaignId))
    },
    'reminded-today': async desk => {
      const { hr, campaignId } = await planned()
      await desk.as(hr, call => remindCampaign(call, campaignId))
      return desk.refused(hr, call => remindCampaign(call, campaignId))
    },
    elsewhere: async desk => {
      const { hr, campaignId } = await planned()
      await desk.as(hr, call => closeCampaign(call, campaignId))
      return desk.refused(hr, call => closeCampaign(call, campaignId))
    },
    'no-such-campaign': async desk => {
      const [{ hr }, { campaignId }] = [await planned(), await planned()]
      return desk.refused(hr, call => closeCampaign(call, campaignId))
    },
    'not-closed': async desk => {
      const { hr, campaignId } = await planned()
      return desk.refused(hr, call => readPicture(call, campaignId, {}))
    },
    'no-statistics': async desk => {
      const { hr, campaignId } = await closedNow()
      return desk.refused(hr, call => readStatistics(call, campaignId))
    },
  })

  const hrOnly = { planCampaign: round, remindCampaign, closeCampaign, cancelCampaign }
  test.each(Object.keys(hrOnly))('only HR: %s', async name => {
    const { council, manager, members, campaignId } = await planned()
    const verbs = { remindCampaign, closeCampaign, cancelCampaign }
    for (const personId of [council, manager, members[0]!.personId])
      expect(
        await desk.refused(personId, call =>
          name === 'planCampaign'
            ? planCampaign(call, round)
            : verbs[name as keyof typeof verbs](call, campaignId),
        ),
      ).toBe('campaigns.only-hr-plans')
  })

  test('a round is planned, open and over by its days alone', async () => {
    const { hr } = await planned({ opensOn: '2026-09-10', closesOn: '2026-09-20' })
    const state = async (day: string) => (await desk.on(day).as(hr, readCampaigns)).campaigns[0]!.state
    expect([
      await state('2026-09-09'),
      await state('2026-09-10'),
      await state('2026-09-20'),
      await state('2026-09-21'),
    ]).toEqual(['planned', 'open', 'open', 'ended'])
  })

  test('who is asked reads that a round is open; only its own teams, with what is below them', async () => {
    const group = await team()
    const [other, below] = [randomUUID(), randomUUID()]
    for (const [unitId, parent] of [
      [other, null],
      [below, group.unitId],
    ])
      await desk.rows(
        `insert into units (organisation_id, unit_id, code, name, valid_from, parent_id) values ($1, $2::uuid, $2::text, $2::text, '2020-01-01', $3)`,
        [group.organisationId, unitId, parent],
      )
    const place = async (unitId: string) => {
      const personId = await desk.build.person(group.organisationId)
      await desk.build.relation({ ...group, unitId }, personId, null)
      return personId
    }
    const [outside, inside] = [await place(other), await place(below)]
    await desk.as(group.hr, call => planCampaign(call, { ...round, unitIds: [group.unitId] }))
    const open = async (personId: string) => (await desk.as(personId, readOpenCampaigns)).campaigns
    expect(await open(group.members[0]!.personId)).toEqual([{ name: 'Najaar', closesOn: '2026-09-30' }])
    expect(await open(inside)).toHaveLength(1)
    expect(await open(outside)).toEqual([])
  })

  test('nobody but HR reads how many are asked or how many showed, and HR only in bands', async () => {
    const { hr, council, members, campaignId } = await planned()
    for (const member of members.slice(0, 6)) await show(member)
    for (const personId of [council, members[0]!.personId]) {
      const view = await desk.as(personId, readCampaigns)
      expect(view.campaigns[0]).toMatchObject({ asked: null, response: null })
      expect([view.may, view.units]).toEqual([[], []])
    }
    const [seen] = (await desk.on('2026-09-02').as(hr, readCampaigns)).campaigns
    expect(seen!.campaignId).toBe(campaignId)
    expect(seen!.asked).toMatchObject({ from: expect.any(Number) })
    expect(typeof seen!.response).toBe('string')
    expect(JSON.stringify(seen!.response)).not.toMatch(/[0-9]/)
  })

  test('a reminder goes to who has not shown a view, and HR reads nobody’s name in it', async () => {
    const { organisationId, hr, members, campaignId } = await planned()
    const [done, ...waiting] = members
    await show(done!)
    await desk.as(hr, call => remindCampaign(call, campaignId))
    const mails = await desk.rows<{ recipient: string; body: string }>(
      'select recipient, body from outbox where organisation_id = $1',
      [organisationId],
    )
    const people = await desk.rows<{ person_id: string; email: string }>(
      'select person_id, email from people where organisation_id = $1',
      [organisationId],
    )
    const addressOf = (id: string) => people.find(({ person_id }) => person_id === id)!.email
    const asked = mails.map(({ recipient }) => recipient)
    expect(asked).not.toContain(addressOf(done!.personId))
    for (const { personId } of waiting) expect(asked).toContain(addressOf(personId))
    expect(
      await desk.as(hr, call => call.tx.selectFrom('campaign_reminders').selectAll().execute()),
    ).toHaveLength(1)
    expect((await desk.as(hr, readCampaigns)).campaigns[0]!.remindedOn).toBe('2026-09-01')
    expect((await desk.events(organisationId)).at(-1)).toMatchObject({
      event: 'campaign.reminded',
      actor: hr,
      subject: campaignId,
      details: {},
    })
  })

  test('asking to close counts nothing more; calling it off while it is being closed leaves the round', async () => {
    const { hr, campaignId, members } = await planned()
    const state = async () => (await desk.as(hr, readCampaigns)).campaigns[0]!.state
    await desk.as(hr, call => closeCampaign(call, campaignId))
    expect(await state()).toBe('closing')
    expect(await desk.as(members[0]!.personId, listOwnRounds)).toEqual([])
    await desk.as(hr, call => cancelCampaign(call, campaignId))
    expect(await state()).toBe('open')
    await desk.as(hr, call => cancelCampaign(call, campaignId))
    expect(await state()).toBe('cancelled')
    expect(await desk.refused(hr, call => cancelCampaign(call, campaignId))).toBe('campaigns.elsewhere')
  })

  test('a closing that failed can be asked for again', async () => {
    const { hr, campaignId } = await planned()
    await desk.as(hr, call => closeCampaign(call, campaignId))
    await desk.rows('update campaigns set failed = true where campaign_id = $1', [campaignId])
    const { campaigns } = await desk.as(hr, call => closeCampaign(call, campaignId))
    expect(campaigns[0]).toMatchObject({ state: 'closing', failed: false })
  })

  test('[A18] what is not published is folded, by name, for everybody who reads it', async () => {
    const { hr, council, manager, campaignId, unitId } = await closedNow()
    for (const personId of [hr, council, manager]) {
      const groups = await desk.as(personId, call => listGroups(call, campaignId))
      expect(groups.units).toEqual([{ unitId, name: 'Wijkteam Noord', folded: true }])
      expect(groups.kinds.every(({ folded }) => folded)).toBe(true)
      const picture = await desk.as(personId, call => readPicture(call, campaignId, { unit: unitId }))
      expect(picture).toMatchObject({
        unit: 'Wijkteam Noord',
        employees: null,
        organisation: null,
        extraRoleMismatch: null,
      })
    }
  })

  test('[A07] the mismatch of extra-role is said where both sides are shown, and only there', async () => {
    const { organisationId, council, campaignId } = await closedNow()
    const side = (inRole: number, extraRole: number) => {
      const figures = (importance: number) => ({ importance, owed: 3, shortfall: 0 })
      return JSON.stringify({
        people: { from: 10, to: 19 },
        rooms: { 'in-role': figures(inRole), 'extra-role': figures(extraRole) },
      })
    }
    await desk.rows(
      'insert into campaign_groups (organisation_id, campaign_id, group_id, employees, organisation, extra_role_mismatch) values ($1, $2, 0, $3, $4, true)',
      [organisationId, campaignId, side(4, 3), side(3, 4)],
    )
    const picture = () => desk.as(council, call => readPicture(call, campaignId, {}))
    expect((await picture()).extraRoleMismatch).toBe(true)
    // As it was decided at closing, from the means; the bars may read alike.
    for (const said of [false, null]) {
      await desk.rows('update campaign_groups set extra_role_mismatch = $2 where campaign_id = $1', [
        campaignId,
        said,
      ])
      expect((await picture()).extraRoleMismatch).toBe(said)
    }
  })

  test('a round ends on or after its first day, has a name, and asks teams by id', () => {
    const cases: [object, boolean][] = [
      [{}, true],
      [{ closesOn: '2026-08-01' }, true],
      [{ closesOn: '2026-07-31' }, false],
      [{ name: ' ' }, false],
      [{ unitIds: ['U1'] }, false],
      [{ opensOn: 'morgen' }, false],
    ]
    for (const [part, fine] of cases)
      expect([part, campaignInput.safeParse({ ...round, ...part }).success]).toEqual([part, fine])
  })

  test('[A18] on the day a round opens everybody whom it asks hears so, once, and nobody before or beside it', async () => {
    const group = await planned({ opensOn: '2026-09-10', unitIds: [] })
    const { organisationId, hr, manager, members, council } = group
    const rung = async () =>
      (
        await desk.rows<{ person_id: string; kind: string; from_id: string }>(
          'select person_id, kind, from_id from bell_rings where organisation_id = $1',
          [organisationId],
        )
      ).map(({ person_id, kind, from_id }) => {
        expect([kind, from_id]).toEqual(['round', hr])
        return person_id
      })
    const on = (today: string) =>
      tellOpenedRounds(desk.database.database, organisationId, { today, now: new Date(`${today}T09:00:00Z`) })
    await on('2026-09-09')
    expect(await rung()).toEqual([])
    await on('2026-09-10')
    const asked = [manager, ...members.map(({ personId }) => personId)].sort()
    expect((await rung()).sort()).toEqual(asked)
    expect(asked).not.toContain(council)
    await on('2026-09-11')
    expect(await rung()).toHaveLength(asked.length)
    const chores = await desk.rows(`select from chores where organisation_id = $1 and lane = 'bell'`, [
      organisationId,
    ])
    expect(chores).toHaveLength(asked.length)

    // Taken back before its day it rings for nobody.
    const other = await planned({ opensOn: '2026-09-10' })
    await desk.as(other.hr, call => cancelCampaign(call, other.campaignId))
    const when = { today: '2026-09-10', now: new Date('2026-09-10T09:00:00Z') }
    await tellOpenedRounds(desk.database.database, other.organisationId, when)
    expect(
      await desk.rows('select from bell_rings where organisation_id = $1', [other.organisationId]),
    ).toEqual([])
  })
})
