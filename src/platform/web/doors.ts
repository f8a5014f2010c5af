import type { Visitor } from './screens.ts'

// For whom a room stands open. What is in it, the server decides.

export const isHr = ({ roles }: Visitor): boolean => roles.includes('hr')

/** HR and the works council: how the whole stands. */
export const isConcerned = ({ roles }: Visitor): boolean => roles.includes('hr') || roles.includes('council')

/** They, and whoever leads others. */
export const looksAround = (visitor: Visitor): boolean => visitor.manages || isConcerned(visitor)
