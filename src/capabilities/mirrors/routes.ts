import { type House, verb } from '../../platform/http/verb.ts'
import { relationParams } from '../people/model.ts'
import { mirrorsView, reflectionParams, savedReflection, saveReflectionInput, teamPictures } from './model.ts'
import { readMirrors } from './service/present.ts'
import { removeReflection, saveReflection } from './service/save.ts'
import { shareOwnReflection } from './service/share.ts'
import { readTeamPictures } from './service/team/read.ts'

const common = { tag: 'mirrors', module: 'mirrors', seats: ['party'], status: 200 } as const

export function mirrorsRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url: '/api/team-pictures',
      id: 'readTeamPictures',
      summary: 'The triad of teams, and how they work together, as far as it may be shown',
      seats: ['hr', 'council', 'manager'],
      response: teamPictures,
    },
    readTeamPictures,
  )
  const url = '/api/relations/:relationId/mirrors'
  verb(
    house,
    {
      ...common,
      method: 'GET',
      url,
      id: 'readMirrors',
      summary: 'What I said in the mirrors of this table, and of the others what is open',
      params: relationParams,
      response: mirrorsView,
    },
    (call, { params }) => readMirrors(call, params.relationId),
  )
  const one = `${url}/:mirror/:occasion`
  verb(
    house,
    {
      ...common,
      method: 'PUT',
      url: one,
      id: 'saveReflection',
      summary: 'Say what I see in a mirror, for myself alone',
      params: reflectionParams,
      body: saveReflectionInput,
      response: savedReflection,
      private: true,
    },
    (call, { params, body }) => saveReflection(call, params, body),
  )
  verb(
    house,
    {
      ...common,
      method: 'DELETE',
      url: one,
      id: 'removeReflection',
      summary: 'Throw away what I said, while it is not open',
      params: reflectionParams,
      response: savedReflection,
      private: true,
    },
    (call, { params }) => removeReflection(call, params),
  )
  verb(
    house,
    {
      ...common,
      method: 'POST',
      url: `${one}/share`,
      id: 'shareReflection',
      summary: 'Share mine: it opens for all of us once everybody has',
      params: reflectionParams,
      response: mirrorsView,
    },
    (call, { params }) => shareOwnReflection(call, params),
  )
}
