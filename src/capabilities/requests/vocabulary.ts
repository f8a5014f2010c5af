/** Kinds of request that the law on flexible working counts days for. */
export const lawKinds = ['hours', 'times', 'place', 'predictable'] as const
export type LawKind = (typeof lawKinds)[number]
/** And any other wish that work should fit somebody better: no law gives it a term, the organisation does. */
export const requestKinds = [...lawKinds, 'wish'] as const
export type RequestKind = (typeof requestKinds)[number]

/** Why the calendar of the law does not go with a request; in the order in which it is said. */
export const apartReasons = [
  'wish',
  'no-employee',
  'other-employer',
  'not-yet-law',
  'small-employer',
  '26-weeks',
  'two-months',
  'one-year',
] as const
export type ApartReason = (typeof apartReasons)[number]

/** What descriptions of the law leave open; the careful day is taken, and that is said. */
export const openPoints = [
  'small-employer',
  '26-weeks',
  'two-months',
  'one-year',
  'last-decision-day',
] as const
export type OpenPoint = (typeof openPoints)[number]

/** On which ground a request is refused; words come with it. That others might want the same is none of them. */
export const refusalGrounds = [
  'work-stops',
  'no-cover',
  'safety',
  'roster',
  'no-work',
  'costs',
  'other',
] as const
export type RefusalGround = (typeof refusalGrounds)[number]

/** Within how many days the organisation answers, where it says nothing else. */
export const usualAnswerDays = 28

/** Whether an organisation is small in the eyes of the law: as the register counts, or as HR says. */
export const employerSizes = ['register', 'below-ten', 'ten-or-more'] as const
