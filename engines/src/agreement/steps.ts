import { type Clause, otherSide, type Side, sides } from './clause.ts'
import { allowed, type Decision, refused } from './decision.ts'
import type { FloorResult } from './floor.ts'

/** One party's own account of what was agreed. */
export interface RenderingState {
  readonly side: Side
  readonly submitted: boolean
  readonly clauseIds: readonly string[]
}

export type ReactionKind = 'agree' | 'remember-differently' | 'missing'
export const reactionKinds: readonly ReactionKind[] = ['agree', 'remember-differently', 'missing']

export interface Reaction {
  readonly clauseId: string
  readonly by: Side
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

export function canReact(
  own: RenderingState,
  other: RenderingState,
  clauseId: string,
): Decision<'submit-yours-first' | 'other-still-writing' | 'own-clause' | 'unknown-clause'> {
  const read = canReadOtherRendering(own, other)
  if (!read.ok) return read
  if (other.clauseIds.includes(clauseId)) return allowed
  return refused(own.clauseIds.includes(clauseId) ? 'own-clause' : 'unknown-clause', { clauseId })
}

/** The clauses of the other to which a side has not reacted yet, in their order. */
export function waitingFor(
  by: Side,
  other: RenderingState,
  reactions: readonly Reaction[],
): readonly string[] {
  const done = new Set(reactions.filter(reaction => reaction.by === by).map(({ clauseId }) => clauseId))
  return other.clauseIds.filter(id => !done.has(id))
}

/** The joint text opens when each has reacted to every clause of the other (C03). */
export function jointTextOpens(
  renderings: Readonly<Record<Side, RenderingState>>,
  reactions: readonly Reaction[],
): Decision<'renderings-not-in' | 'reactions-missing'> {
  if (!sides.every(side => renderings[side].submitted)) return refused('renderings-not-in')
  const [employee, organisation] = sides.map(
    side => waitingFor(side, renderings[otherSide(side)], reactions).length,
  ) as [number, number]
  return employee + organisation === 0 ? allowed : refused('reactions-missing', { employee, organisation })
}

export interface VersionState {
  readonly number: number
  readonly hash: string
  readonly author: Side
}

/** A side's yes to one version, by its hash. */
export interface Acceptance {
  readonly side: Side
  readonly hash: string
}

/** Signatures are appended, never removed: one that its own signer took back while it stood alone says so. */
export interface Signature {
  readonly side: Side
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

const signedBy = (state: TextState, side: Side, hash: string) =>
  standing(state, hash).some(signature => signature.side === side)

const acceptedBy = (state: TextState, side: Side, hash: string) =>
  state.acceptances.some(acceptance => acceptance.side === side && acceptance.hash === hash)

export type SignedState = 'unsigned' | 'open' | 'signed'

/** One signature leaves the text open; only two on the same hash make it an agreement (C06). */
export function signedStateOf(state: TextState, hash: string): SignedState {
  const count = sides.filter(side => signedBy(state, side, hash)).length
  return (['unsigned', 'open', 'signed'] as const)[count]!
}

/** The version both are bound by: the newest with two signatures. */
export const inForce = (state: TextState): VersionState | undefined =>
  [...state.versions].reverse().find(({ hash }) => signedStateOf(state, hash) === 'signed')

/** A change is a new version on top of the newest, never while one signature stands on it (C04). */
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
  side: Side,
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
  | 'not-accepted-by-both'
  | 'already-signed'

/**
 * Whether a side may sign this hash now. Two different hashes cannot both be signed: only the newest version can,
 * and no newer one can come while a signature stands alone.
 */
export function canSign(
  state: TextState,
  side: Side,
  number: number,
  hash: string,
  clauses: readonly Pick<Clause, 'id' | 'fills' | 'reviewOn' | 'endsOn'>[],
  floor: readonly Pick<FloorResult, 'clauseId' | 'blocks'>[],
): Decision<SigningRefusal> {
  const current = isNewest(state, number, hash)
  if (!current.ok) return current
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
  return sides.every(each => acceptedBy(state, each, hash)) ? allowed : refused('not-accepted-by-both')
}

/** A signature that stands alone may be taken back by the one who set it; two bind both. */
export function canWithdraw(
  state: TextState,
  side: Side,
  hash: string,
): Decision<'not-signed' | 'both-have-signed'> {
  if (!signedBy(state, side, hash)) return refused('not-signed')
  return signedStateOf(state, hash) === 'open' ? allowed : refused('both-have-signed')
}

export type Phase = 'rendering' | 'reactions' | 'joint-text' | 'accepted' | 'open' | 'signed'

/** Where the two are on the way from two accounts to one agreement. */
export function phaseOf(
  renderings: Readonly<Record<Side, RenderingState>>,
  reactions: readonly Reaction[],
  state: TextState,
): Phase {
  const newest = newestOf(state)
  if (newest) {
    const signed = signedStateOf(state, newest.hash)
    if (signed !== 'unsigned') return signed
    return sides.every(side => acceptedBy(state, side, newest.hash)) ? 'accepted' : 'joint-text'
  }
  if (!sides.every(side => renderings[side].submitted)) return 'rendering'
  return jointTextOpens(renderings, reactions).ok ? 'joint-text' : 'reactions'
}
