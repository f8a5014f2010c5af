import { type House, verb } from '../../platform/http/verb.ts'
import {
  attendanceInput,
  trainingCoverage,
  trainingInput,
  trainingOffers,
  trainingParams,
  trainings,
} from './model.ts'
import {
  callOffTraining,
  enrolInTraining,
  listOffers,
  offerTraining,
  readTrainingCoverage,
  readTrainings,
  sayAttended,
  withdrawEnrolment,
} from './service.ts'

/** Learning to talk belongs to the talk, and stands or falls with it. */
const common = { tag: 'training', module: 'dialogue', status: 200 } as const
const url = '/api/trainings'

export function trainingRoutes(house: House): void {
  ownRoutes(house)
  officeRoutes(house)
}

function ownRoutes(house: House): void {
  const own = { ...common, seats: ['everyone'], response: trainings } as const
  verb(
    house,
    { ...own, method: 'GET', url, id: 'readTrainings', summary: 'What is offered to both at a table alike' },
    readTrainings,
  )
  const enrolment = { ...own, url: `${url}/:trainingId/enrolment`, params: trainingParams } as const
  verb(
    house,
    { ...enrolment, method: 'PUT', id: 'enrolInTraining', summary: 'Enrol, everybody for themselves' },
    (call, { params }) => enrolInTraining(call, params.trainingId),
  )
  verb(
    house,
    {
      ...enrolment,
      method: 'DELETE',
      id: 'withdrawEnrolment',
      summary: 'Withdraw my enrolment, until it begins',
    },
    (call, { params }) => withdrawEnrolment(call, params.trainingId),
  )
  verb(
    house,
    {
      ...own,
      method: 'PUT',
      url: `${url}/:trainingId/attendance`,
      id: 'sayAttended',
      summary: 'Say whether I was there, once it has been',
      params: trainingParams,
      body: attendanceInput,
    },
    (call, { params, body }) => sayAttended(call, params.trainingId, body.attended),
  )
}

function officeRoutes(house: House): void {
  const hr = { ...common, seats: ['hr'], response: trainingOffers } as const
  const offers = '/api/training-offers'
  verb(
    house,
    { ...hr, method: 'GET', url: offers, id: 'listOffers', summary: 'What HR offers, and who comes' },
    listOffers,
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: offers,
      id: 'offerTraining',
      summary: 'Offer a training to both at every table',
      body: trainingInput,
      status: 201,
    },
    (call, { body }) => offerTraining(call, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'DELETE',
      url: `${offers}/:trainingId`,
      id: 'callOffTraining',
      summary: 'Call it off before it begins; whoever enrolled hears so',
      params: trainingParams,
    },
    (call, { params }) => callOffTraining(call, params.trainingId),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr', 'council'],
      method: 'GET',
      url: '/api/training-coverage',
      id: 'readTrainingCoverage',
      summary: 'Of years that are over: how many workers and how many managers came',
      response: trainingCoverage,
    },
    readTrainingCoverage,
  )
}
