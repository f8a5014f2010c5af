import { randomBytes, randomUUID } from 'node:crypto'
import demoCao from '../../capabilities/agreements/data/cao-demo.json' with { type: 'json' }
import { hashSecret } from '../../capabilities/people/service/invitation.ts'
import { asOwner } from '../../platform/db/database.ts'
import type { AskerName } from '../access-matrix.ts'
import { accessAttempts } from './access-attempts.ts'
import { closeEmpty, startCampaign } from './campaigning.ts'
import type { Cast } from './cast.ts'
import { flexicurityAttempts } from './flexicurity-attempts.ts'
import {
  clauseOf,
  dealInput,
  emptySheet,
  type Furnished,
  furnish,
  needCard,
  secretWord,
} from './furnished.ts'
import { helpAttempts } from './help-attempts.ts'
import { keepOverview } from './overviewing.ts'
import { retentionAttempts } from './retention-attempts.ts'
import { type Searching, type SearchStage, startSearching, wanting } from './searching.ts'
import type { TestApp } from './test-app.ts'

/** What an operation is tried with: everything it needs exists, and what is sent is right. */
export interface Attempt {
  method: string
  url: string
  body?: unknown
  type?: string
}

type Aim = (asker: AskerName) => Attempt | Promise<Attempt>
type Stages = Parameters<typeof furnish>[1]

const sideOf = (asker: AskerName) => (asker === 'manager' ? 'organisation' : 'employee')
const header =
  'person_number;given_name;family_name;relation_number;kind;relation_from;unit_code;job_title;hours_per_week'

