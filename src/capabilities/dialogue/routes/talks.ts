import { type House, verb } from '../../../platform/http/verb.ts'
import { relationParams } from '../../people/model.ts'
import {
  confirmInput,
  conversationParams,
  planInput,
  replanInput,
  restInput,
  sharedNotes,
  sharedNotesInput,
  skipInput,
  skipParams,
  versionInput,
} from '../model.ts'
import {
  cancelConversation,
  confirmConversation,
  planConversation,
  readTalks,
  readyAgenda,
  replanConversation,
  skipTopic,
  unskipTopic,
} from '../service/conversations.ts'
import { changeRest, stopRest } from '../service/series.ts'
import { readSharedNotes, writeSharedNotes } from '../service/shared-notes.ts'
import { common, table } from './at-table.ts'

export function conversationRoutes(house: House): void {
  verb(
    house,
    {
      ...table,
      method: 'GET',
      url: '/api/relations/:relationId/talks',
      id: 'readTalks',
      summary: 'The table of one relation: conversations, topics, and when the next talk is',
      params: relationParams,
    },
    (call, { params }) => readTalks(call, params.relationId),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      url: '/api/relations/:relationId/conversations',
      id: 'planConversation',
      summary:
        'Plan a talk of any kind, once or in a rhythm; either side may, at any time, also beside another',
      params: relationParams,
      body: planInput,
      status: 201,
    },
    (call, { params, body }) => planConversation(call, params.relationId, body),
  )
  const one = '/api/relations/:relationId/conversations/:conversationId'
  verb(
    house,
    {
      ...table,
      method: 'PUT',
      url: one,
      id: 'replanConversation',
      summary: 'Another day or another kind of talk',
      params: conversationParams,
      body: replanInput,
    },
    (call, { params, body }) => replanConversation(call, params.relationId, params.conversationId, body),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      url: `${one}/cancel`,
      id: 'cancelConversation',
      summary: 'Call the talk off; its topics stay on the table',
      params: conversationParams,
      body: versionInput,
    },
    (call, { params, body }) =>
      cancelConversation(call, params.relationId, params.conversationId, body.version),
  )
  verb(
    house,
    {
      ...table,
      method: 'PUT',
      url: `${one}/rest`,
      id: 'changeRest',
      summary:
        'Another day, hour, place, kind or rhythm for this talk and all that come after it in its series',
      params: conversationParams,
      body: restInput,
    },
    (call, { params, body }) => changeRest(call, params.relationId, params.conversationId, body),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      url: `${one}/rest/stop`,
      id: 'stopRest',
      summary: 'Call this talk off and all that come after it in its series; their topics stay on the table',
      params: conversationParams,
      body: versionInput,
    },
    (call, { params, body }) => stopRest(call, params.relationId, params.conversationId, body.version),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      url: `${one}/ready`,
      id: 'readyAgenda',
      summary: 'The agenda is complete',
      params: conversationParams,
    },
    (call, { params }) => readyAgenda(call, params.relationId, params.conversationId),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      url: `${one}/confirm`,
      id: 'confirmConversation',
      summary: 'Was this a conversation? Each side answers on its own',
      params: conversationParams,
      body: confirmInput,
    },
    (call, { params, body }) =>
      confirmConversation(call, params.relationId, params.conversationId, body.held),
  )
  verb(
    house,
    {
      ...table,
      method: 'PUT',
      url: `${one}/skips/:mandatory`,
      id: 'skipTopic',
      summary: 'Leave an obligatory topic out, with a reason; it takes both',
      params: skipParams,
      body: skipInput,
    },
    (call, { params, body }) => skipTopic(call, params, body),
  )
  verb(
    house,
    {
      ...table,
      method: 'DELETE',
      url: `${one}/skips/:mandatory`,
      id: 'unskipTopic',
      summary: 'Take my wish to leave a topic out back',
      params: skipParams,
    },
    (call, { params }) => unskipTopic(call, params),
  )
}

export function sharedNotesRoutes(house: House): void {
  const page = {
    ...common,
    url: '/api/relations/:relationId/conversations/:conversationId/notes',
    params: conversationParams,
    response: sharedNotes,
  } as const
  verb(
    house,
    {
      ...page,
      method: 'GET',
      id: 'readSharedNotes',
      summary: 'The page of a talk that everybody at it writes on: who wrote last, and when',
    },
    (call, { params }) => readSharedNotes(call, params),
  )
  verb(
    house,
    {
      ...page,
      method: 'PUT',
      id: 'writeSharedNotes',
      summary:
        'Write on the page of a talk, on top of what I read of it; not once somebody said whether it was one',
      body: sharedNotesInput,
    },
    (call, { params, body }) => writeSharedNotes(call, params, body),
  )
}
