export { ringWithoutRequest } from './service/ring.ts'
