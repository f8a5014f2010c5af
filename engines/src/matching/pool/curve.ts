/** Cells of 64 by 64 hectometres; 1,024 of them each way. */
export const cellBits = 6
const side = 1024
/** Who says no place stands after all cells. */
export const nowhere = side * side

/** Place of a cell along a Hilbert curve, on which neighbours mostly stay near (Hilbert, Mathematische Annalen 38, 1891). */
export function cellOf(x: number, y: number): number {
  let [column, row] = [x >>> cellBits, y >>> cellBits]
  let place = 0
  for (let half = side >> 1; half > 0; half >>= 1) {
    const right = (column & half) > 0 ? 1 : 0
    const low = (row & half) > 0 ? 1 : 0
    place += half * half * ((3 * right) ^ low)
    if (low === 0) {
      if (right === 1) {
        column = side - 1 - column
        row = side - 1 - row
      }
      const swapped = column
      column = row
      row = swapped
    }
  }
  return place
}

/** Cells that a circle touches, ascending along the curve. */
export function cellsWithin(x: number, y: number, radius: number): Uint32Array {
  const size = 1 << cellBits
  const found: number[] = []
  const first = (value: number) => Math.max(0, Math.floor((value - radius) / size))
  const last = (value: number) => Math.min(side - 1, Math.floor((value + radius) / size))
  for (let column = first(x); column <= last(x); column++)
    for (let row = first(y); row <= last(y); row++) {
      const dx = x - Math.min(Math.max(x, column * size), column * size + size - 1)
      const dy = y - Math.min(Math.max(y, row * size), row * size + size - 1)
      if (dx * dx + dy * dy <= radius * radius) found.push(cellOf(column * size, row * size))
    }
  return Uint32Array.from(found).sort()
}
