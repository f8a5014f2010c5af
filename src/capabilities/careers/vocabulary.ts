/** How many other ways somebody sees, as they say it themselves (seed 002, lines 466-474). */
export const alternatives = ['many', 'some', 'few'] as const

/** A plan has a step with a day, or says that it is not now. */
export const stances = ['steps', 'not-now'] as const

/** More than this and nobody sees their own career any more. */
export const mostItems = 100
