import { inForce, signedStateOf } from '@wisselwerk/engines/agreement'
import type { Call } from '../../../platform/http/call.ts'
import type { Seating } from '../../people/index.ts'
import type { ClauseInput } from '../model.ts'
import { lockAgreements } from '../store/writing.ts'
import { loadAll } from './load.ts'

/** A text that everybody signed whom it names. */
export interface SignedText {
  agreementId: string
  /** Of the agreement, and of this text of it. */
  agreement: number
  number: number
  hash: string
  /** Of several texts of one agreement the newest binds. */
  binds: boolean
  clauses: readonly ClauseInput[]
}

/** Every text that was signed at a table, the oldest first. */
export async function readSignedTexts(call: Call, table: Seating): Promise<SignedText[]> {
  return (await loadAll(call, table)).flatMap(({ key, agreement, versions, text }) => {
    const force = inForce(text)
    return versions
      .filter(({ hash }) => signedStateOf(text, hash) === 'signed')
      .map(({ number, hash, joint }) => ({
        agreementId: key.agreementId,
        agreement: agreement.number,
        number,
        hash,
        binds: number === force?.number,
        clauses: joint.clauses.map(({ clause }) => clause as ClauseInput),
      }))
  })
}

/** As `readSignedTexts`, and waits for its turn: no text is signed before this transaction ends. */
export async function signedTextsToChange(call: Call, table: Seating): Promise<SignedText[]> {
  await lockAgreements(call.tx, table.organisationId, table.relationId)
  return readSignedTexts(call, table)
}
