import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type Answer,
  type Employer,
  enterprise,
  patch,
  startDirectoryWorld,
  userSchema,
} from '../../shell/testing/directory.ts'
import type { TestApp } from '../../shell/testing/test-app.ts'

let world: TestApp
let newEmployer: () => Promise<Employer>
beforeAll(async () => {
  ;({ world, newEmployer } = await startDirectoryWorld())
})
afterAll(() => world.close())

let { scim, user, count } = {} as Employer
beforeEach(async () => {
  ;({ scim, user, count } = await newEmployer())
})

const make = async (settings: Record<string, unknown> = {}): Promise<string> => {
  const made = await scim('POST', '/Users', user(settings))
  expect([made.status, made.body]).toMatchObject([201, {}])
  return made.body.id
}
const find = (filter: string): Promise<Answer> => scim('GET', `/Users?filter=${encodeURIComponent(filter)}`)
const idsOf = async (filter: string): Promise<string[]> => {
  const { status, body } = await find(filter)
  expect([filter, status, body.detail]).toEqual([filter, 200, undefined])
  return body.Resources.map(({ id }: { id: string }) => id)
}
const change = (id: string, ...operations: unknown[]) =>
  scim('PATCH', `/Users/${id}`, patch(...(operations as never[])))
const activeOf = async (id: string): Promise<boolean> => (await scim('GET', `/Users/${id}`)).body.active

describe('absent never opens a door', () => {
  const silences: [string, unknown][] = [
    ['replaces by null', { op: 'replace', path: 'active', value: null }],
    ['adds null', { op: 'add', path: 'active', value: null }],
    ['removes', { op: 'remove', path: 'active' }],
    ['removes by its whole name', { op: 'Remove', path: `${userSchema}:active` }],
    ['removes in other case', { op: 'remove', path: 'ACTIVE' }],
    ['replaces by null without a path', { op: 'replace', value: { active: null } }],
    ['replaces something else without a path', { op: 'replace', value: { displayName: 'S' } }],
    ['replaces by an empty text', { op: 'replace', path: 'active', value: '' }],
    ['replaces without a value', { op: 'replace', path: 'active' }],
  ]
  test.each(silences)('a PATCH that %s leaves access as it was', async (_what, operation) => {
    for (const active of [false, true]) {
      const id = await make({
        active,
        userName: `u-${active}-${count}`,
        externalId: undefined,
        emails: [],
        [enterprise]: {},
      })
      expect(await activeOf(id)).toBe(active)
      await change(id, operation)
      expect(await activeOf(id)).toBe(active)
    }
  })

  test.each<[string, Record<string, unknown>]>([
    ['missing', { active: undefined }],
    ['null', { active: null }],
    ['in an empty text', { active: '' }],
  ])('a PUT with it %s leaves access as it was', async (_what, settings) => {
    for (const active of [false, true]) {
      const name = { userName: `u-${active}-${count}`, externalId: undefined, emails: [], [enterprise]: {} }
      const id = await make({ ...name, active })
      await scim('PUT', `/Users/${id}`, user({ ...name, ...settings }))
      expect(await activeOf(id)).toBe(active)
    }
  })

  test.each([false, 'false', 'False', 'FALSE'])('%j closes, wherever it stands', async value => {
    for (const operation of [
      { op: 'Replace', path: 'active', value },
      { op: 'add', path: 'Active', value },
      { op: 'replace', value: { Active: value } },
      { op: 'replace', value: { [`${userSchema}:active`]: value } },
      { op: 'replace', path: `${userSchema}:active`, value },
      { op: 'replace', path: `${userSchema.toUpperCase()}:ACTIVE`, value },
      { op: 'replace', path: 'active', value: [{ value }] },
    ]) {
      const id = await make({
        userName: `u${Math.random()}`,
        externalId: undefined,
        emails: [],
        [enterprise]: {},
      })
      expect([operation, (await change(id, operation)).status, await activeOf(id)]).toEqual([
        operation,
        200,
        false,
      ])
    }
  })
})

test('a PUT that does not speak of an address, a name at the directory or a number leaves them', async () => {
  const id = await make()
  const before = (await scim('GET', `/Users/${id}`)).body
  const { userName, name } = before
  const after = (await scim('PUT', `/Users/${id}`, { schemas: [userSchema], userName, name })).body
  expect({ ...after, meta: null }).toEqual({ ...before, meta: null })
  const emptied = await scim('PUT', `/Users/${id}`, { schemas: [userSchema], userName, name, emails: [] })
  expect(emptied.body.emails).toBeUndefined()
})

