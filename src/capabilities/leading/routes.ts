import { type House, verb } from '../../platform/http/verb.ts'
import { hoursInput, ruleInput, span, unitParams } from './model.ts'
import { readSpan, sayHours, setSpanRule } from './service.ts'

/** It belongs to what works council and HR look at once a year, and stands or falls with it. */
const common = { module: 'overview', tag: 'leading', response: span, status: 200 } as const
const url = '/api/span'

export function leadingRoutes(house: House): void {
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      method: 'GET',
      url,
      id: 'readSpan',
      summary: 'For whoever leads: how much talking that asks. For HR: of each unit, by name',
    },
    readSpan,
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'PUT',
      url: `${url}/rule`,
      id: 'setSpanRule',
      summary: 'How often and how long people talk here, and from how many on it is many',
      body: ruleInput,
    },
    (call, { body }) => setSpanRule(call, body),
  )
  verb(
    house,
    {
      ...common,
      seats: ['hr'],
      method: 'PUT',
      url: `${url}/units/:unitId`,
      id: 'sayHours',
      summary: 'The hours a year that there are for talks in a unit; null takes them back',
      params: unitParams,
      body: hoursInput,
    },
    (call, { params, body }) => sayHours(call, params.unitId, body),
  )
}
