export { type Half, questionsOfDeals, signedBy } from './deals.ts'
