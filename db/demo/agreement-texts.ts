import type { Unit, Who } from '@wisselwerk/engines/agreement'
import type {
  DealDimension,
  DealKind,
  dealCompensations,
  dealReasons,
} from '../../src/capabilities/agreements/vocabulary.ts'
import type { ClauseId, DealId } from './words/shape.ts'

export interface ClauseSeed {
  id: ClauseId
  who: Who
  /** By when, in months after signing; null for a clause that was left open. */
  months: number | null
  /** The article of the collective agreement that it fills in. */
  article?: string
  fills?: 'first-contract' | 'new'
  item: string | null
  value?: { subject: string; amount: number; unit: Unit }
}

const seed = (
  who: Who,
  id: ClauseId,
  months: number | null,
  item: string | null,
  rest: Partial<Pick<ClauseSeed, 'article' | 'fills' | 'value'>> = {},
): ClauseSeed => ({ id, who, months, item, ...rest })

/** What people in care, housing and a kitchen agree on. */
export const templates: readonly ClauseSeed[] = [
  seed('organisation', 'roster-ahead', 2, 'being-informed', {
    article: '4.3',
    value: { subject: 'roster-known-ahead', amount: 28, unit: 'days-ahead' },
  }),
  seed('employee', 'evening-shift', 3, 'helping-colleagues'),
  seed('both', 'quarter-of-an-hour', 2, 'feedback'),
  seed('employee', 'newcomer', 4, 'extra-tasks'),
  seed('organisation', 'team-meeting', 1, 'hours-around-life'),
  seed('employee', 'two-courses', 8, 'staying-current'),
  seed('organisation', 'courses-paid', 8, 'training-costs'),
  seed('both', 'loose-trips', null, 'workload'),
  seed('employee', 'another-team', 6, 'several-jobs'),
  seed('organisation', 'openings', 5, 'prospects'),
]

/** Samira and Joost, a year ago. */
export const lastYear: readonly ClauseSeed[] = [
  seed('employee', 'last-trainees', 6, 'extra-tasks'),
  seed('organisation', 'last-roster', 9, 'being-informed', {
    article: '4.3',
    value: { subject: 'roster-known-ahead', amount: 21, unit: 'days-ahead' },
  }),
  seed('both', 'last-quarter', 11, 'feedback'),
]

/** What Samira took from yesterday’s talk. */
export const samirasClauses: readonly ClauseSeed[] = [
  seed('employee', 'her-days', 3, 'hours-around-life', {
    article: '4.2',
    value: { subject: 'self-chosen-days', amount: 2, unit: 'days-per-week' },
  }),
  seed('organisation', 'her-course', 12, 'training-costs'),
  seed('organisation', 'her-monday', null, 'workload'),
]

/** What Joost took from it. */
export const joostsClauses: readonly ClauseSeed[] = [
  seed('employee', 'his-days', 3, 'hours-around-life', {
    article: '4.2',
    value: { subject: 'self-chosen-days', amount: 2, unit: 'days-per-week' },
  }),
  seed('employee', 'his-intake', 9, 'several-jobs'),
  seed('both', 'his-course', 12, 'training-costs'),
]

/** I-deals of the seven kinds; each side says what it brings. */
export const dealSeeds: readonly {
  id: DealId
  kind: DealKind
  dimension: DealDimension
  reason: (typeof dealReasons)[number]
  compensation: (typeof dealCompensations)[number]
  /** Why others have the same, and what they give. */
  also: { reason: (typeof dealReasons)[number]; compensation: (typeof dealCompensations)[number] }
}[] = [
  {
    id: 'school-days',
    kind: 'hours',
    dimension: 'other-times',
    reason: 'work-allows',
    compensation: 'hard-hours',
    also: { reason: 'team-carries', compensation: 'hard-hours' },
  },
  {
    id: 'reports-at-home',
    kind: 'place',
    dimension: 'at-home',
    reason: 'work-allows',
    compensation: 'none',
    also: { reason: 'to-stay', compensation: 'none' },
  },
  {
    id: 'wound-care',
    kind: 'task',
    dimension: 'extra-task',
    reason: 'good-at-it',
    compensation: 'knowledge-shared',
    also: { reason: 'to-learn', compensation: 'knowledge-shared' },
  },
  {
    id: 'course-at-work',
    kind: 'development',
    dimension: 'time-to-learn',
    reason: 'to-learn',
    compensation: 'knowledge-shared',
    also: { reason: 'to-stay', compensation: 'longer-stay' },
  },
  {
    id: 'double-task',
    kind: 'pay_terms',
    dimension: 'allowance',
    reason: 'work-asks',
    compensation: 'task-taken-on',
    also: { reason: 'good-at-it', compensation: 'task-taken-on' },
  },
  {
    id: 'no-evening-trips',
    kind: 'workload',
    dimension: 'steadier',
    reason: 'team-carries',
    compensation: 'standing-in',
    also: { reason: 'made-good', compensation: 'none' },
  },
  {
    id: 'half-a-year-elsewhere',
    kind: 'career',
    dimension: 'time-elsewhere',
    reason: 'to-stay',
    compensation: 'longer-stay',
    also: { reason: 'to-learn', compensation: 'knowledge-shared' },
  },
  // The same for the same reason, with something in return: of both there are enough to be told.
  {
    id: 'reports-at-home',
    kind: 'place',
    dimension: 'at-home',
    reason: 'work-allows',
    compensation: 'standing-in',
    also: { reason: 'work-allows', compensation: 'standing-in' },
  },
]
