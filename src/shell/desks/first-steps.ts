import { z } from 'zod'
import { readMailTrial } from '../../capabilities/access/index.ts'
import { mailTrialState } from '../../capabilities/access/model.ts'
import { readParts } from '../../capabilities/council/index.ts'
import { readRegisterState } from '../../capabilities/people/index.ts'
import type { Call } from '../../platform/http/call.ts'
import { noModule } from '../../platform/http/modules.ts'
import { verb } from '../../platform/http/verb.ts'
import type { PlateHouse } from '../../platform/plate/plate.ts'

const module = noModule('how far setting up came')

const firstSteps = z
  .object({
    register: z.object({ people: z.int(), withoutManager: z.int(), withoutEmail: z.int() }),
    mail: z.object({
      /** Whether a mail server was set; without one mail lies in a folder of the server. */
      server: z.boolean(),
      trial: mailTrialState.nullable(),
    }),
    consent: z.object({
      /** Whether a works council decides, or HR opens parts itself. */
      council: z.boolean(),
      /** From fifty people on there must be one. */
      councilNeeded: z.boolean(),
      open: z.int(),
      asked: z.int(),
      closed: z.int(),
    }),
    invited: z.object({ cameIn: z.int(), notYet: z.int(), neverInvited: z.int() }),
    /** Each step on its own; all of them, and nothing is left to do here. */
    done: z.object({ register: z.boolean(), mail: z.boolean(), consent: z.boolean(), invited: z.boolean() }),
  })
  .meta({ id: 'FirstSteps' })
type FirstSteps = z.infer<typeof firstSteps>

/** What an organisation needs before the first two people can sit down, and how far each of it is. */
async function readFirstSteps(call: Call, server: boolean): Promise<FirstSteps> {
  const register = await readRegisterState(call)
  const trial = await readMailTrial(call)
  const consent = await readParts(call)
  return {
    register: {
      people: register.people,
      withoutManager: register.withoutManager,
      withoutEmail: register.withoutEmail,
    },
    mail: { server, trial },
    consent,
    invited: {
      cameIn: register.cameIn,
      notYet: register.notInYet,
      neverInvited: register.neverInvited,
    },
    done: {
      register: register.people > 0 && register.withoutManager < register.relations,
      mail: server && trial?.state === 'arrived',
      consent: consent.open > 0 && consent.closed === 0,
      invited: register.cameIn > 0 && register.neverInvited === 0,
    },
  }
}

export function firstStepsRoutes(house: PlateHouse): void {
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/first-steps',
      id: 'readFirstSteps',
      summary: 'How far setting up came: register, mail, consent, invitations',
      tag: 'people',
      seats: ['hr'],
      response: firstSteps,
    },
    call => readFirstSteps(call, house.config.smtpUrl !== undefined || house.config.demo),
  )
}
