import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyDocument } from '../../platform/pdf/index.ts'
import { accepted, beginAgreement, propose, reacted, rendered, signed } from '../../shell/testing/agreeing.ts'
import { seatsOf, strangersTo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { clauseOf } from '../../shell/testing/furnished.ts'
import demoCao from './data/cao-demo.json' with { type: 'json' }
import { clause as clauseSchema, dealInput, hashInput, proposeInput, saveRenderingInput } from './model.ts'
import { readAgreedText } from './service/agreed-text.ts'
import { readDocument } from './service/document.ts'
import { agreementTasks, lookBackDays } from './service/due.ts'
import { inspectTexts } from './service/inspect.ts'
import { readAgreement, startAgreement, submitRendering, writeRendering } from './service/renderings.ts'
import { checkDraft, readLibraryFor } from './service/rules.ts'
import { approveRules, layRules } from './service/shelf.ts'
import { acceptVersion, signVersion, withdrawOwnSignature } from './service/text.ts'
import { markClause, readTimeline } from './service/timeline.ts'
import { agreementsDue } from './store/due.ts'
import { findOwnAgreementEnds } from './store/ending.ts'

describe('agreements, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('[C02] a rendering is the writer’s alone until both are in, in the database too', async () => {
    const writing = await beginAgreement(desk)
    const { relationId, agreementId, own, managerId } = writing
    const rendering = { version: 0, clauses: [own.employee] }
    await writing.employee(call => writeRendering(call, relationId, agreementId, rendering))
    await writing.employee(call => submitRendering(call, relationId, agreementId, 1))
    const seen = await writing.manager(call => readAgreement(call, relationId, agreementId))
    expect(seen.others).toMatchObject([{ seat: 'employee', submitted: true, clauses: null }])
    const lines = await desk.as(managerId, call => call.tx.selectFrom('renderings').selectAll().execute())
    expect(lines).toEqual([])
    const theirs = { version: 0, clauses: [own.manager] }
    await writing.manager(call => writeRendering(call, relationId, agreementId, theirs))
    const both = await writing.manager(call => submitRendering(call, relationId, agreementId, 1))
    expect(both.others[0]!.clauses).toEqual([own.employee])
    expect(both.waiting).toEqual([own.employee.id])
  })

  test('[C03] the joint text opens with the last reaction, and says who stands behind which version', async () => {
    const writing = await reacted(desk)
    const { relationId, agreementId } = writing
    const opened = await writing.employee(call => readAgreement(call, relationId, agreementId))
    expect([opened.phase, opened.turn, opened.waiting]).toEqual(['joint-text', 'organisation', []])
    const text = await propose(writing, writing.manager, [clauseOf('Half drie')])
    expect(text.view.versions).toMatchObject([
      { number: 1, authorSide: 'organisation', accepted: ['organisation'] },
    ])
    const view = await writing.employee(call => acceptVersion(call, relationId, agreementId, text))
    expect([view.phase, view.versions[0]!.accepted]).toEqual(['accepted', ['employee', 'organisation']])
  })

  test('[C04] a change is a new version that both accept anew; what was there stays as it was', async () => {
    const writing = await accepted(desk)
    const changed = await propose(writing, writing.employee, [clauseOf('Half vijf')], 1)
    expect(changed.view.phase).toBe('joint-text')
    expect(changed.view.versions.map(({ number, accepted }) => [number, accepted])).toEqual([
      [1, ['employee', 'organisation']],
      [2, ['employee']],
    ])
    expect(changed.hash).not.toBe(writing.text.hash)
  })

  test('[C04] each text is in the chain under its hash, and no word of it', async () => {
    const { organisationId, agreementId, text } = await accepted(desk, [clauseOf('Zeilbootje')])
    const events = await desk.events(organisationId)
    expect(events.slice(-2)).toMatchObject([
      { event: 'version.written', subject: agreementId, details: { number: 1, hash: text.hash } },
      { event: 'version.accepted', subject: agreementId, details: { number: 1, hash: text.hash } },
    ])
    expect(JSON.stringify(events)).not.toContain('Zeilbootje')
  })

  test('[C06] one signature is open and can be taken back with its paper; two are an agreement', async () => {
    const writing = await signed(desk, undefined, ['employee'])
    const { relationId, agreementId, text } = writing
    const paper = () => desk.rows('select signatures from documents where agreement_id = $1', [agreementId])
    expect(await paper()).toEqual([{ signatures: 1 }])
    const back = await writing.employee(call => withdrawOwnSignature(call, relationId, agreementId, text))
    expect([back.phase, back.versions[0]!.signatures]).toEqual(['accepted', []])
    expect(await paper()).toEqual([])
    for (const side of [writing.employee, writing.manager])
      await side(call => signVersion(call, relationId, agreementId, text))
    const { pdf, fileName } = await writing.manager(call => readDocument(call, relationId, agreementId))
    const read = verifyDocument(pdf)
    expect([read.state, read.signatures.map(({ valid, hash }) => [valid, hash])]).toEqual([
      'signed',
      [
        [true, text.hash],
        [true, text.hash],
      ],
    ])
    expect(fileName).toMatch(/\.pdf$/)
    const signatures = await desk.rows(
      'select side, turn, withdrawn_at is null as stands from signatures where agreement_id = $1 order by 1, 2',
      [agreementId],
    )
    expect(signatures).toEqual([
      { side: 'employee', turn: 1, stands: false },
      { side: 'employee', turn: 2, stands: true },
      { side: 'organisation', turn: 1, stands: true },
    ])
  })

  test('what the chain vouches for is found when it was altered behind our back', async () => {
    const { organisationId, agreementId } = await signed(desk)
    const faults = () => desk.database.database.transaction().execute(tx => inspectTexts(tx, organisationId))
    expect(await faults()).toEqual([])
    await desk.rows(`delete from signatures where agreement_id = $1 and side = 'employee'`, [agreementId])
    expect((await faults()).map(({ kind }) => kind)).toEqual(['signature-gone'])
  })

  const marks = [
    ['kept', 'kept', 'kept'],
    ['partly', 'partly', 'partly'],
    ['not-kept', 'not-kept', 'not-kept'],
    ['kept', 'partly', 'seen-differently'],
  ] as const
  test('[B12] each says for themselves whether it was kept; the other’s comes after one’s own', async () => {
    const clauses = marks.map((_, at) => clauseOf(`Afspraak ${at}`))
    const writing = await signed(desk, clauses)
    const { relationId, agreementId } = writing
    const timeline = (who: 'employee' | 'manager') => writing[who](call => readTimeline(call, relationId))
    expect((await timeline('employee')).due).toHaveLength(marks.length)
    for (const [at, [mine, theirs, state]] of marks.entries()) {
      const mark = (kept: typeof mine | typeof theirs) => ({
        clauseId: clauses[at]!.id,
        dueOn: '2026-09-01',
        kept,
      })
      await writing.employee(call => markClause(call, relationId, agreementId, mark(mine)))
      const followUp = async (who: 'employee' | 'manager') =>
        (await timeline(who)).agreements[0]!.clauses[at]!.followUps.find(
          ({ dueOn }) => dueOn === '2026-09-01',
        )
      expect(await followUp('manager')).toMatchObject({
        state: 'some-marked',
        mine: null,
        said: [{ kept: null }, { kept: null }],
      })
      await writing.manager(call => markClause(call, relationId, agreementId, mark(theirs)))
      expect(await followUp('employee')).toMatchObject({
        state,
        said: [
          { seat: 'employee', kept: mine },
          { seat: 'organisation', kept: theirs },
        ],
      })
    }
    expect((await timeline('employee')).due).toEqual([])
  })

  test.each([
    ['an item about pay', { itemId: 'pay' as const }, true],
    [
      'a value in euros',
      { value: { subject: 'phone', unit: 'euro-per-month', amount: 20, option: null } as const },
      true,
    ],
    ['neither', { itemId: 'variety' as const }, false],
  ])(
    '[Z05] a signed text with %s is about pay or is not, and holds as long as its last agreement',
    async (_, of, pay) => {
      const clause = clauseOf('Zo doen we het', { when: null, endsOn: '2027-03-01', ...of })
      const writing = await signed(desk, [clause])
      await desk.rows(`update relations set valid_until = '2026-12-01' where relation_id = $1`, [
        writing.relationId,
      ])
      const ends = await writing.employee(call => findOwnAgreementEnds(call.tx))
      expect(ends).toEqual([{ end: expect.anything(), pay }])
      expect(String(ends[0]!.end)).toContain('2027-03-02')
    },
  )

  test('[C12] from its last day on an agreement has expired, the day before it lives', async () => {
    const writing = await signed(desk, [clauseOf('Half drie', { when: null, endsOn: '2026-12-01' })])
    const status = async (day: string) => {
      const later = seatsOf(desk.on(day), writing)
      const { agreements } = await later.employee(call => readTimeline(call, writing.relationId))
      return [agreements[0]!.status, agreements[0]!.clauses[0]!.status]
    }
    expect(await status('2026-11-30')).toEqual(['living', 'active'])
    expect((await status('2026-12-02'))[0]).toBe('expired')
  })

  test('[C14] the draft check says how each clause stands and keeps nothing', async () => {
    const writing = await beginAgreement(desk)
    const value = { subject: 'holiday-hours', amount: 10, unit: 'hours-per-year' as const, option: null }
    const { floor } = await writing.employee(call =>
      checkDraft(call, writing.relationId, [clauseOf('Minder', { value }), clauseOf('Half drie')]),
    )
    expect(floor.map(({ blocks }) => blocks)).toEqual([true, false])
    expect(await desk.rows('select from versions where agreement_id = $1', [writing.agreementId])).toEqual([])
  })

  test('[C14] a cao that two of HR put in force is of this organisation, and replaces its earlier version', async () => {
    const writing = await beginAgreement(desk)
    const [hr, other] = await Promise.all([1, 2].map(() => desk.build.person(writing.organisationId)))
    for (const id of [hr!, other!]) await desk.build.role(writing.organisationId, id, 'hr')
    const library = () => writing.employee(call => readLibraryFor(call, writing.relationId))
    expect((await library()).sets).toHaveLength(1)
    for (let turn = 0; turn < 2; turn++) {
      const { drafts } = await desk.as(hr!, call => layRules(call, demoCao))
      for (const id of [hr!, other!]) await desk.as(id, call => approveRules(call, drafts[0]!.draftId))
    }
    expect((await library()).sets.map(({ id }) => id)).toContain(demoCao.id)
    expect((await library()).sets).toHaveLength(2)
    const elsewhere = await beginAgreement(desk)
    expect((await elsewhere.employee(call => readLibraryFor(call, elsewhere.relationId))).sets).toHaveLength(
      1,
    )
  })

  test('what an agreement asks of somebody follows the steps, until both signed', async () => {
    const tasks = async (writing: { relationId: string; employeeId: string }) =>
      (
        await desk.as(writing.employeeId, async call => {
          const { rows } = await agreementsDue([writing.relationId]).execute(call.tx)
          return agreementTasks(rows, [{ relationId: writing.relationId, seat: 'employee' }], call.today)
        })
      ).map(({ kind }) => kind)
    expect(await tasks(await beginAgreement(desk))).toEqual(['write-rendering'])
    expect(await tasks(await rendered(desk))).toEqual(['react'])
    expect(await tasks(await reacted(desk))).toEqual(['join-text'])
    expect(await tasks(await accepted(desk))).toEqual(['sign'])
    const done = await signed(desk, [clauseOf('Half drie', { when: { day: '2026-12-01' } })])
    expect(await tasks(done)).toEqual([])
    const days = await done.employee(call =>
      lookBackDays(call, [{ relationId: done.relationId, seat: 'employee' }]),
    )
    expect(days.map(({ on }) => on)).toContain('2026-12-01')
  })

  test('the next agreement begins when the last is signed, numbered on, with the other’s turn', async () => {
    const { relationId, employee, agreementId } = await signed(desk)
    const next = await employee(call => startAgreement(call, relationId, null))
    expect(next).toMatchObject({ number: 2, turn: 'employee', phase: 'rendering', versions: [] })
    const first = await employee(call => readAgreedText(call, relationId, agreementId))
    expect([first.phase, first.newest?.number]).toEqual(['signed', 1])
  })

  test('the database shows nobody but the two a line of it, whatever they ask', async () => {
    const writing = await signed(desk)
    const tables = [
      'agreements',
      'renderings',
      'reactions',
      'versions',
      'acceptances',
      'signatures',
      'deals',
      'documents',
      'marks',
    ] as const
    for (const [who, personId] of await strangersTo(desk, writing))
      for (const name of tables)
        expect([
          who,
          name,
          await desk.as(personId, call => call.tx.selectFrom(name).select('organisation_id').execute()),
        ]).toEqual([who, name, []])
  })

  test('what comes in is whole: clauses with an id each, a text of at least one, a hash that is one', () => {
    const clause = clauseOf('Half drie')
    const cases: [boolean, boolean][] = [
      [clauseSchema.safeParse(clause).success, true],
      [clauseSchema.safeParse({ ...clause, what: ' ' }).success, false],
      [clauseSchema.safeParse({ ...clause, fills: { kind: 'article' } }).success, false],
      [saveRenderingInput.safeParse({ version: 0, clauses: [] }).success, true],
      [saveRenderingInput.safeParse({ version: 0, clauses: [clause, clause] }).success, false],
      [proposeInput.safeParse({ basedOn: 0, clauses: [] }).success, false],
      [hashInput.safeParse({ number: 1, hash: 'f'.repeat(64) }).success, true],
      [hashInput.safeParse({ number: 1, hash: 'F'.repeat(64) }).success, false],
      [dealInput.safeParse({ type: 'gift', description: 'x' }).success, false],
    ]
    expect(cases.map(([found]) => found)).toEqual(cases.map(([, expected]) => expected))
  })
})
