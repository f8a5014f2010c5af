/** By what of people a measure may go: never by how old they are alone. */
export const grounds = ['possibilities', 'needs', 'affinities', 'wishes'] as const
export type Ground = (typeof grounds)[number]

/** `one` pays back for lost productivity, from above; `two` counts on experience, in mixed teams that divide work themselves. */
export const roads = ['one', 'two'] as const
export type Road = (typeof roads)[number]

/** What an employer needs of people, as policy: competent, committed, motivated, and well. Nothing of it is said of anybody. */
export const employerNeeds = ['competent', 'committed', 'motivated', 'well'] as const
export type EmployerNeed = (typeof employerNeeds)[number]

/** To keep well in work, for everybody; and to learn, by what somebody knows already or needs. */
export const offerKinds = ['vitality', 'learning'] as const
export type OfferKind = (typeof offerKinds)[number]
