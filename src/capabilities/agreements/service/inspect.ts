import type { Tx } from '../../../platform/db/database.ts'
import { verifyDocument } from '../../../platform/pdf/index.ts'
import {
  findGone,
  findKeptDocuments,
  findUntoldSignatures,
  inspectVersions,
  readKeptDocument,
} from '../store/inspecting.ts'
import { isWhole } from './whole-text.ts'

export type TextFaultKind =
  | 'text-changed'
  | 'text-untold'
  | 'text-gone'
  | 'signature-untold'
  | 'signature-gone'
  | 'document-changed'

export interface TextFault {
  kind: TextFaultKind
  /** The agreement, and the number of its text. */
  at: string
}

/**
 * Works out anew what the chain vouches for: that every text is the one of its hash, that the chain tells of every text
 * and signature and of none that is gone, and that every paper is unbroken and of that text. For operators: as owner.
 */
export async function inspectTexts(tx: Tx, organisationId: string): Promise<TextFault[]> {
  const faults: TextFault[] = []
  const found = (kind: TextFaultKind, { agreement_id, number }: { agreement_id: string; number: number }) =>
    faults.push({ kind, at: `${agreement_id}, ${number}` })
  for (const version of await inspectVersions(tx, organisationId)) {
    if (!isWhole(version)) found('text-changed', version)
    else if (!version.told) found('text-untold', version)
  }
  for (const signature of await findUntoldSignatures(tx, organisationId)) found('signature-untold', signature)
  for (const gone of await findGone(tx, organisationId))
    found(gone.event === 'version.written' ? 'text-gone' : 'signature-gone', gone)
  // One by one: papers are the only large thing here.
  for (const place of await findKeptDocuments(tx, organisationId)) {
    const kept = await readKeptDocument(tx, organisationId, place)
    if (!kept || !isPaperOf(kept)) found('document-changed', place)
  }
  return faults
}

function isPaperOf({ pdf, signatures, hash }: { pdf: Buffer; signatures: number; hash: string }): boolean {
  const verified = verifyDocument(pdf)
  return (
    verified.state === (signatures === 2 ? 'signed' : 'open') &&
    verified.signatures.length === signatures &&
    verified.signatures.every(signature => signature.valid && signature.hash === hash)
  )
}
