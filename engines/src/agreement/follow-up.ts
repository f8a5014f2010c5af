import { isDay } from './calendar.ts'
import type { Clause, Seat } from './clause.ts'

/** What one seat says became of a clause, for one of its days. */
export type Kept = 'kept' | 'partly' | 'not-kept'
export const keptAnswers: readonly Kept[] = ['kept', 'partly', 'not-kept']

export interface Mark {
  readonly clauseId: string
  /** The due day to which the answer belongs. */
  readonly dueOn: string
  readonly side: Seat
  readonly kept: Kept
}

/** All said the same; not all said the same; some or none has said anything yet. */
export type FollowUpState = Kept | 'seen-differently' | 'some-marked' | 'unmarked'

type Dated = Pick<Clause, 'id' | 'when' | 'reviewOn' | 'endsOn'>

/** The days on which all are asked: by when, the look back and the end. */
export function dueDaysOf(clause: Dated): readonly string[] {
  const byWhen = clause.when && 'day' in clause.when && isDay(clause.when.day) ? clause.when.day : null
  const days = [byWhen, clause.reviewOn, clause.endsOn].filter(day => day !== null)
  return [...new Set(days)].sort()
}

/**
 * What all marks together say (B12). Each of `signers` marks for itself; where they differ that is what is recorded, and
 * nothing here decides who is right. The last mark of a seat counts.
 */
export function followUpOf(
  clauseId: string,
  dueOn: string,
  marks: readonly Mark[],
  signers: readonly Seat[],
): FollowUpState {
  const said = signers.flatMap(
    side =>
      marks.filter(mark => mark.clauseId === clauseId && mark.dueOn === dueOn && mark.side === side).at(-1)
        ?.kept ?? [],
  )
  if (said.length === 0) return 'unmarked'
  if (said.length < signers.length) return 'some-marked'
  return said.every(kept => kept === said[0]) ? said[0]! : 'seen-differently'
}

export interface DueEntry {
  readonly clauseId: string
  readonly dueOn: string
  readonly state: FollowUpState
}

/** Everything that is due on or before a day, oldest first, with what was said about it. */
export function followUps(
  clauses: readonly Dated[],
  marks: readonly Mark[],
  signers: readonly Seat[],
  day: string,
): readonly DueEntry[] {
  return clauses
    .flatMap(clause => dueDaysOf(clause).map(dueOn => ({ clauseId: clause.id, dueOn })))
    .filter(({ dueOn }) => dueOn <= day)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map(entry => ({ ...entry, state: followUpOf(entry.clauseId, entry.dueOn, marks, signers) }))
}

/** The due list of one seat: what is due and what that seat has not marked. */
export function dueListFor(
  side: Seat,
  clauses: readonly Dated[],
  marks: readonly Mark[],
  signers: readonly Seat[],
  day: string,
): readonly DueEntry[] {
  return followUps(clauses, marks, signers, day).filter(
    entry =>
      !marks.some(
        mark => mark.side === side && mark.clauseId === entry.clauseId && mark.dueOn === entry.dueOn,
      ),
  )
}

/** The next day on which all are asked something, from a day on; null when nothing is to come. */
export function nextDueDay(clauses: readonly Dated[], from: string): string | null {
  return (
    clauses
      .flatMap(dueDaysOf)
      .filter(day => day >= from)
      .sort()[0] ?? null
  )
}
