import { z } from 'zod'
import { listWaitingHelp, readTalkCoverage } from '../../capabilities/dialogue/index.ts'
import { waitingHelp } from '../../capabilities/dialogue/model.ts'
import { readRegisterState } from '../../capabilities/people/index.ts'
import type { Call } from '../../platform/http/call.ts'
import { noModule } from '../../platform/http/modules.ts'
import { type House, verb } from '../../platform/http/verb.ts'
import { plates } from '../plates.ts'
import { isOpen } from './opened.ts'

const module = noModule('gathers from the modules that are open')

const coverage = ['under-quarter', 'under-half', 'under-three-quarters', 'most'] as const

const hrWorkplace = z
  .object({
    relations: z.int(),
    /** How many of them have a talk planned or held in the last twelve months, in quarters; null of too few. */
    covered: z.enum(coverage).nullable(),
    /** Who asked HR for help and has not been answered. */
    requests: waitingHelp.shape.requests,
    /** What needs help, in the order of the capabilities; each says how many. */
    help: z.array(z.object({ kind: z.string(), count: z.int(), at: z.string(), sentence: z.string() })),
  })
  .meta({ id: 'HrWorkplace' })
type HrWorkplace = z.infer<typeof hrWorkplace>

/** HR's own workplace: how the process stands and what needs help. What two people say to each other is not here. */
async function readHrWorkplace(call: Call): Promise<HrWorkplace> {
  const { relations } = await readRegisterState(call)
  const talking = await isOpen(call, 'dialogue')
  const talks = talking ? await readTalkCoverage(call) : null
  const requests = talking ? await listWaitingHelp(call) : []
  const quarter = talks?.quarter ?? null
  return {
    relations,
    covered: quarter === null ? null : coverage[quarter]!,
    requests,
    help: await gatherHelp(call),
  }
}

async function gatherHelp(call: Call): Promise<HrWorkplace['help']> {
  const found: (HrWorkplace['help'][number] & { urgent: boolean })[] = []
  for (const { name: owner, desk } of plates) {
    if (!desk?.help || !(await isOpen(call, desk.module))) continue
    for (const { kind, count, at, params, urgent = false } of await desk.help(call))
      if (count > 0) {
        const sentence = call.say(`${owner}:desk.${kind}`, { ...params, count })
        found.push({ kind, count, at, sentence, urgent })
      }
  }
  const inOrder = [...found.filter(({ urgent }) => urgent), ...found.filter(({ urgent }) => !urgent)]
  return inOrder.map(({ urgent: _, ...help }) => help)
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
