export { steps } from '../../dialogue/model.ts'
