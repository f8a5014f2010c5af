/** What a team needs of its people's work: room to move along, and something to build on (seed 001, figure 1). */
export const organisationNeeds = ['flexibility', 'stability'] as const
export type OrganisationNeed = (typeof organisationNeeds)[number]
/** Own activities carry this before their identifier, so that they never look like one of the catalogue. */
export const ownPrefix = 'own.'
export const longestName = 60
export const longestReason = 300
