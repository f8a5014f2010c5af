import type { Clause, Seat } from './clause.ts'
import { allowed, type Decision, refused } from './decision.ts'
import type { FloorResult } from './floor.ts'

/** The own account of what was agreed, of one seat that writes. */
export interface RenderingState {
  readonly side: Seat
  readonly submitted: boolean
  readonly clauseIds: readonly string[]
}

export type ReactionKind = 'agree' | 'remember-differently' | 'missing'
export const reactionKinds: readonly ReactionKind[] = ['agree', 'remember-differently', 'missing']

export interface Reaction {
  readonly clauseId: string
  readonly by: Seat
  readonly kind: ReactionKind
}

export const canWriteRendering = (own: RenderingState): Decision<'rendering-submitted'> =>
  own.submitted ? refused('rendering-submitted') : allowed

/** Neither sees the other's rendering before handing in their own; an unfinished one is nobody else's (C02). */
export function canReadOtherRendering(
  own: RenderingState,
  other: RenderingState,
): Decision<'submit-yours-first' | 'other-still-writing'> {
  if (!own.submitted) return refused('submit-yours-first')
  return other.submitted ? allowed : refused('other-still-writing')
}

/** A clause of any other seat that has handed in, once one's own account is in. */
export function canReact(
  own: RenderingState,
  others: readonly RenderingState[],
  clauseId: string,
): Decision<'submit-yours-first' | 'other-still-writing' | 'own-clause' | 'unknown-clause'> {
  if (!own.submitted) return refused('submit-yours-first')
  if (others.some(other => other.submitted && other.clauseIds.includes(clauseId))) return allowed
  if (own.clauseIds.includes(clauseId)) return refused('own-clause', { clauseId })
  return others.every(other => other.submitted)
    ? refused('unknown-clause', { clauseId })
    : refused('other-still-writing')
}

/** The clauses of the others to which a seat has not reacted yet, in their order. */
export function waitingFor(
  by: Seat,
  others: readonly RenderingState[],
  reactions: readonly Reaction[],
): readonly string[] {
  const done = new Set(reactions.filter(reaction => reaction.by === by).map(({ clauseId }) => clauseId))
  return others.flatMap(other => other.clauseIds).filter(id => !done.has(id))
}

/** The joint text opens when each seat that writes has reacted to every clause of the others (C03). */
export function jointTextOpens(
  renderings: readonly RenderingState[],
  reactions: readonly Reaction[],
): Decision<'renderings-not-in' | 'reactions-missing'> {
  if (!renderings.every(({ submitted }) => submitted)) return refused('renderings-not-in')
  const missing = renderings.map(own => {
    const others = renderings.filter(other => other !== own)
    return [own.side, waitingFor(own.side, others, reactions).length] as const
  })
  return missing.every(([, count]) => count === 0)
    ? allowed
    : refused('reactions-missing', {
        ...Object.fromEntries(missing),
        count: missing.reduce((sum, [, count]) => sum + count, 0),
      })
}

export interface VersionState {
  readonly number: number
  readonly hash: string
  readonly author: Seat
  /** Whose yes and whose signature this text asks for. */
  readonly signers: readonly Seat[]
}

/** A seat's yes to one version, by its hash. */
export interface Acceptance {
  readonly side: Seat
  readonly hash: string
}

/** Signatures are appended, never removed: one that its own signer took back while it stood alone says so. */
export interface Signature {
  readonly side: Seat
  readonly hash: string
  readonly withdrawn: boolean
}

export interface TextState {
  /** In the order in which they came about; numbers rise. */
  readonly versions: readonly VersionState[]
  readonly acceptances: readonly Acceptance[]
  readonly signatures: readonly Signature[]
}

const newestOf = (state: TextState): VersionState | undefined => state.versions.at(-1)

const standing = (state: TextState, hash: string) =>
  state.signatures.filter(signature => signature.hash === hash && !signature.withdrawn)

const signedBy = (state: TextState, side: Seat, hash: string) =>
  standing(state, hash).some(signature => signature.side === side)

const acceptedBy = (state: TextState, side: Seat, hash: string) =>
  state.acceptances.some(acceptance => acceptance.side === side && acceptance.hash === hash)

export type SignedState = 'unsigned' | 'open' | 'signed'

const versionOf = (state: TextState, hash: string) => state.versions.find(version => version.hash === hash)

const acceptedByAll = (state: TextState, { signers, hash }: VersionState) =>
  signers.every(side => acceptedBy(state, side, hash))

