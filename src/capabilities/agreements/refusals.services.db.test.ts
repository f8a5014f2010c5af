import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accepted, beginAgreement, propose, reacted, rendered, signed } from '../../shell/testing/agreeing.ts'
import {
  expectNoTable,
  expectStandsStill,
  sitDown,
  succeed,
  type Verbs,
} from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { clauseOf } from '../../shell/testing/furnished.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import demoCao from './data/cao-demo.json' with { type: 'json' }
import { addDeal, changeDeal, refuseDeal, stateBenefit } from './service/deals.ts'
import { readDocument } from './service/document.ts'
import {
  reactToClause,
  readAgreement,
  startAgreement,
  submitRendering,
  writeRendering,
} from './service/renderings.ts'
import { checkDraft, readLibraryFor } from './service/rules.ts'
import { approveRules, layRules, withdrawRules } from './service/shelf.ts'
import { acceptVersion, proposeVersion, signVersion, withdrawOwnSignature } from './service/text.ts'
import { markClause, readTimeline } from './service/timeline.ts'
import { agreementsNl } from './text/nl.ts'

const agree = { kind: 'agree', remark: '', sameAs: null } as const
const deal = {
  kind: 'hours',
  dimension: 'other-times',
  reason: 'work-allows',
  compensation: 'none',
  description: 'Eerder klaar',
  differs: 'tot half drie',
  itemId: null,
  topicId: null,
  words: '',
} as const
const no = { version: 1, reason: 'costs', explanation: '' } as const

const here = 'src/capabilities/agreements'
const drafting = { triedIn: `${here}/drafting.services.db.test.ts`, because: 'it needs years of texts' }
const lowering = { triedIn: `${here}/lowering.services.db.test.ts`, because: 'it lowers something' }

