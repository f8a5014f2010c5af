export { keyOf } from './reference.ts'
export { type ShownPerson, shownFor } from './service/shown.ts'
export { type Label, labelsOf, mustBeKnown, refOf } from './service/terms.ts'
