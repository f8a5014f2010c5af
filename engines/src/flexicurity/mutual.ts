/** What a deal does with a need: fills it, takes something from it, or leaves it alone. */
export type NeedEffect = 'met' | 'costs' | 'untouched'

/** The two needs of one side (seed 001, figure 1); null where nobody said, which is not the same as untouched. */
export interface Needs {
  readonly flexibility: NeedEffect | null
  readonly security: NeedEffect | null
}

export type Party = 'employee' | 'organisation'
export const needFields = ['flexibility', 'security'] as const
export type NeedField = (typeof needFields)[number]

/**
 * `same`: one and the same need of both is met. `serves`: the flexibility of one meets the security of the other. `costs`: the
 * flexibility of one takes flexibility or security from the other. `neither`: none of the three, with all four needs said.
 * `open`: none of the three so far, and something was not said.
 */
export type MutualOutcome = 'same' | 'serves' | 'costs' | 'neither' | 'open'

export interface Mutual {
  readonly outcome: MutualOutcome
  /** Whose flexibility costs the other something. */
  readonly costing: readonly Party[]
  readonly unsaid: readonly { readonly of: Party; readonly field: NeedField }[]
}

/**
 * The four outcomes of mutual need (seed 001, lines 259-280). A cost to the other comes first, whatever else is met: it has to be
 * made up for before it is flexicurity. What was not said is never taken for no need, so `neither` asks for all four.
 */
export function mutualNeed(needs: Readonly<Record<Party, Needs>>): Mutual {
  const { employee, organisation } = needs
  const pairs = [
    { of: 'employee', own: employee, other: organisation },
    { of: 'organisation', own: organisation, other: employee },
  ] as const
  const costing = pairs
    .filter(
      ({ own, other }) => own.flexibility === 'met' && needFields.some(field => other[field] === 'costs'),
    )
    .map(({ of }) => of)
  const unsaid = pairs.flatMap(({ of, own }) =>
    needFields.filter(field => own[field] === null).map(field => ({ of, field })),
  )
  const same = needFields.some(field => employee[field] === 'met' && organisation[field] === 'met')
  const serves = pairs.some(({ own, other }) => own.flexibility === 'met' && other.security === 'met')
  const found =
    costing.length > 0 ? 'costs' : same ? 'same' : serves ? 'serves' : unsaid.length > 0 ? 'open' : 'neither'
  return { outcome: found, costing, unsaid }
}

/**
 * Flexicurity only where a need of both is met, or where each side whose flexibility costs the other named what it gives in return.
 * Null where it cannot be said yet.
 */
export function isMutual({ outcome, costing }: Mutual, returnNamedBy: readonly Party[]): boolean | null {
  if (outcome === 'open') return null
  if (outcome === 'costs') return costing.every(side => returnNamedBy.includes(side))
  return outcome !== 'neither'
}
