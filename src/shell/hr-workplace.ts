import { z } from 'zod'
import { readCampaigns } from '../capabilities/campaigns/index.ts'
import { moduleIsOn, readConsentFile } from '../capabilities/council/index.ts'
import { moduleName } from '../capabilities/council/model.ts'
import { listWaitingHelp, readTalkCoverage } from '../capabilities/dialogue/index.ts'
import { waitingHelp } from '../capabilities/dialogue/model.ts'
import { countOpenQuestions } from '../capabilities/overview/index.ts'
import { readRegisterState } from '../capabilities/people/index.ts'
import { readDeletionStop } from '../capabilities/privacy/index.ts'
import type { Call } from '../platform/http/call.ts'
import { noModule } from '../platform/http/modules.ts'
import { type House, verb } from '../platform/http/verb.ts'

const module = noModule('gathers from the modules that are open')

const helpKinds = [
  'deletion-stopped',
  'no-manager',
  'not-in-yet',
  'no-email',
  'consent-to-ask',
  'consent-waiting',
  'round-to-close',
  'round-failed',
  'question-open',
] as const

const coverage = ['under-quarter', 'under-half', 'under-three-quarters', 'most'] as const

const hrWorkplace = z
  .object({
    relations: z.int(),
    /** How many of them have a talk planned or held in the last twelve months, in quarters; null of too few. */
    covered: z.enum(coverage).nullable(),
    /** Who asked HR for help and has not been answered. */
    requests: waitingHelp.shape.requests,
    /** What needs help, in a fixed order; each says how many. */
    help: z.array(z.object({ kind: z.enum(helpKinds), count: z.int(), modules: z.array(moduleName) })),
  })
  .meta({ id: 'HrWorkplace' })
type HrWorkplace = z.infer<typeof hrWorkplace>

/** HR's own workplace: how the process stands and what needs help. What two people say to each other is not here. */
async function readHrWorkplace(call: Call): Promise<HrWorkplace> {
  const register = await readRegisterState(call)
  const { modules } = await readConsentFile(call)
  const withStatus = (...statuses: string[]) =>
    modules.filter(({ status }) => statuses.includes(status)).map(({ module }) => module)
  const rounds = (await moduleIsOn(call, 'campaigns')) ? (await readCampaigns(call)).campaigns : []
  const talking = await moduleIsOn(call, 'dialogue')
  const talks = talking ? await readTalkCoverage(call) : null
  const requests = talking ? await listWaitingHelp(call) : []
  const toAsk = withStatus('none', 'withdrawn')
  const waiting = withStatus('asked')
  const stopped = await readDeletionStop(call)
  const help: HrWorkplace['help'] = [
    { kind: 'deletion-stopped' as const, count: stopped ? 1 : 0, modules: [] },
    { kind: 'no-manager' as const, count: register.withoutManager, modules: [] },
    { kind: 'not-in-yet' as const, count: register.notInYet, modules: [] },
    { kind: 'no-email' as const, count: register.withoutEmail, modules: [] },
    { kind: 'consent-to-ask' as const, count: toAsk.length, modules: toAsk },
    { kind: 'consent-waiting' as const, count: waiting.length, modules: waiting },
    {
      kind: 'round-to-close' as const,
      count: rounds.filter(({ state }) => state === 'ended').length,
      modules: [],
    },
    { kind: 'round-failed' as const, count: rounds.filter(({ failed }) => failed).length, modules: [] },
    { kind: 'question-open' as const, count: await countOpenQuestions(call), modules: [] },
  ].filter(({ count }) => count > 0)
  const quarter = talks?.quarter ?? null
  return {
    relations: register.relations,
    covered: quarter === null ? null : coverage[quarter]!,
    requests,
    help,
  }
}

export function hrWorkplaceRoutes(house: House): void {
  verb(
    house,
    {
      module,
      method: 'GET',
      url: '/api/hr-workplace',
      id: 'readHrWorkplace',
      summary: 'How the process stands and what needs help, for HR; never what was said',
      tag: 'people',
      seats: ['hr'],
      response: hrWorkplace,
    },
    call => readHrWorkplace(call),
  )
}
