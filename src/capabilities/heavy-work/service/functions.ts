import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { criterionFault } from '../../measures/index.ts'
import type { FlagInput, HeavyFunctions } from '../model.ts'
import { mustLieAhead, mustWriteFunctions, writesFunctions } from '../policy.ts'
import { findFunctions, findTitles, insertFlag, setEnded } from '../store.ts'

/** Which functions are called heavy, why, and after how many years in them a talk is offered: for everybody. */
export async function readHeavyFunctions(call: Call): Promise<HeavyFunctions> {
  const { organisationId } = call.actor
  const functions = await findFunctions(call.tx, organisationId)
  const mayWrite = writesFunctions(call.actor)
  const heavy = new Set(functions.filter(({ endedOn }) => endedOn === null).map(({ jobTitle }) => jobTitle))
  const titles = mayWrite ? await findTitles(call.tx, organisationId, call.today) : []
  return { mayWrite, today: call.today, functions, others: titles.filter(title => !heavy.has(title)) }
}

export async function flagHeavyFunction(call: Call, input: FlagInput): Promise<HeavyFunctions> {
  mustWriteFunctions(call.actor)
  mustSpeakOfWork(input.why)
  mustLieAhead(call.today, input.heavyFrom)
  const { organisationId, personId } = call.actor
  await takeTurn(call.tx, 'heavyWork', organisationId)
  const { functions, others } = await readHeavyFunctions(call)
  if (functions.some(({ jobTitle, endedOn }) => endedOn === null && jobTitle === input.jobTitle))
    refuse('heavy-work.already-heavy', 'conflict')
  if (!others.includes(input.jobTitle)) refuse('heavy-work.no-such-function', 'not-found')
  const flagId = call.newId()
  await insertFlag(call.tx, { organisationId, flagId }, { ...input, by: personId })
  await call.want('plan-b-offers', '')
  return told(call, flagId, 'flagged')
}

/** From today on nobody is offered a talk for it any more; what was planned goes on. */
export async function endHeavyFunction(call: Call, flagId: string): Promise<HeavyFunctions> {
  mustWriteFunctions(call.actor)
  const { organisationId } = call.actor
  await takeTurn(call.tx, 'heavyWork', organisationId)
  const { functions } = await readHeavyFunctions(call)
  const flag = functions.find(one => one.flagId === flagId)
  if (!flag) refuse('heavy-work.no-such-flag', 'not-found')
  if (flag.endedOn !== null) refuse('heavy-work.flag-ended', 'conflict')
  await setEnded(call.tx, { organisationId, flagId }, call.today)
  return told(call, flagId, 'ended')
}

/** What makes work heavy is said of the work: how old somebody is makes none heavy. */
function mustSpeakOfWork(why: string): void {
  const wrong = criterionFault({ possibilities: null, needs: why, affinities: null, wishes: null, age: null })
  if (wrong) refuse('heavy-work.age-in-words', 'bad-input')
}

async function told(call: Call, flagId: string, done: string): Promise<HeavyFunctions> {
  const all = await readHeavyFunctions(call)
  await call.tell({ event: `heavy-function.${done}`, subjectKind: 'heavy-function', subjectId: flagId })
  return all
}
