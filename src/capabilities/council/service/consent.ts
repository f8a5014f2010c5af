import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { addressesHere, ringOffice } from '../../people/index.ts'
import { type AskedPart, type ConsentFile, type decideConsentInput, mayFollow, saidNo } from '../model.ts'
import { mayAsk, mayDecide, mustAsk, mustBeAnother, mustDecide, mustGoWithout } from '../policy.ts'
import { findCouncilFacts, findSteps, insertStep } from '../store/consent.ts'
import { type ConsentStep, councilFrom } from '../vocabulary.ts'

type ModuleFile = Omit<ConsentFile['modules'][number], 'ready'>

export async function readConsentFile(call: Call): Promise<ConsentFile> {
  const asks = mayAsk(call.actor)
  const facts = asks ? await findCouncilFacts(call.tx) : null
  const language = asks ? (await call.organisation()).language : null
  return {
    modules: (await readModules(call)).map(entry => ({
      ...entry,
      ready: language ? call.say(`arrangements:${entry.module}`, {}, language) : '',
    })),
    may: [
      ...(asks ? (['ask'] as const) : []),
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

/** The employer asks consent, for the first time or because an arrangement changes. */
export async function askConsent(call: Call, parts: readonly AskedPart[]): Promise<void> {
  mustAsk(call.actor)
  const files = await readModules(call)
  await takeSteps(
    call,
    parts.map(part => ({ ...part, number: nextNumber(fileOf(files, part).steps), step: 'asked' })),
  )
}

/** The works council consents, refuses, or withdraws its consent. */
export async function decideConsent(
  call: Call,
  module: string,
  { decision, afterNumber }: z.output<typeof decideConsentInput>,
): Promise<void> {
  mustDecide(call.actor)
  const { status, steps } = fileOf(await readModules(call), { module })
  if (nextNumber(steps) !== afterNumber + 1) refuse('council.step-taken', 'conflict')
  if (!mayFollow(status, decision)) refuse('council.step-out-of-order', 'conflict')
  const asked = steps.findLast(({ step }) => step === 'asked' || step === 'without-council')!
  mustBeAnother(call.actor, asked.takenBy.personId)
  const { arrangement, impactAssessment } = asked
  await takeSteps(call, [{ module, number: afterNumber + 1, step: decision, arrangement, impactAssessment }])
}

/** HR opens parts where there need be no works council; everybody who works here is told, with on which ground. */
export async function openWithoutCouncil(call: Call, parts: readonly AskedPart[]): Promise<void> {
  mustGoWithout(call.actor, await findCouncilFacts(call.tx))
  const files = await readModules(call)
  const steps = parts.map((part): Step => {
    const { status, steps, saidNo: isRefused } = fileOf(files, part)
    if (isRefused) refuse('council.no-stays-no', 'conflict')
    if (!mayFollow(status, 'without-council')) refuse('council.is-open', 'conflict')
    return { ...part, number: nextNumber(steps), step: 'without-council' }
  })
  await takeSteps(call, steps)
  await tellEverybody(call, parts)
}

/** One mail about all that was opened at once. */
async function tellEverybody(call: Call, parts: readonly AskedPart[]): Promise<void> {
  const { name: organisation, language } = await call.organisation()
  const name = ({ module }: AskedPart) => call.say(`names:modules.${module}`, {}, language)
  const params = {
    count: parts.length,
    part: name(parts[0]!),
    organisation,
    arrangements: parts.map(part => `${name(part)}\n${part.arrangement}`).join('\n\n'),
  }
  for (const to of await addressesHere(call))
    await call.mail({
      to,
      subject: call.say('council:mail.subject', params, language),
      text: call.say('council:mail.text', params, language),
    })
}

interface Step {
  module: string
  number: number
  step: ConsentStep
  arrangement: string
  impactAssessment: string
}

/** Several are one act: whose turn it becomes hears so once. */
async function takeSteps(call: Call, steps: readonly Step[]): Promise<void> {
  const { organisationId, personId } = call.actor
  for (const { module, number, step, arrangement, impactAssessment } of steps) {
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
  }
  await ringOffice(call, steps[0]!.step === 'asked' ? 'council' : 'hr', '/consent')
  for (const { module, number, step } of steps)
    await call.tell({
      event: `consent.${step}`,
      subjectKind: 'module',
      subjectId: module,
      details: { number },
    })
}

const nextNumber = (steps: ModuleFile['steps']): number => (steps.at(-1)?.number ?? 0) + 1

const fileOf = (files: readonly ModuleFile[], { module }: { module: string }): ModuleFile =>
  files.find(entry => entry.module === module) ?? refuse('platform.not-found', 'not-found')
