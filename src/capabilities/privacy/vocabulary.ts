export const holdReasons = ['claim', 'inquiry', 'request', 'audit'] as const
/** A hold is for a year at most, and can then be renewed. */
export const longestHoldMonths = 12
