import { refuse } from '../../platform/errors/refusal.ts'
import type { Side } from '../people/model.ts'

interface Ending {
  other_id: string
  noted_by: string
  ends: readonly { side: Side }[]
}

/** A note is between the two who sat there when it was made: with whoever came since, it is noted anew. */
export function mustBeBetween({ other_id, noted_by }: Ending, here: readonly (string | undefined)[]): void {
  if (![other_id, noted_by].every(personId => here.includes(personId)))
    refuse('recollections.with-another', 'conflict')
}

/** Said once it stays: what is over stands as it was. */
export function mustNotHaveSaid({ ends }: Ending, side: Side): void {
  if (ends.length === 2) refuse('recollections.over', 'conflict')
  if (ends.some(end => end.side === side)) refuse('recollections.already-said', 'conflict')
}
