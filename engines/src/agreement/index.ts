export * from './article.ts'
export { addMonths, ageOn, isDay } from './calendar.ts'
export {
  canonicalText,
  hashText,
  hashVersion,
  type JointVersion,
  type PartyName,
  type RuleSet,
} from './canonical.ts'
export type { Language } from './canonical-labels.ts'
export * from './clause.ts'
export * from './deal.ts'
export type { Decision } from './decision.ts'
export * from './drafter.ts'
export {
  checkClause,
  checkClauses,
  type FloorResult,
  isLater,
  type Stone,
  stonesOf,
  untilWhen,
} from './floor.ts'
export * from './follow-up.ts'
export { type Answer, answerOf, type Finding, type Outcome, type Reason } from './judge.ts'
export * from './living.ts'
export * from './lowering.ts'
export * from './lowering-signs.ts'
export { type Origin, originOf } from './origin.ts'
export { allUnits, type Unit } from './quantity.ts'
export { readNumber } from './read-number.ts'
export * from './steps.ts'
