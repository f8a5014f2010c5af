import type { AgencyOutcome } from './vocabulary.ts'

/** It counts as a talk when both say so, each without knowing what the other answers; open while one has yet to say it. */
export function outcomeOf(one: boolean | null, other: boolean | null): AgencyOutcome {
  if (one === null || other === null) return 'open'
  if (one !== other) return 'disputed'
  return one ? 'held' : 'not-held'
}
