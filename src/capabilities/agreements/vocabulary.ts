/** Words of the capability without their schemas, for pages: a schema library on every screen would weigh too much. */
export const dealTypes = ['time', 'place', 'tasks', 'development', 'pay', 'workload', 'other'] as const
/** Grounds on which a deal may be refused. That others might want the same is none of them. */
export const refusalReasons = [
  'work-stops',
  'colleagues-carry',
  'law-or-cao',
  'costs',
  'safety',
  'another-way',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]
