import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accepted, propose, reacted, type Writing } from '../../shell/testing/agreeing.ts'
import { expectNoTable, expectStandsStill, type Verbs } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { clauseOf } from '../../shell/testing/furnished.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { choiceInput, type Weighing, weighingInput } from './model.ts'
import { choosePackages } from './service/choose.ts'
import { readSearches } from './service/present.ts'
import { confirmList, proposeSearch, replyToSearch, stopSearch, writeList } from './service/search.ts'
import { sealOwnWeighing } from './service/weigh.ts'
import { mediationNl } from './text/nl.ts'

type Who = 'employee' | 'manager'

describe('better for both, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** A text about two things that both said yes to. */
  const agreed = async () => {
    const [first, second] = [clauseOf('Half drie klaar'), clauseOf('Elke zaterdag')]
    return { ...(await accepted(desk, [first, second])), first: first.id, second: second.id }
  }
  type Agreed = Writing & { first: string; second: string }
  const at = (writing: Writing) => [writing.relationId, writing.agreementId] as const
  const proposed = async () => {
    const writing = await agreed()
    await writing.employee(call => proposeSearch(call, ...at(writing)))
    return writing
  }
  const listing = async () => {
    const writing = await proposed()
    await writing.manager(call => replyToSearch(call, ...at(writing), { agree: true }))
    return writing
  }
  /** For each of the two clauses one other way; both said yes to the list. */
  const weighing = async () => {
    const writing = await listing()
    const [earlier, fewer] = [randomUUID(), randomUUID()]
    const issue = (id: string, other: string, what: string) => ({
      id,
      clauseId: id,
      name: what,
      alternatives: [{ id: other, what, amount: null }],
    })
    const { current } = await writing.manager(call => readSearches(call, ...at(writing)))
    const issues = [issue(writing.first, earlier, 'Twee uur'), issue(writing.second, fewer, 'Om de week')]
    const list = await writing.manager(call =>
      writeList(call, ...at(writing), { version: current!.version, issues, apart: [] }),
    )
    const version = list.current!.version
    for (const who of ['employee', 'manager'] as const)
      await writing[who](call => confirmList(call, ...at(writing), { version }))
    return { ...writing, earlier, fewer, version }
  }
  type Weighed = Awaited<ReturnType<typeof weighing>>
  /** The employee wants earlier hours most, the manager every Saturday: each gives what weighs less. */
  const worthOf = (on: Weighed, who: Who): Weighing => ({
    version: on.version,
    points: who === 'employee' ? { [on.first]: 80, [on.second]: 20 } : { [on.first]: 20, [on.second]: 80 },
    worth:
      who === 'employee'
        ? { [on.first]: 1, [on.earlier]: 5, [on.second]: 5, [on.fewer]: 1 }
        : { [on.first]: 5, [on.earlier]: 1, [on.second]: 1, [on.fewer]: 5 },
    refused: [],
    comparisons: [],
  })
  const seal = (on: Weighed, who: Who, rest: Partial<Weighing> = {}) =>
    on[who](call => sealOwnWeighing(call, ...at(on), { ...worthOf(on, who), ...rest }))
  const choosing = async () => {
    const on = await weighing()
    await seal(on, 'employee')
    await seal(on, 'manager')
    return on
  }
  const refusedWeighing = async (rest: (on: Weighed) => Partial<Weighing>) => {
    const on = await weighing()
    return desk.refused(on.employeeId, call =>
      sealOwnWeighing(call, ...at(on), { ...worthOf(on, 'employee'), ...rest(on) }),
    )
  }
  /** Two topics of which the asker wants the other way, so that there is something to compare. */
  const wantsBoth = (on: Weighed): Partial<Weighing> => ({
    worth: { [on.first]: 1, [on.earlier]: 5, [on.second]: 1, [on.fewer]: 5 },
  })

  tryRefusals('mediation', mediationNl.refusals, () => desk, {
    'no-text': async desk => {
      const writing = await reacted(desk)
      return desk.refused(writing.employeeId, call => proposeSearch(call, ...at(writing)))
    },
    'already-looking': async desk => {
      const writing = await proposed()
      return desk.refused(writing.managerId, call => proposeSearch(call, ...at(writing)))
    },
    'no-search': async desk => {
      const writing = await agreed()
      return desk.refused(writing.employeeId, call => stopSearch(call, ...at(writing)))
    },
    'other-step': async desk => {
      const writing = await proposed()
      return desk.refused(writing.managerId, call => choosePackages(call, ...at(writing), { yes: [] }))
    },
    'own-proposal': async desk => {
      const writing = await proposed()
      return desk.refused(writing.employeeId, call => replyToSearch(call, ...at(writing), { agree: true }))
    },
    'text-changed': async desk => {
      const writing = await listing()
      await propose(writing, writing.manager, [clauseOf('Half vijf')], 1)
      return desk.refused(writing.employeeId, call => confirmList(call, ...at(writing), { version: 1 }))
    },
    'list-changed': async desk => {
      const writing = await listing()
      return desk.refused(writing.employeeId, call => confirmList(call, ...at(writing), { version: 99 }))
    },
    'no-such-clause': async desk => {
      const writing = await listing()
      const { current } = await writing.employee(call => readSearches(call, ...at(writing)))
      const alternatives = [{ id: randomUUID(), what: 'Anders', amount: null }]
      const issues = [{ id: randomUUID(), clauseId: randomUUID(), name: 'Los', alternatives }]
      const list = { version: current!.version, issues, apart: [] }
      return desk.refused(writing.employeeId, call => writeList(call, ...at(writing), list))
    },
    'already-sealed': async desk => {
      const on = await weighing()
      await seal(on, 'employee')
      return desk.refused(on.employeeId, call => sealOwnWeighing(call, ...at(on), worthOf(on, 'employee')))
    },
    'wrong-points': () => refusedWeighing(on => ({ points: { [on.first]: 80, [on.second]: 21 } })),
    'wrong-worth': () => refusedWeighing(on => ({ worth: { [on.first]: 1, [on.earlier]: 5 } })),
    'wrong-refused': () => refusedWeighing(on => ({ refused: [on.first] })),
    'not-compared': () => refusedWeighing(wantsBoth),
    'comparison-differs': () => refusedWeighing(on => ({ ...wantsBoth(on), comparisons: ['right'] })),
    'already-answered': async desk => {
      const on = await choosing()
      await on.employee(call => choosePackages(call, ...at(on), { yes: [1] }))
      return desk.refused(on.employeeId, call => choosePackages(call, ...at(on), { yes: [] }))
    },
    'no-such-package': async desk => {
      const on = await choosing()
      return desk.refused(on.employeeId, call => choosePackages(call, ...at(on), { yes: [3] }))
    },
  })

  const left = (writing: Writing) =>
    desk.rows<{ what: string; lines: number }>(
      `select 'weighings' as what, count(*)::int as lines from search_weighings where organisation_id = $1
        union all select 'choices', count(*)::int from search_choices where organisation_id = $1
        union all select 'offers', count(*)::int from search_offers where organisation_id = $1`,
      [writing.organisationId],
    )

  test('a weighing is nobody else’s, and is gone once both were compared', async () => {
    const on = await weighing()
    const after = await seal(on, 'employee')
    expect(after.current).toMatchObject({ state: 'weighing', sealed: ['employee'], offers: [] })
    expect(
      await desk.as(on.managerId, call => call.tx.selectFrom('search_weighings').selectAll().execute()),
    ).toEqual([])
    const found = await seal(on, 'manager')
    expect(found.current).toMatchObject({ state: 'choosing', sealed: ['employee', 'organisation'] })
    expect(await left(on)).toMatchObject([
      { what: 'weighings', lines: 0 },
      { what: 'choices', lines: 0 },
      { what: 'offers' },
    ])
    const told = JSON.stringify(await desk.events(on.organisationId))
    expect(told).toContain('search.weighed')
    expect(told).not.toMatch(/points|worth|"80"/)
  })

  test('each reads a package in their own points, and it is better than what holds now', async () => {
    const on = await choosing()
    for (const who of ['employee', 'manager'] as const) {
      const { current } = await on[who](call => readSearches(call, ...at(on)))
      expect(current!.offers.length).toBeGreaterThan(0)
      for (const offer of current!.offers) expect(offer.after).toBeGreaterThan(offer.before)
      const [first] = current!.offers
      expect(first).toMatchObject({ number: 1, before: 20, after: 80 })
      expect(first!.changes.map(({ effect }) => effect)).toEqual(
        who === 'employee' ? ['get', 'give'] : ['give', 'get'],
      )
    }
  })

  test('what one of the two rules out is in no package', async () => {
    const on = await weighing()
    await seal(on, 'employee')
    const after = await seal(on, 'manager', { refused: [on.earlier] })
    expect(after.current).toMatchObject({ state: 'ended', outcome: 'nothing', chosen: null, offers: [] })
  })

  const answers: [employee: number[], manager: number[], outcome: string][] = [
    [[1], [1], 'found'],
    [[1], [], 'nothing'],
    [[], [1], 'nothing'],
    [[], [], 'nothing'],
  ]
  test.each(answers)(
    'yes of one %j and of the other %j: %s, and who said what is not kept',
    async (mine, theirs, outcome) => {
      const on = await choosing()
      const waiting = await on.employee(call => choosePackages(call, ...at(on), { yes: mine }))
      expect(waiting.current).toMatchObject({ state: 'choosing', answered: ['employee'], chosen: null })
      const done = await on.manager(call => choosePackages(call, ...at(on), { yes: theirs }))
      expect(done.current).toMatchObject({ state: 'ended', outcome })
      expect(done.current!.chosen !== null).toBe(outcome === 'found')
      expect((await left(on)).find(({ what }) => what === 'choices')!.lines).toBe(0)
    },
  )

  test('no to looking ends it without a reason; the next time it begins anew', async () => {
    const writing = await proposed()
    const no = await writing.manager(call => replyToSearch(call, ...at(writing), { agree: false }))
    expect(no.current).toMatchObject({ state: 'ended', outcome: 'declined' })
    const again = await writing.manager(call => proposeSearch(call, ...at(writing)))
    expect(again.current).toMatchObject({ number: 2, state: 'proposed', proposedBy: 'organisation' })
  })

  test('either stops at any step; while packages lie there it ends as if nothing was found', async () => {
    const cases: [() => Promise<Agreed>, string][] = [
      [proposed, 'stopped'],
      [listing, 'stopped'],
      [weighing, 'stopped'],
      [choosing, 'nothing'],
    ]
    for (const [step, outcome] of cases) {
      const writing = await step()
      const { current } = await writing.manager(call => stopSearch(call, ...at(writing)))
      expect(current).toMatchObject({ state: 'ended', outcome, chosen: null })
      expect(current!.offers).toEqual([])
      const sealed = (await left(writing)).filter(({ what }) => what !== 'offers')
      expect(sealed.map(({ lines }) => lines)).toEqual([0, 0])
    }
  })

  test('a change of the list takes back who had said yes', async () => {
    const writing = await listing()
    const { current } = await writing.employee(call => readSearches(call, ...at(writing)))
    const alternatives = [{ id: randomUUID(), what: 'Twee uur', amount: null }]
    const issues = [{ id: writing.first, clauseId: writing.first, name: 'Tijd', alternatives }]
    const first = await writing.employee(call =>
      writeList(call, ...at(writing), { version: current!.version, issues, apart: [] }),
    )
    const { version } = first.current!
    await writing.employee(call => confirmList(call, ...at(writing), { version }))
    const changed = await writing.manager(call =>
      writeList(call, ...at(writing), { version, issues, apart: [] }),
    )
    expect(changed.current).toMatchObject({ confirmed: [], version: version + 1, state: 'listing' })
    expect(changed.current!.issues[0]!.options[0]).toMatchObject({
      id: writing.first,
      what: 'Half drie klaar',
    })
  })

  test('both see what cannot go together; a pair that means nothing any more goes', async () => {
    const writing = await listing()
    const { current } = await writing.employee(call => readSearches(call, ...at(writing)))
    const [earlier, fewer] = [randomUUID(), randomUUID()]
    const issue = (id: string, other: string) => ({
      id,
      clauseId: id,
      name: 'Tijd',
      alternatives: [{ id: other, what: 'Anders', amount: null }],
    })
    const issues = [issue(writing.first, earlier), issue(writing.second, fewer)]
    const kept = { one: earlier, other: fewer }
    const apart = [
      kept,
      // Two of one topic, one that is not in the list, and the two that hold now.
      { one: writing.first, other: earlier },
      { one: earlier, other: randomUUID() },
      { one: writing.first, other: writing.second },
    ]
    await writing.employee(call =>
      writeList(call, ...at(writing), { version: current!.version, issues, apart }),
    )
    const seen = (await writing.manager(call => readSearches(call, ...at(writing)))).current!
    expect(seen.apart).toEqual([kept])
    const { version } = seen
    const [first] = issues
    await writing.manager(call => writeList(call, ...at(writing), { version, issues: [first!], apart }))
    expect((await writing.employee(call => readSearches(call, ...at(writing)))).current!.apart).toEqual([])
  })

  test('for who does not sit at the table there is none, and what ended stands still', async () => {
    const on = await weighing()
    const changing: Verbs = {
      proposeSearch: call => proposeSearch(call, ...at(on)),
      replyToSearch: call => replyToSearch(call, ...at(on), { agree: true }),
      writeList: call => writeList(call, ...at(on), { version: on.version, issues: [], apart: [] }),
      confirmList: call => confirmList(call, ...at(on), { version: on.version }),
      sealOwnWeighing: call => sealOwnWeighing(call, ...at(on), worthOf(on, 'employee')),
      choosePackages: call => choosePackages(call, ...at(on), { yes: [] }),
      stopSearch: call => stopSearch(call, ...at(on)),
    }
    await expectNoTable(desk, on, { ...changing, readSearches: call => readSearches(call, ...at(on)) })
    await expectStandsStill(desk, on, changing)
  })

  test('what comes in stays within a hundred points, five steps and three packages', () => {
    const input = { version: 1, points: { a: 100 }, worth: { a: 5 }, comparisons: [] }
    expect(weighingInput.safeParse(input).success).toBe(true)
    expect(weighingInput.safeParse({ ...input, points: { a: 101 } }).success).toBe(false)
    expect(weighingInput.safeParse({ ...input, worth: { a: 6 } }).success).toBe(false)
    expect(choiceInput.safeParse({ yes: [1, 2, 3] }).success).toBe(true)
    expect(choiceInput.safeParse({ yes: [4] }).success).toBe(false)
  })
})
