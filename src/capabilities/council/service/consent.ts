import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { addressesHere, ringOffice } from '../../people/index.ts'
import {
  type askConsentInput,
  type ConsentFile,
  type decideConsentInput,
  mayFollow,
  saidNo,
} from '../model.ts'
import { mayAsk, mayDecide, mustAsk, mustBeAnother, mustDecide, mustGoWithout } from '../policy.ts'
import { findCouncilFacts, findSteps, insertStep } from '../store/consent.ts'
import { type ConsentStep, councilFrom } from '../vocabulary.ts'

type ModuleFile = ConsentFile['modules'][number]

export async function readConsentFile(call: Call): Promise<ConsentFile> {
  const facts = mayAsk(call.actor) ? await findCouncilFacts(call.tx) : null
  return {
    modules: await readModules(call),
    may: [
      ...(mayAsk(call.actor) ? (['ask'] as const) : []),
      ...(mayDecide(call.actor) ? (['decide'] as const) : []),
      ...(facts && !facts.hasCouncil && facts.people < councilFrom ? (['go-without'] as const) : []),
    ],
    people: facts?.people ?? null,
  }
}

/** Each module with where it stands and every step so far. */
export async function readModules(call: Call): Promise<ModuleFile[]> {
  const steps = await findSteps(call.tx, call.actor.organisationId)
  return call.modules.map(module => {
    const own = steps.filter(step => step.module === module)
    return {
      module,
      status: own.at(-1)?.step ?? 'none',
      steps: own.map(step => ({
        number: step.number,
        step: step.step,
        arrangement: step.arrangement,
        impactAssessment: step.impact_assessment,
        takenBy: { personId: step.taken_by, name: step.taken_by_name },
        takenOn: step.taken_on,
      })),
      saidNo: saidNo(own),
    }
  })
}

/** The employer asks consent, for the first time or because the arrangement changes. */
export async function askConsent(
  call: Call,
  module: string,
  input: z.output<typeof askConsentInput>,
): Promise<void> {
  mustAsk(call.actor)
  const { steps } = await readModule(call, module)
  await takeStep(call, { module, number: nextNumber(steps), step: 'asked', ...input })
}

/** The works council consents, refuses, or withdraws its consent. */
export async function decideConsent(
  call: Call,
  module: string,
  { decision, afterNumber }: z.output<typeof decideConsentInput>,
): Promise<void> {
  mustDecide(call.actor)
  const { status, steps } = await readModule(call, module)
  if (nextNumber(steps) !== afterNumber + 1) refuse('council.step-taken', 'conflict')
  if (!mayFollow(status, decision)) refuse('council.step-out-of-order', 'conflict')
  const asked = steps.findLast(({ step }) => step === 'asked' || step === 'without-council')!
  mustBeAnother(call.actor, asked.takenBy.personId)
  const { arrangement, impactAssessment } = asked
  await takeStep(call, { module, number: afterNumber + 1, step: decision, arrangement, impactAssessment })
}

/** HR opens a part where there need be no works council; everybody who works here is told, with on which ground. */
export async function openWithoutCouncil(
  call: Call,
  module: string,
  input: z.output<typeof askConsentInput>,
): Promise<void> {
  mustGoWithout(call.actor, await findCouncilFacts(call.tx))
  const { status, steps, saidNo: isRefused } = await readModule(call, module)
  if (isRefused) refuse('council.no-stays-no', 'conflict')
  if (!mayFollow(status, 'without-council')) refuse('council.is-open', 'conflict')
  await takeStep(call, { module, number: nextNumber(steps), step: 'without-council', ...input })
  const { name: organisation, language } = await call.organisation()
  const part = call.say(`names:modules.${module}`, {}, language)
  for (const to of await addressesHere(call))
    await call.mail({
      to,
      subject: call.say('council:mail.subject', { part }, language),
      text: call.say('council:mail.text', { part, organisation, arrangement: input.arrangement }, language),
    })
}

interface Step {
  module: string
  number: number
  step: ConsentStep
  arrangement: string
  impactAssessment: string
}

async function takeStep(
  call: Call,
  { module, number, step, arrangement, impactAssessment }: Step,
): Promise<void> {
  const { organisationId, personId } = call.actor
  const taken = await insertStep(call.tx, {
    organisationId,
    module,
    number,
    step,
    arrangement,
    impactAssessment,
    takenBy: personId,
    takenOn: call.today,
    takenAt: call.now,
  })
  if (!taken) refuse('council.step-taken', 'conflict')
  await ringOffice(call, step === 'asked' ? 'council' : 'hr', '/consent')
  await call.tell({ event: `consent.${step}`, subjectKind: 'module', subjectId: module, details: { number } })
}

const nextNumber = (steps: ModuleFile['steps']): number => (steps.at(-1)?.number ?? 0) + 1

const readModule = async (call: Call, module: string): Promise<ModuleFile> =>
  (await readModules(call)).find(entry => entry.module === module) ??
  refuse('platform.not-found', 'not-found')
