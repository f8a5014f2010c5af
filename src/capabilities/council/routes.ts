import { z } from 'zod'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { askConsentInput, consentFile, decideConsentInput, moduleParams } from './model.ts'
import { askConsent, decideConsent, openWithoutCouncil, readConsentFile } from './service/consent.ts'

const module = noModule('consent itself')

/** Steps in the file. */
const step = {
  module,
  method: 'POST',
  tag: 'council',
  response: z.null(),
  status: 204,
} as const

export function councilRoutes(house: House): void {
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/consent',
      id: 'readConsentFile',
      summary: 'The consent file: each module, where it stands and every step so far',
      tag: 'council',
      seats: ['everyone'],
      response: consentFile,
    },
    call => readConsentFile(call),
  )
  verb(
    house,
    {
      ...step,
      url: '/api/consent/ask',
      id: 'askConsent',
      summary:
        'Ask the works council for consent, for one part or several at once; a changed arrangement closes it until it decides',
      seats: ['hr'],
      body: askConsentInput,
    },
    async (call, { body }) => {
      await askConsent(call, body.parts)
      return null
    },
  )
  verb(
    house,
    {
      ...step,
      url: '/api/consent/open-without-council',
      id: 'openWithoutCouncil',
      summary:
        'Open parts where fewer than fifty people work and there is no works council; everybody is told',
      seats: ['hr'],
      body: askConsentInput,
    },
    async (call, { body }) => {
      await openWithoutCouncil(call, body.parts)
      return null
    },
  )
  verb(
    house,
    {
      ...step,
      url: '/api/consent/:module/decide',
      params: moduleParams,
      id: 'decideConsent',
      summary: 'Consent, refuse, or withdraw consent',
      seats: ['council'],
      body: decideConsentInput,
    },
    async (call, { params, body }) => {
      await decideConsent(call, params.module, body)
      return null
    },
  )
}
