import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen } from '../../research/src/testing/said.ts'
import { readOwnPaper, readOwnSigned, takeOwnAlong } from '../capabilities/agreements/service/taken.ts'
import type { Taken } from '../capabilities/agreements/taken.ts'
import { verifyTaken } from '../capabilities/agreements/verify-taken.ts'
import { verifyDocument } from '../platform/pdf/index.ts'
import { runCommand } from './cli.ts'
import { propose, signed } from './testing/agreeing.ts'
import { endRelation, succeed } from './testing/around-table.ts'
import { type Desk, startDesk } from './testing/desk.ts'
import { clauseOf } from './testing/furnished.ts'

const asFile = (taken: unknown) => Buffer.from(JSON.stringify(taken))

describe('[C20] what somebody signed goes along with them', () => {
  listen(runCommand)
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('one by one or as one file, which is checked without a network, also once the work is over', async () => {
    const writing = await signed(desk, [clauseOf('Dinsdag werk ik thuis.')])
    const { agreementId } = writing
    // A newer text that nobody signed is no agreement yet.
    await propose(writing, writing.employee, [clauseOf('Woensdag werk ik thuis.')], writing.text.number)
    const during = await writing.employee(takeOwnAlong)
    const later = desk.on('2026-11-15')
    await endRelation(desk, writing, '2026-10-01')
    const { texts } = await later.as(writing.employeeId, readOwnSigned)
    expect(texts).toMatchObject([
      {
        agreementId,
        agreement: 1,
        version: 1,
        inForce: true,
        signatures: [{ seat: 'employee' }, { seat: 'organisation' }],
      },
    ])
    const after = await later.as(writing.employeeId, takeOwnAlong)
    // Byte for byte the papers that there were.
    expect(after.texts).toEqual(during.texts)
    expect(after.texts[0]!.canonical).toContain('Dinsdag werk ik thuis.')
    expect(verifyTaken(asFile(after))).toMatchObject([
      { agreement: 1, version: 1, valid: true, state: 'signed' },
    ])
    const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-taken-'))
    const verify = async (taken: unknown) => {
      writeFileSync(join(folder, 'my-agreements.json'), asFile(taken))
      return runCommand(['verify', join(folder, 'my-agreements.json'), '--strict'])
    }
    expect(await verify(after)).toBe(0)
    expect(await verify({ ...after, texts: [{ ...after.texts[0], hash: 'f'.repeat(64) }] })).toBe(1)
    // What holds nothing is not said to be right, and what is no such file is not said to be one.
    expect(await verify({ ...after, texts: [] })).toBe(1)
    expect(await verify({ form: 'something else' })).toBe(2)
    rmSync(folder, { recursive: true })
    const { pdf, fileName } = await later.as(writing.employeeId, call =>
      readOwnPaper(call, { agreementId, number: 1 }),
    )
    expect([verifyDocument(pdf).valid, pdf.toString('base64')]).toEqual([true, after.texts[0]!.document])
    expect(fileName).toMatch(/\.pdf$/)
  })

  test('whatever is changed in the file afterwards is found', async () => {
    const writing = await signed(desk, [clauseOf('Dinsdag werk ik thuis.')])
    const taken = await writing.employee(takeOwnAlong)
    const stateOf = (change: (text: Taken['texts'][number]) => object) =>
      verifyTaken(asFile({ ...taken, texts: taken.texts.map(text => ({ ...text, ...change(text) })) }))?.[0]
    expect(stateOf(() => ({}))).toMatchObject({ valid: true })
    const other = await signed(desk, [clauseOf('Dinsdag werk ik thuis.')])
    const [theirs] = (await other.employee(takeOwnAlong)).texts
    const changes: Record<string, (text: Taken['texts'][number]) => object> = {
      'a clause': ({ joint }) => ({
        joint: JSON.parse(JSON.stringify(joint).replace('Dinsdag', 'Vrijdag')),
      }),
      'the text': ({ canonical }) => ({ canonical: canonical.replace('Dinsdag', 'Vrijdag') }),
      'the hash': ({ hash }) => ({ hash: hash.replace(/^./, first => (first === '0' ? '1' : '0')) }),
      'the name of a signer': ({ signatures }) => ({
        signatures: signatures.map(one => ({ ...one, name: 'Jan Jansen' })),
      }),
      'when it was signed': ({ signatures }) => ({
        signatures: signatures.map(one => ({ ...one, signedAt: '2020-01-01T00:00:00.000Z' })),
      }),
      'a signature that is left out': ({ signatures }) => ({ signatures: signatures.slice(1) }),
      'who signed from where': ({ signatures }) => ({
        signatures: signatures.map((one, at) => ({ ...one, seat: signatures[1 - at]!.seat })),
      }),
      'the day': () => ({ writtenOn: '2020-01-01' }),
      'the organisation': () => ({ organisation: 'Elders' }),
      'the number of the text': () => ({ version: 7 }),
      'the paper of somebody else': () => ({ document: theirs!.document }),
      'a byte of the paper': ({ document }) => {
        const bytes = Buffer.from(document, 'base64')
        bytes[2_000] = bytes[2_000]! ^ 1
        return { document: bytes.toString('base64') }
      },
      'all but the paper, from somebody else': () => ({ ...theirs, document: taken.texts[0]!.document }),
    }
    for (const [what, change] of Object.entries(changes))
      expect([what, stateOf(change)?.valid, stateOf(change)?.state]).toEqual([what, false, 'refused'])
    expect(verifyTaken(asFile({ form: 'something else', texts: [] }))).toBeNull()
    expect(verifyTaken(Buffer.from('%PDF-1.7'))).toBeNull()
  })

  test('it is nobody else’s: not the manager’s, not the next one’s, not HR’s', async () => {
    const writing = await signed(desk, [clauseOf('Dinsdag werk ik thuis.')])
    const hr = await desk.build.person(writing.organisationId)
    await desk.build.role(writing.organisationId, hr, 'hr')
    const next = await succeed(desk, writing, '2026-09-01')
    for (const other of [writing.managerId, next.managerId, hr]) {
      expect([other, (await desk.as(other, readOwnSigned)).texts]).toEqual([other, []])
      expect([other, (await desk.as(other, takeOwnAlong)).texts]).toEqual([other, []])
      expect(
        await desk.refused(other, call =>
          readOwnPaper(call, { agreementId: writing.agreementId, number: 1 }),
        ),
      ).toBe('agreements.no-such-agreement')
    }
    // Of whoever the text is about it stays, also when somebody else leads them now.
    expect((await desk.as(writing.employeeId, readOwnSigned)).texts).toHaveLength(1)
  })
})
