export { benjaminiHochberg, holm } from './adjust.ts'
export { type Breach, type BreachReport, breachMeasures, breachOf, summariseBreach } from './breach.ts'
export {
  ByteBlocks,
  type ByteFigures,
  type ByteReport,
  columnsOfRows,
  measureBytes,
  type PackedScores,
  unpackScores,
} from './bytes.ts'
export { type Column, unanswered } from './column.ts'
export {
  type ContractReport,
  type Domain,
  type ItemBreach,
  type Mismatch,
  type MismatchReport,
  measureContract,
  type SideAnswers,
  type SideBreach,
} from './contract.ts'
export { compareTwo, type TTest, type TwoGroups } from './effect-size.ts'
export { ScalesError, type ScalesErrorCode } from './error.ts'
export { type GroupAgreement, measureGroups } from './group-agreement.ts'
export { splitByGroup } from './grouping.ts'
export { compareMany, type ManyGroups } from './groups.ts'
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
export type { Interval } from './moments.ts'
export { fitOneFactor, type OneFactorModel, type OneFactorStatus } from './one-factor.ts'
export { type CategoryAgreement, categoryAgreement, type PairAgreement, pairAgreement } from './pair.ts'
export { comparePaired, type PairedChange, type ReliableChange } from './paired.ts'
export { type RaterIcc, raterIccs } from './raters.ts'
export { type ScoreSummary, scoreScale } from './score.ts'
export { type ResponseSurface, responseSurface } from './surface.ts'
export { type WithinGroups, withinGroups } from './within-group.ts'
