export { maySee } from './policy.ts'
