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

/** What is normally missing when somebody is hired (paper 2, lines 282-290): obligatory for whoever speaks for the organisation. */
export const toldParts = ['state', 'workload', 'effort'] as const
/** What both are asked when they begin with each other. */
export const sharedParts = ['content', 'hours', 'pay', 'development', 'demands'] as const
export const entryParts = [...toldParts, ...sharedParts] as const
export type EntryPart = (typeof entryParts)[number]
