export { people } from '../capabilities/people/index.ts'
