export type { Language } from './exceptions.ts'
export { type Judged, judge, leastScore, mostWords, type Sentence } from './judge.ts'
export { type Measured, measure, measurePage, syllablesOf } from './measure.ts'
