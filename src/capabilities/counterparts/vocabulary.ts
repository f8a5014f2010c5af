/** At a thread sit these two: the agency worker, and the contact of the agency. */
export const threadSides = ['employee', 'agency'] as const
export type ThreadSide = (typeof threadSides)[number]

/** What became of a talk: both say it was one, neither does, or only one of them. */
export const agencyOutcomes = ['open', 'held', 'not-held', 'disputed'] as const
export type AgencyOutcome = (typeof agencyOutcomes)[number]
