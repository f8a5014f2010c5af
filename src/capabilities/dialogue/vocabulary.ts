/** Of a relation, each said by every seat alone; one that they see two steps or more apart comes to the table by itself. */
export const relationQualities = ['independence', 'equality', 'reciprocity', 'value'] as const
export type RelationQuality = (typeof relationQualities)[number]

/** What HR can be asked for: HR serves (seed 002, lines 718-751), and is told nothing of what it is about. */
export const helpKinds = ['information', 'training'] as const
export type HelpKind = (typeof helpKinds)[number]
