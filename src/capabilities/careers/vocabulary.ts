/** How many other ways somebody sees, as they say it themselves (seed 002, lines 466-474). */
export const alternatives = ['many', 'some', 'few'] as const

/** A plan has a step with a day, or says that it is not now. */
export const stances = ['steps', 'not-now'] as const

/** More than this and nobody sees their own career any more. */
export const mostItems = 100

/** What somebody can: their work of today, get other work, make work (seed 002, lines 566-569). Three, and no sum of them. */
export const abilities = ['perform', 'acquire', 'create'] as const

/** What a stretch of a career was filled with; none of it counts for more (seed 004, lines 328-337). */
export const lives = ['paid', 'learning', 'home', 'volunteering', 'break'] as const
