import { canStateBenefit } from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { AgreementView, benefitInput, DealInput, refuseDealInput } from '../model.ts'
import { must, mustBeOfTheTwo, mustBeUnsigned } from '../policy.ts'
import { isOnlyPrecedent } from '../precedent.ts'
import { findDeals, insertDeal, insertRefusal, saveBenefit, updateDeal } from '../store/deals.ts'
import { type Loaded, load, loadToChange } from './load.ts'
import { addedBy, showAgreement } from './present.ts'

/** Puts a deal on the table: what it is and what differs from what holds for everybody. */
export async function addDeal(
  call: Call,
  relationId: string,
  agreementId: string,
  deal: DealInput,
): Promise<AgreementView> {
  const loaded = await loadToChange(call, relationId, agreementId)
  mustBeOfTheTwo(loaded.table.seat)
  const dealId = call.newId()
  await insertDeal(call.tx, loaded.key, { ...deal, dealId, addedBy: call.actor.personId, at: call.now })
  return told(call, loaded, 'deal.added', dealId)
}

export async function changeDeal(
  call: Call,
  relationId: string,
  agreementId: string,
  dealId: string,
  version: number,
  deal: DealInput,
): Promise<AgreementView> {
  const loaded = await loadDeal(call, relationId, agreementId, dealId)
  if (!(await updateDeal(call.tx, loaded.key, dealId, version, deal)))
    refuse('agreements.stale-deal', 'conflict')
  return told(call, loaded, 'deal.changed', dealId)
}

/** What I gain by it, in my words; what the other gains is theirs to say. */
export async function stateBenefit(
  call: Call,
  relationId: string,
  agreementId: string,
  dealId: string,
  { side, text }: z.output<typeof benefitInput>,
): Promise<AgreementView> {
  const loaded = await loadDeal(call, relationId, agreementId, dealId)
  must(canStateBenefit(side, mustBeOfTheTwo(loaded.table.seat)))
  await saveBenefit(call.tx, loaded.key.organisationId, {
    dealId,
    side,
    authorId: call.actor.personId,
    benefit: text,
  })
  return told(call, loaded, 'deal.benefit-stated', dealId)
}

/**
 * No to a deal of the other, on a ground from the list. That everybody would want it is not on the list, and words
 * that say only that are sent back.
 */
export async function refuseDeal(
  call: Call,
  relationId: string,
  agreementId: string,
  dealId: string,
  { version, reason, explanation }: z.output<typeof refuseDealInput>,
): Promise<AgreementView> {
  const loaded = await loadDeal(call, relationId, agreementId, dealId)
  const { table, key } = loaded
  const deal = (await findDeals(call.tx, key)).find(row => row.deal_id === dealId)!
  const side = mustBeOfTheTwo(table.seat)
  if (addedBy(deal, table.employee.personId) === side) refuse('agreements.own-deal', 'conflict')
  if (deal.version !== version) refuse('agreements.stale-deal', 'conflict')
  if (deal.refusal) refuse('agreements.already-refused', 'conflict')
  if (isOnlyPrecedent(explanation)) refuse('agreements.only-precedent', 'bad-input')
  if (reason === 'other' && explanation === '') refuse('agreements.refusal-unexplained', 'bad-input')
  await insertRefusal(call.tx, key.organisationId, {
    dealId,
    version,
    side,
    authorId: call.actor.personId,
    reason,
    explanation,
    on: call.today,
  })
  return told(call, loaded, 'deal.refused', dealId)
}

async function loadDeal(
  call: Call,
  relationId: string,
  agreementId: string,
  dealId: string,
): Promise<Loaded> {
  const loaded = await loadToChange(call, relationId, agreementId)
  mustBeOfTheTwo(loaded.table.seat)
  const deals = await findDeals(call.tx, loaded.key)
  if (!deals.some(deal => deal.deal_id === dealId)) refuse('agreements.no-such-deal', 'not-found')
  mustBeUnsigned(
    loaded.versions.some(
      ({ number, joint }) =>
        joint.clauses.some(({ clause }) => clause.dealId === dealId) &&
        loaded.signatures.some(entry => entry.number === number && entry.withdrawn_at === null),
    ),
  )
  return loaded
}

async function told(call: Call, loaded: Loaded, event: string, dealId: string): Promise<AgreementView> {
  const view = await showAgreement(call, await load(call, loaded.table, loaded.agreement.agreement_id))
  await call.tell({ event, subjectKind: 'deal', subjectId: dealId, details: { side: loaded.table.seat } })
  return view
}
