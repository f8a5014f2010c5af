export { type AgreedText, agreedTextToChange, readAgreedText } from './service/agreed-text.ts'
export { agreementTasks, lookBackDays } from './service/due.ts'
export { checkFloor } from './service/rules.ts'
export { dealTypes, refusalReasons } from './vocabulary.ts'
