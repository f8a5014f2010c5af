export { type AgreedText, agreedTextToChange, readAgreedText } from './service/agreed-text.ts'
export { inspectTexts } from './service/inspect.ts'
export { checkFloor } from './service/rules.ts'
export { dealDimensions, dealKinds, refusalReasons } from './vocabulary.ts'
