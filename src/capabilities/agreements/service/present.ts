import {
  gateDeal,
  phaseOf,
  type Seat,
  type Side,
  signedStateOf,
  waitingFor,
} from '@wisselwerk/engines/agreement'
import type { Call } from '../../../platform/http/call.ts'
import { unprintedIn } from '../../../platform/pdf/index.ts'
import type { AgreementView, ClauseInput, DealView, VersionView } from '../model.ts'
import { type DealRow, findDeals } from '../store/deals.ts'
import { allAccounts, type Loaded, reactionsOf } from './load.ts'
import { presentFloor } from './rules.ts'

/** One agreement for somebody who sits at it, on its way to a screen: whose words are in it can see who read them. */
export async function showAgreement(call: Call, loaded: Loaded): Promise<AgreementView> {
  const deals = await findDeals(call.tx, loaded.key)
  const view = present(call, loaded, deals)
  for (const { seat, clauses } of view.others) {
    const other = loaded.renderings.find(rendering => rendering.side === seat)
    if (clauses && other)
      await call.looked({ subjectId: other.author_id, what: 'rendering', purpose: 'agreement' })
  }
  for (const subjectId of new Set(loaded.versions.map(({ author_id }) => author_id)))
    await call.looked({ subjectId, what: 'agreement', purpose: 'agreement' })
  for (const subjectId of new Set(deals.flatMap(authorsOf)))
    await call.looked({ subjectId, what: 'deal', purpose: 'agreement' })
  return view
}

const authorsOf = ({ added_by, benefits, words }: DealRow): string[] => [
  added_by,
  ...[...benefits, ...words].map(({ author_id }) => author_id),
]

/** One agreement as somebody who sits at it may see it. */
export const presentAgreement = async (call: Call, loaded: Loaded): Promise<AgreementView> =>
  present(call, loaded, await findDeals(call.tx, loaded.key))

function present(call: Call, loaded: Loaded, deals: readonly DealRow[]): AgreementView {
  const { table, agreement, renderings, text } = loaded
  const side = table.seat
  const accountOf = (seat: Seat) => renderings.find(rendering => rendering.side === seat)
  const mine = accountOf(side)
  const own = mine?.author_id === call.actor.personId || mine?.submitted_at ? mine : undefined
  const reactions = reactionsOf(loaded)
  return {
    agreementId: agreement.agreement_id,
    relationId: table.relationId,
    number: agreement.number,
    side,
    turn: agreement.turn,
    drafter: agreement.drafter,
    phase: phaseOf(allAccounts(loaded), reactions, text),
    mine: { version: own?.version ?? 0, submitted: loaded.mine.submitted, clauses: own?.clauses ?? [] },
    others: loaded.others.map(({ side, submitted }) => ({
      seat: side,
      name: table.seats.find(({ seat }) => seat === side)!.name,
      submitted,
      clauses: accountOf(side)?.clauses ?? null,
    })),
    reactions: loaded.reactions.map(({ clause_id, side, kind, remark, same_as }) => ({
      clauseId: clause_id,
      side,
      kind,
      remark,
      sameAs: same_as,
    })),
    waiting: [...waitingFor(side, loaded.others, reactions)],
    versions: loaded.versions.map(version => presentVersion(loaded, version)),
    deals: deals.map(row =>
      presentDeal(row, { employeeId: table.employee.personId, readerId: call.actor.personId }),
    ),
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
    leftOut: [...version.left_out],
    writtenAt: version.written_at.toISOString(),
    clauses: version.joint.clauses.map(({ clause }) => clause as ClauseInput),
    floor: presentFloor(version.joint.clauses.map(({ floor }) => floor)),
    unprinted: unprintedOf(version.joint),
    accepted: version.joint.signers.flatMap(({ seat }) =>
      loaded.acceptances.some(({ number, side }) => number === version.number && side === seat) ? [seat] : [],
    ),
    signers: version.joint.signers.map(({ seat, name }) => ({ seat, name })),
    signatures: standing.map(({ side, signer_name, signed_at, hash }) => ({
      side,
      name: signer_name,
      signedAt: signed_at.toISOString(),
      hash,
    })),
    cooling: version.joint.cooling ?? null,
    state: signedStateOf(loaded.text, version.hash),
  }
}

/** Whoever is about to sign hears which signs the paper cannot show. */
function unprintedOf({
  signers,
  organisation,
  relation,
  clauses,
}: Loaded['versions'][number]['joint']): string[] {
  const texts = [
    organisation.name,
    relation.unit,
    ...signers.map(({ name }) => name),
    ...clauses.flatMap(({ clause: { what, how, when, whoName, lowers } }) => [
      what,
      how,
      whoName,
      lowers?.reason ?? null,
      lowers?.compensation ?? null,
      when && 'text' in when ? when.text : null,
    ]),
  ]
  return [...new Set(texts.flatMap(text => (text === null ? [] : unprintedIn(text))))]
}

/** Whoever speaks for the organisation, now or before, laid down what the employee did not. */
export const addedBy = (deal: Pick<DealRow, 'added_by'>, employeeId: string): Side =>
  deal.added_by === employeeId ? 'employee' : 'organisation'

export function presentDeal(
  row: DealRow,
  { employeeId, readerId }: { employeeId: string; readerId: string },
): DealView {
  const stated = row.benefits.filter(entry => entry.deal_version === row.version)
  const benefit = (side: Side) => stated.find(entry => entry.side === side)?.benefit ?? null
  const words = (side: Side) => row.words.find(entry => entry.side === side)?.words ?? null
  const own = row.benefits
    .filter(entry => entry.author_id === readerId)
    .reduce<(typeof row.benefits)[number] | undefined>(
      (last, entry) => (last && last.deal_version > entry.deal_version ? last : entry),
      undefined,
    )
  const of = (side: Side) => {
    const text = benefit(side)
    return text === null ? null : { statedBy: side, text }
  }
  const gate = gateDeal({
    differsFromStandard: row.differs,
    benefits: { employee: of('employee'), organisation: of('organisation') },
  })
  return {
    dealId: row.deal_id,
    kind: row.kind,
    dimension: row.dimension,
    reason: row.reason,
    compensation: row.compensation,
    description: row.description,
    differs: row.differs,
    itemId: row.item_id,
    topicId: row.topic_id,
    version: row.version,
    benefits: { employee: benefit('employee'), organisation: benefit('organisation') },
    earlierBenefit: own && own.deal_version < row.version ? own.benefit : null,
    words: { employee: words('employee'), organisation: words('organisation') },
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
