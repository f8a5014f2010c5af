import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { domainOf, enterByProvider, providerFor } from './service/sign-in.ts'
import { openAccess, readWaysIn } from './service/ways-in.ts'

const now = new Date('2026-09-01T10:00:00Z')

describe('coming in by one’s organisation, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** An organisation whose people sign in at a provider of theirs, with HR and one person. */
  const employer = async () => {
    const { organisationId } = await desk.build.organisation()
    const [hr, personId] = [await desk.build.person(organisationId), await desk.build.person(organisationId)]
    await desk.build.role(organisationId, hr, 'hr')
    const domain = `${organisationId}.example`
    const email = `sem@${domain}`
    await desk.rows('update people set email = $2 where person_id = $1', [personId, email])
    await desk.rows(
      `insert into sign_in_providers (organisation_id, issuer, client_id, locked_secret, set_at)
        values ($1, $2, 'us', 'locked', now())`,
      [organisationId, `https://id.${domain}`],
    )
    await desk.rows('insert into sign_in_domains (organisation_id, domain) values ($1, $2)', [
      organisationId,
      domain,
    ])
    const arrival = { organisationId, issuer: `https://id.${domain}`, subject: randomUUID(), email }
    return { organisationId, hr, personId, domain, email, arrival }
  }
  type Arrival = Parameters<typeof enterByProvider>[1]
  /** `accounts`: whose addresses have an account already. */
  const keeper = (accounts: Record<string, string> = {}) => ({
    accountOf: async (email: string) => accounts[email] ?? null,
    makeAccount: async ({ email }: { email: string }) => `new ${email}`,
  })
  const enter = (arrival: Arrival, accounts?: Record<string, string>) =>
    desk.asNobody(tx => enterByProvider(tx, arrival, now, keeper(accounts)))
  const refusedEntry = (arrival: Arrival, accounts?: Record<string, string>) =>
    desk.refusedNobody(arrival.organisationId, tx => enterByProvider(tx, arrival, now, keeper(accounts)))

  test('the first time somebody is found by their address; from then on by who the provider says they are', async () => {
    const { arrival, personId, email } = await employer()
    expect(await enter(arrival)).toBe(`new ${email}`)
    expect(await desk.rows('select user_id from accounts where person_id = $1', [personId])).toEqual([
      { user_id: `new ${email}` },
    ])
    expect(await enter({ ...arrival, email: null })).toBe(`new ${email}`)
    expect(await enter({ ...arrival, email: 'elders@nergens.example' })).toBe(`new ${email}`)
    expect(await desk.rows('select from sign_in_identities where person_id = $1', [personId])).toHaveLength(1)
  })

  test('nobody comes in without an address, by one that is not in the register, or once access is closed', async () => {
    const { arrival, personId, domain } = await employer()
    expect(await refusedEntry({ ...arrival, email: null })).toBe('access.no-address')
    expect(await refusedEntry({ ...arrival, email: `iemand@${domain}` })).toBe('access.person-unknown')
    await desk.rows('update people set access_closed_at = now() where person_id = $1', [personId])
    expect(await refusedEntry(arrival)).toBe('access.access-closed')
  })

  test('a provider speaks for addresses of its own organisation alone', async () => {
    const [mine, theirs] = [await employer(), await employer()]
    await desk.rows('update people set email = $2 where person_id = $1', [mine.personId, theirs.email])
    expect(await refusedEntry({ ...mine.arrival, email: theirs.email })).toBe('access.person-unknown')
    expect(
      await refusedEntry({ ...mine.arrival, organisationId: theirs.organisationId, email: mine.email }),
    ).toBe('access.person-unknown')
  })

  test('an account that somebody has is not taken over because a provider vouches for its address', async () => {
    const { arrival, email, personId } = await employer()
    expect(await refusedEntry(arrival, { [email]: randomUUID() })).toBe('access.address-in-use')
    expect(await desk.rows('select from accounts where person_id = $1', [personId])).toEqual([])
  })

  test('whose account is known keeps it', async () => {
    const { arrival, personId, email } = await employer()
    const userId = randomUUID()
    await desk.build.account(personId, userId)
    expect(await enter(arrival, { [email]: userId })).toBe(userId)
  })

  test('where one signs in follows from what stands behind the @, whatever its case', async () => {
    const { domain, organisationId } = await employer()
    expect(domainOf('a@b@Werk.Example')).toBe('werk.example')
    const found = await desk.asNobody(tx => providerFor(tx, `Sem@${domain.toUpperCase()}`))
    expect(found).toMatchObject({ organisation_id: organisationId, domain })
    expect(await desk.refusedNobody(organisationId, tx => providerFor(tx, 'sem@nergens.example'))).toBe(
      'access.no-provider',
    )
  })

  test('HR reads how people come in, and no secret', async () => {
    const { hr, personId, domain } = await employer()
    const ways = await desk.as(hr, readWaysIn)
    expect(ways).toMatchObject({ provider: { domains: [domain] }, directories: [], kept: 0, closed: [] })
    expect(JSON.stringify(ways)).not.toContain('locked')
    expect(await desk.refused(personId, readWaysIn)).toBe('people.not-register-keeper')
  })

  test('HR lets somebody in again whom no directory keeps; a directory decides about its own', async () => {
    const { organisationId, hr, personId } = await employer()
    expect(await desk.refused(hr, call => openAccess(call, personId))).toBe('access.not-closed')
    await desk.rows('update people set access_closed_at = now() where person_id = $1', [personId])
    await desk.rows(
      `insert into provisioned_people (organisation_id, person_id, user_name, kept_since, changed_at) values ($1, $2, 'sem', now(), now())`,
      [organisationId, personId],
    )
    expect(await desk.refused(hr, call => openAccess(call, personId))).toBe('access.directory-decides')
    await desk.rows('delete from provisioned_people where person_id = $1', [personId])
    const elsewhere = await employer()
    expect(await desk.refused(elsewhere.hr, call => openAccess(call, personId))).toBe('access.not-closed')
    await desk.as(hr, call => openAccess(call, personId))
    expect(await desk.rows('select access_closed_at from people where person_id = $1', [personId])).toEqual([
      { access_closed_at: null },
    ])
    expect((await desk.events(organisationId)).at(-1)).toMatchObject({
      event: 'person.access-opened',
      actor: hr,
      subject: personId,
    })
  })
})
