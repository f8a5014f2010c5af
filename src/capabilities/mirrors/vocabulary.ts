/** Five places on a line between two ends; which is which stands in words at the ends. */
export const steps = ['1', '2', '3', '4', '5'] as const

/** How people negotiate (seed 002, lines 40-43). */
export const styles = ['contending', 'yielding', 'avoiding', 'compromising', 'problem-solving'] as const
export type Style = (typeof styles)[number]

/** What came of it (seed 002, lines 43-46). */
export const outcomes = ['none', 'win-lose', 'between', 'win-win'] as const

export const mirrorIds = ['balance', 'style', 'triad', 'classic-modern', 'perspective', 'relation'] as const
export type MirrorId = (typeof mirrorIds)[number]

/** What one fills in a mirror about: a talk, a topic, or a stretch of time. */
export type About = 'talk' | 'topic' | 'quarter' | 'year'
