/** Words of the capability without their schemas, for pages: a schema library on every screen would weigh too much. */
/** What a deal can be about: all that the papers name, and nothing else (seed 002, lines 553-559). */
export const dealKinds = ['development', 'task', 'hours', 'place', 'pay_terms', 'career', 'workload'] as const
export type DealKind = (typeof dealKinds)[number]
/** What of that kind is otherwise than for others. */
export const dealDimensions = {
  development: ['time-to-learn', 'cost-of-learning', 'guidance'],
  task: ['other-tasks', 'fewer-tasks', 'extra-task'],
  hours: ['other-times', 'fewer-hours', 'more-hours', 'part-of-year'],
  place: ['at-home', 'other-location'],
  pay_terms: ['allowance', 'leave', 'other-terms'],
  career: ['step-ahead', 'step-aside', 'step-back', 'time-elsewhere'],
  workload: ['lighter', 'steadier', 'heavier'],
} as const satisfies Record<DealKind, readonly string[]>
export type DealDimension = (typeof dealDimensions)[DealKind][number]
/** On what ground a deal is made: of the work, never of somebody's home or health. */
export const dealReasons = [
  'work-allows',
  'team-carries',
  'work-asks',
  'to-learn',
  'to-stay',
  'good-at-it',
  'made-good',
] as const
/** What stands against it. */
export const dealCompensations = [
  'none',
  'hard-hours',
  'standing-in',
  'task-taken-on',
  'knowledge-shared',
  'longer-stay',
  'own-money',
] as const
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
