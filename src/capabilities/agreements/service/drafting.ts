import {
  type DraftedCycle,
  type Drafter,
  drafterOf,
  inForce,
  startYears,
} from '@wisselwerk/engines/agreement'
import { dayOf } from '../../../platform/clock/clock.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { DraftingChoice, DraftingInput } from '../drafting-model.ts'
import { mustChooseDrafting } from '../policy.ts'
import { type ChoiceRow, findChoices, insertChoice } from '../store/drafting.ts'
import type { Loaded } from './load.ts'

/** After how many signed years two take turns in writing down, and who chose so, why and when. */
export async function readDrafting(call: Call): Promise<DraftingChoice> {
  mustChooseDrafting(call.actor)
  return present(call, await findChoices(call.tx, call.actor.organisationId))
}

/** Counts for what is begun from now on; who is writing goes on as they began. */
export async function chooseDrafting(call: Call, input: DraftingInput): Promise<DraftingChoice> {
  mustChooseDrafting(call.actor)
  const { organisationId, personId } = call.actor
  await takeTurn(call.tx, 'agreements', `drafting:${organisationId}`)
  const [newest] = await findChoices(call.tx, organisationId)
  if (newest?.start_years === input.startYears && newest.why === input.why)
    refuse('agreements.drafting-is-so', 'conflict')
  await insertChoice(call.tx, {
    organisationId,
    number: (newest?.number ?? 0) + 1,
    startYears: input.startYears,
    why: input.why,
    chosenBy: personId,
    at: call.now,
  })
  const view = present(call, await findChoices(call.tx, organisationId))
  await call.tell({
    event: 'drafting.chosen',
    subjectKind: 'organisation',
    subjectId: organisationId,
    details: { years: input.startYears },
  })
  return view
}

/** What holds for whoever begins now. */
export async function startYearsNow(call: Call): Promise<number> {
  const [newest] = await findChoices(call.tx, call.actor.organisationId)
  return newest?.start_years ?? startYears
}

/** Whose turn it is at a table this year, by what was signed there: of the relation, whoever manages it. */
export function drafterNow(call: Call, all: readonly Loaded[], after: number): Drafter {
  const cycles = all.map(
    ({ agreement, text }): DraftedCycle => ({
      year: yearOf(dayOf(agreement.started_at)),
      drafter: agreement.drafter,
      completed: inForce(text) !== undefined,
    }),
  )
  return drafterOf(yearOf(call.today), cycles, after)
}

const yearOf = (day: string) => Number(day.slice(0, 4))

function present(call: Call, rows: readonly ChoiceRow[]): DraftingChoice {
  const choices = rows.map(row => ({
    startYears: row.start_years,
    why: row.why,
    by: row.chosen_by_name ?? call.say('agreements:drafting.stranger'),
    on: dayOf(row.chosen_at),
  }))
  const [newest, ...earlier] = choices
  return { startYears: newest?.startYears ?? startYears, chosen: newest ?? null, earlier }
}
