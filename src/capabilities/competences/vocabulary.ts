/** How well, as somebody says it themselves: three steps that say what one can ask them. */
export const levels = ['with-help', 'alone', 'teaches'] as const
export type Level = (typeof levels)[number]

export const wishes = ['yes', 'rather-not'] as const
export type Wish = (typeof wishes)[number]

/** Who may know: nobody but its owner, who leads them too, or whoever may fill work inside. */
export const visibilities = ['nobody', 'team', 'organisation'] as const
export type Visibility = (typeof visibilities)[number]
