import type { Language } from '../i18n/language.ts'
import type { Colour } from './colours.ts'
import { type Element, type Flow, measure, sheet } from './flow.ts'
import { drawMark, markHeight, markWidth } from './signature-mark.ts'
import { documentText, fill } from './text.ts'

export interface DocumentSigner {
  /** Name of the signature field; `signDocument` asks for it. */
  readonly field: string
  readonly name: string
  readonly role: string
  readonly tone: Extract<Colour, 'warm' | 'cool'>
  /** What stands at the line while nobody signed there. */
  readonly waiting: string
}

interface PdfObject {
  readonly data: Record<string, unknown>
  end(content?: Buffer): void
}

/** What pdfkit has and does not offer: objects of our own. Signature fields are none of its form fields. */
interface Inside {
  ref(data: Record<string, unknown>): PdfObject
  readonly _root: { readonly data: Record<string, unknown> }
  readonly page: { readonly annotations: readonly PdfObject[] }
}

interface Signing {
  readonly language: Language
  readonly signers: readonly DocumentSigner[]
}

/**
 * An empty signature field a signer, side by side and tagged as forms. They stand in the document from the start, so
 * that a signature only fills its own field and changes nothing that the other signed.
 */
export function addSignatureFields(flow: Flow, root: Element, { language, signers }: Signing): void {
  const { pdf } = flow
  const inside = pdf as unknown as Inside
  const setting = { size: 10, leading: 15, width: markWidth }
  const gap = measure - 2 * markWidth
  const labels = signers.map(({ name, role, tone }) =>
    flow.lines(
      [
        { text: name, style: 'sans-strong', colour: tone },
        { text: `, ${role}`, style: 'sans', colour: 'quiet' },
      ],
      setting,
    ),
  )
  const rows = Math.max(1, ...labels.map(lines => lines.length))
  flow.space(26)
  flow.ensure(markHeight + rows * setting.leading)
  const top = flow.y
  pdf.initForm()
  const form = inside._root.data.AcroForm as PdfObject
  // Appearances are in the file: a viewer that drew its own would break PDF/A and the signature alike.
  delete form.data.NeedAppearances
  form.data.SigFlags = 3
  for (const [index, signer] of signers.entries()) {
    const left = index * (markWidth + gap)
    flow.y = top
    flow.group(root, 'Sect', section => {
      flow.write(section, 'P', labels[index]!, { ...setting, left })
      flow.y = top + rows * setting.leading
      const appearance = inside.ref({
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, markWidth, markHeight],
        Resources: {},
      })
      appearance.end(Buffer.from(drawMark({ tone: signer.tone, name: null, note: signer.waiting })))
      flow.group(section, 'Form', field => {
        pdf.annotate(sheet.left + left, flow.y, markWidth, markHeight, {
          Subtype: 'Widget',
          FT: 'Sig',
          T: new String(signer.field),
          TU: new String(fill(documentText(language).signatureOf, { name: signer.name })),
          F: 132,
          AP: { N: appearance },
          structParent: field,
        } as unknown as PDFKit.Mixins.AnnotationOption)
        ;(form.data.Fields as unknown[]).push(inside.page.annotations.at(-1))
      })
    })
  }
  flow.y = top + rows * setting.leading + markHeight
}
