/** How much room there is in a demand (seed 002, lines 349-354): from above, within a gate, or none has an answer yet. */
export const rooms = ['fixed', 'negotiable', 'open'] as const
export type DeclaredRoom = (typeof rooms)[number]

/** On which level something is said at the table (seed 002, lines 503-521), from the surface down. */
export const levels = ['content', 'procedure', 'interaction', 'emotion'] as const
export type Level = (typeof levels)[number]

/** Whom an employee takes along (seed 002, lines 823-828): somebody of the house whom they trust, a colleague, a consultant. */
export const companionKinds = ['confidant', 'colleague', 'consultant'] as const
export type CompanionKind = (typeof companionKinds)[number]

/** What a companion may read, beside when and with whom the talk is. */
export const sharedParts = ['agenda', 'page', 'notes'] as const
export type SharedPart = (typeof sharedParts)[number]

/** What HR has to say before a talk (seed 002, lines 739-743): money, openings, trainings. */
export const lineKinds = ['budget', 'opening', 'training', 'other'] as const
export type LineKind = (typeof lineKinds)[number]
