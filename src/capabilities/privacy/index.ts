export { type Decide, decideApart } from './service/decide.ts'
