import { type Colour, colours } from './colours.ts'
import { type Element, type Flow, measure, sheet } from './flow.ts'
import { openPaper, type PaperInput, piece, small, writeHead } from './paper.ts'

export interface GridCell {
  /** One sign; empty where there is nothing to say. */
  readonly sign: string
  /** A word or two under the sign. */
  readonly note: string
  /** What a screen reader says instead of the sign. */
  readonly said: string
  /** Whether the cell counts; others stand in grey. */
  readonly lit: boolean
  readonly hatched: boolean
  /** Drawn with a heavy edge: somebody has to look here. */
  readonly alert: boolean
}

export interface GridGroup {
  readonly label: string
  readonly tone: Colour
  readonly columns: readonly string[]
}

/** A sheet with one table of signs, the sentence about it above and lists below. */
export interface GridSheetInput extends PaperInput {
  readonly sentence: string
  /** Heads the column of row names. */
  readonly corner: string
  readonly groups: readonly GridGroup[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly GridCell[] }[]
  readonly legend: readonly string[]
  readonly lists: readonly {
    readonly title: string
    readonly items: readonly { readonly lead: string; readonly rest: string }[]
  }[]
  readonly notes: readonly string[]
}

const nameWidth = 120
const gap = 4
const head = { size: 8.5, leading: 12 }
const name = { size: 9.5, leading: 12.5, width: nameWidth - 8 }
const cellHeight = 34

export async function makeGridSheet(input: GridSheetInput): Promise<Buffer> {
  const paper = openPaper(input)
  const { flow, root } = paper
  writeHead(flow, root, input)
  const sentence = { size: 14, leading: 21 }
  flow.write(root, 'P', flow.lines([piece(input.sentence, 'serif')], sentence), sentence)
  flow.space(18)
  writeGrid(flow, root, input)
  flow.space(8)
  flow.write(root, 'P', flow.lines([piece(input.legend.join('   '), 'sans', 'quiet')], small), small)
  for (const list of input.lists) writeList(flow, root, list)
  flow.space(16)
  for (const note of input.notes) {
    flow.write(root, 'P', flow.lines([piece(note, 'sans', 'quiet')], small), small)
    flow.space(4)
  }
  return paper.finish(input.title)
}

function writeGrid(flow: Flow, root: Element, input: GridSheetInput): void {
  const all = input.groups.flatMap(({ columns }) => columns)
  const width = (measure - nameWidth) / all.length
  const leftOf = (column: number) => nameWidth + column * width
  flow.group(root, 'Table', table => {
    flow.group(table, 'TR', row => {
      writeCell(flow, row, 'TH', 0, nameWidth, input.corner, 'quiet')
      let column = 0
      for (const group of input.groups) {
        const left = leftOf(column)
        const span = width * group.columns.length
        flow.ornament(() => {
          const y = flow.y + head.leading + 2
          flow.pdf
            .moveTo(sheet.left + left, y)
            .lineTo(sheet.left + left + span - gap, y)
            .lineWidth(1.2)
            .strokeColor(colours[group.tone])
            .stroke()
        })
        writeCell(flow, row, 'TH', left, span, group.label, group.tone)
        column += group.columns.length
      }
    })
    flow.space(head.leading + 5)
    flow.group(table, 'TR', row => {
      writeCell(flow, row, 'TH', 0, nameWidth, '', 'quiet')
      for (const [at, column] of all.entries())
        writeCell(flow, row, 'TH', leftOf(at), width - gap, column, 'ink', 'centre')
    })
    flow.space(head.leading + 4)
    for (const { name: title, cells } of input.rows) {
      flow.ensure(cellHeight + gap)
      const top = flow.y
      flow.group(table, 'TR', row => {
        const lines = flow.lines([piece(title, 'sans-strong')], name)
        flow.y = top + (cellHeight - lines.length * name.leading) / 2
        flow.group(row, 'TH', element => flow.write(element, 'P', lines, name))
        for (const [at, cell] of cells.entries()) {
          flow.y = top
          flow.group(row, 'TD', element => writeSign(flow, element, cell, leftOf(at), width - gap))
        }
      })
      flow.y = top + cellHeight + gap
    }
  })
}

/** One short text on this line, without going down. */
function writeCell(
  flow: Flow,
  row: Element,
  tag: string,
  left: number,
  width: number,
  text: string,
  colour: Colour,
  align: 'left' | 'centre' = 'left',
): void {
  const top = flow.y
  const room = align === 'centre' ? (width - flow.type.width(text, 'sans-strong', head.size)) / 2 : 0
  const setting = { ...head, left: left + Math.max(0, room), width: Math.max(width - room, 20) }
  flow.group(row, tag, element => {
    const lines = flow.lines([piece(text, 'sans-strong', colour)], setting)
    if (text !== '') flow.write(element, 'P', lines.slice(0, 1), setting)
  })
  flow.y = top
}

function writeSign(flow: Flow, parent: Element, cell: GridCell, left: number, width: number): void {
  const top = flow.y
  flow.ornament(() => {
    const box = [sheet.left + left, top, width, cellHeight] as const
    flow.pdf.roundedRect(...box, 5).fill(cell.lit ? colours.togetherSoft : colours.fog)
    if (cell.hatched) hatch(flow, ...box)
    if (cell.alert)
      flow.pdf
        .roundedRect(...box, 5)
        .lineWidth(1.6)
        .strokeColor(colours.ink)
        .stroke()
  })
  const colour: Colour = cell.lit ? 'ink' : 'quiet'
  const element = flow.pdf.struct('Span', { actual: cell.said })
  parent.add(element)
  element.add(flow.pdf.markStructureContent('Span'))
  const draw = (text: string, style: 'sans-strong' | 'sans', size: number, baseline: number) => {
    const [line] = flow.lines([piece(text, style, colour)], { size, leading: size, width: 400 })
    const room = (width - flow.type.width(text, style, size)) / 2
    flow.type.draw(line!, sheet.left + left + room, top + baseline, size)
  }
  if (cell.sign !== '') draw(cell.sign, 'sans-strong', 15, cell.note === '' ? 22 : 17)
  if (cell.note !== '') draw(cell.note, 'sans', 7, 28)
  flow.pdf.endMarkedContent()
  element.end()
  flow.y = top
}

/** Slanted lines within a box: what cannot be read for certain. */
function hatch(flow: Flow, left: number, top: number, width: number, height: number): void {
  const { pdf } = flow
  pdf.save()
  pdf.roundedRect(left, top, width, height, 5).clip()
  for (let x = left - height; x < left + width; x += 6) pdf.moveTo(x, top + height).lineTo(x + height, top)
  pdf.lineWidth(0.35).strokeColor(colours.quiet).stroke()
  pdf.restore()
}

function writeList(flow: Flow, root: Element, { title, items }: GridSheetInput['lists'][number]): void {
  if (items.length === 0) return
  const heading = { size: 13, leading: 18 }
  const item = { size: 10, leading: 14.5 }
  flow.space(18)
  flow.ensure(heading.leading + 3 * item.leading)
  flow.write(root, 'H2', flow.lines([piece(title, 'serif-strong')], heading), heading)
  flow.space(4)
  flow.group(root, 'L', list => {
    for (const { lead, rest } of items) {
      const lines = flow.lines([piece(`${lead}: `, 'sans-strong'), piece(rest, 'sans')], item)
      flow.group(list, 'LI', entry => {
        flow.group(entry, 'LBody', body => flow.write(body, 'P', lines, item))
      })
      flow.space(3)
    }
  })
}
