export { mustBelieveDay } from './service/believing.ts'
export { type Decide, decideApart } from './service/decide.ts'
