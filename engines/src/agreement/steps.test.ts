import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherSide, type Seat, sides } from './clause.ts'
import {
  canAccept,
  canPropose,
  canReact,
  canReadOtherRendering,
  canSign,
  canWithdraw,
  canWriteRendering,
  inForce,
  jointTextOpens,
  phaseOf,
  type Reaction,
  type RenderingState,
  signedStateOf,
  type TextState,
  waitingFor,
} from './steps.ts'
import { aClause } from './testing/builder.ts'

const rendering = (side: Seat, submitted: boolean, ...clauseIds: string[]): RenderingState => ({
  side,
  submitted,
  clauseIds,
})
const both = (employee: boolean, organisation: boolean) =>
  [rendering('employee', employee, 'e1', 'e2'), rendering('organisation', organisation, 'o1')] as const
/** A host of a temporary assignment beside the two. */
const three = (host: boolean) => [...both(true, true), rendering('host', host, 'h1')] as const
const agree = (by: Seat, clauseId: string): Reaction => ({ by, clauseId, kind: 'agree' })
const all = [agree('organisation', 'e1'), agree('organisation', 'e2'), agree('employee', 'o1')]

describe('two renderings', () => {
  test.each([
    [false, false, 'submit-yours-first'],
    [false, true, 'submit-yours-first'],
    [true, false, 'other-still-writing'],
    [true, true, null],
  ])('[C02] mine in: %s, theirs in: %s, reading theirs: %s', (mine, theirs, code) => {
    for (const side of sides) {
      const read = canReadOtherRendering(rendering(side, mine), rendering(otherSide(side), theirs))
      expect(read.ok ? null : read.code).toBe(code)
    }
  })

  test('[C02] what was handed in is not written again', () => {
    expect(canWriteRendering(rendering('employee', true))).toMatchObject({ code: 'rendering-submitted' })
    expect(canWriteRendering(rendering('employee', false)).ok).toBe(true)
  })
})

describe('reactions', () => {
  test.each([
    ['o1', null],
    ['e1', 'own-clause'],
    ['x', 'unknown-clause'],
  ])('[C03] the employee reacts to %s: %s', (clauseId, code) => {
    const [employee, organisation] = both(true, true)
    const react = canReact(employee, [organisation], clauseId)
    expect(react.ok ? null : react.code).toBe(code)
  })

  test('[C03] not before both renderings are in', () => {
    const [employee, organisation] = both(true, false)
    expect(canReact(employee, [organisation], 'o1')).toMatchObject({ code: 'other-still-writing' })
    expect(jointTextOpens(both(true, false), all)).toMatchObject({ code: 'renderings-not-in' })
  })

  test('[C03] the joint text stays locked while any clause has no reaction, and opens with the last', () => {
    const renderings = both(true, true)
    for (const left of all) {
      const open = jointTextOpens(
        renderings,
        all.filter(reaction => reaction !== left),
      )
      expect(open).toMatchObject({ ok: false, code: 'reactions-missing', params: { [left.by]: 1 } })
    }
    expect(jointTextOpens(renderings, all).ok).toBe(true)
    expect(waitingFor('organisation', [renderings[0]], [all[0]!])).toEqual(['e2'])
  })

  test('[C03] a reaction to one’s own clause does not count as the other’s', () => {
    const own = [...all.slice(1), agree('employee', 'e1')]
    expect(jointTextOpens(both(true, true), own).ok).toBe(false)
  })
})

