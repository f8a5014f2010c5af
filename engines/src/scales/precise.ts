/** A sum held in two doubles: the second is what the first rounded off. */
export type Pair = readonly [high: number, low: number]

const splitter = 2 ** 27 + 1

/** What a·b loses to rounding (Dekker 1971). */
function productError(a: number, b: number, product: number): number {
  const a1 = splitter * a - (splitter * a - a)
  const b1 = splitter * b - (splitter * b - b)
  const [a2, b2] = [a - a1, b - b1]
  return a2 * b2 - (product - a1 * b1 - a2 * b1 - a1 * b2)
}

/** What a + b loses to rounding (Knuth). */
function sumError(a: number, b: number, sum: number): number {
  const part = sum - a
  return a - (sum - part) + (b - part)
}

/** start + x·y as if computed in twice the digits (Ogita, Rump & Oishi 2005, Dot2). */
export function preciseDot(x: ArrayLike<number>, y: ArrayLike<number>, start: Pair = [0, 0]): Pair {
  let [sum, lost] = start
  for (let i = 0; i < x.length; i++) {
    const product = x[i]! * y[i]!
    const next = sum + product
    lost += sumError(sum, product, next) + productError(x[i]!, y[i]!, product)
    sum = next
  }
  const high = sum + lost
  return [high, sumError(sum, lost, high)]
}
