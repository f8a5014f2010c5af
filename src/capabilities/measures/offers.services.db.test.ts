import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideApart } from '../../platform/disclosure/decide.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { openOfferInput, openOffers } from './offers-model.ts'
import { publishOfferCounts } from './publish.ts'
import {
  makeOpenOffer,
  readOfferCounts,
  readOpenOffers,
  takeOffOpenOffer,
  tickOpenOffer,
} from './service/offers.ts'

const swim = {
  kind: 'vitality',
  title: 'Samen zwemmen',
  what: 'Elke week een uur.',
  provider: 'De Golf',
  address: 'https://degolf.example/aanmelden',
}
const course = {
  kind: 'learning',
  title: 'Leren uitleggen',
  what: 'Je leert je vak door te geven.',
  possibilities: 'Wie het vak goed kent.',
  provider: 'Vakschool',
  address: 'cursus@vakschool.example',
}

describe('what is offered to everybody', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async (workers = 0) => {
    const pair = await desk.build.pair()
    const { organisationId } = pair
    const [hr, member] = [await desk.build.person(organisationId), await desk.build.person(organisationId)]
    await desk.build.role(organisationId, hr, 'hr')
    await desk.build.role(organisationId, member, 'council')
    const people = [pair.employeeId]
    for (let nth = 1; nth < workers; nth++) {
      const person = await desk.build.person(organisationId)
      await desk.build.relation(pair, person, pair.managerId)
      people.push(person)
    }
    return { ...pair, hr, member, people }
  }
  const offer = async (hr: string, input: object = swim, day = '2026-02-02') => {
    const all = await desk.on(day).as(hr, call => makeOpenOffer(call, openOfferInput.parse(input)))
    return all.offers[0]!.offerId
  }
  const tick = (person: string, offerId: string, day = '2026-03-03') =>
    desk.on(day).as(person, call => tickOpenOffer(call, offerId))
  const count = ({ organisationId }: { organisationId: string }, day: string) =>
    publishOfferCounts(desk.database.database, organisationId, decideApart(5), day)
  const counted = async (who: string) => (await desk.as(who, readOfferCounts)).counts

  test('[D13] everybody reads the list with the provider’s own address, and what signing up here keeps is one number', async () => {
    const { hr, people, organisationId } = await office(3)
    const offerId = await offer(hr)
    const read = await desk.as(people[0]!, readOpenOffers)
    expect(read.offers).toMatchObject([{ ...swim, offerId }])
    for (const person of people) await tick(person, offerId)
    const kept = await desk.rows('select * from open_offer_ticks where organisation_id = $1', [
      organisationId,
    ])
    expect(kept).toEqual([{ organisation_id: organisationId, offer_id: offerId, half: '2026-1', ticks: 3 }])
    // Nothing was told, and nobody was read or rung.
    const told = await desk.rows(
      `select event from audit_events where organisation_id = $1 and event like 'open-offer%'`,
      [organisationId],
    )
    expect(told.map(({ event }) => event)).toEqual(['open-offer.made'])
  })

  test('[D13] HR reads counts from five on, of half-years that are over, through the ledger; fewer is as if nobody had', async () => {
    const at = await office(12)
    const [much, little] = [await offer(at.hr), await offer(at.hr, { ...swim, title: 'Fietsen' })]
    for (const person of at.people.slice(0, 5)) await tick(person, much)
    for (const person of at.people.slice(0, 4)) await tick(person, little)
    await count(at, '2026-06-30')
    expect(await counted(at.hr)).toEqual([])
    await count(at, '2026-07-01')
    const shown = [{ offerId: much, title: swim.title, half: '2026-1', from: 5, to: 9 }]
    expect(await counted(at.hr)).toEqual(shown)
    expect(await counted(at.member)).toEqual(shown)
    const left = await desk.rows('select * from open_offer_ticks where organisation_id = $1', [
      at.organisationId,
    ])
    expect(left).toEqual([])
    const out = await desk.rows(
      `select f.figures from ledger_figures f join ledger_publications p using (organisation_id, publication_id)
        where f.organisation_id = $1 and p.published_by = 'open-offers'`,
      [at.organisationId],
    )
    expect(out.map(({ figures }) => Object.keys(figures as object))).toEqual([[`open-offer.${much}`]])
    // Done once: the same day again changes nothing.
    await count(at, '2026-07-01')
    expect(await counted(at.hr)).toEqual(shown)
  })

  test('[D13] who did not sign up are a group as well: nothing is shown where fewer than five did not', async () => {
    const at = await office(8)
    const offerId = await offer(at.hr)
    for (const person of at.people) await tick(person, offerId)
    await count(at, '2026-07-01')
    expect(await counted(at.hr)).toEqual([])
  })

  test('[D13] no path of the employer leads to a line of a person', async () => {
    const at = await office(12)
    const offerId = await offer(at.hr)
    for (const person of at.people.slice(0, 6)) await tick(person, offerId)
    for (const who of [at.hr, at.member, at.managerId])
      await expect(
        desk.as(who, call => call.tx.selectFrom('open_offer_ticks').selectAll().execute()),
      ).rejects.toThrow(/permission denied/)
    await count(at, '2026-07-01')
    const seen = JSON.stringify([
      await desk.as(at.hr, readOfferCounts),
      await desk.as(at.hr, readOpenOffers),
      await desk.as(at.hr, call => call.tx.selectFrom('open_offer_counts').selectAll().execute()),
    ])
    for (const person of at.people) expect(seen).not.toContain(person)
    // There is no column for one: only who put an offer on the list is named.
    const named = await desk.rows(
      `select a.attrelid::regclass::text as table, a.attname as name from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.contype = 'f' and c.confrelid = 'people'::regclass and a.attname <> 'organisation_id'
          and c.conrelid::regclass::text like 'open_offer%'`,
    )
    expect(named).toEqual([{ table: 'open_offers', name: 'offered_by' }])
    expect(
      Object.keys(openOffers.shape.offers.element.shape).filter(name => /person|name|energy/.test(name)),
    ).toEqual([])
  })

  test('[D18] whoever works here is counted for learning, at every age and without a day of birth', async () => {
    const { hr, employeeId, organisationId } = await office()
    const offerId = await offer(hr, course)
    const births = [...Array.from({ length: 62 }, (_, at) => `${2011 - at}-05-05`), null]
    for (const birth of births) {
      await desk.rows('update people set birth_date = $3 where organisation_id = $1 and person_id = $2', [
        organisationId,
        employeeId,
        birth,
      ])
      const { offers } = await desk.as(employeeId, readOpenOffers)
      expect([birth, offers.map(one => one.address)]).toEqual([birth, [course.address]])
      await tick(employeeId, offerId, '2026-09-01')
    }
    const [kept] = await desk.rows('select ticks from open_offer_ticks where offer_id = $1', [offerId])
    expect(kept!.ticks).toBe(births.length)
  })

  test.each([
    ['age', { possibilities: 'Wie 57 jaar of ouder is' }, 'measures.age-alone'],
    ['a year of birth', { needs: 'Geboren voor 1966' }, 'measures.age-alone'],
    [
      'an age beside experience',
      { possibilities: 'Wie het vak kent.', needs: '55+' },
      'measures.age-in-words',
    ],
    ['nothing', {}, 'measures.no-criterion'],
  ])('[D18] learning that goes by %s is not offered', async (_, who, code) => {
    const { hr } = await office()
    const input = openOfferInput.parse({ ...course, possibilities: '', ...who })
    expect(await desk.refused(hr, call => makeOpenOffer(call, input))).toBe(code)
  })

  test('[D18] the database keeps no learning without experience or need, and no vitality for some', async () => {
    const { organisationId, hr } = await office()
    const row = (kind: string, needs: string | null) =>
      desk.rows(
        `insert into open_offers (organisation_id, offer_id, kind, title, what, needs, provider, address, offered_on, offered_by)
          values ($1, gen_random_uuid(), $3, 'A', 'B', $4, 'C', 'https://c.example/a', '2026-09-01', $2)`,
        [organisationId, hr, kind, needs],
      )
    for (const [kind, needs] of [
      ['learning', null],
      ['vitality', 'Wie moe is'],
    ] as const)
      await expect(row(kind, needs)).rejects.toThrow(/open_offers_go_by_people/)
    await row('learning', 'Wie het werk ziet veranderen')
  })

  test('an address is a page or a mailbox, and nothing else', () => {
    for (const address of ['http://degolf.example', 'javascript:alert(1)', 'degolf', 'https://x', 'a@b', ''])
      expect([address, openOfferInput.safeParse({ ...swim, address }).success]).toEqual([address, false])
    for (const address of ['https://degolf.example', 'balie@degolf.example'])
      expect([address, openOfferInput.safeParse({ ...swim, address }).success]).toEqual([address, true])
  })

  test('refuses: for-everybody', async () => {
    const { hr } = await office()
    const input = openOfferInput.parse({ ...swim, needs: 'Wie moe is.' })
    expect(await desk.refused(hr, call => makeOpenOffer(call, input))).toBe('measures.for-everybody')
  })

  test('refuses: no-such-offer, taken-off, and who is not of HR', async () => {
    const [mine, theirs] = [await office(), await office()]
    const [own, other] = [await offer(mine.hr), await offer(theirs.hr)]
    const { employeeId, hr } = mine
    expect(await desk.refused(employeeId, call => tickOpenOffer(call, other))).toBe('measures.no-such-offer')
    expect(await desk.refused(employeeId, call => takeOffOpenOffer(call, own))).toBe('measures.only-hr')
    await desk.as(hr, call => takeOffOpenOffer(call, own))
    expect(await desk.refused(employeeId, call => tickOpenOffer(call, own))).toBe('measures.taken-off')
    expect(await desk.refused(hr, call => takeOffOpenOffer(call, own))).toBe('measures.taken-off')
  })
})
