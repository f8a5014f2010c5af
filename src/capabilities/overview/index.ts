export { countOpenQuestions } from './service/overview.ts'
