export { type Decide, decideApart } from './service/decide.ts'
export { deleteWhatIsDue } from './service/retention.ts'
