import { type House, verb } from '../../platform/http/verb.ts'
import { relationParams } from '../people/model.ts'
import { myTalents, noteParams, talentInput, talents } from './model.ts'
import { layTalent, readMyTalents, readTalents, removeTalent, writeTalent } from './service.ts'

/** What is said of somebody is said for their talk, and stands or falls with it. */
const common = { tag: 'talents', module: 'dialogue', status: 200 } as const
const url = '/api/relations/:relationId/talents'

export function talentsRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url: '/api/my-talents',
      id: 'readMyTalents',
      summary: 'Every line that anybody wrote about what I am good at or long for',
      response: myTalents,
    },
    readMyTalents,
  )
  const table = { ...common, seats: ['party'], url, params: relationParams, response: talents } as const
  verb(
    house,
    { ...table, method: 'GET', id: 'readTalents', summary: 'What is written of who works at this table' },
    (call, { params }) => readTalents(call, params.relationId),
  )
  verb(
    house,
    {
      ...table,
      method: 'POST',
      id: 'writeTalent',
      summary: 'Write what somebody I lead is good at or longs for; they read it at once',
      body: talentInput,
      status: 201,
    },
    (call, { params, body }) => writeTalent(call, params.relationId, body),
  )
  const one = { ...table, url: `${url}/:noteId`, params: noteParams } as const
  verb(
    house,
    {
      ...one,
      method: 'POST',
      url: `${url}/:noteId/topic`,
      id: 'layTalent',
      summary: 'Lay it on the agenda of the next talk',
    },
    (call, { params }) => layTalent(call, params),
  )
  verb(
    house,
    { ...one, method: 'DELETE', id: 'removeTalent', summary: 'Take back what I wrote' },
    (call, { params }) => removeTalent(call, params),
  )
}
