export { type Activity, type ActivityAssessment, assessActivity } from './activity.ts'
export { type Candidate, findCompensations } from './compensation.ts'
export * from './criteria.ts'
export { compareRungs, type Rung, rungOf } from './ladder.ts'
export {
  type CellName,
  type Cluster,
  type Column,
  cellName,
  clusters,
  columns,
  employeeColumns,
  type Mark,
  printedRows,
  type Row,
} from './matrix.ts'
export {
  isMutual,
  type Mutual,
  type MutualOutcome,
  mutualNeed,
  type NeedEffect,
  type NeedField,
  type Needs,
  needFields,
  type Party,
} from './mutual.ts'
export {
  assessPackage,
  type ColumnState,
  type Compensation,
  type PackageAssessment,
} from './package.ts'
export { PackageError, readPackage, type WrittenPackage } from './read.ts'
export { type Cell, type Certainty, cellsOf, readingsOf, worlds } from './readings.ts'
export { type SoundPackage, smallestSoundPackages } from './smallest.ts'
export { type Level, statements } from './statements.ts'
