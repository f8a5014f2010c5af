import { describe, expect, test } from 'vitest'
import { choose } from './addresses.ts'
import { applyOperations, type Draft, readWhole } from './patch.ts'

const core = 'urn:ietf:params:scim:schemas:core:2.0:User'
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const message = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const work = { value: 'samira@werk.example', kind: 'work', primary: true }
const before: Draft = {
  userName: 's',
  givenName: 'Samira',
  familyName: 'Amrani',
  number: '12',
  emails: [work],
}

const after = (...operations: unknown[]) =>
  applyOperations(before, { schemas: [message], Operations: operations })
const keptAfter = (...operations: unknown[]) => choose(after(...operations).emails ?? [])?.value ?? null

describe('an address that is not meant stays, and one that is changes', () => {
  test.each<[string, unknown, string | null]>([
    ['removes a private one', { op: 'remove', path: 'emails[type eq "home"]' }, work.value],
    ['removes its value', { op: 'remove', path: 'emails[type eq "home"].value' }, work.value],
    ['removes another by its value', { op: 'remove', path: 'emails[value eq "x@y.example"]' }, work.value],
    ['removes what is not primary', { op: 'remove', path: 'emails[primary eq false]' }, work.value],
    [
      'removes a list with another',
      { op: 'remove', path: 'emails', value: [{ value: 'x@y.example' }] },
      work.value,
    ],
    [
      'replaces a private one',
      { op: 'replace', path: 'emails[type eq "home"].value', value: 'thuis@x.example' },
      work.value,
    ],
    [
      'adds a private one',
      { op: 'add', path: 'emails', value: [{ type: 'home', value: 'thuis@x.example' }] },
      work.value,
    ],
    [
      'adds a private primary one',
      { op: 'add', path: 'emails', value: [{ type: 'home', value: 'thuis@x.example', primary: true }] },
      work.value,
    ],
    [
      'adds another beside',
      { op: 'add', path: 'emails[type eq "other"].value', value: 'o@x.example' },
      work.value,
    ],
    [
      'changes a private one by an object',
      { op: 'replace', path: 'emails[type eq "home"]', value: { value: 'thuis@x.example' } },
      work.value,
    ],
    [
      'says nothing of its value',
      { op: 'replace', path: 'emails[type eq "work"].display', value: 'x' },
      work.value,
    ],
    ['has no value', { op: 'replace', path: 'emails' }, work.value],
    ['has no value for a part', { op: 'replace', path: 'emails[type eq "work"].value' }, work.value],
    ['holds nothing but null', { op: 'replace', path: 'emails', value: [null] }, work.value],
    ['removes the one of work', { op: 'remove', path: 'emails[type eq "work"]' }, null],
    ['removes its value, in any case', { op: 'Remove', path: 'EMAILS[TYPE EQ "WORK"].VALUE' }, null],
    ['removes it by its value', { op: 'remove', path: 'emails[value eq "SAMIRA@werk.example"]' }, null],
    [
      'removes a list with it',
      { op: 'remove', path: 'emails', value: [{ value: 'Samira@werk.example' }] },
      null,
    ],
    ['removes all', { op: 'remove', path: 'emails' }, null],
    ['empties all', { op: 'replace', path: 'emails', value: [] }, null],
    [
      'sets the one of work to nothing',
      { op: 'replace', path: 'emails[type eq "work"].value', value: '' },
      null,
    ],
    [
      'replaces the one of work',
      { op: 'Replace', path: 'emails[type eq "work"].value', value: 'n@x.example' },
      'n@x.example',
    ],
    [
      'adds it, as one directory says it',
      { op: 'Add', path: 'emails[type eq "work"].value', value: 'n@x.example' },
      'n@x.example',
    ],
    [
      'with single quotes',
      { op: 'replace', path: "emails[type eq 'work'].value", value: 'n@x.example' },
      'n@x.example',
    ],
    [
      'with escaped quotes',
      { op: 'replace', path: 'emails[type eq \\"work\\"].value', value: 'n@x.example' },
      'n@x.example',
    ],
    [
      'with a value among objects',
      { op: 'replace', path: 'emails[type eq "work"].value', value: [{ value: 'n@x.example' }] },
      'n@x.example',
    ],
    [
      'by the primary one',
      { op: 'replace', path: 'emails[primary eq "True"].value', value: 'n@x.example' },
      'n@x.example',
    ],
    [
      'by its whole name',
      { op: 'replace', path: `${core}:emails[type eq "work"].value`, value: 'n@x.example' },
      'n@x.example',
    ],
    ['by its part alone', { op: 'replace', path: 'emails.value', value: 'n@x.example' }, 'n@x.example'],
    [
      'by an object',
      { op: 'replace', path: 'emails[type eq "work"]', value: { value: 'n@x.example' } },
      'n@x.example',
    ],
    [
      'a whole list',
      {
        op: 'replace',
        path: 'emails',
        value: [
          { value: 'thuis@x.example', type: 'home' },
          { value: 'n@x.example', type: 'work' },
        ],
      },
      'n@x.example',
    ],
    ['a text', { op: 'replace', path: 'emails', value: 'n@x.example' }, 'n@x.example'],
    [
      'a new primary one',
      { op: 'add', path: 'emails', value: [{ value: 'n@x.example', primary: true }] },
      'n@x.example',
    ],
  ])('%s', (_what, operation, kept) => expect(keptAfter(operation)).toBe(kept))

  test('of a kind as the directory called it, though it is answered as the one of work', () => {
    const office: Draft = { ...before, emails: [{ ...work, kind: 'office' }] }
    for (const kind of ['office', 'Office', 'work']) {
      const operation = { op: 'replace', path: `emails[type eq "${kind}"].value`, value: 'n@x.example' }
      const changed = applyOperations(office, { schemas: [message], Operations: [operation] })
      expect([kind, choose(changed.emails!)?.value]).toEqual([kind, 'n@x.example'])
    }
    const gone = { op: 'remove', path: 'emails[type eq "home"]' }
    expect(applyOperations(office, { schemas: [message], Operations: [gone] }).emails).toHaveLength(1)
  })

  test('a private one is kept only where there is no other', () => {
    const home = { value: 'thuis@x.example', kind: 'home', primary: true }
    expect([choose([home])?.value, choose([home, { ...work, primary: false }])?.value]).toEqual([
      home.value,
      work.value,
    ])
  })
})

