import { type Lowerable, leastCoolingDays, statusOn } from '@wisselwerk/engines/agreement'
import { dayOf } from '../../../platform/clock/clock.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { CoolingChoice, CoolingInput } from '../cooling-model.ts'
import words from '../data/lowering.json' with { type: 'json' }
import { payMarks } from '../data/pay.ts'
import { mustChooseCooling } from '../policy.ts'
import { type CoolingRow, findCoolings, insertCooling } from '../store/cooling.ts'
import type { DealRow } from '../store/deals.ts'
import { findSignedTexts } from '../store/due.ts'

/** How many full days a text lies before both that lowers pay or function, and who chose so, why and when. */
export async function readCooling(call: Call): Promise<CoolingChoice> {
  mustChooseCooling(call.actor)
  return present(call, await findCoolings(call.tx, call.actor.organisationId))
}

/** Counts for what is written from now on; a text that lies before two keeps the day that stands in it. */
export async function chooseCooling(call: Call, input: CoolingInput): Promise<CoolingChoice> {
  mustChooseCooling(call.actor)
  const { organisationId, personId } = call.actor
  await takeTurn(call.tx, 'agreements', `cooling:${organisationId}`)
  const [newest] = await findCoolings(call.tx, organisationId)
  if (newest?.days === input.days && newest.why === input.why) refuse('agreements.cooling-is-so', 'conflict')
  await insertCooling(call.tx, {
    organisationId,
    number: (newest?.number ?? 0) + 1,
    days: input.days,
    why: input.why,
    chosenBy: personId,
    at: call.now,
  })
  const view = present(call, await findCoolings(call.tx, organisationId))
  await call.tell({
    event: 'cooling.chosen',
    subjectKind: 'organisation',
    subjectId: organisationId,
    details: { days: input.days },
  })
  return view
}

/** What shows that a clause at this table may lower something: its deals, what holds there today, and words. */
export async function lowerableAt(
  call: Call,
  relationId: string,
  deals: readonly Pick<DealRow, 'deal_id' | 'dimension'>[],
): Promise<Lowerable> {
  const texts = await findSignedTexts(call.tx, [relationId])
  return {
    stepsBack: deals.filter(({ dimension }) => dimension === 'step-back').map(({ deal_id }) => deal_id),
    paySubjects: payMarks.subjects,
    holding: texts
      .flatMap(({ joint }) => joint.clauses.map(({ clause }) => clause))
      .filter(clause => statusOn(clause, call.today) !== 'expired'),
    phrases: words.phrases,
  }
}

function present(call: Call, rows: readonly CoolingRow[]): CoolingChoice {
  const choices = rows.map(row => ({
    days: row.days,
    why: row.why,
    by: row.chosen_by_name ?? call.say('agreements:drafting.stranger'),
    on: dayOf(row.chosen_at),
  }))
  const [newest, ...earlier] = choices
  return { days: newest?.days ?? leastCoolingDays, chosen: newest ?? null, earlier }
}
