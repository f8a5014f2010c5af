/** Kinds of record with a term of their own, in the order in which they are deleted: what hangs on something first. */
export const recordTypes = [
  'views',
  'needs',
  'sheets',
  'searches',
  'talks',
  'drafts',
  'contracts',
  'pay-contracts',
  'invitations',
  'mail',
  'questions',
  'register',
  'holds',
  'readings',
] as const
export type RecordType = (typeof recordTypes)[number]

/** From when a term counts. */
export const moments = ['relation-end', 'agreement-end', 'person-end', 'creation', 'hold-end'] as const
export type Moment = (typeof moments)[number]

export const termSources = ['own-choice', 'guideline', 'tax-law'] as const

/** Tables that stay, each for a reason that stands in the texts. */
export const staying = [
  'audit_events',
  'campaigns',
  'campaign_reminders',
  'campaign_groups',
  'campaign_statistics',
  'overviews',
  'consent_steps',
  'packages',
  'deletions',
] as const

export const holdReasons = ['claim', 'inquiry', 'request', 'audit'] as const
/** A hold is for a year at most, and can then be renewed. */
export const longestHoldMonths = 12
