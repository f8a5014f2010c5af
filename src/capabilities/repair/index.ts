export { readAgreedConditions } from './service/conditions.ts'
export { type BreachFact, findBreachFacts } from './service/counting.ts'
export { hasUnmended } from './service/own.ts'
