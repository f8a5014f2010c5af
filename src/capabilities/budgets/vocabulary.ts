/** Why there is a budget; read by everybody. */
export const budgetReasons = ['long-tenures', 'restructuring', 'other'] as const

/** How a budget and its prices are counted: in units, or in cents. */
export const budgetUnits = ['units', 'cents'] as const

/** The largest amount; whole numbers, so that nothing is ever rounded. */
export const mostAmount = 1_000_000_000

export const noticeDays = { least: 30, usual: 90, most: 730 } as const
