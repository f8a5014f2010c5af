export interface Line {
  /** In the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Lines of a CSV file, by comma, semicolon or tab, whichever the first line has most of. Empty lines are passed over. */
export function readSeparated(text: string): Line[] {
  const plain = text.replace(/^\uFEFF/, '')
  const first = plain.slice(0, plain.search(/[\r\n]|$/))
  const count = (mark: string) => first.split(mark).length
  const mark = [';', ',', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
  const lines: Line[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  const end = () => {
    cells.push(cell.trim())
    cell = ''
  }
  const endLine = () => {
    end()
    if (cells.some(one => one !== '')) lines.push({ line: began, cells })
    cells = []
  }
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at]!
    if (sign === '\n') line++
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (plain[at + 1] === '"') {
        cell += '"'
        at++
      } else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (sign === mark) end()
    else if (sign === '\n') {
      endLine()
      began = line
    } else if (sign !== '\r') cell += sign
  }
  endLine()
  return lines
}
