/** A post may stay; a project has an end, and whoever comes goes back to their own place. */
export const openingKinds = ['post', 'project'] as const
export const payPers = ['hour', 'month'] as const

/** How many days an opening is inside first, where nobody chose otherwise. */
export const usualDays = 10
export const mostDays = 90

/** How much something counts that an opening asks. */
export const needWeights = ['essential', 'important', 'somewhat'] as const

/** Who inside comes into question without having signed up, in the order in which they are read. */
export const insideGroups = ['can-wants', 'wants', 'can', 'rather-not'] as const
