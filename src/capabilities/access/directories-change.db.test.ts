import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Employer, enterprise, patch, startDirectoryWorld } from '../../shell/testing/directory.ts'
import type { TestApp } from '../../shell/testing/test-app.ts'

let world: TestApp
let newEmployer: () => Promise<Employer>
beforeAll(async () => {
  ;({ world, newEmployer } = await startDirectoryWorld())
})
afterAll(() => world.close())

let { count, scim, user } = {} as Employer
beforeEach(async () => {
  ;({ count, scim, user } = await newEmployer())
})
const make = async (settings?: Record<string, unknown>) =>
  (await scim('POST', '/Users', user(settings))).body.id
const change = (id: string, ...operations: unknown[]) =>
  scim('PATCH', `/Users/${id}`, patch(...(operations as never[])))
const emailOf = async (id: string) => (await scim('GET', `/Users/${id}`)).body.emails?.[0]?.value ?? null

describe('changes as directories send them', () => {
  test('a private address comes, changes and goes, and the one of work stays', async () => {
    const id = await make()
    const kept = `samira${count}@werk.example`
    for (const operation of [
      { op: 'Add', path: 'emails[type eq "home"].value', value: 'thuis@x.example' },
      { op: 'Replace', path: 'emails[type eq "home"].value', value: 'anders@x.example' },
      { op: 'Remove', path: 'emails[type eq "home"].value' },
      { op: 'remove', path: 'emails[type eq "home"]' },
      { op: 'add', value: { emails: [{ type: 'home', value: 'thuis@x.example' }] } },
    ]) {
      expect([operation, (await change(id, operation)).status]).toEqual([operation, 200])
      expect([operation, await emailOf(id)]).toEqual([operation, kept])
    }
  })

  test('an address of a kind of the directory’s own is found again by that kind', async () => {
    const id = await make({ emails: [{ value: `a${count}@werk.example`, type: 'Office', primary: true }] })
    const value = `b${count}@werk.example`
    const changed = await change(id, { op: 'replace', path: 'emails[type eq "Office"].value', value })
    expect([changed.status, await emailOf(id)]).toEqual([200, value])
    // After that as after a change by whole list.
    const next = `c${count}@werk.example`
    await change(id, { op: 'replace', path: 'emails', value: [{ value: next, type: 'zakelijk' }] })
    await change(id, { op: 'remove', path: 'emails[type eq "Office"]' })
    expect(await emailOf(id)).toBe(next)
    await change(id, { op: 'remove', path: 'emails[type eq "zakelijk"]' })
    expect(await emailOf(id)).toBeNull()
  })

  test('Entra: several at once, each with a path, truth as a word', async () => {
    const id = await make()
    const reply = await change(
      id,
      { op: 'Replace', path: 'emails[type eq "work"].value', value: `n${count}@werk.example` },
      { op: 'Add', path: 'name.givenName', value: 'Sam' },
      { op: 'Replace', path: `${enterprise}:employeeNumber`, value: '0042' },
      { op: 'Add', path: `${enterprise}:manager`, value: 'abc' },
      { op: 'Replace', path: 'active', value: 'False' },
    )
    expect(reply).toMatchObject({
      status: 200,
      body: {
        active: false,
        name: { givenName: 'Sam' },
        emails: [{ value: `n${count}@werk.example` }],
        [enterprise]: { employeeNumber: '0042' },
      },
    })
  })

  test('Okta and others: one object without a path', async () => {
    const id = await make()
    expect((await change(id, { op: 'replace', value: { active: false } })).body.active).toBe(false)
    const value = {
      active: true,
      'name.familyName': 'Bos',
      'emails[type eq "work"].value': `o${count}@werk.example`,
    }
    expect((await change(id, { op: 'replace', value })).body).toMatchObject({
      active: true,
      name: { familyName: 'Bos' },
      emails: [{ value: `o${count}@werk.example` }],
    })
  })

  test('a number that is nothing leaves the one there is, in every form', async () => {
    const id = await make()
    const bare = { emails: [null], [enterprise]: { employeeNumber: null } }
    expect((await scim('PUT', `/Users/${id}`, user(bare))).status).toBe(200)
    for (const operation of [
      { op: 'replace', path: `${enterprise}:employeeNumber`, value: null },
      { op: 'remove', path: `${enterprise}:employeeNumber` },
      { op: 'replace', value: { [enterprise]: { employeeNumber: '' } } },
    ])
      expect((await change(id, operation)).status).toBe(200)
    const { body } = await scim('GET', `/Users/${id}`)
    expect([body[enterprise].employeeNumber, body.emails[0].value]).toEqual([
      `N${count}`,
      `samira${count}@werk.example`,
    ])
  })

  test('addresses with nothing in them are none, and break nothing', async () => {
    for (const [at, emails] of [
      [null],
      [{ value: null }],
      [''],
      {},
      [{}],
      '',
      [null, { value: `z${count}@werk.example` }],
    ].entries()) {
      const made = await scim(
        'POST',
        '/Users',
        user({ userName: `u${at}`, externalId: `u${at}`, [enterprise]: {}, emails }),
      )
      expect([at, made.status]).toEqual([at, 201])
    }
    expect((await scim('GET', `/Users?filter=emails pr`)).body.totalResults).toBe(1)
  })
})

test('numbers in filters without quotes are the text that stands there', async () => {
  const id = await make({ [enterprise]: { employeeNumber: '0042' }, externalId: '42' })
  const idsOf = async (filter: string) =>
    (await scim('GET', `/Users?filter=${encodeURIComponent(filter)}`)).body.Resources?.map(
      (one: { id: string }) => one.id,
    )
  expect(await idsOf('employeeNumber eq 0042')).toEqual([id])
  expect(await idsOf(`${enterprise}:employeeNumber eq 0042`)).toEqual([id])
  expect(await idsOf('externalId eq 42')).toEqual([id])
  expect(await idsOf('employeeNumber eq 42')).toEqual([])
  expect(await idsOf("externalId eq '42' and active eq True")).toEqual([id])
})
