export { setProvider } from '../operator.ts'
