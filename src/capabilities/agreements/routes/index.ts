import { z } from 'zod'
import { type House, verb } from '../../../platform/http/verb.ts'
import { id, relationParams } from '../../people/model.ts'
import {
  agreementParams,
  agreementView,
  benefitInput,
  changeDealInput,
  checkInput,
  clauseParams,
  dealInput,
  dealParams,
  floorResult,
  hashInput,
  library,
  markInput,
  proposeInput,
  reactInput,
  refuseDealInput,
  saveRenderingInput,
  submitInput,
  timeline,
} from '../model.ts'
import { addDeal, changeDeal, refuseDeal, stateBenefit } from '../service/deals.ts'
import { readDocument } from '../service/document.ts'
import {
  reactToClause,
  readAgreement,
  startAgreement,
  submitRendering,
  writeRendering,
} from '../service/renderings.ts'
import { checkDraft, readLibraryFor } from '../service/rules.ts'
import { approveRules, layRules, readShelf, withdrawRules } from '../service/shelf.ts'
import { acceptVersion, proposeVersion, signVersion, withdrawOwnSignature } from '../service/text.ts'
import { markClause, readTimeline } from '../service/timeline.ts'
import { draftParams, ruleShelf } from '../shelf-model.ts'
import { houseRoutes } from './house.ts'
import { takenRoutes, theirs } from './taken.ts'

const common = { tag: 'agreements', module: 'agreements', seats: ['party'] } as const
const atTable = { ...common, params: relationParams } as const
const one = '/api/relations/:relationId/agreements/:agreementId'
const step = { ...common, params: agreementParams, response: agreementView, status: 200 } as const

export function agreementsRoutes(house: House): void {
  timelineRoutes(house)
  renderingRoutes(house)
  textRoutes(house)
  documentRoutes(house)
  takenRoutes(house)
  dealRoutes(house)
  ruleRoutes(house)
  houseRoutes(house)
}

