import { canStateBenefit, type Side } from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringTable } from '../../people/index.ts'
import type {
  AgreementView,
  benefitInput,
  changeDealInput,
  DealInput,
  dealParams,
  refuseDealInput,
} from '../model.ts'
import { must, mustBeOfTheTwo, mustBeUnsigned } from '../policy.ts'
import { isOnlyPrecedent } from '../precedent.ts'
import {
  type DealRow,
  findDeals,
  insertDeal,
  insertRefusal,
  saveBenefit,
  saveWords,
  updateDeal,
} from '../store/deals.ts'
import { type Loaded, load, loadToChange } from './load.ts'
import { addedBy, showAgreement } from './present.ts'

type DealPath = z.output<typeof dealParams>

/** Puts a deal on the table: what it is and what differs from what holds for everybody. */
export async function addDeal(
  call: Call,
  relationId: string,
  agreementId: string,
  deal: DealInput,
): Promise<AgreementView> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const side = mustBeOfTheTwo(loaded.table.seat)
  const dealId = call.newId()
  const authorId = call.actor.personId
  await insertDeal(call.tx, loaded.key, { ...deal, dealId, addedBy: authorId, at: call.now })
  await saveWords(call.tx, loaded.key.organisationId, { dealId, side, authorId, words: deal.words })
  return told(call, loaded, 'deal.added', dealId)
}

/** Another version of the deal: what was gained by the one before and a no to it stay with that one. */
export async function changeDeal(
  call: Call,
  at: DealPath,
  { version, deal }: z.output<typeof changeDealInput>,
): Promise<AgreementView> {
  const { loaded, side } = await loadDeal(call, at)
  const { dealId } = at
  if (!(await updateDeal(call.tx, { ...loaded.key, dealId, version }, deal)))
    refuse('agreements.stale-deal', 'conflict')
  const own = { dealId, side, authorId: call.actor.personId, words: deal.words }
  await saveWords(call.tx, loaded.key.organisationId, own)
  return told(call, loaded, 'deal.changed', dealId)
}

/** What I gain by it, in my words; what the other gains is theirs to say. */
export async function stateBenefit(
  call: Call,
  at: DealPath,
  { side, version, text }: z.output<typeof benefitInput>,
): Promise<AgreementView> {
  const { loaded, deal, side: own } = await loadDeal(call, at)
  const { dealId } = at
  must(canStateBenefit(side, own))
  if (deal.version !== version) refuse('agreements.stale-deal', 'conflict')
  await saveBenefit(call.tx, loaded.key.organisationId, {
    dealId,
    version,
    side,
    authorId: call.actor.personId,
    benefit: text,
  })
  return told(call, loaded, 'deal.benefit-stated', dealId)
}

/**
 * No to a deal of the other, on a ground from the list, which stands whatever is said with it. That everybody would want
 * it is not on the list, and under 'something else' words that say only that are sent back.
 */
export async function refuseDeal(
  call: Call,
  at: DealPath,
  { version, reason, explanation }: z.output<typeof refuseDealInput>,
): Promise<AgreementView> {
  const { loaded, deal, side } = await loadDeal(call, at)
  const { table, key } = loaded
  const { dealId } = at
  if (addedBy(deal, table.employee.personId) === side) refuse('agreements.own-deal', 'conflict')
  if (deal.version !== version) refuse('agreements.stale-deal', 'conflict')
  if (deal.refusal) refuse('agreements.already-refused', 'conflict')
  if (reason === 'other') {
    if (explanation === '') refuse('agreements.refusal-unexplained', 'bad-input')
    if (isOnlyPrecedent(explanation)) refuse('agreements.only-precedent', 'bad-input')
  }
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
  { relationId, agreementId, dealId }: DealPath,
): Promise<{ loaded: Loaded; deal: DealRow; side: Side }> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const side = mustBeOfTheTwo(loaded.table.seat)
  const deal = (await findDeals(call.tx, loaded.key)).find(row => row.deal_id === dealId)
  if (!deal) refuse('agreements.no-such-deal', 'not-found')
  mustBeUnsigned(
    loaded.versions.some(
      ({ number, joint }) =>
        joint.clauses.some(({ clause }) => clause.dealId === dealId) &&
        loaded.signatures.some(entry => entry.number === number && entry.withdrawn_at === null),
    ),
  )
  return { loaded, deal, side }
}

async function told(call: Call, loaded: Loaded, event: string, dealId: string): Promise<AgreementView> {
  const view = await showAgreement(call, await load(call, loaded.table, loaded.agreement.agreement_id))
  await ringTable(call, loaded.table, '/renderings')
  await call.tell({ event, subjectKind: 'deal', subjectId: dealId, details: { side: loaded.table.seat } })
  return view
}
