import { z } from 'zod'
import { noModule } from '../../../platform/http/modules.ts'
import { type House, verb } from '../../../platform/http/verb.ts'
import { mailTrialInput, trialParams } from '../model.ts'
import { sayMailArrived, tryMail } from '../service/mail-trial.ts'

const hr = {
  module: noModule('whether mail arrives at all'),
  tag: 'access',
  seats: ['hr'],
  method: 'POST',
  response: z.null(),
  status: 204,
} as const

export function mailTrialRoutes(house: House): void {
  verb(
    house,
    {
      ...hr,
      url: '/api/mail-trial',
      id: 'tryMail',
      summary: 'Send myself a message, to see whether mail arrives',
      body: mailTrialInput,
    },
    async (call, { body }) => {
      await tryMail(call, body.language, house.baseUrl)
      return null
    },
  )
  verb(
    house,
    {
      ...hr,
      url: '/api/mail-trial/:secret/arrived',
      id: 'sayMailArrived',
      summary: 'The message arrived, by the link in it',
      params: trialParams,
    },
    async (call, { params }) => {
      await sayMailArrived(call, params.secret)
      return null
    },
  )
}
