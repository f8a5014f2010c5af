import { type House, verb } from '../../../platform/http/verb.ts'
import {
  conversationParams,
  declaredParams,
  declaredRooms,
  declareInput,
  levelNotes,
  noteInput,
  noteParams,
  redeclareInput,
  renoteInput,
  savedNote,
} from '../model.ts'
import { declareRoom, readDeclared, redeclareRoom, takeBackRoom } from '../service/declared.ts'
import { readNotes, removeNote, rewriteNote, shareNote, writeNote } from '../service/notes.ts'
import { common, talk } from './at-talk.ts'

export function declaredRoutes(house: House): void {
  const url = `${talk}/room`
  const all = { ...common, url, params: conversationParams, response: declaredRooms } as const
  const one = { ...all, url: `${url}/:declaredId`, params: declaredParams } as const
  verb(
    house,
    { ...all, method: 'GET', id: 'readRoom', summary: 'How much room there is in what is asked' },
    (call, { params }) => readDeclared(call, params),
  )
  verb(
    house,
    {
      ...all,
      method: 'POST',
      id: 'declareRoom',
      summary: 'Say of one demand how much room there is; once the talk began it is marked as said later',
      body: declareInput,
    },
    (call, { params, body }) => declareRoom(call, params, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'redeclareRoom',
      summary: 'Say something else of it, before the talk',
      body: redeclareInput,
    },
    (call, { params, body }) => redeclareRoom(call, params, body),
  )
  verb(
    house,
    { ...one, method: 'DELETE', id: 'takeBackRoom', summary: 'Take back what I said of it, before the talk' },
    (call, { params }) => takeBackRoom(call, params),
  )
}

export function noteRoutes(house: House): void {
  const url = `${talk}/level-notes`
  const all = { ...common, url, params: conversationParams, response: levelNotes } as const
  const one = { ...all, url: `${url}/:noteId`, params: noteParams } as const
  verb(
    house,
    {
      ...all,
      method: 'GET',
      id: 'readLevelNotes',
      summary: 'What I noted at this talk, and what others shared',
    },
    (call, { params }) => readNotes(call, params),
  )
  verb(
    house,
    {
      ...all,
      method: 'POST',
      id: 'writeLevelNote',
      private: true,
      response: savedNote,
      summary: 'Note something for myself, on one of four levels',
      body: noteInput,
    },
    (call, { params, body }) => writeNote(call, params, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'rewriteLevelNote',
      private: true,
      response: savedNote,
      summary: 'Change a note of mine that I did not share',
      body: renoteInput,
    },
    (call, { params, body }) => rewriteNote(call, params, body),
  )
  verb(
    house,
    {
      ...one,
      method: 'DELETE',
      id: 'removeLevelNote',
      private: true,
      response: savedNote,
      summary: 'Throw away a note of mine that I did not share',
    },
    (call, { params }) => removeNote(call, params),
  )
  verb(
    house,
    {
      ...one,
      url: `${one.url}/share`,
      method: 'POST',
      id: 'shareLevelNote',
      summary: 'Share a note with whoever sits at this talk; it stays',
    },
    (call, { params }) => shareNote(call, params),
  )
}
