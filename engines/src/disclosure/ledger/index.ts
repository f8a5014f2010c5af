export { decideFigures, isHarmless, type LedgerInput, type LedgerWatch } from './decide.ts'
export type { EarlierFigure, PublishedFigure, Questions, Relation, Shown, Subject } from './published.ts'
export { describes } from './published.ts'
