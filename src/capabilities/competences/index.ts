export { keyOf } from './reference.ts'
export { labelsOf, mustBeKnown } from './service/terms.ts'
