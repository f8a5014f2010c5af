/** Room for private life, work and development; security of income, job, work and combination (paper 1, fig. 1). */
export const needs = [
  'private_life',
  'work',
  'development',
  'income',
  'job',
  'employment',
  'combination',
] as const
export type Need = (typeof needs)[number]
export const flexibilityNeeds: readonly Need[] = ['private_life', 'work', 'development']
