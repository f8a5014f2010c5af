import type { PdfFile } from './file.ts'
import { type Dict, isRef, nameOf, textOf, Unreadable } from './syntax.ts'

export interface SignatureField {
  readonly id: number
  readonly name: string
  readonly dict: Dict
  /** The signature in it, once it is set. */
  readonly value: { readonly id: number; readonly dict: Dict } | null
}

/** The signature fields of the form, in its order. */
export function signatureFields(file: PdfFile): readonly SignatureField[] {
  const root = file.dict(file.trailer.get('Root'))
  if (!root.has('AcroForm')) return []
  const form = file.dict(root.get('AcroForm'))
  return file.array(form.get('Fields')).flatMap(entry => {
    if (!isRef(entry)) throw new Unreadable('a form field that is no reference')
    const dict = file.dict(entry)
    if (nameOf(dict.get('FT')) !== 'Sig') return []
    const signature = dict.get('V')
    if (signature !== undefined && !isRef(signature)) throw new Unreadable('a signature that is no reference')
    return [
      {
        id: entry.ref,
        name: textOf(dict.get('T')) ?? '',
        dict,
        value: signature ? { id: signature.ref, dict: file.dict(signature) } : null,
      },
    ]
  })
}

/** The canonical text that goes along: the one attachment that says it is the source (PDF/A-3, AFRelationship). */
export function attachedText(file: PdfFile): Buffer {
  const root = file.dict(file.trailer.get('Root'))
  const sources = file
    .array(root.get('AF'))
    .map(entry => file.dict(entry))
    .filter(spec => nameOf(spec.get('AFRelationship')) === 'Source')
  if (sources.length !== 1) throw new Unreadable('not one source text')
  return file.stream(file.dict(sources[0]!.get('EF')).get('F'))
}

/** `D:YYYYMMDDHHmmSSZ`, as we write it, as an ISO moment. */
export function momentOf(value: Parameters<typeof textOf>[0]): string | null {
  const parts = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(textOf(value) ?? '')
  if (!parts) return null
  const [, year, month, day, hour, minute, second] = parts
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}
