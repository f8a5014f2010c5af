import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { verifyContent } from './cms.ts'
import { PdfFile } from './file.ts'
import { attachedText, momentOf, type SignatureField, signatureFields } from './signatures.ts'
import { isArray, isDict, isText, nameOf, type PdfValue, textOf, Unreadable } from './syntax.ts'
import type { Problem } from './text.ts'

export interface VerifiedSignature {
  readonly by: string
  readonly at: string
  /** The hash that this signer put their name to. */
  readonly hash: string
  readonly valid: boolean
  /** Whose seal guards it, and its SHA-256 fingerprint: compare it with the one the organisation publishes. */
  readonly seal: { readonly owner: string; readonly fingerprint: string } | null
}

export interface VerifyResult {
  /** Every signature is true, all parties signed, and the text is the one they signed. */
  readonly valid: boolean
  /** Oldest first. */
  readonly signatures: readonly VerifiedSignature[]
  readonly textHashMatches: boolean
  readonly state: 'signed' | 'open' | 'refused'
  readonly problem: Problem | null
}

/** Ten times the largest text that the platform accepts. */
const largest = 32 * 1024 * 1024

/**
 * Checks a file without a network. Never throws: a file that cannot be read is a refusal too. With the fingerprints
 * of the organisation's own seals it also says whether the seal is one of them; without, anybody could have made
 * the seal, and the fingerprint is shown to be compared.
 */
export async function verifyFile(path: string, knownSeals?: readonly string[]): Promise<VerifyResult> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > largest) return refusal('too-large')
      return verifyDocument(await file.readFile(), knownSeals)
    } finally {
      await file.close()
    }
  } catch {
    return refusal('cannot-read')
  }
}

export function verifyDocument(bytes: Buffer, knownSeals?: readonly string[]): VerifyResult {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return refusal('not-a-pdf')
  if (!bytes.includes('/ByteRange')) return refusal('no-signature')
  try {
    return examine(new PdfFile(bytes), knownSeals)
  } catch (error) {
    if (error instanceof Unreadable) return refusal(looksLikeOurs(bytes) ? 'changed' : 'unreadable')
    throw error
  }
}

const refusal = (problem: Problem): VerifyResult => ({
  valid: false,
  signatures: [],
  textHashMatches: false,
  state: 'refused',
  problem,
})

const looksLikeOurs = (bytes: Buffer) =>
  bytes.includes('/ETSI.CAdES.detached') && bytes.includes('Wisselwerk')

function examine(file: PdfFile, knownSeals: readonly string[] | undefined): VerifyResult {
  const fields = signatureFields(file)
  const set = fields
    .filter(field => field.value !== null)
    .map(field => ({ field, range: byteRange(field) }))
    .sort((a, b) => (a.range?.[3] ?? 0) + (a.range?.[2] ?? 0) - (b.range?.[3] ?? 0) - (b.range?.[2] ?? 0))
  if (set.length === 0) return refusal('no-signature')
  const orderly = set.length === file.revisions.length - 1
  const textHash = createHash('sha256').update(attachedText(file)).digest('hex')
  const signatures = set.map(({ field, range }, index) => {
    const revision = index + 2
    const sound = orderly && range !== null && onlyFills(file, field, revision)
    return checkSignature(file, field, range, sound ? revision : null)
  })
  const textHashMatches = signatures.every(({ hash }) => hash === textHash)
  const whole = orderly && signatures.every(({ valid }) => valid)
  const open = set.length < fields.length || fields.length < 2
  const seals = new Set(signatures.map(({ seal }) => seal?.fingerprint))
  const problem = ((): Problem | null => {
    if (!orderly) return 'changed'
    if (!whole) return 'signature-broken'
    if (seals.size > 1) return 'seals-differ'
    if (knownSeals && ![...seals].every(seal => knownSeals.includes(seal ?? ''))) return 'unknown-seal'
    if (!textHashMatches) return 'text-differs'
    return open ? 'one-signature' : null
  })()
  const state = problem === null ? 'signed' : problem === 'one-signature' ? 'open' : 'refused'
  return { valid: problem === null, signatures, textHashMatches, state, problem }
}

