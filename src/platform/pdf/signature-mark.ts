import { type Colour, operands } from './colours.ts'
import { drawnRuns, runsOf, type Style } from './fonts.ts'

/** What stands at a signature line: a dashed line that waits, or a name in ink with its moment. */
export interface Mark {
  readonly tone: Colour
  /** Null while nobody signed. */
  readonly name: string | null
  readonly note: string
}

export const markWidth = 213
export const markHeight = 66
const lineAt = 24
const noteAt = 8

/**
 * The appearance of a signature field as PDF operators. Letters are drawn as outlines: an increment then needs no
 * font of its own, and the form stays PDF/A. What it says is also in the field's description for screen readers.
 */
export function drawMark({ tone, name, note }: Mark): string {
  const line =
    name === null
      ? `${operands(tone)} RG 1.2 w [4 3] 0 d 0 ${lineAt} m ${markWidth} ${lineAt} l S`
      : `${operands(tone)} RG 1.2 w 0 ${lineAt} m ${markWidth} ${lineAt} l S`
  const written = [
    `q ${line} Q`,
    `q ${operands(name === null ? 'quiet' : 'ink')} rg ${outline(note, 'sans', 9.5, 0, noteAt)} Q`,
  ]
  if (name !== null) {
    const size = Math.min(23, 23 * (markWidth / Math.max(1, widthOf(name, 'hand', 23))))
    written.push(`q ${operands('ink')} rg ${outline(name, 'hand', size, 0, lineAt + 10)} Q`)
  }
  return written.join('\n')
}

const widthOf = (text: string, style: Style, size: number) =>
  runsOf(text, style).reduce((sum, { part, text: run }) => {
    const { advanceWidth } = part.font.layout(run)
    return sum + (advanceWidth * size) / part.font.unitsPerEm
  }, 0)

function outline(text: string, style: Style, size: number, left: number, baseline: number): string {
  const operators: string[] = []
  let x = left
  for (const { part, text: run } of drawnRuns(text, style)) {
    const scale = size / part.font.unitsPerEm
    const { glyphs, positions } = part.font.layout(run)
    glyphs.forEach((glyph, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index]!
      const [originX, originY] = [x + xOffset * scale, baseline + yOffset * scale]
      const at = (px: number, py: number) =>
        `${(originX + px * scale).toFixed(2)} ${(originY + py * scale).toFixed(2)}`
      let [penX, penY] = [0, 0]
      for (const { command, args } of glyph.path.commands) {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args
        if (command === 'closePath') operators.push('h')
        else if (command === 'moveTo') operators.push(`${at(a, b)} m`)
        else if (command === 'lineTo') operators.push(`${at(a, b)} l`)
        else if (command === 'bezierCurveTo') operators.push(`${at(a, b)} ${at(c, d)} ${at(e, f)} c`)
        // A quadratic curve as the cubic one that is the same: control points two thirds of the way.
        else {
          const first = at(penX + (2 / 3) * (a - penX), penY + (2 / 3) * (b - penY))
          const second = at(c + (2 / 3) * (a - c), d + (2 / 3) * (b - d))
          operators.push(`${first} ${second} ${at(c, d)} c`)
        }
        if (command !== 'closePath') [penX, penY] = args.slice(-2) as [number, number]
      }
      x += xAdvance * scale
    })
  }
  return operators.length > 0 ? `${operators.join(' ')} f` : ''
}
