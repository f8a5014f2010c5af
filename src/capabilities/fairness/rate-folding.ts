import { type Cell, grantedIn } from './rates.ts'

/** A number of people who heard yes and of people who heard no, both as large as a group has to be. */
const isLarge = (granted: number, refused: number, least: number): boolean =>
  granted >= least && refused >= least

/**
 * Which groups of one comparison may stand beside each other: each with enough of both answers, and so has what is left of everybody
 * without them. That is of two groups at least, or the one that is folded would be what is left. `mayShow` says of which
 * groups it may be asked at all; a group that is not known is never one.
 */
export function shownBeside(
  cells: readonly Cell[],
  least: number,
  mayShow: (cell: Cell) => boolean = () => true,
): readonly Cell[] {
  let shown = cells.filter(
    cell => cell.group !== null && isLarge(grantedIn(cell), cell.refused.length, least) && mayShow(cell),
  )
  while (shown.length > 0) {
    const rest = cells.filter(cell => !shown.includes(cell))
    const sum = (of: (cell: Cell) => number) => rest.reduce((all, cell) => all + of(cell), 0)
    const isWhole = rest.length === 0
    const foldsWell =
      rest.length > 1 &&
      isLarge(
        sum(grantedIn),
        sum(({ refused }) => refused.length),
        least,
      )
    if (isWhole || foldsWell) break
    // The smallest goes along, and of two the one that stands later.
    const fewest = Math.min(...shown.map(({ asked }) => asked.length))
    const gone = shown.findLast(({ asked }) => asked.length === fewest)
    shown = shown.filter(cell => cell !== gone)
  }
  // One alone is beside nothing.
  return shown.length > 1 ? shown : []
}
