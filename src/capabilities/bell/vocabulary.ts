/** When somebody is told by mail that it is their turn. */
export const paces = ['at-once', 'daily', 'never'] as const
export type Pace = (typeof paces)[number]
