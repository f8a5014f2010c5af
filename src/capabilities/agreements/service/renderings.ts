import {
  canReact,
  canWriteRendering,
  otherSide,
  type ReactionKind,
  says,
} from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { isConversationOf } from '../../dialogue/index.ts'
import { ringTable, sitToChangePart } from '../../people/index.ts'
import type { AgreementView, clauseParams, reactInput, saveRenderingInput } from '../model.ts'
import { must, mustDraft } from '../policy.ts'
import {
  beginRendering,
  insertAgreement,
  lockAgreements,
  saveReaction,
  saveRendering,
} from '../store/writing.ts'
import { drafterNow, startYearsNow } from './drafting.ts'
import { load, loadAll, loadToChange, loadToRead } from './load.ts'
import { presentAgreement, showAgreement } from './present.ts'

/**
 * Begins writing down what was agreed. Until the two have signed so many years, both write and the first joint text is the
 * other’s turn each time; from then on whoever has the turn of this year writes both (C05).
 */
export async function startAgreement(
  call: Call,
  relationId: string,
  conversationId: string | null,
): Promise<AgreementView> {
  const table = await sitToChangePart(call, relationId, 'agreement')
  await lockAgreements(call.tx, table.organisationId, relationId)
  const all = await loadAll(call, table)
  const last = all.at(-1)
  if (conversationId && !(await isConversationOf(call, relationId, conversationId)))
    refuse('agreements.no-such-conversation', 'not-found')
  if (last) {
    const { phase } = await presentAgreement(call, last)
    if (phase !== 'signed') refuse('agreements.already-writing', 'conflict')
  }
  const agreementId = call.newId()
  const draftsAfter = await startYearsNow(call)
  const drafter = drafterNow(call, all, draftsAfter)
  await insertAgreement(call.tx, {
    organisationId: table.organisationId,
    agreementId,
    relationId,
    conversationId,
    number: (last?.agreement.number ?? 0) + 1,
    turn: drafter !== 'both' ? drafter : last ? otherSide(last.agreement.turn) : 'organisation',
    drafter,
    draftsAfter,
    startedBy: call.actor.personId,
    at: call.now,
  })
  const view = await showAgreement(call, await load(call, table, agreementId))
  await ringTable(call, table, '/renderings')
  await call.tell({ event: 'agreement.started', subjectKind: 'agreement', subjectId: agreementId })
  return view
}

export async function readAgreement(
  call: Call,
  relationId: string,
  agreementId: string,
): Promise<AgreementView> {
  return showAgreement(call, await loadToRead(call, relationId, agreementId))
}

/** Saves my own account of what was agreed; nobody else reads it yet. */
export async function writeRendering(
  call: Call,
  relationId: string,
  agreementId: string,
  { version, clauses }: z.output<typeof saveRenderingInput>,
): Promise<AgreementView> {
  const { table, key, mine, agreement } = await loadToChange(call, relationId, agreementId)
  mustDraft(agreement.drafter, table.seat)
  must(canWriteRendering(mine))
  await beginRendering(call.tx, key, table.seat, call.actor.personId)
  if (!(await saveRendering(call.tx, { ...key, side: table.seat, version }, { clauses })))
    refuse('agreements.stale-rendering', 'conflict')
  return showAgreement(call, await load(call, table, agreementId))
}

/** "This is what I took from it": from here it stands still, and that of others comes into sight once theirs is in. */
export async function submitRendering(
  call: Call,
  relationId: string,
  agreementId: string,
  version: number,
): Promise<AgreementView> {
  const { table, key, mine, agreement, renderings } = await loadToChange(call, relationId, agreementId)
  mustDraft(agreement.drafter, table.seat)
  must(canWriteRendering(mine))
  const own = renderings.find(rendering => rendering.side === table.seat)
  if (!own?.clauses.some(clause => says(clause.what))) refuse('agreements.empty-rendering', 'conflict')
  if (!(await saveRendering(call.tx, { ...key, side: table.seat, version }, { submittedAt: call.now }))) {
    refuse('agreements.stale-rendering', 'conflict')
  }
  const view = await showAgreement(call, await load(call, table, agreementId))
  await ringTable(call, table, '/renderings')
  await call.tell({
    event: 'rendering.submitted',
    subjectKind: 'agreement',
    subjectId: agreementId,
    details: { side: table.seat },
  })
  return view
}

/** Right, or I remember it differently, or this is missing from mine: one reaction to every clause of the others. */
export async function reactToClause(
  call: Call,
  { relationId, agreementId, clauseId }: z.output<typeof clauseParams>,
  { kind, remark, sameAs }: z.output<typeof reactInput>,
): Promise<AgreementView> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const { table, key, mine, others } = loaded
  const side = table.seat
  must(canReact(mine, others, clauseId))
  if (loaded.versions.length > 0) refuse('agreements.text-is-open', 'conflict')
  if (sameAs && !mine.clauseIds.includes(sameAs))
    refuse('agreements.unknown-clause', 'not-found', { clauseId: sameAs })
  const reaction = {
    clauseId,
    side,
    authorId: call.actor.personId,
    kind: kind as ReactionKind,
    remark,
    sameAs,
  }
  await saveReaction(call.tx, key, reaction)
  const view = await showAgreement(call, await load(call, table, agreementId))
  // One word when all is reacted to, and not one for every clause.
  if (view.waiting.length === 0) await ringTable(call, table, '/renderings')
  await call.tell({
    event: 'clause.reacted',
    subjectKind: 'agreement',
    subjectId: agreementId,
    details: { clause: clauseId, side },
  })
  return view
}
