import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  ageAtTable,
  ageInput,
  ageParams,
  askedViews,
  askInput,
  beadInput,
  beads,
  dimensionParams,
  exerciseInput,
  exerciseParams,
  ownAges,
  ownExercises,
  sharedAges,
  viewInput,
  viewParams,
} from './model.ts'
import { readAges, removeAge, saveAge } from './service/ages.ts'
import { placeBead, readBeads, removeBead } from './service/beads.ts'
import { readExercises, removeExercise, saveExercise } from './service/exercises.ts'
import { layAge, readSharedAges, shareAge, unshareAge } from './service/share-age.ts'
import { answerView, askView, readAskedViews, takeBackView } from './service/views.ts'

const common = {
  tag: 'employability',
  seats: ['everyone'],
  module: noModule('how somebody sees themselves is read by nobody else'),
  status: 200,
} as const
const own = { ...common, private: true } as const
/** What somebody else is asked or gets to read is part of the talks. */
const between = { ...common, module: 'dialogue' } as const

export function employabilityRoutes(house: House): void {
  beadRoutes(house)
  viewRoutes(house)
  ageRoutes(house)
  sharedAgeRoutes(house)
  exerciseRoutes(house)
}

function exerciseRoutes(house: House): void {
  const url = '/api/my-exercises'
  const all = { ...own, response: ownExercises } as const
  const one = { ...all, url: `${url}/:exercise`, params: exerciseParams } as const
  verb(
    house,
    {
      ...all,
      method: 'GET',
      url,
      id: 'readExercises',
      summary: 'The exercises that I did, for myself alone',
    },
    readExercises,
  )
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'saveExercise',
      summary: 'Write what I make of one exercise',
      body: exerciseInput,
    },
    (call, { params, body }) => saveExercise(call, params.exercise, body),
  )
  verb(
    house,
    { ...one, method: 'DELETE', id: 'removeExercise', summary: 'Take away what I wrote with one exercise' },
    (call, { params }) => removeExercise(call, params.exercise),
  )
}

function beadRoutes(house: House): void {
  const url = '/api/my-beads'
  const string = { url: `${url}/:dimension`, params: dimensionParams, response: beads }
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url,
      id: 'readBeads',
      summary: 'Five strings with my beads, for myself alone',
      response: beads,
    },
    readBeads,
  )
  verb(
    house,
    {
      ...own,
      ...string,
      method: 'PUT',
      id: 'placeBead',
      summary: 'Hang a bead on one string, or move it',
      body: beadInput,
    },
    (call, { params, body }) => placeBead(call, params.dimension, body),
  )
  verb(
    house,
    {
      ...own,
      ...string,
      method: 'DELETE',
      id: 'removeBead',
      summary: 'Take a bead away, with what was asked about it',
    },
    (call, { params }) => removeBead(call, params.dimension),
  )
  verb(
    house,
    {
      ...between,
      ...string,
      url: `${string.url}/views`,
      method: 'POST',
      id: 'askView',
      summary: 'Ask whoever leads me at a table how they see this one string',
      body: askInput,
    },
    (call, { params, body }) => askView(call, params.dimension, body.relationId),
  )
  verb(
    house,
    {
      ...common,
      method: 'DELETE',
      url: `${url}/views/:viewId`,
      id: 'takeBackView',
      summary: 'Take the question back; its answer goes along',
      params: viewParams,
      response: beads,
    },
    (call, { params }) => takeBackView(call, params.viewId),
  )
}

function viewRoutes(house: House): void {
  const url = '/api/asked-views'
  const asked = { ...between, seats: ['manager'], response: askedViews } as const
  verb(
    house,
    {
      ...asked,
      method: 'GET',
      url,
      id: 'readAskedViews',
      summary: 'Strings about which people whom I lead ask my view',
    },
    readAskedViews,
  )
  verb(
    house,
    {
      ...asked,
      method: 'PUT',
      url: `${url}/:viewId`,
      id: 'answerView',
      summary: 'Say how I see this one string, for who asked alone',
      params: viewParams,
      body: viewInput,
    },
    (call, { params, body }) => answerView(call, params.viewId, body),
  )
}

function ageRoutes(house: House): void {
  const url = '/api/my-ages'
  const one = { ...own, url: `${url}/:age`, params: ageParams, response: ownAges } as const
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url,
      id: 'readAges',
      summary: 'What I think of my kinds of age, for myself alone',
      response: ownAges,
    },
    readAges,
  )
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'saveAge',
      summary: 'Write what I think of one kind of age',
      body: ageInput,
    },
    (call, { params, body }) => saveAge(call, params.age, body),
  )
  verb(
    house,
    { ...one, method: 'DELETE', id: 'removeAge', summary: 'Take it away, also for whoever I shared it with' },
    (call, { params }) => removeAge(call, params.age),
  )
}

function sharedAgeRoutes(house: House): void {
  const url = '/api/my-ages/:age/tables/:relationId'
  const at = { url, params: ageAtTable, response: ownAges } as const
  verb(
    house,
    {
      ...between,
      ...at,
      method: 'PUT',
      id: 'shareAge',
      summary: 'Let whoever leads me at this table read this one kind of age',
    },
    (call, { params }) => shareAge(call, params),
  )
  verb(
    house,
    { ...common, ...at, method: 'DELETE', id: 'unshareAge', summary: 'Nobody else reads it any more there' },
    (call, { params }) => unshareAge(call, params),
  )
  verb(
    house,
    {
      ...between,
      ...at,
      url: `${url}/topic`,
      method: 'POST',
      id: 'layAge',
      summary: 'Lay its words on the agenda of the next talk at this table',
    },
    (call, { params }) => layAge(call, params),
  )
  verb(
    house,
    {
      ...between,
      seats: ['manager'],
      method: 'GET',
      url: '/api/shared-ages',
      id: 'readSharedAges',
      summary: 'Kinds of age that people whom I lead let me read',
      response: sharedAges,
    },
    readSharedAges,
  )
}