describe('three seats', () => {
  test('[C02] each reads of the others what is in, once their own is', () => {
    const [employee, organisation, host] = three(false)
    expect(canReadOtherRendering(employee, organisation).ok).toBe(true)
    expect(canReadOtherRendering(employee, host)).toMatchObject({ code: 'other-still-writing' })
    expect(canReadOtherRendering(host, employee)).toMatchObject({ code: 'submit-yours-first' })
    expect(canReact(employee, [organisation, host], 'o1').ok).toBe(true)
    expect(canReact(employee, [organisation, host], 'h1')).toMatchObject({ code: 'other-still-writing' })
    expect(canReact(host, [employee, organisation], 'e1')).toMatchObject({ code: 'submit-yours-first' })
  })

  test('[C03] the joint text opens when each has reacted to every clause of the two others', () => {
    expect(jointTextOpens(three(false), all)).toMatchObject({ code: 'renderings-not-in' })
    expect(jointTextOpens(three(true), all)).toMatchObject({
      code: 'reactions-missing',
      params: { employee: 1, organisation: 1, host: 3 },
    })
    const rest = [agree('employee', 'h1'), agree('organisation', 'h1')]
    const ofHost = ['e1', 'e2', 'o1'].map(clauseId => agree('host', clauseId))
    expect(jointTextOpens(three(true), [...all, ...rest, ...ofHost.slice(1)]).ok).toBe(false)
    expect(jointTextOpens(three(true), [...all, ...rest, ...ofHost]).ok).toBe(true)
  })

  const signers: Seat[] = ['employee', 'organisation', 'host']
  const asked = (change: Partial<TextState>) => text({ versions: [{ ...version(2), signers }], ...change })

  test.each([
    [[], 'unsigned'],
    [['host'], 'open'],
    [['employee', 'organisation'], 'open'],
    [['employee', 'employee', 'host'], 'open'],
    [['host', 'organisation', 'employee'], 'signed'],
  ] as [Seat[], string][])('[C06] signatures of %j leave it %s', (who, expected) => {
    const state = asked({ signatures: who.map(side => sign(side, 'h2')) })
    expect(signedStateOf(state, 'h2')).toBe(expected)
    const taken = canWithdraw(state, 'employee', 'h2')
    expect(taken.ok).toBe(expected === 'open' && who.includes('employee'))
  })

  test('[C04] nobody signs before all three said yes, and nobody whom the text does not ask', () => {
    expect(codeOf(canSign(asked({}), 'host', 2, 'h2', [clause], [fine]))).toBe('not-accepted-by-all')
    const accepted = asked({ acceptances: signers.map(side => yes(side, 'h2')) })
    expect(codeOf(canSign(accepted, 'host', 2, 'h2', [clause], [fine]))).toBe(null)
    expect(codeOf(canSign(accepted, 'guest', 2, 'h2', [clause], [fine]))).toBe('not-a-signer')
    expect(phaseOf(three(true), [], accepted)).toBe('accepted')
  })
})

const version = (number: number, hash = `h${number}`) => ({
  number,
  hash,
  author: 'employee' as const,
  signers: sides,
})
const yes = (side: Seat, hash: string) => ({ side, hash })
const sign = (side: Seat, hash: string, withdrawn = false) => ({ side, hash, withdrawn })
const text = (change: Partial<TextState> = {}): TextState => ({
  versions: [version(1), version(2)],
  acceptances: sides.map(side => yes(side, 'h2')),
  signatures: [],
  ...change,
})
const clause = aClause()
const fine = { clauseId: clause.id, blocks: false }
const codeOf = (decision: { ok: boolean } & ({ ok: true } | { ok: false; code: string })) =>
  decision.ok ? null : decision.code

