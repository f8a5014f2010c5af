import type { Drafter, Side } from '@wisselwerk/engines/agreement'
import type { Timeline } from './model.ts'

type Begun = Pick<
  Timeline['agreements'][number],
  'agreementId' | 'drafter' | 'draftsAfter' | 'startedOn' | 'inForce'
>

/** Why somebody has the turn to write down what was agreed: what both can read in their own years. */
export interface TurnReason {
  drafter: Drafter
  /** After how many signed years the two take turns, as it was when this was begun. */
  after: number
  /** In how many years before this one both signed. */
  done: number
  /** The year of the turn that is on now; null while both write. */
  since: string | null
  /** The year in which somebody drafted last and both signed, and who that was. */
  last: { year: string; drafter: Side } | null
  /** Of the same turn an earlier year came to nothing. */
  again: boolean
}

const yearOf = ({ startedOn }: Begun) => startedOn.slice(0, 4)

export function whyTurn(agreements: readonly Begun[], agreementId: string): TurnReason | null {
  const now = agreements.find(one => one.agreementId === agreementId)
  if (!now || now.draftsAfter === null) return null
  const earlier = agreements.filter(one => yearOf(one) < yearOf(now))
  const signed = earlier.filter(one => one.inForce !== null)
  const turns = earlier.filter((one): one is Begun & { drafter: Side } => one.drafter !== 'both')
  const finished = turns.filter(one => one.inForce !== null)
  const last = finished.at(-1)
  const [first] = now.drafter === 'both' ? [] : [...turns, now]
  return {
    drafter: now.drafter,
    after: now.draftsAfter,
    done: new Set(signed.map(yearOf)).size,
    since: first ? yearOf(first) : null,
    last: last ? { year: yearOf(last), drafter: last.drafter } : null,
    again:
      now.drafter !== 'both' &&
      turns.some(one => one.inForce === null && (!last || yearOf(one) > yearOf(last))),
  }
}
