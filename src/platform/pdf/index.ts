export {
  type DocumentInput,
  type DocumentItem,
  type DocumentStone,
  makeDocument,
} from './document.ts'
export { unprintedIn } from './fonts.ts'
export { type GridCell, type GridSheetInput, makeGridSheet } from './grid-sheet.ts'
export { openSeal, type Seal, SealError, type SealOwner, type SealPem, sealFileOf } from './keys.ts'
export { openFields, type SigningInput, signDocument } from './sign.ts'
export type { DocumentSigner } from './signature-fields.ts'
export { describeProblem, type Problem } from './text.ts'
export { type VerifiedSignature, type VerifyResult, verifyDocument, verifyFile } from './verify.ts'
