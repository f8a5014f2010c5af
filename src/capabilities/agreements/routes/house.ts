import { type House, verb } from '../../../platform/http/verb.ts'
import { coolingChoice, coolingInput } from '../cooling-model.ts'
import { draftingChoice, draftingInput } from '../drafting-model.ts'
import { chooseCooling, readCooling } from '../service/cooling.ts'
import { chooseDrafting, readDrafting } from '../service/drafting.ts'

const common = { tag: 'agreements', module: 'agreements', seats: ['hr'], status: 200 } as const

/** Part of the rules that HR keeps for everybody. */
export function houseRoutes(house: House): void {
  const drafting = { ...common, url: '/api/drafting', response: draftingChoice } as const
  verb(
    house,
    {
      ...drafting,
      method: 'GET',
      id: 'readDrafting',
      summary: 'After how many signed years two take turns in writing down, and why',
    },
    call => readDrafting(call),
  )
  verb(
    house,
    {
      ...drafting,
      method: 'PUT',
      id: 'chooseDrafting',
      summary: 'Choose after how many signed years two take turns, with a sentence why',
      body: draftingInput,
    },
    (call, { body }) => chooseDrafting(call, body),
  )
  const cooling = { ...common, url: '/api/cooling', response: coolingChoice } as const
  verb(
    house,
    {
      ...cooling,
      method: 'GET',
      id: 'readCooling',
      summary: 'How many full days a text lies before both that lowers pay or function, and why',
    },
    call => readCooling(call),
  )
  verb(
    house,
    {
      ...cooling,
      method: 'PUT',
      id: 'chooseCooling',
      summary: 'Choose how many full days that is, seven or more, with a sentence why',
      body: coolingInput,
    },
    (call, { body }) => chooseCooling(call, body),
  )
}
