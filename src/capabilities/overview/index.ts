export { answeredIn, type Half, questionsOfDeals, signedBy } from './deals.ts'
