export { type Column, unanswered } from './column.ts'
export { ScalesError, type ScalesErrorCode } from './error.ts'
export { type GroupAgreement, measureGroups } from './group-agreement.ts'
export {
  checkInstrument,
  type Instrument,
  type MissingRule,
  minimumAnswered,
  missingRules,
  type Scale,
} from './instrument.ts'
export { type GroupIcc, groupIcc } from './intraclass.ts'
export { type Flag, measureScale, type ScaleReport } from './measure.ts'
export { fitOneFactor, type OneFactorModel, type OneFactorStatus } from './one-factor.ts'
export { type CategoryAgreement, categoryAgreement, type PairAgreement, pairAgreement } from './pair.ts'
export { type RaterIcc, raterIccs } from './raters.ts'
export { type ScoreSummary, scoreScale } from './score.ts'
export { type ResponseSurface, responseSurface } from './surface.ts'
export { type WithinGroups, withinGroups } from './within-group.ts'