/** For each operation: sets the table and says what to send. */
export function attempts(world: TestApp, cast: Cast): Record<string, () => Promise<Aim>> {
  const plain = (method: string, url: string, body?: unknown) => async () => () => ({ method, url, body })
  const at =
    (stages: Stages, aim: (table: Furnished, asker: AskerName) => Attempt) => async (): Promise<Aim> => {
      const table = await furnish(cast, stages)
      return asker => aim(table, asker)
    }
  const talk = (method: string, path: (table: Furnished) => string, body?: unknown) =>
    at({}, table => ({ method, url: table.url + path(table), body }))
  const view = (method: string, path: string, stage: NonNullable<Stages>['view'], body?: unknown) =>
    at({ view: stage ?? 'written' }, ({ url }) => ({ method, url: `${url}/view${path}`, body }))
  const agreement = (
    stage: NonNullable<Stages>['agreement'],
    method: string,
    path: (table: Furnished, asker: AskerName) => string,
    body?: (table: Furnished, asker: AskerName) => unknown,
  ) =>
    at({ agreement: stage ?? 'started' }, (table, asker) => ({
      method,
      url: `${table.url}/agreements/${table.agreementId}${path(table, asker)}`,
      body: body?.(table, asker),
    }))
  const searching =
    (stage: SearchStage, method: string, path: string, body?: (table: Searching) => unknown) =>
    async (): Promise<Aim> => {
      const table = await startSearching(cast, stage)
      return () => ({ method, url: table.search + path, body: body?.(table) })
    }
  const campaign =
    (method: string, path: string, closed = false) =>
    async (): Promise<Aim> => {
      const campaignId = await startCampaign(world, cast)
      if (closed) await closeEmpty(world, campaignId)
      return () => ({ method, url: `/api/campaigns/${campaignId}${path}` })
    }
  const overview =
    (method: string, path: (kept: { year: number; questionId: string }) => string, body?: unknown) =>
    async (): Promise<Aim> => {
      const kept = await keepOverview(world, cast)
      return () => ({ method, url: `/api/overviews/${path(kept)}`, body })
    }
  const { colleague } = cast.people
  const others = (table: Furnished, asker: AskerName) =>
    asker === 'manager' ? table.clauses.employee.id : table.clauses.manager.id
  const skipped = async (): Promise<Aim> => {
    const { url, conversationId } = await furnish(cast)
    const skips = `${url}/conversations/${conversationId}/skips/pay`
    for (const side of ['employee', 'manager'] as const)
      await cast.clients[side].put(skips, { reason: secretWord })
    return () => ({ method: 'DELETE', url: skips })
  }
  /** On which nobody wrote anything yet: only then may it go. */
  const freshTopic = async (): Promise<Aim> => {
    const { url } = await furnish(cast)
    const { topics } = (await cast.clients.employee.post(`${url}/topics`, { title: secretWord })).body
    return () => ({ method: 'DELETE', url: `${url}/topics/${topics.at(-1).topicId}` })
  }
  const agendaWhole = async (): Promise<Aim> => {
    const { url, conversationId } = await furnish(cast)
    for (const mandatory of ['freedom', 'team', 'pay'])
      await cast.clients.employee.post(`${url}/topics`, { title: secretWord, mandatory })
    return () => ({ method: 'POST', url: `${url}/conversations/${conversationId}/ready` })
  }
  return {
    readMe: plain('GET', '/api/me'),
    readMyData: plain('GET', '/api/my-data'),
    exportMyData: plain('GET', '/api/my-data/export'),
    readWorkplace: plain('GET', '/api/workplace'),
    exportMyDays: at({ agreement: 'signed' }, () => ({ method: 'GET', url: '/api/my-days/export' })),
    readHrWorkplace: plain('GET', '/api/hr-workplace'),
    readRelation: talk('GET', () => ''),
    readRegister: plain('GET', '/api/register'),
    importRegister: async () => () => ({
      method: 'POST',
      url: '/api/register/import?dryRun=true',
      body: `${header}\nX1;An;Bos;XR1;vast;2024-01-01;U1;Kok;20\n`,
      type: 'text/csv',
    }),
    exportRegister: plain('GET', '/api/register/export'),
    invitePerson: async () => {
      const somebody = await world.build.person(cast.pair.organisationId)
      return () => ({ method: 'POST', url: `/api/people/${somebody}/invite` })
    },
    readInvitation: async () => async () => ({
      method: 'GET',
      url: `/api/invitations/${await invitation(world, cast)}`,
    }),
    acceptInvitation: async () => async () => ({
      method: 'POST',
      url: `/api/invitations/${await invitation(world, cast)}`,
      body: { password: 'een lang genoeg wachtwoord' },
    }),
    joinByInvitation: async () => async asker => ({
      method: 'POST',
      url: `/api/invitations/${await invitationElsewhere(world, cast, asker)}/join`,
    }),
    readOwnPeople: plain('GET', '/api/account/people'),
    comeInAs: async () => asker => ({
      method: 'POST',
      url: `/api/account/people/${asker === 'anonymous' ? colleague : cast.people[asker]}`,
    }),
    readConsentFile: plain('GET', '/api/consent'),
    askConsent: plain('POST', '/api/consent/rosters/ask', { arrangement: 'Zo gaan we om met roosters' }),
    decideConsent: async () => {
      const body = { arrangement: 'Zo gaan we om met loopbanen' }
      const asked = await cast.clients.hr.post('/api/consent/careers/ask', body)
      if (asked.status !== 204) throw new Error('Nothing was asked')
      return () => ({
        method: 'POST',
        url: '/api/consent/careers/decide',
        body: { decision: 'refused', afterNumber: 1 },
      })
    },
    readCatalogue: plain('GET', '/api/expectations/catalogue'),
    addItem: plain('POST', '/api/expectations/items', {
      side: 'organisation',
      domain: 'work',
      nl: { label: 'Eigen', statement: 'Iets eigens.' },
      en: { label: 'Own', statement: 'Something own.' },
    }),
    readView: view('GET', '', 'written'),
    saveView: view('PUT', '', 'written', {
      version: 1,
      answers: { challenge: { importance: 3, owed: 3, kept: 3 } },
    }),
    removeView: view('DELETE', '', 'written'),
    submitView: view('POST', '/submit', 'written', { version: 1 }),
    reopenView: view('POST', '/reopen', 'submitted'),
    releaseView: view('POST', '/release', 'submitted'),
    withdrawRelease: view('POST', '/withdraw', 'half-released'),
    startRound: at({ view: 'released' }, ({ url }) => ({ method: 'POST', url: `${url}/rounds` })),
    readGapMap: at({ view: 'released' }, ({ url }) => ({ method: 'GET', url: `${url}/gap` })),
    readNeeds: talk('GET', () => '/needs'),
    addNeed: talk('POST', () => '/needs', needCard),
    changeNeed: talk('PUT', ({ cardId }) => `/needs/${cardId}`, { version: 2, card: needCard }),
    removeNeed: talk('DELETE', ({ cardId }) => `/needs/${cardId}`),
    readCampaigns: plain('GET', '/api/campaigns'),
    readOpenCampaigns: plain('GET', '/api/campaigns/open'),
    previewFog: plain('POST', '/api/campaigns/fog', { unitIds: [] }),
    planCampaign: async () => {
      await startCampaign(world, cast)
      const body = { name: 'Ronde', opensOn: '2026-09-01', closesOn: '2026-09-30' }
      return () => ({ method: 'POST', url: '/api/campaigns', body })
    },
    remindCampaign: campaign('POST', '/remind'),
    closeCampaign: campaign('POST', '/close'),
    cancelCampaign: campaign('POST', '/cancel'),
    listCampaignGroups: campaign('GET', '/groups', true),
    readGroupPicture: campaign('GET', '/picture', true),
    readCampaignStatistics: campaign('GET', '/statistics', true),
    readTalks: talk('GET', () => '/talks'),
    planConversation: async () => {
      const url = `/api/relations/${await cast.newRelation()}/conversations`
      return () => ({ method: 'POST', url, body: { kind: 'ad_hoc', plannedOn: '2026-10-01' } })
    },
    replanConversation: talk('PUT', ({ conversationId }) => `/conversations/${conversationId}`, {
      version: 1,
      kind: 'annual',
      plannedOn: '2026-10-01',
    }),
    cancelConversation: talk('POST', ({ conversationId }) => `/conversations/${conversationId}/cancel`, {
      version: 1,
    }),
    readyAgenda: agendaWhole,
    confirmConversation: talk('POST', ({ conversationId }) => `/conversations/${conversationId}/confirm`, {
      held: true,
    }),
    skipTopic: talk('PUT', ({ conversationId }) => `/conversations/${conversationId}/skips/team`, {
      reason: secretWord,
    }),
    unskipTopic: skipped,
    addTopic: talk('POST', () => '/topics', { title: secretWord }),
    removeTopic: freshTopic,
    tagTopic: talk('PUT', ({ topicId }) => `/topics/${topicId}/tags`, { dimensions: ['exchange'] }),
    dismissNote: talk('DELETE', ({ noteId }) => `/notes/${noteId}`),
    ...helpAttempts(cast),
    readSheets: talk('GET', ({ topicId }) => `/topics/${topicId}/sheet`),
    writeSheet: talk('PUT', ({ topicId }) => `/topics/${topicId}/sheet`, { version: 1, sheet: emptySheet }),
    shareSheet: talk('POST', ({ topicId }) => `/topics/${topicId}/sheet/share`),
    readTimeline: at({ agreement: 'signed' }, ({ url }) => ({ method: 'GET', url: `${url}/agreements` })),
    startAgreement: at({}, ({ url }) => ({ method: 'POST', url: `${url}/agreements`, body: {} })),
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
      ({ clauses }) => ({ basedOn: 0, clauses: [clauses.joint] }),
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
    readRules: talk('GET', () => '/rules'),
    checkDraft: talk('POST', () => '/check', { clauses: [clauseOf(secretWord)] }),
    keepRuleSet: plain('PUT', '/api/rules', demoCao),
    readSearch: searching('weighed', 'GET', ''),
    proposeSearch: searching('none', 'POST', ''),
    replyToSearch: searching('proposed', 'POST', '/reply', () => ({ agree: true })),
    writeSearchList: searching('agreed', 'PUT', '/list', ({ issues }) => ({ version: 0, issues })),
    confirmSearchList: searching('listed', 'POST', '/list/confirm', () => ({ version: 1 })),
    sealWeighing: searching('confirmed', 'POST', '/weighing', ({ issues }) => wanting(issues, 0)),
    choosePackages: searching('weighed', 'POST', '/choice', () => ({ yes: [1] })),
    stopSearch: searching('listed', 'POST', '/stop'),
    listOverviews: plain('GET', '/api/overviews'),
    makeOverview: plain('POST', '/api/overviews', { year: 2025 }),
    readOverview: overview('GET', ({ year }) => `${year}`),
    askQuestion: overview('POST', ({ year }) => `${year}/questions`, {
      figure: 'agreed.signed',
      question: secretWord,
    }),
    answerQuestion: overview('POST', ({ year, questionId }) => `${year}/questions/${questionId}/answer`, {
      answer: secretWord,
    }),
    ...accessAttempts(world, cast),
    ...flexicurityAttempts(cast),
    ...retentionAttempts(world, cast),
    readChairs: plain('GET', '/api/demo/chairs'),
    setUp: plain('POST', `/api/setup/${'s'.repeat(32)}`, {
      organisation: 'Tweede',
      givenName: 'A',
      familyName: 'B',
      email: 'a.b@example.org',
      password: 'een lang genoeg wachtwoord',
    }),
    takeChair: plain('POST', '/api/demo/chairs/samira', {}),
    readOutbox: plain('GET', '/api/demo/outbox'),
  }
}

