/** What somebody reads about themselves, in the order of the page. */
export const dataGroups = [
  'person',
  'work',
  'expectations',
  'talks',
  'agreements',
  'groups',
  'tasks',
  'traces',
] as const
export type DataGroup = (typeof dataGroups)[number]

/** From when a term counts. */
export const moments = ['relation-end', 'agreement-end', 'creation', 'person-end', 'hold-end'] as const
export type Moment = (typeof moments)[number]

export const termSources = ['own-choice', 'guideline', 'tax-law'] as const
