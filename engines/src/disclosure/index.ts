export { hasAlike } from './alike.ts'
export { type Atom, atomsOf, defaultK, type Family } from './family.ts'
export { type Interval, newcombeInterval, type Share, wilsonInterval } from './intervals.ts'
export type { AtomSet } from './knowledge.ts'
export {
  decideFigures,
  describes,
  type EarlierFigure,
  isHarmless,
  type LedgerInput,
  type LedgerWatch,
  type PublishedFigure,
  type Questions,
  type Relation,
  type Shown,
  type Subject,
} from './ledger/index.ts'
export {
  isUnanimous,
  type MeanBand,
  percentagesAllowed,
  pinsToEnd,
  roundMean,
  type Scale,
  type SizeBand,
  showMean,
  sizeBand,
} from './presentation.ts'
export { Cancelled, type Decision, protect, type Reason, type Watch } from './protect.ts'
