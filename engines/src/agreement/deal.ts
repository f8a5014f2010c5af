import { type Side, says } from './clause.ts'
import { allowed, type Decision, refused } from './decision.ts'

/** What one side gains, in the words of that side. */
export interface Benefit {
  readonly statedBy: Side
  readonly text: string
}

export interface Deal {
  readonly id: string
  readonly description: string
  /** What differs from what applies to everybody; empty when it is standard. */
  readonly differsFromStandard: string | null
  readonly benefits: Readonly<Record<Side, Benefit | null>>
  readonly itemId: string | null
  readonly topicId: string | null
}

export type DealPart =
  | 'differs-from-standard'
  | 'employee-benefit'
  | 'organisation-benefit'
  | 'employee-benefit-by-other'
  | 'organisation-benefit-by-other'

export interface DealGate {
  readonly ideal: boolean
  /** Why it is not an i-deal yet. */
  readonly missing: readonly DealPart[]
}

/**
 * The i-deal gate (C07; Rousseau 2005, in the seed S2:545-553): non-standard, and good for both, each benefit
 * stated by the one who has it.
 */
export function gateDeal(deal: Pick<Deal, 'differsFromStandard' | 'benefits'>): DealGate {
  const missing: DealPart[] = []
  if (!says(deal.differsFromStandard)) missing.push('differs-from-standard')
  for (const side of ['employee', 'organisation'] as const) {
    const benefit = deal.benefits[side]
    if (benefit === null || !says(benefit.text)) missing.push(`${side}-benefit`)
    else if (benefit.statedBy !== side) missing.push(`${side}-benefit-by-other`)
  }
  return { ideal: missing.length === 0, missing }
}

/** Nobody fills in the other's benefit. */
export function canStateBenefit(of: Side, by: Side): Decision<'benefit-of-the-other'> {
  return of === by ? allowed : refused('benefit-of-the-other', { of })
}

/** The deal with a benefit written in by its own side; throws on the other's, which the caller asks first. */
export function stateBenefit(deal: Deal, of: Side, by: Side, text: string): Deal {
  if (!canStateBenefit(of, by).ok) throw new RangeError(`The ${by} cannot state the benefit of the ${of}.`)
  return { ...deal, benefits: { ...deal.benefits, [of]: { statedBy: by, text } } }
}
