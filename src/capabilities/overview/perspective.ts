import type { dealKinds } from '../agreements/index.ts'
import { catalogue } from '../expectations/index.ts'

const career = catalogue.filter(({ domain }) => domain === 'career').map(({ id }) => id)

/**
 * From what an agreement comes that says somebody has something ahead of them here: a way on, learning, or work that stays.
 * By the expectation, topic or deal that it is tied to, never by its words.
 */
export const perspective = {
  domain: 'career',
  items: [...career, 'employment-security', 'training-costs'],
  dealKinds: ['development', 'career'] satisfies (typeof dealKinds)[number][],
} as const