/** As long as one signature is missing the text is open; only all of them on the same hash make it an agreement (C06). */
export function signedStateOf(state: TextState, hash: string): SignedState {
  const signers = versionOf(state, hash)?.signers ?? []
  const count = signers.filter(side => signedBy(state, side, hash)).length
  if (count === 0) return 'unsigned'
  return count === signers.length ? 'signed' : 'open'
}

/** The version all are bound by: the newest that is signed. */
export const inForce = (state: TextState): VersionState | undefined =>
  [...state.versions].reverse().find(({ hash }) => signedStateOf(state, hash) === 'signed')

/** A change is a new version on top of the newest, never while a signature stands alone on it (C04). */
export function canPropose(
  state: TextState,
  basedOn: number,
): Decision<'version-outdated' | 'one-has-signed'> {
  const newest = newestOf(state)
  if ((newest?.number ?? 0) !== basedOn)
    return refused('version-outdated', { newest: newest?.number ?? 0, basedOn })
  return newest && signedStateOf(state, newest.hash) === 'open'
    ? refused('one-has-signed', { newest: newest.number })
    : allowed
}

type Outdated = 'no-text-yet' | 'version-outdated' | 'text-differs'

function isNewest(state: TextState, number: number, hash: string): Decision<Outdated> {
  const newest = newestOf(state)
  if (!newest) return refused('no-text-yet')
  if (newest.number !== number) return refused('version-outdated', { newest: newest.number, basedOn: number })
  return newest.hash === hash ? allowed : refused('text-differs', { newest: newest.number })
}

export function canAccept(
  state: TextState,
  side: Seat,
  number: number,
  hash: string,
): Decision<Outdated | 'already-accepted'> {
  const current = isNewest(state, number, hash)
  if (!current.ok) return current
  return acceptedBy(state, side, hash) ? refused('already-accepted') : allowed
}

export type SigningRefusal =
  | Outdated
  | 'no-clauses'
  | 'clause-without-pointer'
  | 'clause-without-date'
  | 'floor-not-checked'
  | 'below-the-floor'
  | 'not-a-signer'
  | 'not-accepted-by-all'
  | 'already-signed'

/**
 * Whether a side may sign this hash now. Two different hashes cannot both be signed: only the newest version can,
 * and no newer one can come while a signature stands alone.
 */
export function canSign(
  state: TextState,
  side: Seat,
  number: number,
  hash: string,
  clauses: readonly Pick<Clause, 'id' | 'fills' | 'reviewOn' | 'endsOn'>[],
  floor: readonly Pick<FloorResult, 'clauseId' | 'blocks'>[],
): Decision<SigningRefusal> {
  const current = isNewest(state, number, hash)
  if (!current.ok) return current
  const newest = newestOf(state)!
  if (!newest.signers.includes(side)) return refused('not-a-signer')
  if (signedBy(state, side, hash)) return refused('already-signed')
  if (clauses.length === 0) return refused('no-clauses')
  for (const [index, clause] of clauses.entries()) {
    const place = { clauseId: clause.id, clause: index + 1 }
    if (clause.fills === null) return refused('clause-without-pointer', place)
    if (!clause.reviewOn && !clause.endsOn) return refused('clause-without-date', place)
    const checked = floor.filter(({ clauseId }) => clauseId === clause.id)
    if (checked.length === 0) return refused('floor-not-checked', place)
    if (checked.some(({ blocks }) => blocks)) return refused('below-the-floor', place)
  }
  return acceptedByAll(state, newest) ? allowed : refused('not-accepted-by-all')
}

/** As long as a signature is missing, whoever signed may take theirs back; all of them bind all. */
export function canWithdraw(
  state: TextState,
  side: Seat,
  hash: string,
): Decision<'not-signed' | 'all-have-signed'> {
  if (!signedBy(state, side, hash)) return refused('not-signed')
  return signedStateOf(state, hash) === 'open' ? allowed : refused('all-have-signed')
}

export type Phase = 'rendering' | 'reactions' | 'joint-text' | 'accepted' | 'open' | 'signed'

/** Where those at the table are on the way from an account of each to one agreement. */
export function phaseOf(
  renderings: readonly RenderingState[],
  reactions: readonly Reaction[],
  state: TextState,
): Phase {
  const newest = newestOf(state)
  if (newest) {
    const signed = signedStateOf(state, newest.hash)
    if (signed !== 'unsigned') return signed
    return acceptedByAll(state, newest) ? 'accepted' : 'joint-text'
  }
  if (!renderings.every(({ submitted }) => submitted)) return 'rendering'
  return jointTextOpens(renderings, reactions).ok ? 'joint-text' : 'reactions'
}
