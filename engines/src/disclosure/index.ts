export { type Atom, atomsOf, defaultK, type Family } from './family.ts'
export type { AtomSet } from './knowledge.ts'
export { isUnanimous, percentagesAllowed, roundMean, type SizeBand, sizeBand } from './presentation.ts'
export { Cancelled, type Decision, protect, type Reason, type Watch } from './protect.ts'
