import {
  gateDeal,
  otherSide,
  phaseOf,
  type Side,
  sides,
  signedStateOf,
  waitingFor,
} from '@wisselwerk/engines/agreement'
import type { Call } from '../../../platform/http/call.ts'
import type { AgreementView, ClauseInput, DealView, VersionView } from '../model.ts'
import { type DealRow, findDeals } from '../store/deals.ts'
import { type Loaded, reactionsOf } from './load.ts'
import { presentFloor } from './rules.ts'

/** One agreement for one of its two sides, on its way to a screen: whose account is in it can see who read it. */
export async function showAgreement(call: Call, loaded: Loaded): Promise<AgreementView> {
  const view = await presentAgreement(call, loaded)
  const other = loaded.renderings.find(rendering => rendering.side === otherSide(loaded.table.side))
  if (view.other.clauses && other)
    await call.looked({ subjectId: other.author_id, what: 'rendering', purpose: 'agreement' })
  return view
}

/** One agreement as one of its two sides may see it. */
export async function presentAgreement(call: Call, loaded: Loaded): Promise<AgreementView> {
  const { table, agreement, renderings, states, text } = loaded
  const { side } = table
  const mine = renderings.find(rendering => rendering.side === side)
  const other = renderings.find(rendering => rendering.side === otherSide(side))
  const own = mine?.author_id === call.actor.personId || mine?.submitted_at ? mine : undefined
  const reactions = reactionsOf(loaded)
  return {
    agreementId: agreement.agreement_id,
    relationId: table.relationId,
    number: agreement.number,
    side,
    turn: agreement.turn,
    phase: phaseOf(states, reactions, text),
    mine: { version: own?.version ?? 0, submitted: states[side].submitted, clauses: own?.clauses ?? [] },
    other: { submitted: states[otherSide(side)].submitted, clauses: other?.clauses ?? null },
    reactions: loaded.reactions.map(({ clause_id, side, kind, remark, same_as }) => ({
      clauseId: clause_id,
      side,
      kind,
      remark,
      sameAs: same_as,
    })),
    waiting: [...waitingFor(side, states[otherSide(side)], reactions)],
    versions: loaded.versions.map(version => presentVersion(loaded, version)),
    deals: (await findDeals(call.tx, loaded.key)).map(row => presentDeal(row, table.employee.personId)),
  }
}

export function presentVersion(loaded: Loaded, version: Loaded['versions'][number]): VersionView {
  const standing = loaded.signatures.filter(
    signature => signature.number === version.number && signature.withdrawn_at === null,
  )
  return {
    number: version.number,
    hash: version.hash,
    authorSide: version.author_side,
    author: version.author_name,
    why: version.why,
    writtenAt: version.written_at.toISOString(),
    clauses: version.joint.clauses.map(({ clause }) => clause as ClauseInput),
    floor: presentFloor(version.joint.clauses.map(({ floor }) => floor)),
    accepted: sides.filter(side =>
      loaded.acceptances.some(acceptance => acceptance.number === version.number && acceptance.side === side),
    ),
    signatures: standing.map(({ side, signer_name, signed_at, hash }) => ({
      side,
      name: signer_name,
      signedAt: signed_at.toISOString(),
      hash,
    })),
    state: signedStateOf(loaded.text, version.hash),
  }
}

/** Whoever speaks for the organisation, now or before, laid down what the employee did not. */
export const addedBy = (deal: Pick<DealRow, 'added_by'>, employeeId: string): Side =>
  deal.added_by === employeeId ? 'employee' : 'organisation'

export function presentDeal(row: DealRow, employeeId: string): DealView {
  const benefit = (side: Side) => row.benefits.find(entry => entry.side === side)?.benefit ?? null
  const stated = (side: Side) => {
    const text = benefit(side)
    return text === null ? null : { statedBy: side, text }
  }
  const gate = gateDeal({
    differsFromStandard: row.differs,
    benefits: { employee: stated('employee'), organisation: stated('organisation') },
  })
  return {
    dealId: row.deal_id,
    type: row.type,
    description: row.description,
    differs: row.differs,
    itemId: row.item_id,
    topicId: row.topic_id,
    version: row.version,
    benefits: { employee: benefit('employee'), organisation: benefit('organisation') },
    ideal: gate.ideal,
    missing: [...gate.missing],
    addedBy: addedBy(row, employeeId),
    refused: row.refusal && {
      reason: row.refusal.reason,
      explanation: row.refusal.explanation,
      refusedOn: row.refusal.refused_on,
    },
  }
}