/** A fresh link for somebody new, as it stands in their mail. */
async function invitation(world: TestApp, { pair }: Cast): Promise<string> {
  return linkFor(world, pair.organisationId, await world.build.person(pair.organisationId))
}

/** A fresh link from an organisation where the asker is new, sent to the address of their account. */
async function invitationElsewhere(world: TestApp, { people }: Cast, asker: AskerName): Promise<string> {
  const { organisationId } = await world.build.organisation({ name: 'Zuiderdiep' })
  const person = await world.build.person(organisationId)
  const { email } = await world.build.accountOf(asker === 'anonymous' ? people.colleague : people[asker])
  await world.database.pool.query('update people set email = $1 where person_id = $2', [email, person])
  return linkFor(world, organisationId, person)
}

/** A link that was sent to somebody, whether or not they came in since. */
export async function linkFor(world: TestApp, organisationId: string, person_id: string): Promise<string> {
  const secret = randomBytes(24).toString('base64url')
  await asOwner(world.database.database, tx =>
    tx
      .insertInto('invitations')
      .values({
        organisation_id: organisationId,
        invitation_id: randomUUID(),
        person_id,
        token_hash: hashSecret(secret),
        created_at: new Date('2026-08-31T10:00:00Z'),
        expires_at: new Date('2026-12-01T10:00:00Z'),
      })
      .execute(),
  )
  return secret
}
