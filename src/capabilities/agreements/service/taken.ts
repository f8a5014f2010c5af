import { dayOf } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { verifyDocument } from '../../../platform/pdf/index.ts'
import { findOwnSigned, type OwnTextRow } from '../store/own.ts'
import { type OwnSigned, type OwnTextPath, type Taken, takenForm } from '../taken.ts'
import { keepDocument, nameOf } from './document.ts'
import { type Loaded, loadInTurn } from './load.ts'

/** Everything that I signed with whoever led me, also after the work ended: what is signed stays theirs who signed it. */
export async function readOwnSigned(call: Call): Promise<OwnSigned> {
  const rows = await findOwnSigned(call.tx)
  const newest = new Map(rows.toReversed().map(row => [row.agreement_id, row.number]))
  return {
    texts: rows.map(row => ({
      ...describe(row),
      relationId: row.relation_id,
      signedOn: dayOf(new Date(row.signatures.at(-1)!.signedAt)),
      inForce: newest.get(row.agreement_id) === row.number,
    })),
  }
}

/** The paper of one of them, as it was signed. */
export async function readOwnPaper(
  call: Call,
  { agreementId, number }: OwnTextPath,
): Promise<{ pdf: Buffer; fileName: string }> {
  const row = (await findOwnSigned(call.tx)).find(
    one => one.agreement_id === agreementId && one.number === number,
  )
  if (!row) refuse('agreements.no-such-agreement', 'not-found')
  const loaded = await loadInTurn(call, row.relation_id, agreementId)
  const version = loaded.versions.find(one => one.number === number)!
  await look(call, [row])
  return { pdf: await keepDocument(call, loaded, number), fileName: nameOf(call, loaded, version) }
}

/** All of it as one file, papers included, that `wisselwerk verify` checks without a network. */
export async function takeOwnAlong(call: Call): Promise<Taken> {
  const rows = await findOwnSigned(call.tx)
  const loaded = new Map<string, Loaded>()
  const texts: Taken['texts'] = []
  for (const row of rows) {
    const own = loaded.get(row.agreement_id) ?? (await loadInTurn(call, row.relation_id, row.agreement_id))
    loaded.set(row.agreement_id, own)
    const pdf = await keepDocument(call, own, row.number)
    const { signatures } = verifyDocument(pdf)
    const described = describe(row)
    texts.push({
      ...described,
      // Who signed and when as it stands on the paper, which is what the file is held against.
      signatures: described.signatures.map((one, nth) => {
        const there = signatures[nth]
        return there ? { ...one, name: there.by, signedAt: there.at } : one
      }),
      joint: row.joint,
      canonical: row.canonical,
      hash: row.hash,
      document: pdf.toString('base64'),
    })
  }
  await look(call, rows)
  return { form: takenForm, of: call.actor.name, takenOn: call.today, texts }
}

/** Everybody who signed reads that these texts were fetched. */
async function look(call: Call, rows: readonly OwnTextRow[]): Promise<void> {
  const others = new Set(rows.flatMap(({ signers }) => signers))
  others.delete(call.actor.personId)
  for (const subjectId of others) await call.looked({ subjectId, what: 'agreement', purpose: 'document' })
}

const describe = (row: OwnTextRow) => ({
  agreementId: row.agreement_id,
  agreement: row.agreement,
  version: row.number,
  language: row.joint.language,
  organisation: row.joint.organisation.name,
  writtenOn: row.joint.writtenOn,
  signatures: row.signatures.map(one => ({ ...one, signedAt: new Date(one.signedAt).toISOString() })),
})
