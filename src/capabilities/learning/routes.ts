import { z } from 'zod'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import {
  answerDiplomaInput,
  changeDiplomaInput,
  diplomaInput,
  diplomaParams,
  diplomas,
  shownDiplomas,
  tradeRegisterInput,
} from './model.ts'
import { answerDiploma, readShownDiplomas, setTradeRegister } from './service/office.ts'
import {
  addDiploma,
  changeDiploma,
  readDiplomas,
  removeDiploma,
  showDiploma,
  takeBackDiploma,
} from './service/own.ts'
import { fileNameOf, signBadge, writeEuropass } from './service/taking.ts'

const common = {
  tag: 'learning',
  seats: ['everyone'],
  module: noModule('one’s own diplomas are read by nobody else'),
  response: diplomas,
  status: 200,
} as const
const own = { ...common, private: true } as const
/** HR reads what was shown, as a part of what people learn here. */
const office = { ...common, module: 'budgets', seats: ['hr'], response: shownDiplomas } as const
const url = '/api/my-diplomas'
const one = `${url}/:diplomaId`
const params = diplomaParams

export function learningRoutes(house: House): void {
  ownRoutes(house)
  takingRoutes(house)
  officeRoutes(house)
}

function ownRoutes(house: House): void {
  verb(
    house,
    { ...own, method: 'GET', url, id: 'readDiplomas', summary: 'My diplomas, for myself alone' },
    readDiplomas,
  )
  verb(
    house,
    {
      ...own,
      method: 'POST',
      url,
      id: 'addDiploma',
      summary: 'Write a diploma of mine down, for myself alone',
      body: diplomaInput,
    },
    (call, { body }) => addDiploma(call, body),
  )
  verb(
    house,
    {
      ...own,
      method: 'PUT',
      url: one,
      id: 'changeDiploma',
      summary: 'Change what I wrote of a diploma, as long as HR does not read it',
      params,
      body: changeDiplomaInput,
    },
    (call, { params: { diplomaId }, body }) => changeDiploma(call, diplomaId, body),
  )
  verb(
    house,
    {
      ...own,
      method: 'DELETE',
      url: one,
      id: 'removeDiploma',
      summary: 'Take a diploma of mine away, also for HR',
      params,
    },
    (call, { params: { diplomaId } }) => removeDiploma(call, diplomaId),
  )
  verb(
    house,
    {
      ...common,
      module: 'budgets',
      method: 'PUT',
      url: `${one}/showing`,
      id: 'showDiploma',
      summary: 'Let HR read this diploma, so that they can say that they saw the original',
      params,
    },
    (call, { params: { diplomaId } }) => showDiploma(call, diplomaId),
  )
  verb(
    house,
    {
      ...common,
      method: 'DELETE',
      url: `${one}/showing`,
      id: 'takeBackDiploma',
      summary: 'Nobody but me reads this diploma any more',
      params,
    },
    (call, { params: { diplomaId } }) => takeBackDiploma(call, diplomaId),
  )
}

function takingRoutes(house: House): void {
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url: `${one}/badge`,
      id: 'takeBadge',
      summary: 'My diploma as a badge (Open Badges 3.0), signed by whoever saw the original',
      params,
      response: z.any().meta({ description: 'application/jwt' }),
    },
    async (call, { params: { diplomaId } }, reply) => {
      const token = await signBadge(call, diplomaId)
      reply
        .type('application/jwt')
        .header('content-disposition', `attachment; filename="${fileNameOf(diplomaId, 'jwt')}"`)
      return token
    },
  )
  verb(
    house,
    {
      ...own,
      method: 'GET',
      url: `${one}/europass`,
      id: 'takeEuropass',
      summary: 'My diploma in the shape of Europass, without a seal',
      params,
      response: z.any().meta({ description: 'application/ld+json' }),
    },
    async (call, { params: { diplomaId } }, reply) => {
      const text = await writeEuropass(call, diplomaId)
      reply
        .type('application/ld+json')
        .header('content-disposition', `attachment; filename="${fileNameOf(diplomaId, 'jsonld')}"`)
      return text
    },
  )
}

function officeRoutes(house: House): void {
  verb(
    house,
    {
      ...office,
      method: 'GET',
      url: '/api/shown-diplomas',
      id: 'readShownDiplomas',
      summary: 'Which diplomas people show to HR',
    },
    readShownDiplomas,
  )
  verb(
    house,
    {
      ...office,
      method: 'PUT',
      url: '/api/shown-diplomas/:diplomaId',
      id: 'answerDiploma',
      summary: 'Say that the original was seen, or give it back',
      params,
      body: answerDiplomaInput,
    },
    (call, { params: { diplomaId }, body }) => answerDiploma(call, diplomaId, body),
  )
  verb(
    house,
    {
      ...office,
      method: 'PUT',
      url: '/api/trade-register',
      id: 'setTradeRegister',
      summary: 'Under which number the organisation stands in the trade register, for Europass',
      body: tradeRegisterInput,
    },
    (call, { body }) => setTradeRegister(call, body.number),
  )
}
