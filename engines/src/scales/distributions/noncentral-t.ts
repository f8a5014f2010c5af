import { stirlingError } from './gamma.ts'
import { logNormalLower } from './normal.ts'
import { findRoot } from './root.ts'

/**
 * P(T ≤ t) for noncentral t: the integral over s = √(χ²/df) of Φ(t s − ncp), taken over u = ln s by the trapezoidal
 * rule, which gains digits geometrically on smooth functions that vanish at both ends (Trefethen & Weideman 2014).
 * Relative error about 1e-13 in either tail; the series of AS 243, which R uses, stops at 1e-12 absolute.
 */
export function noncentralTLower(t: number, df: number, ncp: number): number {
  const a = df / 2
  // One mode: the slope of this function in u falls through zero once.
  const height = (u: number) => logNormalLower(t * Math.exp(u) - ncp) - a * (Math.expm1(2 * u) - 2 * u)
  const mode = maximise(height, -60, 20)
  const top = height(mode)
  const from = reach(height, mode, -1, top)
  const to = reach(height, mode, 1, top)
  const sum = trapezoid(u => Math.exp(height(u) - top), from, to)
  return sum * Math.exp(top - stirlingError(a)) * 2 * Math.sqrt(a / (2 * Math.PI))
}

export const noncentralTUpper = (t: number, df: number, ncp: number): number => noncentralTLower(-t, df, -ncp)

/** The noncentrality under which a t at most (or at least) this large has the given probability. */
export function noncentralityOf(t: number, df: number, tail: 'lower' | 'upper', p: number): number {
  const goal = Math.log(p)
  const distance = tail === 'lower' ? noncentralTLower : noncentralTUpper
  const start = t + (tail === 'lower' ? 2 : -2)
  return findRoot(ncp => Math.log(distance(t, df, ncp)) - goal, start, 0.5) ?? Number.NaN
}

function maximise(f: (u: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (high - low > 1e-3) {
    const third = (high - low) / 3
    if (f(low + third) < f(high - third)) low += third
    else high -= third
  }
  return (low + high) / 2
}

/** Where the integrand has fallen to e^−42 of its top. */
function reach(f: (u: number) => number, mode: number, direction: 1 | -1, top: number): number {
  let [near, far] = [0, 0.01]
  while (f(mode + direction * far) > top - 42) [near, far] = [far, far * 2]
  while (far - near > 0.02 * far) {
    const middle = (near + far) / 2
    if (f(mode + direction * middle) > top - 42) near = middle
    else far = middle
  }
  return mode + direction * far
}

function trapezoid(f: (u: number) => number, from: number, to: number): number {
  let points = 32
  let sum = 0
  for (let i = 1; i < points; i++) sum += f(from + ((to - from) * i) / points)
  let area = (sum * (to - from)) / points
  for (;;) {
    for (let i = 0; i < points; i++) sum += f(from + ((to - from) * (i + 0.5)) / points)
    points *= 2
    const finer = (sum * (to - from)) / points
    if (Math.abs(finer - area) < 1e-14 * finer || points > 20_000) return finer
    area = finer
  }
}
