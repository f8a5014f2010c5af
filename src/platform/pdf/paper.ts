import PDFDocument from 'pdfkit'
import { type Language, locales } from '../i18n/language.ts'
import type { Colour } from './colours.ts'
import { type Element, Flow, sheet } from './flow.ts'
import { documentText, fill } from './text.ts'
import type { Piece } from './typesetter.ts'

/** What stands at the head of every paper. */
export interface PaperInput {
  readonly language: Language
  readonly title: string
  readonly subtitle: readonly string[]
  readonly organisation: string
  /** The moment the paper is made: same input, same bytes. */
  readonly at: Date
}

export interface Paper {
  readonly flow: Flow
  readonly root: Element
  /** Writes the feet and closes; with a text that goes along as the source of what is read. */
  finish(foot: string, source?: { name: string; text: string }): Promise<Buffer>
}

export const small = { size: 8.5, leading: 12.5 }

/** An empty sheet of PDF/A-3a: tagged, all fonts embedded (ISO 19005-3). */
export function openPaper(input: PaperInput): Paper {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: locales[input.language],
    displayTitle: true,
    // No default font: pdfkit's own is not embedded, and one of ours would be parsed again at every word.
    font: null as unknown as string,
    info: {
      Title: input.title,
      Author: input.organisation,
      Subject: input.subtitle.join(' · '),
      Creator: 'Wisselwerk',
      Producer: 'Wisselwerk',
      CreationDate: input.at,
    },
  })
  const bytes = collect(pdf)
  escapeMetadata(pdf)
  pdf.addPage()
  const flow = new Flow(pdf)
  const root = pdf.struct('Document', { title: input.title })
  pdf.addStructure(root)
  return {
    flow,
    root,
    finish(foot, source) {
      root.end()
      writeFeet(flow, input.language, foot)
      if (source)
        pdf.file(Buffer.from(source.text, 'utf8'), {
          name: source.name,
          type: 'text/plain',
          description: documentText(input.language).attachment,
          creationDate: input.at,
          modifiedDate: input.at,
          relationship: 'Source',
        } as PDFKit.Mixins.PDFAttachmentOptions)
      pdf.end()
      return bytes
    },
  }
}

function collect(pdf: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Uint8Array) => chunks.push(Buffer.from(chunk)))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
}

/** pdfkit puts title and author into XML as they are; 'Zorg & Wonen' would make the metadata unreadable. */
function escapeMetadata(pdf: InstanceType<typeof PDFDocument>): void {
  const inside = pdf as unknown as { info: Record<string, unknown>; endMetadata(): void }
  const endMetadata = inside.endMetadata.bind(pdf)
  inside.endMetadata = () => {
    const xml = (value: unknown) =>
      typeof value === 'string'
        ? value
            .replace(/\p{Cc}/gu, ' ')
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll('>', '&gt;')
        : value
    inside.info = Object.fromEntries(Object.entries(inside.info).map(([key, value]) => [key, xml(value)]))
    endMetadata()
  }
}

export const piece = (text: string, style: Piece['style'], colour: Colour = 'ink'): Piece => ({
  text,
  style,
  colour,
})

export function writeHead(flow: Flow, root: Element, input: PaperInput): void {
  const title = { size: 27, leading: 36 }
  flow.write(root, 'H1', flow.lines([piece(input.title, 'serif-strong')], title), title)
  flow.space(2)
  const under = { size: 10.5, leading: 16 }
  for (const line of input.subtitle)
    flow.write(root, 'P', flow.lines([piece(line, 'sans', 'quiet')], under), under)
  flow.space(20)
}

/** The foot of every page: an artifact, so that a screen reader does not stumble over it. */
function writeFeet(flow: Flow, language: Language, foot: string): void {
  const { pdf } = flow
  const { start, count } = pdf.bufferedPageRange()
  const words = documentText(language)
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    pdf.markContent('Artifact', { type: 'Pagination' })
    const baseline = sheet.height - 44
    const left = flow.lines([piece(foot, 'sans', 'quiet')], small)
    const right = fill(words.page, { page: page + 1, pages: count })
    flow.type.draw(left[0]!, sheet.left, baseline, small.size)
    const [line] = flow.lines([piece(right, 'sans', 'quiet')], small)
    flow.type.draw(
      line!,
      sheet.width - sheet.right - flow.type.width(right, 'sans', small.size),
      baseline,
      small.size,
    )
    pdf.endMarkedContent()
  }
}