type Range = readonly [number, number, number, number]

function byteRange({ value }: SignatureField): Range | null {
  const range = value?.dict.get('ByteRange')
  return isArray(range) &&
    range.length === 4 &&
    range.every(part => Number.isSafeInteger(part) && Number(part) >= 0)
    ? (range as unknown as Range)
    : null
}

/**
 * The revision may write its own field, the signature and its appearance, nothing else: an increment that replaced
 * a page would leave earlier signatures true over a text that nobody sees.
 */
function onlyFills(file: PdfFile, field: SignatureField, revision: number): boolean {
  const before = file.revisions[revision - 2]!
  const { offsets, trailer } = file.revisions[revision - 1]!
  const size = Number(before.trailer.get('Size'))
  const known = [...offsets.keys()].filter(id => id < size)
  if (known.length !== 1 || known[0] !== field.id || (field.value?.id ?? 0) < size) return false
  for (const key of ['Root', 'Info']) if (!same(trailer.get(key), before.trailer.get(key))) return false
  const [then, now] = [file.object(field.id, revision - 1), file.object(field.id, revision)]
  if (!isDict(then) || !isDict(now) || then.has('V')) return false
  const free = new Set(['V', 'AP', 'TU'])
  return [...new Set([...then.keys(), ...now.keys()])].every(
    key => free.has(key) || same(then.get(key), now.get(key)),
  )
}

/** Equal in meaning: how a string is written, and where it stands, does not count. */
function same(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  const plain = (value: PdfValue | undefined): unknown => {
    if (isText(value)) return `text ${value.bytes.toString('hex')}`
    if (isArray(value)) return value.map(plain)
    if (isDict(value)) return [...value].map(([key, inner]) => [key, plain(inner)]).sort()
    return value
  }
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

function checkSignature(
  file: PdfFile,
  field: SignatureField,
  range: Range | null,
  revision: number | null,
): VerifiedSignature {
  const dict = field.value!.dict
  const at = momentOf(dict.get('M'))
  const hash = /\b[0-9a-f]{64}\b/.exec(textOf(dict.get('Reason')) ?? '')?.[0]
  const certificate = range && revision !== null ? sealOf(file, field, range, revision) : null
  return {
    by: textOf(dict.get('Name')) ?? '',
    at: at ?? '',
    hash: hash ?? '',
    valid: certificate !== null && at !== null && hash !== undefined,
    seal: certificate && {
      owner: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '',
      fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    },
  }
}

function sealOf(file: PdfFile, field: SignatureField, [start, cut, resume, length]: Range, revision: number) {
  const { bytes } = file
  const end = resume + length
  const contents = field.value!.dict.get('Contents')
  // Signed are all bytes of the revision but the signature itself, and the newest covers the whole file.
  const { end: closes } = file.revisions[revision - 1]!
  const newest = revision === file.revisions.length
  const covers = newest
    ? end === bytes.length && end === closes
    : end === closes || (end === closes - 1 && bytes[end] === 10)
  if (start !== 0 || !covers || nameOf(field.value!.dict.get('SubFilter')) !== 'ETSI.CAdES.detached')
    return null
  if (!isText(contents) || !contents.hex || contents.start !== cut || contents.end !== resume) return null
  const digits = bytes.toString('latin1', cut + 1, resume - 1)
  // Only as we write it: what the digest leaves out must not hold anything that could be read in two ways.
  if (!/^([0-9a-f]{2})*$/.test(digits)) return null
  const raw = Buffer.from(digits, 'hex')
  const cms = raw.subarray(0, derLength(raw))
  if (raw.subarray(cms.length).some(byte => byte !== 0)) return null
  return verifyContent(cms, [bytes.subarray(0, cut), bytes.subarray(resume, end)])
}

/** Length of the first DER value: tag, length octets and content. Ours are longer than 127 bytes. */
function derLength(raw: Buffer): number {
  const octets = (raw[1] ?? 0) - 0x80
  return octets >= 1 && octets <= 4 && raw.length >= 2 + octets ? 2 + octets + raw.readUIntBE(2, octets) : 0
}
