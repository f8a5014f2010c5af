import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { measureChange, measureInput, measureParams, measureSeen, measures, roadBalance } from './model.ts'
import {
  changeMeasure,
  dropMeasure,
  endMeasure,
  publishMeasure,
  readMeasures,
  readRoadBalance,
  writeMeasure,
} from './service/measures.ts'

export function measuresRoutes(house: House): void {
  const common = {
    module: noModule('policy in sentences, and nothing about anybody'),
    tag: 'measures',
    response: measures,
    status: 200,
  } as const
  const hr = { ...common, seats: ['hr'] } as const
  const url = '/api/measures'
  const one = `${url}/:measureId` as const
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url,
      id: 'readMeasures',
      summary: 'What is done for people’s working lives, by what each measure goes; drafts for HR alone',
    },
    call => readMeasures(call),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr', 'council'],
      method: 'GET',
      url: '/api/road-balance',
      id: 'readRoadBalance',
      summary: 'How many measures that hold take each of the two roads',
      response: roadBalance,
    },
    call => readRoadBalance(call),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url,
      id: 'writeMeasure',
      summary: 'Write a measure as a draft; one that goes by age alone is refused',
      body: measureInput,
    },
    (call, { body }) => writeMeasure(call, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'PUT',
      url: one,
      id: 'changeMeasure',
      summary: 'Rewrite a draft',
      params: measureParams,
      body: measureChange,
    },
    (call, { params, body }) => changeMeasure(call, params.measureId, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'DELETE',
      url: one,
      id: 'dropMeasure',
      summary: 'Throw a draft away',
      params: measureParams,
    },
    (call, { params }) => dropMeasure(call, params.measureId),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: `${one}/publication`,
      id: 'publishMeasure',
      summary: 'Let everybody read it; without a road it stays a draft',
      params: measureParams,
      body: measureSeen,
    },
    (call, { params, body }) => publishMeasure(call, params.measureId, body),
  )
  verb(
    house,
    {
      ...hr,
      method: 'POST',
      url: `${one}/end`,
      id: 'endMeasure',
      summary: 'Let a measure end today; it stays readable',
      params: measureParams,
    },
    (call, { params }) => endMeasure(call, params.measureId),
  )
}
