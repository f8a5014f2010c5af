import type { RelationKind } from '../people/model.ts'

/** What a team needs of its people's work: room to move along, and something to build on (seed 001, figure 1). */
export const organisationNeeds = ['flexibility', 'stability'] as const
export type OrganisationNeed = (typeof organisationNeeds)[number]
/** Own activities carry this before their identifier, so that they never look like one of the catalogue. */
export const ownPrefix = 'own.'
export const longestName = 60
export const longestReason = 300

/** Everybody who works here counts, on whatever terms; every kind stands in it, or this is no object of that type. */
const everyKind: Record<RelationKind, true> = {
  permanent: true,
  fixed_term: true,
  on_call: true,
  agency: true,
  payroll: true,
  freelance: true,
}
export const relationKinds = Object.keys(everyKind) as readonly RelationKind[]