describe('signing', () => {
  test.each<
    [string, TextState, number, string, ReturnType<typeof aClause>[], (typeof fine)[], string | null]
  >([
    ['all in order', text(), 2, 'h2', [clause], [fine], null],
    ['no text', text({ versions: [] }), 1, 'h1', [clause], [fine], 'no-text-yet'],
    ['an older version', text(), 1, 'h1', [clause], [fine], 'version-outdated'],
    ['a version to come', text(), 3, 'h3', [clause], [fine], 'version-outdated'],
    ['another hash under the same number', text(), 2, 'h1', [clause], [fine], 'text-differs'],
    ['an empty text', text(), 2, 'h2', [], [], 'no-clauses'],
    [
      'a clause that fills in nothing',
      text(),
      2,
      'h2',
      [aClause({ fills: null })],
      [fine],
      'clause-without-pointer',
    ],
    [
      'a clause without a date',
      text(),
      2,
      'h2',
      [aClause({ reviewOn: null, endsOn: null })],
      [fine],
      'clause-without-date',
    ],
    ['an unchecked clause', text(), 2, 'h2', [clause], [], 'floor-not-checked'],
    ['below the floor', text(), 2, 'h2', [clause], [{ ...fine, blocks: true }], 'below-the-floor'],
    [
      'one acceptance',
      text({ acceptances: [yes('employee', 'h2')] }),
      2,
      'h2',
      [clause],
      [fine],
      'not-accepted-by-all',
    ],
    [
      'acceptances of two versions',
      text({ acceptances: [yes('employee', 'h1'), yes('organisation', 'h2')] }),
      2,
      'h2',
      [clause],
      [fine],
      'not-accepted-by-all',
    ],
    [
      'my second time',
      text({ signatures: [sign('employee', 'h2')] }),
      2,
      'h2',
      [clause],
      [fine],
      'already-signed',
    ],
    ['after the other', text({ signatures: [sign('organisation', 'h2')] }), 2, 'h2', [clause], [fine], null],
    [
      'after taking back',
      text({ signatures: [sign('employee', 'h2', true)] }),
      2,
      'h2',
      [clause],
      [fine],
      null,
    ],
  ])('[C04] %s', (_, state, number, hash, clauses, floor, code) => {
    expect(codeOf(canSign(state, 'employee', number, hash, clauses, floor))).toBe(code)
  })

  test('[C01] a clause without a pointer cannot be signed, and the refusal says which', () => {
    const clauses = [clause, aClause({ id: 'c2', fills: null })]
    const floor = [fine, { clauseId: 'c2', blocks: false }]
    expect(canSign(text(), 'employee', 2, 'h2', clauses, floor)).toMatchObject({
      code: 'clause-without-pointer',
      params: { clauseId: 'c2', clause: 2 },
    })
  })

  test.each([
    [[], 'unsigned'],
    [['employee'], 'open'],
    [['organisation'], 'open'],
    [['employee', 'employee'], 'open'],
    [['employee', 'organisation'], 'signed'],
  ] as [Seat[], string][])('[C06] signatures of %j leave it %s', (who, expected) => {
    const state = text({ signatures: who.map(side => sign(side, 'h2')) })
    expect(signedStateOf(state, 'h2')).toBe(expected)
    expect(inForce(state)?.number).toBe(expected === 'signed' ? 2 : undefined)
  })

  test('[C04] two signatures on two hashes are no agreement', () => {
    const state = text({ signatures: [sign('employee', 'h1'), sign('organisation', 'h2')] })
    expect(signedStateOf(state, 'h2')).toBe('open')
    expect(inForce(state)).toBeUndefined()
  })

  test.each([
    ['unsigned', [], 2, null],
    ['unsigned, from an old tab', [], 1, 'version-outdated'],
    ['open', ['employee'], 2, 'one-has-signed'],
    ['signed', ['employee', 'organisation'], 2, null],
  ] as [string, Seat[], number, string | null][])(
    '[C04] a new version on a text that is %s',
    (_, who, on, code) => {
      expect(codeOf(canPropose(text({ signatures: who.map(side => sign(side, 'h2')) }), on))).toBe(code)
    },
  )

  test('[C04] a signature that stands alone can be taken back by its signer only', () => {
    const open = text({ signatures: [sign('employee', 'h2')] })
    expect(canWithdraw(open, 'employee', 'h2').ok).toBe(true)
    expect(canWithdraw(open, 'organisation', 'h2')).toMatchObject({ code: 'not-signed' })
    const done = text({ signatures: [sign('employee', 'h2'), sign('organisation', 'h2')] })
    expect(canWithdraw(done, 'employee', 'h2')).toMatchObject({ code: 'all-have-signed' })
  })

  test('[C04] whatever two people try in whatever order, no party has two standing signatures that bind', () => {
    const action = fc.record({
      side: fc.constantFrom(...sides),
      verb: fc.constantFrom('propose', 'accept', 'sign', 'withdraw'),
      number: fc.integer({ min: 0, max: 4 }),
    })
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), actions => {
        let state: TextState = { versions: [], acceptances: [], signatures: [] }
        for (const { side, verb, number } of actions) {
          const hash = `h${number}`
          if (verb === 'propose' && canPropose(state, number).ok)
            state = { ...state, versions: [...state.versions, { ...version(number + 1), author: side }] }
          if (verb === 'accept' && canAccept(state, side, number, hash).ok)
            state = { ...state, acceptances: [...state.acceptances, yes(side, hash)] }
          if (verb === 'sign' && canSign(state, side, number, hash, [clause], [fine]).ok)
            state = { ...state, signatures: [...state.signatures, sign(side, hash)] }
          if (verb === 'withdraw' && canWithdraw(state, side, hash).ok)
            state = {
              ...state,
              signatures: state.signatures.map(s =>
                s.side === side && s.hash === hash ? { ...s, withdrawn: true } : s,
              ),
            }
        }
        const standing = state.signatures.filter(signature => !signature.withdrawn)
        // A lone signature can only be on the newest version: an older one is either bare or bound by both.
        for (const { hash } of state.versions.slice(0, -1))
          expect(['unsigned', 'signed']).toContain(signedStateOf(state, hash))
        for (const { side, hash } of standing)
          expect(standing.filter(s => s.side === side && s.hash === hash)).toHaveLength(1)
        for (const { hash } of standing)
          expect(state.acceptances.filter(a => a.hash === hash)).toHaveLength(2)
      }),
      { numRuns: 500 },
    )
  })
})

test('[C06] the way from two accounts to one agreement', () => {
  const none: TextState = { versions: [], acceptances: [], signatures: [] }
  expect(phaseOf(both(true, false), [], none)).toBe('rendering')
  expect(phaseOf(both(true, true), all.slice(1), none)).toBe('reactions')
  expect(phaseOf(both(true, true), all, none)).toBe('joint-text')
  expect(phaseOf(both(true, true), all, text({ acceptances: [yes('employee', 'h2')] }))).toBe('joint-text')
  expect(phaseOf(both(true, true), all, text())).toBe('accepted')
  expect(phaseOf(both(true, true), all, text({ signatures: [sign('employee', 'h2')] }))).toBe('open')
  const signed = text({ signatures: sides.map(side => sign(side, 'h2')) })
  expect(phaseOf(both(true, true), all, signed)).toBe('signed')
  const amended = { ...signed, versions: [...signed.versions, version(3)] }
  expect(phaseOf(both(true, true), all, amended)).toBe('joint-text')
  expect(inForce(amended)?.number).toBe(2)
})
