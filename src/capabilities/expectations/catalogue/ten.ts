import { catalogueById } from './items.ts'

/**
 * The ten items of a short pass: one out of each of the eight rooms, and a second one out of both rooms of the employee, so
 * that either side owes enough to talk about. The same for everybody at a table, in the order of the house. Which item stands
 * for its room is our own choice (decision 0053).
 */
export const shortItems: readonly string[] = [
  'workload',
  'training',
  'appreciation',
  'openness',
  'hours-around-life',
  'pay',
  'cooperation',
  'unloved-tasks',
  'staying-current',
  'overtime',
]

const short = new Set(shortItems.filter(id => catalogueById.has(id)))

export const isShortItem = (itemId: string): boolean => short.has(itemId)

/** How much of the list somebody looks at: ten items, or all. */
export const passes = ['short', 'whole'] as const
export type Pass = (typeof passes)[number]