describe('agreements: what is refused', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** A deal that the employee laid down. */
  const dealt = async () => {
    const writing = await beginAgreement(desk)
    const { relationId, agreementId } = writing
    const { deals } = await writing.employee(call => addDeal(call, relationId, agreementId, deal))
    return { ...writing, dealId: deals[0]!.dealId }
  }
  const signing = async (rest: Parameters<typeof clauseOf>[1]) => {
    const { employeeId, relationId, agreementId, text } = await accepted(desk, [clauseOf('Half drie', rest)])
    return desk.refused(employeeId, call => signVersion(call, relationId, agreementId, text))
  }
  const hrOf = async (organisationId: string) => {
    const hr = await desk.build.person(organisationId)
    await desk.build.role(organisationId, hr, 'hr')
    return hr
  }

  tryRefusals('agreements', agreementsNl.refusals, () => desk, {
    'text-changed': async desk => {
      const { employeeId, relationId, agreementId } = await accepted(desk)
      await desk.rows(
        `update versions set joint = jsonb_set(joint::jsonb, '{clauses,0,clause,what}', '"Half vijf"')
          where agreement_id = $1`,
        [agreementId],
      )
      return desk.refused(employeeId, call => readAgreement(call, relationId, agreementId))
    },
    'only-hr-keeps-rules': async desk => {
      const { managerId } = await sitDown(desk)
      return desk.refused(managerId, call => layRules(call, demoCao))
    },
    'text-names-another': async desk => {
      const before = await accepted(desk)
      const { managerId, relationId, agreementId } = await succeed(desk, before, '2026-09-01').then(
        table => ({
          ...before,
          ...table,
        }),
      )
      return desk.refused(managerId, call => signVersion(call, relationId, agreementId, before.text))
    },
    'other-drafts': drafting,
    'only-hr-chooses-drafting': drafting,
    'drafting-is-so': drafting,
    'only-hr-chooses-cooling': lowering,
    'cooling-is-so': lowering,
    'lowering-unsaid': lowering,
    'lowering-without-reason': lowering,
    'lowering-without-compensation': lowering,
    'lowering-without-amount': lowering,
    'still-cooling': lowering,
    'own-deal': async desk => {
      const { employeeId, relationId, agreementId, dealId } = await dealt()
      return desk.refused(employeeId, call => refuseDeal(call, { relationId, agreementId, dealId }, no))
    },
    'already-refused': async desk => {
      const { manager, managerId, relationId, agreementId, dealId } = await dealt()
      await manager(call => refuseDeal(call, { relationId, agreementId, dealId }, no))
      return desk.refused(managerId, call => refuseDeal(call, { relationId, agreementId, dealId }, no))
    },
    'only-precedent': async desk => {
      const { managerId, relationId, agreementId, dealId } = await dealt()
      const words = { ...no, reason: 'other', explanation: 'Anders wil iedereen het.' } as const
      return desk.refused(managerId, call => refuseDeal(call, { relationId, agreementId, dealId }, words))
    },
    'refusal-unexplained': async desk => {
      const { managerId, relationId, agreementId, dealId } = await dealt()
      const words = { ...no, reason: 'other' } as const
      return desk.refused(managerId, call => refuseDeal(call, { relationId, agreementId, dealId }, words))
    },
    'deal-is-signed': async desk => {
      const writing = await reacted(desk)
      const { relationId, agreementId, employee, managerId } = writing
      const { deals } = await employee(call => addDeal(call, relationId, agreementId, deal))
      const { dealId } = deals[0]!
      const text = await propose(writing, writing.manager, [clauseOf('Half drie', { dealId })])
      await employee(call => acceptVersion(call, relationId, agreementId, text))
      await employee(call => signVersion(call, relationId, agreementId, text))
      return desk.refused(managerId, call =>
        changeDeal(call, { relationId, agreementId, dealId }, { version: 1, deal }),
      )
    },
    'no-such-conversation': async desk => {
      const { employeeId, relationId } = await sitDown(desk)
      return desk.refused(employeeId, call => startAgreement(call, relationId, randomUUID()))
    },
    'no-such-agreement': async desk => {
      const [mine, theirs] = [await beginAgreement(desk), await beginAgreement(desk)]
      return desk.refused(mine.employeeId, call => readAgreement(call, mine.relationId, theirs.agreementId))
    },
    'already-writing': async desk => {
      const { managerId, relationId } = await beginAgreement(desk)
      return desk.refused(managerId, call => startAgreement(call, relationId, null))
    },
    'stale-rendering': async desk => {
      const { employee, employeeId, relationId, agreementId } = await beginAgreement(desk)
      const rendering = { version: 0, clauses: [clauseOf('Half drie')] }
      await employee(call => writeRendering(call, relationId, agreementId, rendering))
      return desk.refused(employeeId, call => writeRendering(call, relationId, agreementId, rendering))
    },
    'empty-rendering': async desk => {
      const { employee, employeeId, relationId, agreementId } = await beginAgreement(desk)
      const rendering = { version: 0, clauses: [clauseOf('-')] }
      await employee(call => writeRendering(call, relationId, agreementId, rendering))
      return desk.refused(employeeId, call => submitRendering(call, relationId, agreementId, 1))
    },
    'rendering-submitted': async desk => {
      const { employeeId, relationId, agreementId } = await rendered(desk)
      const rendering = { version: 2, clauses: [clauseOf('Half vijf')] }
      return desk.refused(employeeId, call => writeRendering(call, relationId, agreementId, rendering))
    },
    'submit-yours-first': async desk => {
      const { employee, managerId, relationId, agreementId, own } = await beginAgreement(desk)
      const rendering = { version: 0, clauses: [own.employee] }
      await employee(call => writeRendering(call, relationId, agreementId, rendering))
      await employee(call => submitRendering(call, relationId, agreementId, 1))
      return desk.refused(managerId, call =>
        reactToClause(call, { relationId, agreementId, clauseId: own.employee.id }, agree),
      )
    },
    'other-still-writing': async desk => {
      const { employee, employeeId, relationId, agreementId, own } = await beginAgreement(desk)
      const rendering = { version: 0, clauses: [own.employee] }
      await employee(call => writeRendering(call, relationId, agreementId, rendering))
      await employee(call => submitRendering(call, relationId, agreementId, 1))
      return desk.refused(employeeId, call =>
        reactToClause(call, { relationId, agreementId, clauseId: own.manager.id }, agree),
      )
    },
    'own-clause': async desk => {
      const { employeeId, relationId, agreementId, own } = await rendered(desk)
      return desk.refused(employeeId, call =>
        reactToClause(call, { relationId, agreementId, clauseId: own.employee.id }, agree),
      )
    },
    'unknown-clause': async desk => {
      const { employeeId, relationId, agreementId, own } = await rendered(desk)
      const same = { ...agree, sameAs: own.manager.id }
      return desk.refused(employeeId, call =>
        reactToClause(call, { relationId, agreementId, clauseId: own.manager.id }, same),
      )
    },
    'text-is-open': async desk => {
      const { employeeId, relationId, agreementId, own } = await accepted(desk)
      return desk.refused(employeeId, call =>
        reactToClause(call, { relationId, agreementId, clauseId: own.manager.id }, agree),
      )
    },
    'renderings-not-in': async desk => {
      const { managerId, relationId, agreementId } = await beginAgreement(desk)
      const version = { basedOn: 0, clauses: [clauseOf('Half drie')], why: '', leftOut: [] }
      return desk.refused(managerId, call => proposeVersion(call, relationId, agreementId, version))
    },
    'reactions-missing': async desk => {
      const { managerId, relationId, agreementId } = await rendered(desk)
      const version = { basedOn: 0, clauses: [clauseOf('Half drie')], why: '', leftOut: [] }
      return desk.refused(managerId, call => proposeVersion(call, relationId, agreementId, version))
    },
    'hangs-loose': async desk => {
      const { managerId, relationId, agreementId, own } = await reacted(desk)
      const leftOut = [{ clauseId: own.employee.id, word: 'Later' }]
      const version = { basedOn: 0, clauses: [clauseOf('Half drie')], why: '', leftOut }
      return desk.refused(managerId, call => proposeVersion(call, relationId, agreementId, version))
    },
    'version-outdated': async desk => {
      const { managerId, relationId, agreementId } = await accepted(desk)
      const version = { basedOn: 0, clauses: [clauseOf('Half vijf')], why: '', leftOut: [] }
      return desk.refused(managerId, call => proposeVersion(call, relationId, agreementId, version))
    },
    'one-has-signed': async desk => {
      const { managerId, relationId, agreementId } = await signed(desk, undefined, ['employee'])
      const version = { basedOn: 1, clauses: [clauseOf('Half vijf')], why: '', leftOut: [] }
      return desk.refused(managerId, call => proposeVersion(call, relationId, agreementId, version))
    },
    'no-text-yet': async desk => {
      const { employeeId, relationId, agreementId } = await reacted(desk)
      const text = { number: 1, hash: '0'.repeat(64) }
      return desk.refused(employeeId, call => acceptVersion(call, relationId, agreementId, text))
    },
    'text-differs': async desk => {
      const { employeeId, relationId, agreementId } = await accepted(desk)
      const text = { number: 1, hash: '0'.repeat(64) }
      return desk.refused(employeeId, call => signVersion(call, relationId, agreementId, text))
    },
    'already-accepted': async desk => {
      const { managerId, relationId, agreementId, text } = await accepted(desk)
      return desk.refused(managerId, call => acceptVersion(call, relationId, agreementId, text))
    },
    'no-clauses': async desk => {
      const { employeeId, relationId, agreementId, text } = await accepted(desk, [])
      return desk.refused(employeeId, call => signVersion(call, relationId, agreementId, text))
    },
    'clause-without-pointer': () => signing({ fills: null }),
    'clause-without-date': {
      triedIn: 'engines/src/agreement/steps.test.ts',
      because: 'the service gives every clause a day to look back',
    },
    'floor-not-checked': {
      triedIn: 'engines/src/agreement/steps.test.ts',
      because: 'the service checks every clause it signs',
    },
    'below-the-floor': () =>
      signing({ value: { subject: 'holiday-hours', amount: 10, unit: 'hours-per-year', option: null } }),
    'not-a-signer': async desk => {
      const { organisationId, employeeId, relationId, agreementId, text } = await accepted(desk)
      const guest = await desk.build.person(organisationId)
      await desk.build.seat({ organisationId, relationId, seat: 'guest', personId: guest, by: employeeId })
      return desk.refused(guest, call => signVersion(call, relationId, agreementId, text))
    },
    'text-leaves-out': async desk => {
      const { organisationId, employeeId, relationId, agreementId, text } = await accepted(desk)
      const host = await desk.build.person(organisationId)
      await desk.build.seat({ organisationId, relationId, seat: 'host', personId: host, by: employeeId })
      return desk.refused(employeeId, call => signVersion(call, relationId, agreementId, text))
    },
    'only-the-two': async desk => {
      const { organisationId, employeeId, relationId, agreementId } = await beginAgreement(desk)
      const host = await desk.build.person(organisationId)
      await desk.build.seat({ organisationId, relationId, seat: 'host', personId: host, by: employeeId })
      return desk.refused(host, call => addDeal(call, relationId, agreementId, deal))
    },
    'not-accepted-by-all': async desk => {
      const writing = await reacted(desk)
      const { managerId, relationId, agreementId } = writing
      const { number, hash } = await propose(writing, writing.manager, [clauseOf('Half drie')])
      return desk.refused(managerId, call => signVersion(call, relationId, agreementId, { number, hash }))
    },
    'already-signed': async desk => {
      const { employeeId, relationId, agreementId, text } = await signed(desk, undefined, ['employee'])
      return desk.refused(employeeId, call => signVersion(call, relationId, agreementId, text))
    },
    'not-signed': async desk => {
      const { employeeId, relationId, agreementId, text } = await accepted(desk)
      return desk.refused(employeeId, call => withdrawOwnSignature(call, relationId, agreementId, text))
    },
    'all-have-signed': async desk => {
      const { employeeId, relationId, agreementId, text } = await signed(desk)
      return desk.refused(employeeId, call => withdrawOwnSignature(call, relationId, agreementId, text))
    },
    'benefit-of-the-other': async desk => {
      const { employeeId, relationId, agreementId, dealId } = await dealt()
      const benefit = { side: 'organisation', version: 1, text: 'Rust' } as const
      return desk.refused(employeeId, call =>
        stateBenefit(call, { relationId, agreementId, dealId }, benefit),
      )
    },
    'no-such-deal': async desk => {
      const { employeeId, relationId, agreementId } = await reacted(desk)
      const { dealId } = await dealt()
      const version = { basedOn: 0, clauses: [clauseOf('Half drie', { dealId })], why: '', leftOut: [] }
      return desk.refused(employeeId, call => proposeVersion(call, relationId, agreementId, version))
    },
    'stale-deal': async desk => {
      const { employee, managerId, relationId, agreementId, dealId } = await dealt()
      await employee(call => changeDeal(call, { relationId, agreementId, dealId }, { version: 1, deal }))
      return desk.refused(managerId, call => refuseDeal(call, { relationId, agreementId, dealId }, no))
    },
    'no-manager': async desk => {
      const { employeeId, relationId, agreementId } = await reacted(desk)
      await desk.rows(`update managements set valid_until = '2026-09-01' where relation_id = $1`, [
        relationId,
      ])
      const version = { basedOn: 0, clauses: [clauseOf('Half drie')], why: '', leftOut: [] }
      return desk.refused(employeeId, call => proposeVersion(call, relationId, agreementId, version))
    },
    'not-in-force': async desk => {
      const clause = clauseOf('Half drie')
      const { employeeId, relationId, agreementId } = await signed(desk, [clause], ['employee'])
      const mark = { clauseId: clause.id, dueOn: '2026-09-01', kept: 'kept' } as const
      return desk.refused(employeeId, call => markClause(call, relationId, agreementId, mark))
    },
    'no-such-day': async desk => {
      const clause = clauseOf('Half drie')
      const { employeeId, relationId, agreementId } = await signed(desk, [clause])
      const mark = { clauseId: clause.id, dueOn: '2026-08-31', kept: 'kept' } as const
      return desk.refused(employeeId, call => markClause(call, relationId, agreementId, mark))
    },
    'not-due-yet': async desk => {
      const clause = clauseOf('Half drie', { when: { day: '2026-09-02' } })
      const { employeeId, relationId, agreementId } = await signed(desk, [clause])
      const mark = { clauseId: clause.id, dueOn: '2026-09-02', kept: 'kept' } as const
      return desk.refused(employeeId, call => markClause(call, relationId, agreementId, mark))
    },
    'not-signed-yet': async desk => {
      const { employeeId, relationId, agreementId } = await accepted(desk)
      return desk.refused(employeeId, call => readDocument(call, relationId, agreementId))
    },
    'bad-rule-set': async desk => {
      const { organisationId } = await sitDown(desk)
      const broken = { ...demoCao, articles: [{ ...demoCao.articles[0], validFrom: 'morgen' }] }
      return desk.refused(await hrOf(organisationId), call => layRules(call, broken))
    },
    'no-such-rules': async desk => {
      const { organisationId } = await sitDown(desk)
      return desk.refused(await hrOf(organisationId), call => withdrawRules(call, randomUUID()))
    },
    'rules-approved': async desk => {
      const { organisationId } = await sitDown(desk)
      const hr = await hrOf(organisationId)
      const { drafts } = await desk.as(hr, call => layRules(call, demoCao))
      await desk.as(hr, call => approveRules(call, drafts[0]!.draftId))
      return desk.refused(hr, call => approveRules(call, drafts[0]!.draftId))
    },
  })

  test('for who does not sit at the table there is none, and what ended stands still', async () => {
    const table = await signed(desk)
    const { relationId, agreementId, text, own } = table
    const id = randomUUID()
    const mark = { clauseId: id, dueOn: '2026-09-01', kept: 'kept' } as const
    const version = { basedOn: 1, clauses: [clauseOf('x')], why: '', leftOut: [] }
    const changing: Verbs = {
      startAgreement: call => startAgreement(call, relationId, null),
      writeRendering: call => writeRendering(call, relationId, agreementId, { version: 0, clauses: [] }),
      submitRendering: call => submitRendering(call, relationId, agreementId, 1),
      reactToClause: call =>
        reactToClause(call, { relationId, agreementId, clauseId: own.manager.id }, agree),
      proposeVersion: call => proposeVersion(call, relationId, agreementId, version),
      acceptVersion: call => acceptVersion(call, relationId, agreementId, text),
      signVersion: call => signVersion(call, relationId, agreementId, text),
      withdrawOwnSignature: call => withdrawOwnSignature(call, relationId, agreementId, text),
      addDeal: call => addDeal(call, relationId, agreementId, deal),
      changeDeal: call => changeDeal(call, { relationId, agreementId, dealId: id }, { version: 1, deal }),
      stateBenefit: call =>
        stateBenefit(
          call,
          { relationId, agreementId, dealId: id },
          { side: 'employee', version: 1, text: 'Rust' },
        ),
      refuseDeal: call => refuseDeal(call, { relationId, agreementId, dealId: id }, no),
      markClause: call => markClause(call, relationId, agreementId, mark),
    }
    await expectNoTable(desk, table, {
      ...changing,
      readAgreement: call => readAgreement(call, relationId, agreementId),
      readTimeline: call => readTimeline(call, relationId),
      readDocument: call => readDocument(call, relationId, agreementId),
      readLibraryFor: call => readLibraryFor(call, relationId),
      checkDraft: call => checkDraft(call, relationId, []),
    })
    await expectStandsStill(desk, table, changing)
    expect((await table.employee(call => readAgreement(call, relationId, agreementId))).phase).toBe('signed')
  })
})
