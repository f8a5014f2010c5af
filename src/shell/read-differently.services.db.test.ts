import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../capabilities/agreements/service/document.ts'
import { readAgreement } from '../capabilities/agreements/service/renderings.ts'
import { acceptVersion, signVersion } from '../capabilities/agreements/service/text.ts'
import { planConversation } from '../capabilities/dialogue/service/conversations.ts'
import { presentTalks } from '../capabilities/dialogue/service/present.ts'
import { addTopic, mostTopics } from '../capabilities/dialogue/service/topics.ts'
import { sitAtPart } from '../capabilities/people/index.ts'
import { confirmDay } from '../capabilities/privacy/operator.ts'
import { readMyData } from '../capabilities/privacy/service/my-data.ts'
import { deleteDay } from '../capabilities/privacy/service/retention.ts'
import {
  endRecollection,
  noteRecollection,
  readRecollections,
} from '../capabilities/recollections/service/recollections.ts'
import { verifyDocument } from '../platform/pdf/index.ts'
import { accepted, propose, signed, type Writing } from './testing/agreeing.ts'
import { endRelation, expectNoTable, seatsOf, succeed } from './testing/around-table.ts'
import { type Desk, startDesk } from './testing/desk.ts'
import { clauseOf } from './testing/furnished.ts'
import { records } from './testing/records.ts'

const words = 'Volgens mij gold dit alleen in de zomer, om het zeilbootje'

