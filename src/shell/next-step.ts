import type { Step } from '../platform/web/screens.ts'

/** What one capability sees at a table. */
export interface Seen {
  owner: string
  steps: readonly Step[]
  done: Readonly<Record<string, string>>
}

export type OwnedStep = Step & { owner: string }

/**
 * The one next step of a side at its table: the lowest rank of what the capabilities see, which is the order that the papers
 * recommend (expectations, talk, agreement), after what is being written and what is due. What was done since is no step any
 * more. Every step can also be taken by itself.
 */
export function nextStep(seen: readonly Seen[]): OwnedStep | undefined {
  const isDone = ({ id, since }: Step) =>
    since !== undefined && seen.some(({ done }) => done[id] !== undefined && done[id] >= since)
  return seen
    .flatMap(({ owner, steps }) => steps.filter(step => !isDone(step)).map(step => ({ ...step, owner })))
    .reduce<OwnedStep | undefined>(
      (first, step) => (first && first.rank <= step.rank ? first : step),
      undefined,
    )
}
