import {
  canAccept,
  canonicalText,
  canPropose,
  canSign,
  canWithdraw,
  coolingOf,
  hasCooled,
  hashText,
  type JointVersion,
  jointTextOpens,
  saysWhatItLowers,
  signedStateOf,
  withDate,
} from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringTable } from '../../people/index.ts'
import { asArticleSays } from '../going-on.ts'
import { type LeftOut, looseClauses } from '../loose.ts'
import {
  type AgreementView,
  asEngineClauses,
  type ClauseInput,
  type hashInput,
  type proposeInput,
} from '../model.ts'
import { must, mustNameWhoSigns } from '../policy.ts'
import { findCoolingDays } from '../store/cooling.ts'
import { type DealRow, findDeals } from '../store/deals.ts'
import { insertAcceptance, insertSignature, insertVersion, withdrawSignature } from '../store/text.ts'
import { lowerableAt } from './cooling.ts'
import { dropDocument, keepDocument } from './document.ts'
import { allAccounts, type Loaded, load, loadToChange, reactionsOf, withText } from './load.ts'
import { showAgreement } from './present.ts'
import { checkFloor, librariesOf } from './rules.ts'

/** A new version of the joint text, on top of the newest. All accept it, or one of them changes it again. */
export async function proposeVersion(
  call: Call,
  relationId: string,
  agreementId: string,
  { basedOn, clauses, why, leftOut }: z.output<typeof proposeInput>,
): Promise<AgreementView> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const { table, text, key } = loaded
  must(jointTextOpens(allAccounts(loaded), reactionsOf(loaded)))
  must(canPropose(text, basedOn))
  const deals = await requireDeals(call, loaded, clauses)
  const articles = (await librariesOf(call)).flatMap(library => library.articles)
  const read = clauses.map(clause => asArticleSays(clause, articles))
  const dated = asEngineClauses(read).map(clause => withDate(clause, call.today)) as ClauseInput[]
  must(saysWhatItLowers(asEngineClauses(dated), await lowerableAt(call, relationId, deals)))
  const joint = await composeVersion(call, loaded, dated)
  mustSettleAll(loaded, clauses, leftOut)
  const canonical = canonicalText(joint)
  const hash = hashText(canonical)
  await insertVersion(call.tx, key, {
    number: joint.number,
    authorId: call.actor.personId,
    authorSide: table.seat,
    why,
    leftOut,
    joint,
    canonical,
    hash,
    at: call.now,
  })
  // Whoever writes a version stands behind it; the others still have to say so.
  await insertAcceptance(call.tx, key, {
    number: joint.number,
    side: table.seat,
    authorId: call.actor.personId,
    hash,
    at: call.now,
  })
  return told(call, loaded, 'version.written', { number: joint.number, hash, side: table.seat })
}

/** Nothing of anybody's account disappears without a word, until a text was signed: from there on that one counts. */
function mustSettleAll(loaded: Loaded, clauses: readonly ClauseInput[], leftOut: readonly LeftOut[]): void {
  if (loaded.text.versions.some(({ hash }) => signedStateOf(loaded.text, hash) === 'signed')) return
  const loose = looseClauses({
    accounts: allAccounts(loaded).flatMap(({ clauseIds }) => clauseIds),
    ties: loaded.reactions.flatMap(({ clause_id, same_as }) =>
      same_as ? [[clause_id, same_as] as const] : [],
    ),
    text: clauses.map(({ id }) => id),
    leftOut: [...loaded.versions.flatMap(({ left_out }) => left_out), ...leftOut],
  })
  if (loose.length > 0) refuse('agreements.hangs-loose', 'conflict', { count: loose.length })
}

/** Yes to exactly this text. */
export async function acceptVersion(
  call: Call,
  relationId: string,
  agreementId: string,
  { number, hash }: z.output<typeof hashInput>,
): Promise<AgreementView> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const { table, key, text } = loaded
  must(canAccept(text, table.seat, number, hash))
  await insertAcceptance(call.tx, key, {
    number,
    side: table.seat,
    authorId: call.actor.personId,
    hash,
    at: call.now,
  })
  return told(call, loaded, 'version.accepted', { number, hash, side: table.seat })
}

