import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { SignPdf } from '@signpdf/signpdf'
import { Signer } from '@signpdf/utils'
import { dayOf } from '../clock/clock.ts'
import { formatterFor } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import { signContent } from './cms.ts'
import type { Colour } from './colours.ts'
import { PdfFile } from './file.ts'
import { appendIncrement, writeDate, writeText } from './increment.ts'
import type { Seal } from './keys.ts'
import { drawMark, markHeight, markWidth } from './signature-mark.ts'
import { attachedText, type SignatureField, signatureFields } from './signatures.ts'
import type { Dict, PdfValue } from './syntax.ts'
import { documentText, fill } from './text.ts'

export interface SigningInput {
  /** The field that waits for this signer. */
  readonly field: string
  readonly name: string
  readonly tone: Extract<Colour, 'warm' | 'cool'>
  readonly at: Date
  /** The day alone is shown: of a signature in an organisation that stands still on one day. */
  readonly dayOnly?: true
  /** The hash that was put before the signer; another text is not signed. */
  readonly hash: string
  readonly language: Language
}

export class SigningError extends Error {}

/** Room for signature and certificate in hexadecimal digits; ours take some 1,600. */
const room = 8192
const placeholder = '/ByteRange [0 /********** /********** /**********]'

class SealSigner extends Signer {
  private readonly seal: Seal

  constructor(seal: Seal) {
    super()
    this.seal = seal
  }

  override async sign(content: Buffer): Promise<Buffer> {
    return signContent(content, this.seal.key, this.seal.certificate.raw)
  }
}

/** The names of the fields that nobody signed yet. */
export function openFields(pdf: Buffer): string[] {
  return signatureFields(new PdfFile(pdf)).flatMap(({ name, value }) => (value === null ? [name] : []))
}

/**
 * One more PAdES signature as an increment: the organisation's seal, set on behalf of the person named, after that
 * person signed in (eIDAS simple signature). Everything before it stays as it was.
 */
export async function signDocument(pdf: Buffer, input: SigningInput, seal: Seal): Promise<Buffer> {
  const file = new PdfFile(pdf)
  const field = signatureFields(file).find(({ name }) => name === input.field)
  if (!field) throw new SigningError(`The document has no signature field '${input.field}'.`)
  if (field.value !== null) throw new SigningError(`The field '${input.field}' is signed already.`)
  const attached = createHash('sha256').update(attachedText(file)).digest('hex')
  if (attached !== input.hash) throw new SigningError('The document holds another text than the one to sign.')
  const [valueId, appearanceId] = [file.size, file.size + 1]
  const increment = appendIncrement(
    file,
    new Map<number, string | Buffer>([
      [field.id, filledField(field, input, valueId, appearanceId)],
      [valueId, signatureValue(input)],
      [appearanceId, appearance(input)],
    ]),
  )
  return new SignPdf().sign(increment, new SealSigner(seal))
}

function signatureValue({ name, at, hash, language }: SigningInput): string {
  const reason = fill(documentText(language).reason, { hash })
  return [
    '<<',
    '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    placeholder,
    `/Contents <${'0'.repeat(room)}>`,
    `/Name ${writeText(name)}`,
    `/Reason ${writeText(reason)}`,
    `/M ${writeDate(at)}`,
    '>>',
  ].join('\n')
}

function filledField(
  field: SignatureField,
  input: SigningInput,
  valueId: number,
  appearanceId: number,
): string {
  const moment = shownMoment(input)
  const entries = new Map(field.dict)
  for (const key of ['V', 'AP', 'TU']) entries.delete(key)
  return [
    writeValue(entries).slice(0, -2),
    `/V ${valueId} 0 R /AP << /N ${appearanceId} 0 R >>`,
    `/TU ${writeText(fill(documentText(input.language).signatureSet, { name: input.name, moment }))}`,
    '>>',
  ].join('\n')
}

function appearance(input: SigningInput): Buffer {
  const { name, tone, language } = input
  const note = fill(documentText(language).signedOn, { moment: shownMoment(input) })
  const content = deflateSync(drawMark({ tone, name, note }))
  const head =
    `<< /Type /XObject /Subtype /Form /BBox [0 0 ${markWidth} ${markHeight}] /Resources << >> ` +
    `/Filter /FlateDecode /Length ${content.length} >>`
  return Buffer.concat([Buffer.from(`${head}\nstream\n`), content, Buffer.from('\nendstream')])
}

function shownMoment({ at, dayOnly, language }: SigningInput): string {
  const format = formatterFor(language)
  return dayOnly ? format.day(dayOf(at)) : format.moment(at)
}

function writeValue(value: PdfValue): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Map) {
    const entries = [...(value as Dict)].map(([key, inner]) => `/${key} ${writeValue(inner)}`)
    return `<< ${entries.join(' ')} >>`
  }
  if (Array.isArray(value)) return `[${value.map(writeValue).join(' ')}]`
  if ('ref' in value) return `${value.ref} 0 R`
  if ('name' in value) return `/${value.name}`
  return `<${(value as { bytes: Buffer }).bytes.toString('hex')}>`
}
