import { type House, verb } from '../../platform/http/verb.ts'
import {
  consultation,
  consultationChoices,
  consultationList,
  consultationParams,
  outcomeInput,
  proposalInput,
  reactionInput,
  reactionsRead,
  ruleInput,
  withdrawInput,
} from './model.ts'
import {
  decideConsultation,
  linkHouseRule,
  putProposal,
  readConsultation,
  readConsultationChoices,
  readConsultations,
  readReactions,
  saveOwnReaction,
  takeBackReaction,
  withdrawProposal,
} from './service/consultations.ts'

const common = { module: 'consultations', tag: 'consultations', status: 200 } as const
const url = '/api/consultations'
const one = `${url}/:consultationId` as const
const single = { ...common, params: consultationParams, response: consultation } as const

export function consultationsRoutes(house: House): void {
  asked(house)
  offices(house)
  deciding(house)
}

/** What whoever is asked does. Who said something, and that they did, is told to nobody: hence without a trace. */
function asked(house: House): void {
  const everyone = { ...single, seats: ['everyone'] } as const
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url,
      id: 'readConsultations',
      summary: 'Proposals that I am asked about, the newest first, and what became of them',
      response: consultationList,
    },
    call => readConsultations(call),
  )
  verb(
    house,
    {
      ...everyone,
      method: 'GET',
      url: one,
      id: 'readConsultation',
      summary: 'One proposal, what I said to it, and its outcome with reasons',
    },
    (call, { params }) => readConsultation(call, params.consultationId),
  )
  verb(
    house,
    {
      ...everyone,
      private: true,
      method: 'PUT',
      url: `${one}/reaction`,
      id: 'saveOwnReaction',
      summary: 'Say something to a proposal, until its last day; without my name unless I put it there',
      body: reactionInput,
    },
    (call, { params, body }) => saveOwnReaction(call, params.consultationId, body),
  )
  verb(
    house,
    {
      ...everyone,
      private: true,
      method: 'DELETE',
      url: `${one}/reaction`,
      id: 'takeBackReaction',
      summary: 'Take back what I said, until the last day',
    },
    (call, { params }) => takeBackReaction(call, params.consultationId),
  )
}

function offices(house: House): void {
  const office = { ...single, seats: ['hr', 'council'] } as const
  verb(
    house,
    {
      ...common,
      seats: ['hr', 'council'],
      method: 'GET',
      url: `${url}/choices`,
      id: 'readConsultationChoices',
      summary: 'Units, people who may decide, and house rules: what is chosen from where a proposal is put',
      response: consultationChoices,
    },
    call => readConsultationChoices(call),
  )
  verb(
    house,
    {
      ...office,
      params: undefined,
      method: 'POST',
      url,
      id: 'putProposal',
      summary: 'Put a proposal before everybody or one unit, until a day; whoever is asked hears so',
      body: proposalInput,
    },
    (call, { body }) => putProposal(call, body),
  )
  verb(
    house,
    {
      ...office,
      method: 'POST',
      url: `${one}/withdrawal`,
      id: 'withdrawProposal',
      summary: 'Take a proposal back while people can still react, with the reason; they hear so',
      body: withdrawInput,
    },
    (call, { params, body }) => withdrawProposal(call, params.consultationId, body.why),
  )
  verb(
    house,
    {
      ...office,
      method: 'PUT',
      url: `${one}/house-rule`,
      id: 'linkHouseRule',
      summary: 'Say which house rule it is about or led to',
      body: ruleInput,
    },
    (call, { params, body }) => linkHouseRule(call, params.consultationId, body.ruleId),
  )
}

function deciding(house: House): void {
  verb(
    house,
    {
      ...single,
      seats: ['everyone'],
      method: 'GET',
      url: `${one}/reactions`,
      id: 'readReactions',
      summary:
        'What people said, for who decides: after the last day, until the outcome, in no order of writing',
      response: reactionsRead,
    },
    (call, { params }) => readReactions(call, params.consultationId),
  )
  verb(
    house,
    {
      ...single,
      seats: ['everyone'],
      method: 'POST',
      url: `${one}/outcome`,
      id: 'decideConsultation',
      summary: 'Close it: a decision with reasons, and with each point what was done with it and why',
      body: outcomeInput,
    },
    (call, { params, body }) => decideConsultation(call, params.consultationId, body),
  )
}
