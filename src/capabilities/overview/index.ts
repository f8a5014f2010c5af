export { makeWantedOverviews } from './service/making.ts'
export { countOpenQuestions } from './service/overview.ts'
