import { type House, verb } from '../../../platform/http/verb.ts'
import { id, relationParams } from '../../people/model.ts'
import { carryInput, ownNotes, saveSheetInput, sheets, tagsInput, topicInput, topicParams } from '../model.ts'
import { dismissNote } from '../service/notes.ts'
import { readSheets, shareOwnSheet, writeSheet } from '../service/sheets.ts'
import { addTopic, carryTopic, removeTopic, tagTopic } from '../service/topics.ts'
import { common, table } from './at-table.ts'

export function topicRoutes(house: House): void {
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

export function sheetRoutes(house: House): void {
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