describe('what a directory sends is read', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'an attribute of its own',
      { path: 'urn:ietf:params:scim:schemas:extension:custom:2.0:User:costCenter', value: '1' },
    ],
    ['one without a schema', { path: 'costCenter', value: '1' }],
    ['one with a filter', { path: 'favourites[type eq "colour"].value', value: 'blue' }],
    [
      'a manager by reference',
      { path: `${enterprise}:manager`, value: { $ref: '../Users/26', value: '26' } },
    ],
    ['a reference alone', { path: `${enterprise}:manager.$ref`, value: '../Users/26' }],
    ['a manager as text', { path: `${enterprise}:manager`, value: '26' }],
    ['roles', { path: 'roles[primary eq "True"].value', value: 'x' }],
    ['a name that is a word of the language', { path: 'constructor', value: 'x' }],
    ['another such', { path: '__proto__.polluted', value: 'x' }],
  ])('read over in a PATCH, beside what is kept: %s', async (_what, operation) => {
    const id = await make()
    const answer = await change(
      id,
      { op: 'Add', ...operation },
      { op: 'Replace', path: 'active', value: 'False' },
    )
    expect([answer.status, answer.body.detail]).toEqual([200, undefined])
    expect(await activeOf(id)).toBe(false)
    const whole = await scim(
      'PUT',
      `/Users/${id}`,
      user({ [String(operation.path)]: operation.value, active: true }),
    )
    expect([whole.status, whole.body.detail, await activeOf(id)]).toEqual([200, undefined, true])
  })

  test.each(['Work', 'WORK', 'office', 'business', '', 'home', 'anything', null, undefined])(
    'an address of type %j',
    async type => {
      const value = `x${count}@werk.example`
      for (const emails of [[{ value, type, primary: true }], [{ value, type }], { value, type }]) {
        const made = await scim('POST', '/Users', user({ emails }))
        expect([emails, made.status, made.body.emails]).toEqual([
          emails,
          201,
          [{ value, type: 'work', primary: true }],
        ])
        await scim('DELETE', `/Users/${made.body.id}`)
      }
    },
  )

  test.each<[string, unknown]>([
    ['a number', 4711],
    ['a text', '4711'],
  ])('a number of the register as %s', async (_what, employeeNumber) => {
    const id = await make({ [enterprise]: { employeeNumber } })
    expect((await scim('GET', `/Users/${id}`)).body[enterprise]).toEqual({ employeeNumber: '4711' })
    expect(
      (await change(id, { op: 'replace', path: `${enterprise}:employeeNumber`, value: 4712 })).status,
    ).toBe(200)
    expect((await scim('GET', `/Users/${id}`)).body[enterprise]).toEqual({ employeeNumber: '4712' })
  })

  test('names of attributes in any case', async () => {
    const made = await scim('POST', '/Users', {
      Schemas: [userSchema],
      USERNAME: `u${count}`,
      Name: { GIVENNAME: 'Anna', familyname: 'Bos' },
      EMAILS: [{ VALUE: `a${count}@werk.example`, Type: 'Work', PRIMARY: 'True' }],
      Active: 'True',
      [enterprise.toLowerCase()]: { EMPLOYEENUMBER: 12 },
    })
    expect([made.status, made.body]).toMatchObject([
      201,
      {
        userName: `u${count}`,
        name: { givenName: 'Anna', familyName: 'Bos' },
        active: true,
        [enterprise]: { employeeNumber: '12' },
      },
    ])
    const { id } = made.body
    expect(
      (await change(id, { op: 'REPLACE', path: 'NAME.FAMILYNAME', value: 'Berg' })).body.name.familyName,
    ).toBe('Berg')
    expect(
      (await change(id, { OP: 'replace', Path: 'name.familyName', VALUE: 'Dijk' })).body.name?.familyName,
    ).toBe('Dijk')
  })
})

describe('filters', () => {
  test('one person without an address breaks nobody’s question', async () => {
    const nobody = await make({
      userName: `none${count}`,
      externalId: undefined,
      emails: undefined,
      [enterprise]: {},
    })
    const id = await make()
    const value = `samira${count}@werk.example`
    for (const filter of [
      `emails[type eq "work"].value eq "${value}"`,
      `emails.value eq "${value}"`,
      `emails eq "${value}"`,
      `emails[value eq "${value}"]`,
      `emails[type eq "Work" and value eq "${value}"]`,
      'emails pr',
      `emails.value co "samira"`,
      `externalId eq "ext-${count}"`,
      'externalId pr',
      `${enterprise}:employeeNumber eq "N${count}"`,
      `urn:ietf:params:scim:schemas:core:2.0:User:userName eq "${value}"`,
      `urn:ietf:params:scim:schemas:core:2.0:user:emails.value eq "${value}"`,
      `URN:IETF:PARAMS:SCIM:SCHEMAS:CORE:2.0:USER:USERNAME EQ "${value}"`,
      `userName eq "${value.toUpperCase()}"`,
      `emails.value eq "${value.toUpperCase()}"`,
      `name.familyName eq "el amrani" and emails pr`,
      `name.givenName sw "SAM" and emails pr`,
      `emails.value ew "WERK.EXAMPLE"`,
    ])
      expect([filter, await idsOf(filter)]).toEqual([filter, [id]])
    expect(await idsOf('not (emails pr)')).toEqual([nobody])
  })

  test('comparison is by what the schema says of case', async () => {
    await make()
    for (const filter of [`externalId eq "EXT-${count}"`, `${enterprise}:employeeNumber eq "n${count}"`])
      expect([filter, await idsOf(filter)]).toEqual([filter, []])
  })

  test('quotes and backslashes inside a value', async () => {
    const id = await make({ userName: 'a"b\\c' })
    expect(await idsOf('userName eq "a\\"b\\\\c"')).toEqual([id])
    const odd = await make({
      userName: 'userName eq "x" and active',
      externalId: undefined,
      emails: [],
      [enterprise]: {},
    })
    expect(await idsOf('userName eq "userName eq \\"x\\" and active"')).toEqual([odd])
  })

  test('attributes that nobody has match nobody', async () => {
    await make()
    for (const filter of [
      'title eq "x"',
      'costCenter eq "x"',
      'constructor eq "x"',
      '__proto__ pr',
      'manager.value eq "26"',
    ])
      expect([filter, await idsOf(filter)]).toEqual([filter, []])
  })
})

test('groups are none, in every way in which they are asked for', async () => {
  const list = await scim('GET', '/Groups')
  expect([list.status, list.body]).toMatchObject([200, { totalResults: 0, Resources: [] }])
  expect(
    (await scim('GET', '/Groups?filter=displayName%20eq%20%22x%22&startIndex=1&count=5')).body.totalResults,
  ).toBe(0)
  expect((await scim('GET', '/Groups/1')).status).toBe(404)
})
