import { type House, verb } from '../../platform/http/verb.ts'
import { relationParams } from '../people/model.ts'
import { takenBackInput, yearInput, yearParams, yearPatterns } from './model.ts'
import { drawYear, readYearPatterns, removeYear, takeYearBack } from './service.ts'

/** How the hours of a year lie is on its way to what two sign, and stands or falls with that. */
const common = {
  tag: 'terms',
  module: 'agreements',
  seats: ['party'],
  response: yearPatterns,
  status: 200,
} as const
const all = '/api/relations/:relationId/year-patterns'
const one = { ...common, url: `${all}/:year`, params: yearParams } as const

export function termsRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      url: all,
      params: relationParams,
      method: 'GET',
      id: 'readYearPatterns',
      summary: 'How the hours of a year lie: one’s own drawing, or what lies on the table',
    },
    (call, { params }) => readYearPatterns(call, params.relationId),
  )
  verb(
    house,
    {
      ...one,
      method: 'PUT',
      id: 'drawYear',
      summary: 'Draw a year, for oneself or on the table; its hours stay those agreed, to the minute',
      body: yearInput,
    },
    (call, { params, body }) => drawYear(call, params, body),
  )
  verb(
    house,
    {
      ...one,
      url: `${all}/:year/take-back`,
      method: 'POST',
      id: 'takeYearBack',
      summary: 'Off the table again; the other reads it no more',
      body: takenBackInput,
    },
    (call, { params, body }) => takeYearBack(call, params, body),
  )
  verb(
    house,
    { ...one, method: 'DELETE', id: 'removeYear', summary: 'Throw my own drawing away' },
    (call, { params }) => removeYear(call, params),
  )
}
