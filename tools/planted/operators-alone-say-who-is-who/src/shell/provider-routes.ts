export { setProvider } from '../capabilities/access/operator.ts'
