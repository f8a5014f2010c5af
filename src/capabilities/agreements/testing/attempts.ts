import type { AskerName } from '../../../shell/testing/access-rows.ts'
import { type Attempts, at, onTable, plain, type Room } from '../../../shell/testing/attempting.ts'
import {
  type AgreementStage,
  clauseOf,
  dealInput,
  type Furnished,
  furnish,
  secretWord,
} from '../../../shell/testing/furnished.ts'
import demoCao from '../data/cao-demo.json' with { type: 'json' }
import type { RuleShelf } from '../shelf-model.ts'

const sideOf = (asker: AskerName) => (asker === 'manager' ? 'organisation' : 'employee')
const others = (table: Furnished, asker: AskerName) =>
  asker === 'manager' ? table.clauses.employee.id : table.clauses.manager.id

export function attempts(room: Room): Attempts {
  const { cast } = room
  const agreement = (
    stage: AgreementStage,
    method: string,
    path: (table: Furnished, asker: AskerName) => string,
    body?: (table: Furnished, asker: AskerName) => unknown,
  ) =>
    at(room, { agreement: stage }, (table, asker) => ({
      method,
      url: `${table.url}/agreements/${table.agreementId}${path(table, asker)}`,
      body: body?.(table, asker),
    }))
  return {
    readTimeline: at(room, { agreement: 'signed' }, ({ url }) => ({
      method: 'GET',
      url: `${url}/agreements`,
    })),
    startAgreement: at(room, {}, ({ url }) => ({ method: 'POST', url: `${url}/agreements`, body: {} })),
    markClause: agreement(
      'signed',
      'POST',
      () => '/marks',
      ({ clauses }) => ({
        clauseId: clauses.joint.id,
        dueOn: '2026-09-01',
        kept: 'kept',
      }),
    ),
    readAgreement: agreement('signed', 'GET', () => ''),
    writeRendering: agreement(
      'started',
      'PUT',
      () => '/rendering',
      () => ({ version: 1, clauses: [clauseOf(secretWord)] }),
    ),
    submitRendering: agreement(
      'started',
      'POST',
      () => '/rendering/submit',
      () => ({ version: 1 }),
    ),
    reactToClause: agreement(
      'rendered',
      'PUT',
      (table, asker) => `/reactions/${others(table, asker)}`,
      () => ({
        kind: 'missing',
      }),
    ),
    proposeVersion: agreement(
      'reacted',
      'POST',
      () => '/versions',
      ({ clauses: { joint, employee, manager } }) => ({
        basedOn: 0,
        clauses: [joint],
        leftOut: [employee, manager].map(({ id }) => ({ clauseId: id, word: 'Niet in deze tekst' })),
      }),
    ),
    acceptVersion: agreement(
      'proposed',
      'POST',
      () => '/accept',
      ({ text }) => text,
    ),
    signVersion: agreement(
      'accepted',
      'POST',
      () => '/sign',
      ({ text }) => text,
    ),
    withdrawSignature: agreement(
      'open',
      'POST',
      () => '/withdraw',
      ({ text }) => text,
    ),
    readDocument: agreement('signed', 'GET', () => '/document'),
    readOwnSigned: plain('GET', '/api/my-agreements'),
    takeOwnAlong: plain('GET', '/api/my-agreements/export'),
    readOwnPaper: at(room, { agreement: 'signed' }, ({ agreementId }) => ({
      method: 'GET',
      url: `/api/my-agreements/${agreementId}/versions/1/document`,
    })),
    addDeal: agreement(
      'started',
      'POST',
      () => '/deals',
      () => dealInput,
    ),
    changeDeal: agreement(
      'started',
      'PUT',
      ({ dealId }) => `/deals/${dealId}`,
      () => ({ version: 1, deal: dealInput }),
    ),
    stateBenefit: agreement(
      'started',
      'PUT',
      ({ dealId }) => `/deals/${dealId}/benefit`,
      (_table, asker) => ({
        side: sideOf(asker),
        version: 1,
        text: secretWord,
      }),
    ),
    refuseDeal: async () => {
      const { url, agreementId } = await furnish(cast, { agreement: 'started' })
      const deals = `${url}/agreements/${agreementId}/deals`
      const { dealId } = (await cast.clients.manager.post(deals, dealInput)).body.deals.at(-1)
      return () => ({
        method: 'POST',
        url: `${deals}/${dealId}/refuse`,
        body: { version: 1, reason: 'work-stops' },
      })
    },
    readRules: onTable(room, 'GET', () => '/rules'),
    checkDraft: onTable(room, 'POST', () => '/check', { clauses: [clauseOf(secretWord)] }),
    readShelf: plain('GET', '/api/rules'),
    layRules: plain('POST', '/api/rules/drafts', demoCao),
    readDrafting: plain('GET', '/api/drafting'),
    chooseDrafting: plain('PUT', '/api/drafting', { startYears: 3, why: 'Zo wennen mensen eraan' }),
    readCooling: plain('GET', '/api/cooling'),
    chooseCooling: plain('PUT', '/api/cooling', { days: 14, why: 'Twee weken denken' }),
    approveRules: async () => {
      const draftId = await layDraft(room)
      return () => ({ method: 'POST', url: `/api/rules/drafts/${draftId}/approve` })
    },
    withdrawRules: async () => {
      const draftId = await layDraft(room)
      return () => ({ method: 'POST', url: `/api/rules/drafts/${draftId}/withdraw` })
    },
  }
}

async function layDraft({ cast }: Room): Promise<string> {
  const { body } = await cast.clients.hr.post('/api/rules/drafts', demoCao)
  return (body as RuleShelf).drafts.at(-1)!.draftId
}
