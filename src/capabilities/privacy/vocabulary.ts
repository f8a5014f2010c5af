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

/** Tables near a person of which no line is shown or exported; the reason of each stands in the texts. */
export const leftOut = [
  'search_weighings',
  'search_choices',
  'campaign_groups',
  'campaign_statistics',
  'ledger_people',
  'overviews',
  'packages',
  'outbox',
] as const
