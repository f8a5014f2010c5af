import type { Asking } from '../../platform/disclosure/decide.ts'

/** Of everybody who works here: whether they show that they can do this. A key may hold anything, a name in the ledger may not. */
export const shownName = (key: string): string => `bank.${encodeURIComponent(key).replaceAll('.', '%2E')}`

export const questionsOfBank: Asking = { subjects: { 'bank.*': { type: 'yes_no' } }, relations: [] }
