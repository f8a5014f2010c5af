export { criterionFault } from './criterion.ts'