describe('a signed clause that two read differently', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const clause = clauseOf('Half drie naar huis')
  const sign = () => signed(desk, [clause])
  const note = ({ relationId, agreementId, employee }: Writing, by = employee) =>
    by(call => noteRecollection(call, { relationId, agreementId }, { clauseId: clause.id, words }))
  const read = ({ relationId }: Writing, by: Writing['employee']) =>
    by(call => readRecollections(call, relationId))

  test('[C16] a dated note by either leaves text, hash, signatures and paper as they were', async () => {
    for (const who of ['employee', 'manager'] as const) {
      const at = await sign()
      const { relationId, agreementId, text } = at
      const whole = () => at.employee(call => readAgreement(call, relationId, agreementId))
      const paper = async () =>
        (await at.employee(call => readDocument(call, relationId, agreementId))).pdf.toString('base64')
      const before = { view: await whole(), pdf: await paper() }
      const { recollections } = await note(at, at[who])
      expect(recollections).toMatchObject([
        { what: clause.what, words, notedOn: '2026-09-01', running: true, ended: [], closedOn: null },
      ])
      expect(await whole()).toEqual(before.view)
      expect(await paper()).toBe(before.pdf)
      const proof = verifyDocument(Buffer.from(await paper(), 'base64'))
      expect([proof.state, proof.signatures.map(({ hash }) => hash)]).toEqual([
        'signed',
        [text.hash, text.hash],
      ])
      const other = who === 'employee' ? at.manager : at.employee
      expect((await read(at, other)).recollections[0]).toMatchObject({ words, name: recollections[0]!.name })
    }
  })

  test('[C16] the other hears it by the bell, and the clause lies on the agenda of the next talk', async () => {
    const at = await sign()
    const { relationId, managerId, employeeId } = at
    const plan = { kind: 'annual', plannedOn: '2026-10-06' } as const
    await at.manager(call => planConversation(call, relationId, plan))
    await desk.rows('delete from bell_rings')
    const { recollections } = await note(at)
    const rings = await desk.rows('select person_id, at from bell_rings')
    expect(rings).toEqual([{ person_id: managerId, at: `/relations/${relationId}/agreements` }])
    const talks = await at.manager(async call =>
      presentTalks(call, await sitAtPart(call, relationId, 'talk')),
    )
    expect(talks.topics).toMatchObject([
      {
        topicId: recollections[0]!.topicId,
        title: clause.what,
        conversationId: talks.conversations[0]!.conversationId,
      },
    ])
    // In the chain stands who and which clause, and no word of it.
    const events = await desk.events(at.organisationId)
    expect(events.at(-1)).toMatchObject({ event: 'recollection.noted', actor: employeeId })
    expect(JSON.stringify(events)).not.toContain('zeilbootje')
  })

  test('[C16] a long clause breaks off between two words, and on a full table it lies loose', async () => {
    const long = clauseOf(`Elke ${'lange '.repeat(40)}dag`)
    const at = await signed(desk, [long])
    const { relationId, agreementId } = at
    const plan = { kind: 'annual', plannedOn: '2026-10-06' } as const
    await at.manager(call => planConversation(call, relationId, plan))
    const nothing = { itemId: null, mandatory: null, conversationId: null }
    for (let count = 0; count < mostTopics; count++)
      await at.manager(call => addTopic(call, relationId, { ...nothing, title: `Iets ${count}` }))
    await at.employee(call =>
      noteRecollection(call, { relationId, agreementId }, { clauseId: long.id, words }),
    )
    const talks = await at.manager(async call =>
      presentTalks(call, await sitAtPart(call, relationId, 'talk')),
    )
    const [topic] = talks.topics.filter(({ conversationId }) => conversationId === null)
    expect(topic!.title).toMatch(/^Elke (lange )+lange…$/)
    expect(topic!.title!.length).toBeLessThanOrEqual(160)
  })

  test('[C16] what was noted is never edited or taken away, in the database too', async () => {
    const at = await sign()
    await note(at)
    for (const change of [
      `update recollections set words = 'anders'`,
      'delete from recollections',
      'update recollection_ends set said_on = said_on - 1',
      'delete from recollection_ends',
    ])
      await expect(desk.as(at.employeeId, call => sql.raw(change).execute(call.tx))).rejects.toThrow(
        /permission denied/,
      )
    expect(await desk.refused(at.employeeId, call => noteAgain(call, at))).toBe('recollections.already-noted')
    // The other has a reading of their own beside it, and it is one topic.
    const both = (await note(at, at.manager)).recollections
    expect(both.map(({ side }) => side)).toEqual(['employee', 'organisation'])
    expect(both[1]!.topicId).toBe(both[0]!.topicId)
  })
  const noteAgain = (call: Parameters<Parameters<Desk['as']>[1]>[0], { relationId, agreementId }: Writing) =>
    noteRecollection(call, { relationId, agreementId }, { clauseId: clause.id, words: 'Nog eens' })

  test('[C16] it is over once both say so, and stands so; then either may note anew', async () => {
    const at = await sign()
    const { relationId } = at
    const { recollectionId } = (await note(at)).recollections[0]!
    const end = (by: Writing['employee']) => by(call => endRecollection(call, { relationId, recollectionId }))
    const one = await end(at.manager)
    expect(one.recollections[0]).toMatchObject({ ended: ['organisation'], closedOn: null })
    expect(
      await desk.refused(at.managerId, call => endRecollection(call, { relationId, recollectionId })),
    ).toBe('recollections.already-said')
    expect((await end(at.employee)).recollections[0]).toMatchObject({ closedOn: '2026-09-01', words })
    for (const personId of [at.employeeId, at.managerId])
      expect(
        await desk.refused(personId, call => endRecollection(call, { relationId, recollectionId })),
      ).toBe('recollections.over')
    const again = await note(at)
    expect(again.recollections.map(({ closedOn }) => closedOn)).toEqual(['2026-09-01', null])
  })

  test('two who say at once that it is over are both heard, and a text of later changes what binds', async () => {
    const at = await sign()
    const { relationId, agreementId } = at
    const { recollectionId } = (await note(at)).recollections[0]!
    const end = (by: Writing['employee']) => by(call => endRecollection(call, { relationId, recollectionId }))
    await Promise.all([end(at.employee), end(at.manager)])
    expect((await read(at, at.employee)).recollections[0]!.closedOn).toBe('2026-09-01')
    await note(at)
    const { number, hash } = await propose(at, at.manager, [{ ...clause, what: 'Drie uur naar huis' }], 1)
    await at.employee(call => acceptVersion(call, relationId, agreementId, { number, hash }))
    for (const by of [at.employee, at.manager])
      await by(call => signVersion(call, relationId, agreementId, { number, hash }))
    const [, open] = (await read(at, at.manager)).recollections
    expect(open).toMatchObject({ what: clause.what, version: 1, inForce: false })
  })

  test('only of what both signed, of a clause that is in it, and with somebody opposite', async () => {
    const unsigned = await accepted(desk, [clause])
    const note = ({ relationId, agreementId, employeeId }: Writing, clauseId: string) =>
      desk.refused(employeeId, call =>
        noteRecollection(call, { relationId, agreementId }, { clauseId, words }),
      )
    expect(await note(unsigned, clause.id)).toBe('recollections.not-signed')
    const at = await sign()
    expect(await note(at, crypto.randomUUID())).toBe('recollections.no-such-clause')
    const { relationId, employeeId } = at
    const unknown = { relationId, recollectionId: crypto.randomUUID() }
    expect(await desk.refused(employeeId, call => endRecollection(call, unknown))).toBe(
      'recollections.no-such-note',
    )
    await desk.rows(`update managements set valid_until = '2026-09-01' where relation_id = $1`, [relationId])
    expect(await note(at, clause.id)).toBe('recollections.nobody-opposite')
    await endRelation(desk, at, desk.today)
    expect(await note(at, clause.id)).toBe('people.relation-ended')
  })

  test('[C16] a new manager reads the signed text and nothing of the note; with them it begins anew', async () => {
    const at = await sign()
    const { relationId, agreementId } = at
    const { recollectionId } = (await note(at)).recollections[0]!
    await note(at, at.manager)
    const next = await succeed(desk, at, desk.today)
    const text = await next.manager(call => readAgreement(call, relationId, agreementId))
    expect(text.versions[0]!.clauses[0]!.what).toBe(clause.what)
    expect((await next.manager(call => readRecollections(call, relationId))).recollections).toEqual([])
    const lines = (personId: string) =>
      desk.as(personId, call => call.tx.selectFrom('recollections').selectAll().execute())
    expect([await lines(next.managerId), (await lines(at.employeeId)).length]).toEqual([[], 2])
    expect(JSON.stringify(await desk.as(next.managerId, readMyData))).not.toContain('zeilbootje')
    expect(JSON.stringify(await desk.as(at.employeeId, readMyData))).toContain('zeilbootje')
    const old = { relationId, recollectionId }
    expect(await desk.refused(at.employeeId, call => endRecollection(call, old))).toBe(
      'recollections.with-another',
    )
    expect(await desk.refused(next.managerId, call => endRecollection(call, old))).toBe(
      'recollections.no-such-note',
    )
    const anew = await note({ ...at, ...seatsOf(desk, next) })
    expect(anew.recollections.map(({ running }) => running)).toEqual([false, false, true])
  })

  test('[C16] for HR, the works council and everybody else there is no such table, and no line of it', async () => {
    const at = await sign()
    const { relationId, agreementId } = at
    await note(at)
    const input = { clauseId: clause.id, words }
    const recollectionId = crypto.randomUUID()
    await expectNoTable(desk, at, {
      read: call => readRecollections(call, relationId),
      note: call => noteRecollection(call, { relationId, agreementId }, input),
      end: call => endRecollection(call, { relationId, recollectionId }),
      lines: async call => {
        const lines = await call.tx.selectFrom('recollections').selectAll().execute()
        expect(lines).toEqual([])
        return readRecollections(call, relationId)
      },
    })
  })

  test('who sits beside the two reads nothing of it and notes nothing', async () => {
    const at = await sign()
    const { relationId, agreementId, organisationId } = at
    await note(at)
    const hostId = await desk.build.person(organisationId, { givenName: 'Kees' })
    await desk.build.seat({ organisationId, relationId, seat: 'host', personId: hostId, by: at.managerId })
    const input = { clauseId: clause.id, words }
    for (const verb of [
      () => desk.refused(hostId, call => readRecollections(call, relationId)),
      () => desk.refused(hostId, call => noteRecollection(call, { relationId, agreementId }, input)),
    ])
      expect(await verb()).toBe('recollections.only-the-two')
    expect(await desk.as(hostId, call => call.tx.selectFrom('recollections').selectAll().execute())).toEqual(
      [],
    )
  })

  test('[C16] it goes when the texts go, and with a manager who is long gone nothing stands in the way', async () => {
    const now = new Date('2026-09-01T10:00:00Z')
    const { database } = desk.database
    const passDay = async (organisationId: string, today: string) => {
      await confirmDay({ database, organisation: organisationId, today, now }, today)
      expect(await deleteDay({ database, records }, { organisationId, today }, now)).toBe(true)
    }
    const left = (table: string, { organisationId }: Writing) =>
      desk.rows(`select from ${table} where organisation_id = $1`, [organisationId])
    const at = await sign()
    const { recollectionId } = (await note(at)).recollections[0]!
    await at.manager(call => endRecollection(call, { relationId: at.relationId, recollectionId }))
    await endRelation(desk, at, '2026-09-01')
    await passDay(at.organisationId, '2028-08-01')
    expect([(await left('recollections', at)).length, (await left('versions', at)).length]).toEqual([1, 1])
    await passDay(at.organisationId, '2028-10-01')
    for (const table of ['recollection_ends', 'recollections', 'versions', 'agreements'])
      expect([table, await left(table, at)]).toEqual([table, []])

    const goes = await sign()
    await note(goes, goes.manager)
    await succeed(desk, goes, '2026-09-01')
    await passDay(goes.organisationId, '2040-01-01')
    expect(await left('versions', goes)).toHaveLength(1)
  })

  test('a planted line in the name of another, or of an unsigned text, is refused by the database', async () => {
    const at = await sign()
    const open = await accepted(desk, [clause])
    const line = (from: Writing & { text: { number: number; hash: string } }, rest: object = {}) => ({
      organisation_id: from.organisationId,
      recollection_id: crypto.randomUUID(),
      agreement_id: from.agreementId,
      number: from.text.number,
      hash: from.text.hash,
      clause_id: clause.id,
      side: 'employee',
      noted_by: from.employeeId,
      other_id: from.managerId,
      words,
      noted_on: desk.today,
      noted_at: new Date(),
      ...rest,
    })
    const plant = (personId: string, row: ReturnType<typeof line>) =>
      desk.as(personId, async call => {
        await call.tx.insertInto('recollections').values(row).execute()
      })
    await plant(at.employeeId, line(at))
    for (const [personId, row] of [
      [at.managerId, line(at)],
      [at.employeeId, line(at, { side: 'organisation' })],
      [at.employeeId, line(at, { noted_on: '2026-08-01' })],
      [at.employeeId, line(at, { other_id: open.managerId })],
      [open.employeeId, line(open)],
    ] as const)
      await expect(plant(personId, row)).rejects.toThrow(/row-level security/)
  })
})
