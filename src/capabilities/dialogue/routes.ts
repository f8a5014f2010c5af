import { type House, verb } from '../../platform/http/verb.ts'
import { id, relationParams } from '../people/model.ts'
import {
  carryInput,
  confirmInput,
  conversationParams,
  helpInput,
  helpParams,
  helpRequests,
  ownHelpParams,
  ownNotes,
  planInput,
  replanInput,
  restInput,
  saveSheetInput,
  sheets,
  skipInput,
  skipParams,
  tagsInput,
  talks,
  topicInput,
  topicParams,
  versionInput,
  waitingHelp,
} from './model.ts'
import {
  cancelConversation,
  confirmConversation,
  planConversation,
  readTalks,
  readyAgenda,
  replanConversation,
  skipTopic,
  unskipTopic,
} from './service/conversations.ts'
import { askHelp, readHelp, takeHelp, withdrawHelp } from './service/help.ts'
import { dismissNote } from './service/notes.ts'
import { changeRest, stopRest } from './service/series.ts'
import { readSheets, shareOwnSheet, writeSheet } from './service/sheets.ts'
import { addTopic, carryTopic, removeTopic, tagTopic } from './service/topics.ts'

const common = { tag: 'dialogue', module: 'dialogue', seats: ['party'], status: 200 } as const
const table = { ...common, response: talks } as const

export function dialogueRoutes(house: House): void {
  conversationRoutes(house)
  topicRoutes(house)
  sheetRoutes(house)
  helpRoutes(house)
}

function helpRoutes(house: House): void {
  const url = '/api/relations/:relationId/help'
  const own = { ...common, response: helpRequests } as const
  verb(
    house,
    { ...own, method: 'GET', url, id: 'readHelp', summary: 'What I asked HR for', params: relationParams },
    (call, { params }) => readHelp(call, params.relationId),
  )
  verb(
    house,
    {
      ...own,
      method: 'POST',
      url,
      id: 'askHelp',
      summary: 'Ask HR for information, training or a mediator; the other does not see it',
      params: relationParams,
      body: helpInput,
      status: 201,
    },
    (call, { params, body }) => askHelp(call, params.relationId, body.kind),
  )
  verb(
    house,
    {
      ...own,
      method: 'DELETE',
      url: `${url}/:requestId`,
      id: 'withdrawHelp',
      summary: 'Take back what I asked, as long as HR has not begun',
      params: ownHelpParams,
    },
    (call, { params }) => withdrawHelp(call, params.relationId, params.requestId),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url: '/api/help/:requestId/take',
      id: 'takeHelp',
      summary: 'Somebody of HR is on it',
      params: helpParams,
      response: waitingHelp,
    },
    (call, { params }) => takeHelp(call, params.requestId),
  )
}

function conversationRoutes(house: House): void {
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

function topicRoutes(house: House): void {
  verb(
    house,
    {
      ...table,
      method: 'POST',
      url: '/api/relations/:relationId/topics',
      id: 'addTopic',
      summary: 'Lay a topic on the table: on the agenda of a talk, or of the first to come',
      params: relationParams,
      body: topicInput,
      status: 201,
    },
    (call, { params, body }) => addTopic(call, params.relationId, body),
  )
  const one = '/api/relations/:relationId/topics/:topicId'
  verb(
    house,
    {
      ...table,
      method: 'DELETE',
      url: one,
      id: 'removeTopic',
      summary: 'Take my topic away',
      params: topicParams,
    },
    (call, { params }) => removeTopic(call, params.relationId, params.topicId),
  )
  verb(
    house,
    {
      ...table,
      method: 'PUT',
      url: `${one}/talk`,
      id: 'carryTopic',
      summary: 'Take a topic along to another talk; after a talk that was, it goes on in a next round',
      params: topicParams,
      body: carryInput,
    },
    (call, { params, body }) => carryTopic(call, params.relationId, params.topicId, body.conversationId),
  )
  verb(
    house,
    {
      ...table,
      method: 'PUT',
      url: `${one}/tags`,
      id: 'tagTopic',
      summary: 'Say what this topic is about for me: business, authority, cooperation',
      params: topicParams,
      body: tagsInput,
    },
    (call, { params, body }) => tagTopic(call, params.relationId, params.topicId, body.dimensions),
  )
  verb(
    house,
    {
      ...common,
      response: ownNotes,
      method: 'DELETE',
      url: '/api/relations/:relationId/notes/:noteId',
      id: 'dismissNote',
      private: true,
      summary: 'Put a note to myself away',
      params: relationParams.extend({ noteId: id }),
    },
    (call, { params }) => dismissNote(call, params.relationId, params.noteId),
  )
}

function sheetRoutes(house: House): void {
  const url = '/api/relations/:relationId/topics/:topicId/sheet'
  const own = { ...common, params: topicParams, response: sheets } as const
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url,
      id: 'readSheets',
      summary: 'My interests sheet, and the other’s once both shared',
    },
    (call, { params }) => readSheets(call, params.relationId, params.topicId),
  )
  verb(
    house,
    {
      ...own,
      method: 'PUT',
      url,
      id: 'writeSheet',
      summary: 'Save my interests sheet',
      body: saveSheetInput,
    },
    (call, { params, body }) => writeSheet(call, params, body),
  )
  verb(
    house,
    {
      ...own,
      method: 'POST',
      url: `${url}/share`,
      id: 'shareSheet',
      summary: 'Share my sheet; I read the other’s once they share too',
    },
    (call, { params }) => shareOwnSheet(call, params.relationId, params.topicId),
  )
}
