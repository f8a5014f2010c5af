import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/database.ts'
import { sitDown, strangersTo } from '../../shell/testing/around-table.ts'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { sitToChange } from './index.ts'
import { keepByHand } from './service/hand.ts'
import { type ImportWish, importRegister } from './service/import.ts'
import { acceptOwnInvitation, joinOwnAccount, readInvitation } from './service/invitation.ts'
import { readMe, readRelation } from './service/me.ts'
import {
  copyInvitation,
  exportRegister,
  inviteEverybody,
  invitePerson,
  readRegister,
} from './service/register.ts'
import { endSeat, readSeats, seatSomebody } from './service/seats.ts'
import { startOrganisation } from './service/setup.ts'
import { readRegisterState } from './service/state.ts'
import { contractRefusals } from './testing/contract-refusals.ts'
import { counterpartRefusals } from './testing/counterpart-refusals.ts'
import { guestRefusals } from './testing/guest-refusals.ts'
import { fileOf, importRefusals } from './testing/import-refusals.ts'
import { roleRefusals } from './testing/role-refusals.ts'
import { peopleNl } from './text/nl.ts'

describe('the register, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const { organisationId, unitId } = await desk.build.organisation()
    const hr = await desk.build.person(organisationId)
    await desk.build.role(organisationId, hr, 'hr')
    const bring = (text: string, dryRun = false, wish: Partial<ImportWish> = {}) =>
      desk.as(hr, call => importRegister(call, text, { dryRun, ...wish }))
    return { organisationId, unitId, hr, bring }
  }
  const tableOfTwo = async () => {
    const pair = await desk.build.pair()
    const hr = await desk.build.person(pair.organisationId)
    await desk.build.role(pair.organisationId, hr, 'hr')
    return { ...pair, hr }
  }
  const numberOf = async (personId: string) =>
    (await desk.rows<{ number: string }>('select number from people where person_id = $1', [personId]))[0]!
      .number
  const chair = { seat: 'host' as const, parts: ['agreement' as const], from: '2026-09-01', until: null }

  /** The link of an invitation, as it stands in the mail. */
  const invited = async (on = desk) => {
    const { organisationId, hr } = await office()
    const personId = await desk.build.person(organisationId, { givenName: 'Sem' })
    const { email } = await on.as(hr, call => invitePerson(call, personId, 'https://werk.example'))
    const [mail] = await desk.rows<{ body: string }>('select body from outbox where organisation_id = $1', [
      organisationId,
    ])
    const secret = /invitation\/([\w-]+)/.exec(mail!.body)![1]!
    return { organisationId, hr, personId, email, secret, body: mail!.body }
  }
  const now = new Date('2026-09-01T10:00:00Z')
  const owner = (email: string, organisationId: string | null = null) => ({
    userId: randomUUID(),
    email,
    organisationId,
  })

  tryRefusals('people', peopleNl.refusals, () => desk, {
    'organisation-exists': async desk => {
      const { organisationId } = await office()
      const input = {
        organisation: 'Tweede',
        number: 'HR1',
        givenName: 'Jet',
        familyName: 'Voorbeeld',
        email: 'jet@voorbeeld.example',
        language: 'nl',
        today: '2026-09-01',
        at: now,
      } as const
      const start = () =>
        asOwner(desk.database.database, tx => startOrganisation(tx, input, async () => randomUUID()))
      return desk.untouched(organisationId, () => codeOf(start()))
    },
    'no-such-person': async desk => {
      const [mine, theirs] = [await office(), await office()]
      return desk.refused(mine.hr, call => invitePerson(call, theirs.hr, 'https://werk.example'))
    },
    'number-in-use': async desk => {
      const { hr } = await office()
      const number = await numberOf(hr)
      const again = { isNew: true, number, givenName: 'An', familyName: 'Bos' }
      return desk.refused(hr, call => keepByHand(call, again, { dryRun: true }))
    },
    'no-such-number': async desk => {
      const { hr, relationId } = await tableOfTwo()
      return desk.refused(hr, call =>
        seatSomebody(call, relationId, { ...chair, number: 'nobody' }, 'https://example.org'),
      )
    },
    'sits-already': async desk => {
      const { hr, relationId, managerId } = await tableOfTwo()
      const number = await numberOf(managerId)
      return desk.refused(hr, call =>
        seatSomebody(call, relationId, { ...chair, number }, 'https://example.org'),
      )
    },
    'seat-taken': async desk => {
      const { hr, relationId, organisationId } = await tableOfTwo()
      const [first, second] = [
        await desk.build.person(organisationId),
        await desk.build.person(organisationId),
      ]
      const numbers = [await numberOf(first), await numberOf(second)] as const
      await desk.as(hr, call =>
        seatSomebody(call, relationId, { ...chair, number: numbers[0] }, 'https://example.org'),
      )
      return desk.refused(hr, call =>
        seatSomebody(call, relationId, { ...chair, number: numbers[1] }, 'https://example.org'),
      )
    },
    'seat-in-the-past': async desk => {
      const { hr, relationId } = await tableOfTwo()
      const late = { ...chair, number: await numberOf(hr), from: '2026-08-31' }
      return desk.refused(hr, call => seatSomebody(call, relationId, late, 'https://example.org'))
    },
    'seat-ends-first': async desk => {
      const { hr, relationId } = await tableOfTwo()
      const turned = { ...chair, number: await numberOf(hr), from: '2026-09-10', until: '2026-09-09' }
      return desk.refused(hr, call => seatSomebody(call, relationId, turned, 'https://example.org'))
    },
    'no-such-seat': async desk => {
      const { hr, relationId } = await tableOfTwo()
      return desk.refused(hr, call => endSeat(call, relationId, 'guest'))
    },
    'seat-at-own-table': async desk => {
      const { organisationId, relationId, managerId } = await tableOfTwo()
      await desk.build.role(organisationId, managerId, 'hr')
      return desk.refused(managerId, call => readSeats(call, relationId))
    },
    ...contractRefusals({ tableOfTwo: () => tableOfTwo() }),
    ...counterpartRefusals({ tableOfTwo: () => tableOfTwo() }),
    ...guestRefusals({ office: () => office() }),
    ...roleRefusals({ office: () => office(), numberOf: id => numberOf(id) }),
    ...importRefusals({ office: () => office() }),
    'access-closed': async desk => {
      const { organisationId, hr } = await office()
      const personId = await desk.build.person(organisationId)
      await desk.rows('update people set access_closed_at = now() where person_id = $1', [personId])
      return desk.refused(hr, call => invitePerson(call, personId, 'https://werk.example'))
    },
    'has-account': async desk => {
      const { hr } = await office()
      return desk.refused(hr, call => invitePerson(call, hr, 'https://werk.example'))
    },
    'no-email': async desk => {
      const { organisationId, hr } = await office()
      const personId = await desk.build.person(organisationId)
      await desk.rows('update people set email = null where person_id = $1', [personId])
      return desk.refused(hr, call => invitePerson(call, personId, 'https://werk.example'))
    },
    'mail-leaves': async desk => {
      const { organisationId, hr } = await office()
      const personId = await desk.build.person(organisationId)
      return desk.refused(hr, call =>
        copyInvitation(call, personId, { origin: 'https://werk.example', mailLeaves: true }),
      )
    },
    'invitation-needless': async desk => {
      const { organisationId, personId, secret } = await invited()
      await desk.build.account(personId, randomUUID())
      return desk.refusedNobody(organisationId, tx => readInvitation(tx, secret, now))
    },
    'invitation-other-account': async desk => {
      const { organisationId, secret } = await invited()
      return desk.refusedNobody(organisationId, tx =>
        joinOwnAccount(tx, secret, now, owner('ander@voorbeeld.example')),
      )
    },
    'invitation-vouched': async desk => {
      const { organisationId, secret, email } = await invited()
      const vouched = owner(email, (await office()).organisationId)
      return desk.refusedNobody(organisationId, tx => joinOwnAccount(tx, secret, now, vouched))
    },
    'invitation-second-person': async desk => {
      const { organisationId, secret, email, hr } = await invited()
      const [account] = await desk.rows<{ user_id: string }>(
        'select user_id from accounts where person_id = $1',
        [hr],
      )
      const same = { ...owner(email), userId: account!.user_id }
      return desk.refusedNobody(organisationId, tx => joinOwnAccount(tx, secret, now, same))
    },
    'invitation-unknown': async desk => {
      const { organisationId } = await invited()
      return desk.refusedNobody(organisationId, tx => readInvitation(tx, 'x'.repeat(32), now))
    },
    'invitation-used': async desk => {
      const { organisationId, secret } = await invited()
      await desk.asNobody(tx => acceptOwnInvitation(tx, secret, now, async () => randomUUID()))
      return desk.refusedNobody(organisationId, tx => readInvitation(tx, secret, now))
    },
    'invitation-expired': async desk => {
      const { organisationId, secret } = await invited()
      const late = new Date('2026-09-16T10:00:00Z')
      return desk.refusedNobody(organisationId, tx =>
        acceptOwnInvitation(tx, secret, late, async () => randomUUID()),
      )
    },
    'no-such-relation': async desk => {
      const table = await sitDown(desk)
      const stranger = await desk.build.person(table.organisationId)
      return desk.refused(stranger, call => readRelation(call, table.relationId))
    },
    'relation-ended': async desk => {
      const { employeeId, relationId } = await sitDown(desk)
      await desk.rows(`update relations set valid_until = '2026-09-01' where relation_id = $1`, [relationId])
      return desk.refused(employeeId, call => sitToChange(call, relationId))
    },
    'not-register-keeper': async desk => {
      const { managerId } = await sitDown(desk)
      return desk.refused(managerId, call => readRegister(call, { on: '2026-09-01', search: '', page: 1 }))
    },
  })

  const onDay = (hr: string, on: string, search = '') =>
    desk.as(hr, call => readRegister(call, { on, search, page: 1 }))

  test('[Z01] a file is kept whole, as it was on every day, and the chain counts it', async () => {
    const { organisationId, hr, bring } = await office()
    const report = await bring(
      fileOf({ tot: '2026-06-01', uren: '32' }, { vanaf: '2026-06-01', uren: '27,5' }),
    )
    expect(report).toMatchObject({
      saved: true,
      problemCount: 0,
      people: { added: 1 },
      relations: { added: 1 },
    })
    for (const [on, hours] of [
      ['2025-12-31', []],
      ['2026-05-31', [32]],
      ['2026-06-01', [27.5]],
    ] as const)
      expect((await onDay(hr, on)).rows.map(row => row.hoursPerWeek)).toEqual(hours)
    expect(await desk.events(organisationId)).toMatchObject([
      { event: 'register.imported', actor: hr, details: { peopleAdded: 1, relationsAdded: 1 } },
    ])
  })

  test('a try keeps nothing and says the same as the import does', async () => {
    const { organisationId, hr, bring } = await office()
    await desk.as(hr, exportRegister)
    const tried = await desk.untouched(organisationId, () => bring(fileOf({}), true))
    const kept = await bring(fileOf({}))
    expect([tried.saved, kept.saved]).toEqual([false, true])
    expect({ ...tried, saved: null }).toEqual({ ...kept, saved: null })
  })

  test('what goes out comes in again without a change', async () => {
    const { hr, bring } = await office()
    await bring(
      fileOf(
        { rollen: 'council 2026-01-01' },
        { personeelsnummer: 'M2', email: 'm2@voorbeeld.example', relatienummer: 'R2', leidinggevende: 'M1' },
      ),
    )
    const again = await bring(await desk.as(hr, exportRegister))
    expect(again).toMatchObject({
      saved: true,
      people: { added: 0, changed: 0 },
      relations: { added: 0, changed: 0 },
    })
  })

  test('people are found by part of a name, and never those of another organisation', async () => {
    const [here, there] = [await office(), await office()]
    await here.bring(fileOf({}))
    await there.bring(fileOf({ voornaam: 'Semira' }))
    const names = async (search: string) =>
      (await onDay(here.hr, '2026-09-01', search)).rows.map(({ name }) => name)
    expect(await names('sem')).toEqual(['Sem de Fictie'])
    expect(await names('nergens')).toEqual([])
  })

  test('an invitation goes to the address of the register, works once, and only its hash is kept', async () => {
    const { organisationId, personId, email, secret, body } = await invited()
    expect(body).toContain(`https://werk.example/invitation/${secret}`)
    const kept = await desk.rows(
      'select sent_to, token_hash, used_at from invitations where organisation_id = $1',
      [organisationId],
    )
    expect(kept).toMatchObject([{ sent_to: email, used_at: null }])
    expect(JSON.stringify(kept)).not.toContain(secret)
    const userId = await desk.asNobody(tx => acceptOwnInvitation(tx, secret, now, async () => 'new-account'))
    expect(userId).toBe('new-account')
    expect(await desk.rows('select user_id from accounts where person_id = $1', [personId])).toEqual([
      { user_id: 'new-account' },
    ])
  })

  test('an account that somebody has is joined to, whatever the case of its address', async () => {
    const { personId, secret, email } = await invited()
    const own = owner(email.toUpperCase())
    await desk.asNobody(tx => joinOwnAccount(tx, secret, now, own))
    expect(await desk.rows('select user_id from accounts where person_id = $1', [personId])).toEqual([
      { user_id: own.userId },
    ])
  })

  test('I read my own tables on both sides, and nobody else’s', async () => {
    const table = await sitDown(desk)
    expect((await table.employee(readMe)).relations).toMatchObject([{ side: 'employee', kind: 'permanent' }])
    expect(await table.manager(readMe)).toMatchObject({
      manages: true,
      relations: [{ side: 'organisation', relationId: table.relationId }],
    })
    for (const [who, personId] of await strangersTo(desk, table)) {
      const { relations } = await desk.as(personId, readMe)
      expect([who, relations.some(({ relationId }) => relationId === table.relationId)]).toEqual([who, false])
    }
  })

  test('a relation is at the table from its first day until the day before its end', async () => {
    const { organisationId, unitId } = await office()
    const person = await desk.build.person(organisationId)
    const settings = { from: '2026-09-10', until: '2026-10-01' }
    await desk.build.relation({ organisationId, unitId }, person, null, settings)
    for (const [day, count] of [
      ['2026-09-09', 0],
      ['2026-09-10', 1],
      ['2026-09-30', 1],
      ['2026-10-01', 0],
    ] as const)
      expect([day, (await desk.on(day).as(person, readMe)).relations.length]).toEqual([day, count])
  })

  test('where no mail leaves HR copies a link: no mail, noted, and said to whoever uses it', async () => {
    const { organisationId, hr } = await office()
    const personId = await desk.build.person(organisationId)
    const copy = (who: string) =>
      desk.as(hr, call => copyInvitation(call, who, { origin: 'https://werk.example', mailLeaves: false }))
    const { url } = await copy(personId)
    expect(await desk.rows('select from outbox where organisation_id = $1', [organisationId])).toEqual([])
    expect((await desk.events(organisationId)).at(-1)).toMatchObject({
      event: 'person.link-copied',
      actor: hr,
      subject: personId,
    })
    const secret = url.slice(url.lastIndexOf('/') + 1)
    const found = await desk.asNobody(tx => readInvitation(tx, secret, new Date('2026-09-01T09:00:00Z')))
    expect(found).toMatchObject({ person_id: personId, copied: true })
    // Sent by mail it was in nobody else's hands.
    const other = await desk.build.person(organisationId)
    await desk.as(hr, call => invitePerson(call, other, 'https://werk.example'))
    expect(await desk.rows('select copied from invitations where person_id = $1', [other])).toEqual([
      { copied: false },
    ])
    // Whoever comes in already gets no link, neither does whoever has no address.
    await desk.as(personId, readMe)
    expect(
      await desk.refused(hr, call =>
        copyInvitation(call, personId, { origin: 'https://werk.example', mailLeaves: false }),
      ),
    ).toBe('people.has-account')
  })

  test('HR reads how the register stands today', async () => {
    const { organisationId, unitId, hr } = await office()
    const [without, led] = [await desk.build.person(organisationId), await desk.build.person(organisationId)]
    await desk.rows('update people set email = null where person_id = $1', [without])
    await desk.build.relation({ organisationId, unitId }, without, null)
    await desk.build.relation({ organisationId, unitId }, led, hr)
    expect(await desk.as(hr, readRegisterState)).toEqual({
      relations: 2,
      people: 2,
      withoutManager: 1,
      notInYet: 1,
      withoutEmail: 1,
      cameIn: 0,
      neverInvited: 1,
    })
    await desk.as(hr, call => inviteEverybody(call, 50, 'http://hier'))
    expect(await desk.as(hr, readRegisterState)).toMatchObject({ notInYet: 1, neverInvited: 0 })
    await desk.as(led, readMe)
    expect(await desk.as(hr, readRegisterState)).toMatchObject({ notInYet: 0, cameIn: 1, neverInvited: 0 })
    expect(await desk.refused(led, readRegisterState)).toBe('people.not-register-keeper')
  })
})
