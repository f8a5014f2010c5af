export { Builder } from './testing/builder.ts'
