/** One side's three separate answers to one item. 1 (not at all) to 5 (fully), 0 not agreed, null not answered. */
export interface Answer {
  importance: number | null
  owed: number | null
  kept: number | null
}

export const gapClasses = [
  'only-employee',
  'only-organisation',
  'other-weight',
  'agreed',
  'not-compared',
] as const
export type GapClass = (typeof gapClasses)[number]

/** From here on importance is called different. */
const weightStep = 2

const isHigh = (owed: number): boolean => owed >= 4

/**
 * How two views of one item relate. High is owed 4 or 5; low is 1 to 3 or not agreed. Not answered is never low:
 * such an item is not compared, nor is one that both find owed while somebody left its importance open.
 */
export function classify(employee: Answer | undefined, organisation: Answer | undefined): GapClass {
  const owed = [employee?.owed ?? null, organisation?.owed ?? null] as const
  if (owed[0] === null || owed[1] === null) return 'not-compared'
  const high = [isHigh(owed[0]), isHigh(owed[1])] as const
  if (high[0] && !high[1]) return 'only-employee'
  if (!high[0] && high[1]) return 'only-organisation'
  if (!high[0]) return 'agreed'
  const weight = [employee!.importance, organisation!.importance] as const
  if (weight[0] === null || weight[1] === null) return 'not-compared'
  // "Does not apply" has no weight to compare.
  if (weight[0] === 0 || weight[1] === 0) return 'agreed'
  return Math.abs(weight[0] - weight[1]) >= weightStep ? 'other-weight' : 'agreed'
}

/** How far apart the two are on owed, for the order of the picture; not-compared items come last. */
export function distance(employee: Answer | undefined, organisation: Answer | undefined): number {
  if (employee?.owed == null || organisation?.owed == null) return -1
  return Math.abs(employee.owed - organisation.owed)
}
