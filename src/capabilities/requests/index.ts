export { requestKinds } from './vocabulary.ts'
