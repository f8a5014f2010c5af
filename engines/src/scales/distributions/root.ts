/**
 * Where a monotone function crosses zero, by Brent's method (Brent 1973, chapter 4) to the last digits of a
 * double. The bracket grows from the start in doubling steps; null when no crossing is found within `limit` of it.
 */
export function findRoot(f: (x: number) => number, start: number, step: number, limit = 1e6): number | null {
  const bracket = bracketRoot(f, start, step, limit)
  if (bracket === null) return null
  let [a, fa, b, fb] = bracket
  if (Math.abs(fa) < Math.abs(fb)) [a, fa, b, fb] = [b, fb, a, fa]
  let c = a
  let fc = fa
  let width = b - a
  let before = width
  for (let i = 0; i < 200; i++) {
    if (fb > 0 === fc > 0) {
      c = a
      fc = fa
      width = b - a
      before = width
    }
    if (Math.abs(fc) < Math.abs(fb)) [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb]
    const tolerance = 2.3e-16 * Math.abs(b) + 1e-300
    const middle = 0.5 * (c - b)
    if (Math.abs(middle) <= tolerance || fb === 0) return b
    const [p, q] = interpolate(a, b, c, fa, fb, fc, middle)
    const useful = Math.abs(before) >= tolerance && Math.abs(fa) > Math.abs(fb)
    if (useful && 2 * p < Math.min(3 * middle * q - Math.abs(tolerance * q), Math.abs(before * q))) {
      before = width
      width = p / q
    } else {
      width = middle
      before = middle
    }
    a = b
    fa = fb
    b += Math.abs(width) > tolerance ? width : middle > 0 ? tolerance : -tolerance
    fb = f(b)
  }
  return b
}

/** Secant or inverse quadratic step as a fraction p / q with p ≥ 0. */
function interpolate(
  a: number,
  b: number,
  c: number,
  fa: number,
  fb: number,
  fc: number,
  middle: number,
): [number, number] {
  const s = fb / fa
  let p: number
  let q: number
  if (a === c) {
    p = 2 * middle * s
    q = 1 - s
  } else {
    const t = fa / fc
    const r = fb / fc
    p = s * (2 * middle * t * (t - r) - (b - a) * (r - 1))
    q = (t - 1) * (r - 1) * (s - 1)
  }
  return p > 0 ? [p, -q] : [-p, q]
}

function bracketRoot(
  f: (x: number) => number,
  start: number,
  step: number,
  limit: number,
): [number, number, number, number] | null {
  const fStart = f(start)
  if (fStart === 0) return [start, 0, start, 0]
  // Two fronts move outwards, since which way a function falls is the caller's business, not ours.
  let [low, fLow, high, fHigh] = [start, fStart, start, fStart]
  for (let reach = step; reach <= limit; reach *= 2) {
    const [down, up] = [start - reach, start + reach]
    const [fDown, fUp] = [f(down), f(up)]
    if (fDown > 0 !== fStart > 0 && !Number.isNaN(fDown)) return [down, fDown, low, fLow]
    if (fUp > 0 !== fStart > 0 && !Number.isNaN(fUp)) return [high, fHigh, up, fUp]
    ;[low, fLow, high, fHigh] = [down, fDown, up, fUp]
  }
  return null
}
