import { createHash } from 'node:crypto'
import type { Language } from '../i18n/language.ts'
import { colours } from './colours.ts'
import { type Element, type Flow, measure, sheet } from './flow.ts'
import { openPaper, piece, small, writeHead } from './paper.ts'
import { addSignatureFields, type DocumentSigner } from './signature-fields.ts'
import { documentText, fill } from './text.ts'

export interface DocumentItem {
  /** What it comes down to; set strong. */
  readonly lead: string
  /** How the sentence goes on. */
  readonly rest: string
  readonly notes: readonly string[]
}

export interface DocumentStone {
  readonly title: string
  readonly text: string
}

/** A text of numbered items that two sign. */
export interface DocumentInput {
  readonly language: Language
  readonly title: string
  readonly subtitle: readonly string[]
  readonly organisation: string
  readonly items: readonly DocumentItem[]
  readonly stones: readonly DocumentStone[]
  /** What belongs under the stones, a sentence each. */
  readonly remarks?: readonly string[]
  readonly signers: readonly DocumentSigner[]
  /** The canonical text whose hash is signed; it goes along as an attachment. */
  readonly canonical: string
  /** File name that the reader is told; also names the attachment. */
  readonly fileName: string
  /** The moment the document is made: same input, same bytes. */
  readonly at: Date
}

const item = { size: 13, leading: 20.5, left: 30 }
const note = { size: 10, leading: 15, left: 30 }

/** The canonical text goes along as the source file of what is read (ISO 19005-3). */
export async function makeDocument(input: DocumentInput): Promise<Buffer> {
  const paper = openPaper(input)
  const { flow, root } = paper
  writeHead(flow, root, input)
  writeItems(flow, root, input.items)
  writeStones(flow, root, input.stones)
  writeRemarks(flow, root, input.remarks ?? [])
  addSignatureFields(flow, root, input)
  const hash = createHash('sha256').update(input.canonical, 'utf8').digest('hex')
  writeSeal(flow, root, input, hash)
  return paper.finish(`${input.title} · ${hash.slice(0, 8)}`, {
    name: input.fileName.replace(/\.pdf$/i, '.txt'),
    text: input.canonical,
  })
}

function writeItems(flow: Flow, root: Element, items: readonly DocumentItem[]): void {
  flow.group(root, 'L', list => {
    for (const [index, { lead, rest, notes }] of items.entries()) {
      const body = flow.lines([piece(lead, 'serif-strong'), piece(rest, 'serif')], item)
      const under = notes.flatMap(text => flow.lines([piece(text, 'sans', 'quiet')], note))
      const height = body.length * item.leading + under.length * note.leading + 36
      // An item stays whole where a page can hold it.
      flow.ensure(Math.min(height, sheet.height - sheet.top - sheet.bottom))
      flow.hairline()
      flow.space(14)
      flow.group(list, 'LI', entry => {
        const top = flow.y
        const number = { ...item, left: 0 }
        flow.write(
          entry,
          'Lbl',
          flow.lines([piece(String(index + 1), 'serif-strong', 'together')], number),
          number,
        )
        flow.y = top
        flow.group(entry, 'LBody', inner => {
          flow.write(inner, 'P', body, item)
          if (under.length > 0) flow.space(3)
          flow.write(inner, 'P', under, note)
        })
      })
      flow.space(14)
    }
  })
}

function writeStones(flow: Flow, root: Element, stones: readonly DocumentStone[]): void {
  if (stones.length === 0) return
  const gap = 9
  const pad = 12
  const width = (measure - gap * (stones.length - 1)) / stones.length
  const setting = { size: 10, leading: 14.5, width: width - 2 * pad }
  const set = stones.map(({ title, text }) => ({
    head: flow.lines([piece(title, 'sans-strong')], setting),
    body: flow.lines([piece(text, 'sans')], setting),
  }))
  const height =
    Math.max(...set.map(({ head, body }) => (head.length + body.length) * setting.leading)) + 2 * pad
  flow.space(8)
  flow.ensure(height)
  const top = flow.y
  flow.group(root, 'L', list => {
    for (const [index, { head, body }] of set.entries()) {
      const left = index * (width + gap)
      flow.y = top
      flow.ornament(() => {
        flow.pdf.roundedRect(sheet.left + left, top, width, height, 8).fill(colours.fog)
      })
      flow.space(pad)
      flow.group(list, 'LI', entry => {
        flow.group(entry, 'LBody', inner => {
          flow.write(inner, 'P', head, { ...setting, left: left + pad })
          flow.write(inner, 'P', body, { ...setting, left: left + pad })
        })
      })
    }
  })
  flow.y = top + height
}

function writeRemarks(flow: Flow, root: Element, remarks: readonly string[]): void {
  if (remarks.length === 0) return
  flow.space(10)
  for (const remark of remarks) {
    const setting = { size: note.size, leading: note.leading }
    const lines = flow.lines([piece(remark, 'sans', 'quiet')], setting)
    flow.ensure(lines.length * note.leading)
    flow.write(root, 'P', lines, setting)
  }
}

function writeSeal(flow: Flow, root: Element, input: DocumentInput, hash: string): void {
  const words = documentText(input.language)
  const pad = 14
  const setting = { ...small, left: pad, width: measure - 2 * pad }
  const set = [
    piece(words.fingerprint, 'sans-strong', 'together'),
    piece(hash.match(/.{8}/g)!.join(' '), 'sans'),
    piece(fill(words.level, { organisation: input.organisation }), 'sans', 'quiet'),
    piece(fill(words.check, { file: input.fileName }), 'sans', 'quiet'),
  ].map(text => flow.lines([text], setting))
  const height = set.flat().length * small.leading + 10
  flow.space(22)
  flow.ensure(height)
  const top = flow.y
  flow.ornament(() => {
    flow.pdf.rect(sheet.left, top, 2.5, height).fill(colours.together)
  })
  flow.space(5)
  for (const lines of set) flow.write(root, 'P', lines, setting)
}
