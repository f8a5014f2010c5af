import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { changeInput, endInput, houseRules, ruleParams, writeInput } from './model.ts'
import { changeHouseRule, endHouseRule, readHouseRules, writeHouseRule } from './service.ts'

const common = {
  module: noModule('rules of the house, and nothing about anybody'),
  tag: 'handbook',
  response: houseRules,
  status: 200,
} as const
const url = '/api/house-rules'
const one = `${url}/:ruleId` as const

export function handbookRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url,
      id: 'readHouseRules',
      summary: 'The rules of this organisation in plain words, with every version and its dates',
    },
    call => readHouseRules(call),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url,
      id: 'writeHouseRule',
      summary: 'Write a rule in plain words; one that reads hard is sent back with the sentence',
      body: writeInput,
    },
    (call, { body }) => writeHouseRule(call, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url: `${one}/versions`,
      id: 'changeHouseRule',
      summary: 'Another version of a rule, from a day on; the one before stays readable',
      params: ruleParams,
      body: changeInput,
    },
    (call, { params, body }) => changeHouseRule(call, params.ruleId, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'POST',
      url: `${one}/end`,
      id: 'endHouseRule',
      summary: 'Let a rule end on a day; it stays readable',
      params: ruleParams,
      body: endInput,
    },
    (call, { params, body }) => endHouseRule(call, params.ruleId, body),
  )
}