describe('without a path every name is one', () => {
  test.each<[string, Record<string, unknown>, Partial<Draft>]>([
    [
      'a filter',
      { 'emails[type eq "work"].value': 'n@x.example' },
      { emails: [{ ...work, value: 'n@x.example' }] },
    ],
    ['a part', { 'name.familyName': 'Bos' }, { familyName: 'Bos' }],
    [
      'the core schema as an object',
      { [core]: { name: { familyName: 'Bos' }, active: 'False' } },
      { familyName: 'Bos', active: false },
    ],
    [
      'the other schema as an object',
      { [enterprise]: { employeeNumber: 42, department: 'N' } },
      { number: '42' },
    ],
    [
      'both in front of names',
      { [`${core}:active`]: 'TRUE', [`${enterprise}:employeeNumber`]: '0042' },
      { active: true, number: '0042' },
    ],
    ['a number that is nothing', { [enterprise]: { employeeNumber: null } }, { number: null }],
    [
      'what we do not keep',
      { 'favourites[type eq "x"].value': 1, 'urn:x:y:User': { active: false }, title: 'x' },
      {},
    ],
    ['a schema inside another', { [core]: { [core]: { active: false } } }, {}],
    ['words of the language', { constructor: 'x', '__proto__.active': false, toString: 1 }, {}],
  ])('%s', (_what, value, kept) => {
    for (const operation of [
      { op: 'replace', value },
      { Op: 'Add', Path: null, VALUE: value },
    ])
      expect(after(operation)).toEqual({ ...before, ...kept })
  })

  test('a whole person is read alike', () => {
    expect(
      readWhole({
        [core]: { USERNAME: 'x', Name: { GivenName: 'A', familyname: 'B' } },
        [enterprise.toUpperCase()]: { EmployeeNumber: 7 },
        'emails[type eq "work"].value': 'a@x.example',
        active: ['True'],
      }),
    ).toEqual({
      userName: 'x',
      givenName: 'A',
      familyName: 'B',
      number: '7',
      emails: [{ value: 'a@x.example', kind: 'work', primary: false }],
      active: true,
    })
  })
})

test('a message in any case, and without its schema', () => {
  const operation = { OP: 'REPLACE', Path: 'NAME.FAMILYNAME', vALUE: 'Bos' }
  for (const body of [
    { Schemas: [message.toUpperCase()], operations: [operation] },
    { SCHEMAS: message, OPERATIONS: [operation] },
    { operations: [operation] },
  ])
    expect(applyOperations(before, body).familyName).toBe('Bos')
})

test.each<[string, unknown]>([
  ['nothing', {}],
  ['another schema', { schemas: ['urn:x'], Operations: [{ op: 'add', value: {} }] }],
  ['no operations', { schemas: [message], Operations: [] }],
  ['an operation that is none', { schemas: [message], Operations: [{ op: 'move', path: 'active' }] }],
  ['a text for an operation', { schemas: [message], Operations: ['add'] }],
  ['nothing to set and nowhere', { schemas: [message], Operations: [{ op: 'remove' }] }],
  [
    'a filter that is none',
    { schemas: [message], Operations: [{ op: 'remove', path: 'emails[type].value' }] },
  ],
])('%s is refused', (_what, body) => expect(() => applyOperations(before, body)).toThrow())

test('nothing said, null and a removal are no word about who may come in', () => {
  for (const operation of [
    { op: 'remove', path: 'active' },
    { op: 'replace', path: 'active', value: null },
    { op: 'replace', path: 'active', value: [] },
    { op: 'replace', path: 'active', value: {} },
    { op: 'add', path: 'active' },
    { op: 'remove', value: { active: true } },
    { op: 'replace', value: { active: '' } },
    { op: 'replace', path: `${core}:active`, value: [null] },
  ])
    expect([operation, after(operation).active]).toEqual([operation, undefined])
})