function timelineRoutes(house: House): void {
  const url = '/api/relations/:relationId/agreements'
  verb(
    house,
    {
      ...atTable,
      module: theirs,
      method: 'GET',
      url,
      id: 'readTimeline',
      summary: 'Our agreements through time',
      response: timeline,
    },
    (call, { params }) => readTimeline(call, params.relationId),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'POST',
      url,
      id: 'startAgreement',
      summary: 'Begin writing down what was agreed',
      body: z.object({ conversationId: id.nullable().default(null) }),
      response: agreementView,
    },
    (call, { params, body }) => startAgreement(call, params.relationId, body.conversationId),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${one}/marks`,
      id: 'markClause',
      summary: 'Kept, partly or not: my own answer for one of its days',
      params: agreementParams,
      body: markInput,
      response: timeline,
    },
    (call, { params, body }) => markClause(call, params.relationId, params.agreementId, body),
  )
}

function documentRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      module: theirs,
      method: 'GET',
      url: `${one}/document`,
      id: 'readDocument',
      summary: 'The signed document (PDF/A-3, PAdES), also while one signature is open',
      inTurn: true,
      params: agreementParams,
      response: z.any().meta({ description: 'application/pdf' }),
    },
    async (call, { params }, reply) => {
      const { pdf, fileName } = await readDocument(call, params.relationId, params.agreementId)
      reply.type('application/pdf').header('content-disposition', `inline; filename="${fileName}"`)
      return pdf
    },
  )
}

function renderingRoutes(house: House): void {
  verb(
    house,
    {
      ...step,
      method: 'GET',
      url: one,
      id: 'readAgreement',
      summary: 'One agreement, as my side may see it',
    },
    (call, { params }) => readAgreement(call, params.relationId, params.agreementId),
  )
  verb(
    house,
    {
      ...step,
      method: 'PUT',
      url: `${one}/rendering`,
      id: 'writeRendering',
      summary: 'Save my own account of what was agreed',
      body: saveRenderingInput,
    },
    (call, { params, body }) => writeRendering(call, params.relationId, params.agreementId, body),
  )
  verb(
    house,
    {
      ...step,
      method: 'POST',
      url: `${one}/rendering/submit`,
      id: 'submitRendering',
      summary: 'Hand in my account; I read the other’s once theirs is in',
      body: submitInput,
    },
    (call, { params, body }) => submitRendering(call, params.relationId, params.agreementId, body.version),
  )
  verb(
    house,
    {
      ...step,
      method: 'PUT',
      url: `${one}/reactions/:clauseId`,
      id: 'reactToClause',
      summary: 'React to a clause of the other: right, differently, or missing from mine',
      params: clauseParams,
      body: reactInput,
    },
    (call, { params, body }) => reactToClause(call, params, body),
  )
}

function textRoutes(house: House): void {
  verb(
    house,
    {
      ...step,
      method: 'POST',
      url: `${one}/versions`,
      id: 'proposeVersion',
      summary: 'Write a version of the joint text, on top of the newest',
      body: proposeInput,
      status: 201,
    },
    (call, { params, body }) => proposeVersion(call, params.relationId, params.agreementId, body),
  )
  const moves = [
    ['accept', 'acceptVersion', 'Yes to exactly this text', acceptVersion],
    ['sign', 'signVersion', 'Sign exactly this text', signVersion],
    ['withdraw', 'withdrawSignature', 'Take back a signature that still stands alone', withdrawOwnSignature],
  ] as const
  for (const [name, operation, summary, run] of moves) {
    verb(
      house,
      { ...step, method: 'POST', url: `${one}/${name}`, id: operation, summary, body: hashInput },
      (call, { params, body }) => run(call, params.relationId, params.agreementId, body),
    )
  }
}

function dealRoutes(house: House): void {
  verb(
    house,
    {
      ...step,
      method: 'POST',
      url: `${one}/deals`,
      id: 'addDeal',
      summary: 'Put a deal on the table: what it is, and what differs from what holds for everybody',
      body: dealInput,
      status: 201,
    },
    (call, { params, body }) => addDeal(call, params.relationId, params.agreementId, body),
  )
  verb(
    house,
    {
      ...step,
      method: 'PUT',
      url: `${one}/deals/:dealId`,
      id: 'changeDeal',
      summary: 'Change a deal',
      params: dealParams,
      body: changeDealInput,
    },
    (call, { params, body }) => changeDeal(call, params, body),
  )
  verb(
    house,
    {
      ...step,
      method: 'PUT',
      url: `${one}/deals/:dealId/benefit`,
      id: 'stateBenefit',
      summary: 'What my side gains; the other side’s gain is theirs to say',
      params: dealParams,
      body: benefitInput,
    },
    (call, { params, body }) => stateBenefit(call, params, body),
  )
  verb(
    house,
    {
      ...step,
      method: 'POST',
      url: `${one}/deals/:dealId/refuse`,
      id: 'refuseDeal',
      summary: 'No to a deal of the other, with a ground from the list',
      params: dealParams,
      body: refuseDealInput,
    },
    (call, { params, body }) => refuseDeal(call, params, body),
  )
}

function ruleRoutes(house: House): void {
  verb(
    house,
    {
      ...atTable,
      module: theirs,
      method: 'GET',
      url: '/api/relations/:relationId/rules',
      id: 'readRules',
      summary: 'The articles of law and collective agreement that a clause here can fill in',
      response: library,
    },
    (call, { params }) => readLibraryFor(call, params.relationId),
  )
  verb(
    house,
    {
      ...atTable,
      method: 'POST',
      url: '/api/relations/:relationId/check',
      id: 'checkDraft',
      private: true,
      summary: 'The floor check of clauses that nobody has proposed yet; nothing is kept',
      body: checkInput,
      response: z.object({ floor: z.array(floorResult) }),
      status: 200,
    },
    (call, { params, body }) => checkDraft(call, params.relationId, body.clauses),
  )
  const shelf = { ...common, seats: ['hr'], response: ruleShelf, status: 200 } as const
  verb(
    house,
    {
      ...shelf,
      method: 'GET',
      url: '/api/rules',
      id: 'readShelf',
      summary: 'The rules on file, what is missing or old, and drafts that wait for a yes',
    },
    call => readShelf(call),
  )
  verb(
    house,
    {
      ...shelf,
      method: 'POST',
      url: '/api/rules/drafts',
      id: 'layRules',
      summary: 'Lay down a draft of dated rules, of the law or a collective agreement: all of them or none',
      body: z.record(z.string(), z.unknown()),
    },
    (call, { body }) => layRules(call, body),
  )
  const moves = [
    ['approve', 'approveRules', 'My yes to a draft of rules; the second puts it in force', approveRules],
    ['withdraw', 'withdrawRules', 'Take back a draft of rules', withdrawRules],
  ] as const
  for (const [name, operation, summary, run] of moves) {
    verb(
      house,
      {
        ...shelf,
        method: 'POST',
        url: `/api/rules/drafts/:draftId/${name}`,
        id: operation,
        summary,
        params: draftParams,
      },
      (call, { params }) => run(call, params.draftId),
    )
  }
}
