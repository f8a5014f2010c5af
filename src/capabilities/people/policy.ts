import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { ExtraSeat, RelationView, RoleName, Seat, Side, TablePart } from './model.ts'
import type { ScopeKind } from './role-schemas.ts'
import { counterpartPart, kindsWithCounterpart } from './vocabulary.ts'

/** HR keeps the register. */
export const mayKeepRegister = (actor: Actor): boolean => actor.roles.includes('hr')

export function mustKeepRegister(actor: Actor): void {
  if (!mayKeepRegister(actor)) refuse('people.not-register-keeper', 'not-allowed')
}

/** Only the two parties of a relation sit at its table. For anybody else it does not exist. */
export function mustSitAtTable<T extends { side: Side | null }>(relation: T | undefined): T & { side: Side } {
  if (!relation || relation.side === null) refuse('people.no-such-relation', 'not-found')
  return relation as T & { side: Side }
}

/** Whoever has a seat at a part of a table; for anybody else there is no such table. */
export function mustSitAtPart<T>(relation: T | undefined, seat: Seat | undefined): { row: T; seat: Seat } {
  if (!relation || !seat) refuse('people.no-such-relation', 'not-found')
  return { row: relation, seat }
}

/** An employment relationship that ended is not changed any more; `validUntil` is the first day without it. */
export function mustBeRunning({ validUntil }: Pick<RelationView, 'validUntil'>, today: string): void {
  if (validUntil && validUntil <= today) refuse('people.relation-ended', 'conflict', { on: validUntil })
}

/** The contact of an agency talks with an agency worker alone, and sits at nothing else of that table. */
export function mustFitTheTable(
  { kind }: Pick<RelationView, 'kind'>,
  { seat, parts }: { seat: ExtraSeat; parts: readonly TablePart[] },
): void {
  if (!parts.includes(counterpartPart)) return
  if (seat !== 'agency' || parts.length > 1) refuse('people.counterpart-alone', 'bad-input')
  if (!kindsWithCounterpart.some(one => one === kind)) refuse('people.no-counterpart-here', 'conflict')
}

export type { RelationView }

/** Nobody is HR or the works council in part, and a region is for who moves people between employers. */
export function mustSuit(role: RoleName, scope: ScopeKind): void {
  const whole = role === 'hr' || role === 'council'
  const between = role === 'region_coordinator' || role === 'mobility_adviser'
  if ((whole && scope !== 'organisation') || (scope === 'region' && !between))
    refuse('people.scope-not-for-role', 'bad-input')
}
