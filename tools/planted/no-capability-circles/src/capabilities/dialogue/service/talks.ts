export { roles } from '../../people/model.ts'
