import { type House, verb } from '../../platform/http/verb.ts'
import { amoInput, amoParams, amoScan } from './amo/model.ts'
import { readAmo, removeAmo, saveAmo } from './amo/service.ts'
import { hoursInput, ruleInput, span, unitParams } from './model.ts'
import { teamLedger } from './paradox/model.ts'
import { readTeamLedger } from './paradox/service.ts'
import { readSpan, sayHours, setSpanRule } from './service.ts'

/** It belongs to what works council and HR look at once a year, and stands or falls with it. */
const common = { module: 'overview', tag: 'leading', response: span, status: 200 } as const
const url = '/api/span'

export function leadingRoutes(house: House): void {
  spanRoutes(house)
  amoRoutes(house)
  verb(
    house,
    {
      ...common,
      seats: ['everyone'],
      response: teamLedger,
      method: 'GET',
      url: '/api/team-ledger',
      id: 'readTeamLedger',
      summary: 'What a team gained in twelve months beside what it lost; for whoever leads there, and for HR',
    },
    readTeamLedger,
  )
}

function spanRoutes(house: House): void {
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

/** What somebody says of it is theirs: that they did is told to nobody. */
function amoRoutes(house: House): void {
  const amo = { ...common, tag: 'leading', seats: ['everyone'], response: amoScan } as const
  const sheet = { ...amo, url: '/api/amo/:voice', params: amoParams, private: true } as const
  verb(
    house,
    {
      ...amo,
      method: 'GET',
      url: '/api/amo',
      id: 'readAmo',
      summary:
        'Room, being able and wanting: what I am asked and said, and the cards of groups that I may see',
    },
    readAmo,
  )
  verb(
    house,
    {
      ...sheet,
      method: 'PUT',
      id: 'saveAmo',
      summary: 'What I say of it in this half-year, for myself; counted when it is over, in groups only',
      body: amoInput,
    },
    (call, { params, body }) => saveAmo(call, params.voice, body.answers),
  )
  verb(
    house,
    { ...sheet, method: 'DELETE', id: 'removeAmo', summary: 'Take away what I said in this half-year' },
    (call, { params }) => removeAmo(call, params.voice),
  )
}
