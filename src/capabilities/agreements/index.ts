export { type AgreedText, agreedTextToChange, readAgreedText } from './service/agreed-text.ts'
export { inspectTexts } from './service/inspect.ts'
export { checkFloor } from './service/rules.ts'
export { dealTypes, refusalReasons } from './vocabulary.ts'