/** Signs the newest text, if all accepted it and nothing in it is below the floor as the articles stand today. */
export async function signVersion(
  call: Call,
  relationId: string,
  agreementId: string,
  { number, hash }: z.output<typeof hashInput>,
): Promise<AgreementView> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const { table, key, text } = loaded
  const newest = loaded.versions.at(-1)
  const clauses = newest ? (newest.joint.clauses.map(({ clause }) => clause) as ClauseInput[]) : []
  const { floor } = await checkFloor(call, table, clauses)
  must(canSign(text, table.seat, number, hash, asEngineClauses(clauses), floor))
  must(hasCooled(newest!.joint.cooling, call.today))
  const signed = loaded.signatures.flatMap(signature =>
    signature.number === number && signature.withdrawn_at === null ? [signature.side] : [],
  )
  mustNameWhoSigns(table.seats, { joint: newest!.joint, signed })
  const turn = loaded.signatures.filter(
    signature => signature.number === number && signature.side === table.seat,
  ).length
  const { seat: side } = table
  const signature = { number, side, turn: turn + 1, hash }
  await insertSignature(call.tx, key, { ...signature, signerId: call.actor.personId, at: call.now })
  const own = {
    ...signature,
    agreement_id: agreementId,
    signer_name: call.actor.name,
    signed_at: call.now,
    withdrawn_at: null,
  }
  const now = withText({ ...loaded, signatures: [...loaded.signatures, own] })
  await keepDocument(call, now, number)
  const view = await showAgreement(call, now)
  const details = { number, hash, side }
  await ringTable(call, table, '/sign')
  await call.tell({ event: 'version.signed', subjectKind: 'agreement', subjectId: agreementId, details })
  return view
}

/** Takes back a signature while another is missing. */
export async function withdrawOwnSignature(
  call: Call,
  relationId: string,
  agreementId: string,
  { number, hash }: z.output<typeof hashInput>,
): Promise<AgreementView> {
  const loaded = await loadToChange(call, relationId, agreementId)
  const { table, key, text } = loaded
  must(canWithdraw(text, table.seat, hash))
  await withdrawSignature(call.tx, key, { number, side: table.seat, at: call.now })
  await dropDocument(call, loaded, number)
  return told(call, loaded, 'signature.withdrawn', { number, hash, side: table.seat })
}

/** Everything that those at the table put their names to, as it is on this day. */
async function composeVersion(
  call: Call,
  { table, text }: Loaded,
  clauses: readonly ClauseInput[],
): Promise<JointVersion> {
  const { floor, sets } = await checkFloor(call, table, clauses)
  const { name } = await call.organisation()
  if (!table.manager) refuse('agreements.no-manager', 'conflict')
  return {
    language: call.language,
    organisation: { id: table.organisationId, name },
    relation: {
      id: table.relationId,
      kind: table.kind,
      unit: table.unit,
      jobTitle: table.jobTitle,
      hoursPerWeek: table.hoursPerWeek,
    },
    signers: table.seats.map(({ seat, personId, name }) => ({ seat, id: personId, name })),
    number: (text.versions.at(-1)?.number ?? 0) + 1,
    author: table.seat,
    writtenOn: call.today,
    rules: { on: call.today, sets },
    clauses: asEngineClauses(clauses).map((clause, index) => ({ clause, floor: floor[index]! })),
    cooling: coolingOf(asEngineClauses(clauses), call.today, await findCoolingDays(call.tx)),
  }
}

/** A clause may come from an i-deal of this agreement, and from no other. */
async function requireDeals(
  call: Call,
  loaded: Loaded,
  clauses: readonly ClauseInput[],
): Promise<readonly DealRow[]> {
  const deals = await findDeals(call.tx, loaded.key)
  const stray = clauses.find(clause => clause.dealId && !deals.some(deal => deal.deal_id === clause.dealId))
  if (stray) refuse('agreements.no-such-deal', 'not-found')
  return deals
}

async function told(
  call: Call,
  loaded: Loaded,
  event: string,
  details: Record<string, string | number>,
): Promise<AgreementView> {
  const { agreement_id: agreementId } = loaded.agreement
  const view = await showAgreement(call, await load(call, loaded.table, agreementId))
  await ringTable(call, loaded.table, '/renderings')
  await call.tell({ event, subjectKind: 'agreement', subjectId: agreementId, details })
  return view
}
