import { z } from 'zod'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { askConsentInput, consentFile, decideConsentInput, moduleParams } from './model.ts'
import { askConsent, decideConsent, openWithoutCouncil, readConsentFile } from './service/consent.ts'

const module = noModule('consent itself')

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
      module,
      method: 'POST',
      url: '/api/consent/:module/ask',
      id: 'askConsent',
      summary: 'Ask the works council for consent; a changed arrangement closes the module until it decides',
      tag: 'council',
      seats: ['hr'],
      params: moduleParams,
      body: askConsentInput,
      response: z.null(),
      status: 204,
    },
    async (call, { params, body }) => {
      await askConsent(call, params.module, body)
      return null
    },
  )
  verb(
    house,
    {
      module,
      method: 'POST',
      url: '/api/consent/:module/open-without-council',
      id: 'openWithoutCouncil',
      summary:
        'Open a part where fewer than fifty people work and there is no works council; everybody is told',
      tag: 'council',
      seats: ['hr'],
      params: moduleParams,
      body: askConsentInput,
      response: z.null(),
      status: 204,
    },
    async (call, { params, body }) => {
      await openWithoutCouncil(call, params.module, body)
      return null
    },
  )
  verb(
    house,
    {
      module,
      method: 'POST',
      url: '/api/consent/:module/decide',
      id: 'decideConsent',
      summary: 'Consent, refuse, or withdraw consent',
      tag: 'council',
      seats: ['council'],
      params: moduleParams,
      body: decideConsentInput,
      response: z.null(),
      status: 204,
    },
    async (call, { params, body }) => {
      await decideConsent(call, params.module, body)
      return null
    },
  )
}
