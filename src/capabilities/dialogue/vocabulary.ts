/** What HR can be asked for: HR serves (seed 002, lines 718-751), and is told nothing of what it is about. */
export const helpKinds = ['information', 'training', 'mediator'] as const
export type HelpKind = (typeof helpKinds)[number]
