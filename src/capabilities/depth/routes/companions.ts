import { type House, verb } from '../../../platform/http/verb.ts'
import {
  alongList,
  alongPage,
  alongParams,
  bringInput,
  companionParams,
  company,
} from '../companion-schemas.ts'
import { conversationParams } from '../model.ts'
import { bringAlong, listAlong, readAlong, readCompany, withdrawCompanion } from '../service/companions.ts'
import { common, talk } from './at-talk.ts'

export function companionRoutes(house: House): void {
  const url = `${talk}/company`
  const all = { ...common, url, params: conversationParams, response: company } as const
  verb(
    house,
    {
      ...all,
      method: 'GET',
      id: 'readCompany',
      summary: 'Who comes along to this talk, and what exactly they read',
    },
    (call, { params }) => readCompany(call, params),
  )
  verb(
    house,
    {
      ...all,
      method: 'POST',
      id: 'bringAlong',
      summary: 'Take somebody along to this talk: a confidant, a colleague, or a consultant from outside',
      body: bringInput,
    },
    (call, { params, body }) => bringAlong(call, params, body, house.baseUrl),
  )
  verb(
    house,
    {
      ...all,
      url: `${url}/:companionId`,
      params: companionParams,
      method: 'DELETE',
      id: 'withdrawCompanion',
      summary: 'Whom I took along reads nothing of it from now on',
    },
    (call, { params }) => withdrawCompanion(call, params),
  )
  const along = { tag: 'depth', module: 'depth', seats: ['everyone', 'guest'], method: 'GET' } as const
  verb(
    house,
    {
      ...along,
      url: '/api/along',
      id: 'listAlong',
      summary: 'The talks to come to which I come along',
      response: alongList,
    },
    call => listAlong(call),
  )
  verb(
    house,
    {
      ...along,
      url: '/api/along/:companionId',
      id: 'readAlong',
      summary: 'What is shared with me for a talk to which I come along',
      params: alongParams,
      response: alongPage,
    },
    (call, { params }) => readAlong(call, params.companionId),
  )
}
