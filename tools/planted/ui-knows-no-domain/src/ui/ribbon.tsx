export { steps } from '../capabilities/dialogue/model.ts'
