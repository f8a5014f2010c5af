/** Filled, outlined, dashed. */
export const starKinds = ['both', 'can', 'want'] as const

export interface Star {
  readonly name: string
  readonly kind: (typeof starKinds)[number]
}

interface Placed {
  readonly star: Star
  readonly x: number
  readonly y: number
  /** The name, in two lines at most. */
  readonly lines: readonly string[]
}

const rows = [
  { y: 62, columns: [300, 450, 600] },
  { y: 148, columns: [150, 300, 450, 600, 750] },
  { y: 234, columns: [112, 275, 450, 625, 788] },
  { y: 320, columns: [150, 300, 450, 600, 750] },
  { y: 386, columns: [300, 450, 600] },
]
const cells = rows.flatMap(({ y, columns }) => columns.map(x => ({ x, y })))

/** Where each star stands: by its name alone, and beside it where that place is taken by a name before it. As many as have room. */
export function places(stars: readonly Star[]): Placed[] {
  const taken = new Set<number>()
  return stars.slice(0, cells.length).map(star => {
    const number = numberOf(star.name)
    let cell = number % cells.length
    while (taken.has(cell)) cell = (cell + 8) % cells.length
    taken.add(cell)
    const { x, y } = cells[cell]!
    return { star, x: x + (number % 37) - 18, y: y + (number % 23) - 11, lines: linesOf(star.name) }
  })
}

function numberOf(name: string): number {
  let number = 7
  for (const sign of name) number = (number * 31 + sign.codePointAt(0)!) % 1_000_003
  return number
}

const widest = 20

function linesOf(name: string): string[] {
  const lines = ['']
  for (const word of name.split(' ')) {
    const last = lines.at(-1)!
    if (last === '' || `${last} ${word}`.length <= widest) lines[lines.length - 1] = `${last} ${word}`.trim()
    else lines.push(word)
  }
  const [first, second] = lines.map(line =>
    line.length > widest + 4 ? `${line.slice(0, widest + 2)}…` : line,
  )
  if (second === undefined) return [first!]
  return [first!, lines.length > 2 ? `${second} …` : second]
}
