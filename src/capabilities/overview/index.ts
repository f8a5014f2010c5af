export { makeWantedOverviews } from './service/making.ts'
