import type PDFDocument from 'pdfkit'
import { type Colour, colours } from './colours.ts'
import { type Line, type Piece, Typesetter } from './typesetter.ts'

type Pdf = InstanceType<typeof PDFDocument>
export type Element = ReturnType<Pdf['struct']>

/** A4 with a measure of some 68 characters. */
export const sheet = { width: 595.28, height: 841.89, left: 72, right: 72, top: 84, bottom: 86 } as const
export const measure = sheet.width - sheet.left - sheet.right

export interface Setting {
  readonly size: number
  readonly leading: number
  readonly left?: number
  readonly width?: number
}

/** A pen that goes down the page: everything it writes stands in the structure tree, the rest is artifact. */
export class Flow {
  readonly pdf: Pdf
  readonly type: Typesetter
  y: number = sheet.top

  constructor(pdf: Pdf) {
    this.pdf = pdf
    this.type = new Typesetter(pdf)
  }

  /** Goes to the next page unless `height` still fits on this one. */
  ensure(height: number): void {
    if (this.y + height <= sheet.height - sheet.bottom) return
    this.pdf.addPage()
    this.y = sheet.top
  }

  space(height: number): void {
    this.y += height
  }

  lines(pieces: readonly Piece[], { size, left = 0, width = measure - left }: Setting): readonly Line[] {
    return this.type.lines(pieces, size, width)
  }

  /** One element of text; it may run over pages, and says so to whoever reads the structure. */
  write(parent: Element, tag: string, lines: readonly Line[], setting: Setting): void {
    const element = this.pdf.struct(tag)
    parent.add(element)
    let rest = lines
    while (rest.length > 0) {
      this.ensure(setting.leading)
      const room = Math.max(1, Math.floor((sheet.height - sheet.bottom - this.y) / setting.leading))
      const here = rest.slice(0, room)
      const content = this.pdf.markStructureContent(tag)
      for (const line of here) {
        const baseline = this.y + setting.leading * 0.5 + setting.size * 0.32
        this.type.draw(line, sheet.left + (setting.left ?? 0), baseline, setting.size)
        this.y += setting.leading
      }
      this.pdf.endMarkedContent()
      element.add(content)
      rest = rest.slice(room)
    }
    element.end()
  }

  /** What is only there for the eye. */
  ornament(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' })
    draw()
    this.pdf.endMarkedContent()
  }

  hairline(colour: Colour = 'line', left = sheet.left, width = measure): void {
    this.ornament(() => {
      this.pdf
        .moveTo(left, this.y)
        .lineTo(left + width, this.y)
        .lineWidth(0.75)
        .strokeColor(colours[colour])
        .stroke()
    })
  }

  group(parent: Element, tag: string, fill: (element: Element) => void): void {
    const element = this.pdf.struct(tag)
    parent.add(element)
    fill(element)
    element.end()
  }
}
