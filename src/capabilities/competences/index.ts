export { keyOf } from './reference.ts'
export { noteLook } from './service/looks.ts'
export { labelsOf, mustBeKnown } from './service/terms.ts'
