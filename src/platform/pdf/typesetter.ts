import type PDFDocument from 'pdfkit'
import { type Colour, colours } from './colours.ts'
import { clustersOf, drawnPieces, type FontPart, type Run, runsOf, runsOfPiece, type Style } from './fonts.ts'

type Pdf = InstanceType<typeof PDFDocument>

export interface Piece {
  readonly text: string
  readonly style: Style
  readonly colour: Colour
}

interface Word extends Piece {
  readonly width: number
}

export interface Line {
  readonly words: readonly Word[]
}

/** Sets lines of mixed styles; pdfkit's own text knows one font at a time and no font that stands in. */
export class Typesetter {
  readonly pdf: Pdf
  private readonly known = new Set<string>()

  constructor(pdf: Pdf) {
    this.pdf = pdf
  }

  width(text: string, style: Style, size: number): number {
    return runsOf(text, style).reduce((sum, run) => sum + this.widthOfRun(run, size), 0)
  }

  private widthOfRun({ part, text }: Run, size: number): number {
    return this.take(part).fontSize(size).widthOfString(text, apart(text))
  }

  private take(part: FontPart): Pdf {
    if (!this.known.has(part.name)) {
      this.pdf.registerFont(part.name, part.bytes)
      this.known.add(part.name)
    }
    return this.pdf.font(part.name)
  }

  /** Breaks pieces into lines no wider than `width`; line breaks in a text stay, long words are cut. */
  lines(pieces: readonly Piece[], size: number, width: number): readonly Line[] {
    const lines: Line[] = []
    let words: Word[] = []
    let used = 0
    const close = () => {
      lines.push({ words })
      words = []
      used = 0
    }
    for (const piece of pieces) {
      // The space before a line break keeps words apart for whoever hears the text.
      for (const [index, paragraph] of piece.text
        .replace(/\s*?(\r\n?|\n)/g, ' \n')
        .split('\n')
        .entries()) {
        if (index > 0) close()
        // A space goes with the word before it, so that it never begins a line.
        for (const token of paragraph.match(/\S+\s*|\s+/g) ?? []) {
          for (const fitting of this.cut(token, piece.style, size, width)) {
            const word = { ...piece, text: fitting }
            const bare = this.width(fitting.trimEnd(), piece.style, size)
            if (used + bare > width && words.length > 0) close()
            const full = this.width(fitting, piece.style, size)
            words.push({ ...word, width: full })
            used += full
          }
        }
      }
    }
    if (words.length > 0 || lines.length === 0) close()
    return lines
  }

  private cut(token: string, style: Style, size: number, width: number): readonly string[] {
    if (this.width(token.trimEnd(), style, size) <= width) return [token]
    const pieces: string[] = []
    let piece = ''
    for (const character of clustersOf(token)) {
      if (piece && this.width(piece + character, style, size) > width) {
        pieces.push(piece)
        piece = ''
      }
      piece += character
    }
    return [...pieces, piece]
  }

  /** Draws one line with its baseline at `baseline`; words from right to left stand in their own order. */
  draw({ words }: Line, left: number, baseline: number, size: number): void {
    const clusters = words.flatMap(word => clustersOf(word.text).map(text => ({ ...word, text })))
    const pieces = drawnPieces(clusters, (a, b) => a.style === b.style && a.colour === b.colour)
    let x = left
    for (const piece of pieces) {
      for (const run of runsOfPiece(piece, piece.style)) {
        this.take(run.part)
          .fontSize(size)
          .fillColor(colours[piece.colour])
          .text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic', ...apart(run.text) })
        x += this.widthOfRun(run, size)
      }
    }
  }
}

/** Two letters drawn as one would be one odd letter to whoever copies or searches the text: 'financieel' with U+FB01. */
const apart = (text: string) => (/f[fijlt]/.test(text) ? { features: { liga: false } as never } : {})
