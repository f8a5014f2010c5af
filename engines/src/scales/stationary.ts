import { Dual } from './dual.ts'
import { type Matrix, quadratic } from './matrix.ts'
import { orNull } from './moments.ts'

/** Stationary point (X0, Y0) and principal axes Y = p10 + p11 X (first) and Y = p20 + p21 X (second). */
export type Axes<T> = Readonly<Record<'X0' | 'Y0' | 'p10' | 'p11' | 'p20' | 'p21', T>>

export interface StationaryAxes {
  readonly est: Axes<number | null>
  readonly se_delta: Axes<number | null>
}

/** Edwards & Parry (1993, formulas 5 to 12), with standard errors by the delta method; null where not defined. */
export function stationaryAxes(b: Float64Array, covariance: Matrix): StationaryAxes {
  const [, b1, b2, b3, b4, b5] = Dual.variables(b) as [Dual, Dual, Dual, Dual, Dual, Dual]
  const below = b3.times(b5).scaled(4).minus(b4.times(b4))
  const X0 = b2.times(b4).minus(b1.times(b5).scaled(2)).over(below)
  const Y0 = b1.times(b4).minus(b2.times(b3).scaled(2)).over(below)
  const apart = b5.minus(b3)
  const root = apart.times(apart).plus(b4.times(b4)).root()
  const p11 = apart.plus(root).over(b4)
  const p21 = apart.minus(root).over(b4)
  const p10 = Y0.minus(p11.times(X0))
  const p20 = Y0.minus(p21.times(X0))
  const all = { X0, Y0, p10, p11, p20, p21 }
  const each = (value: (dual: Dual) => number) =>
    Object.fromEntries(Object.entries(all).map(([name, dual]) => [name, orNull(value(dual))])) as Axes<
      number | null
    >
  return {
    est: each(dual => dual.value),
    se_delta: each(dual => Math.sqrt(quadratic(covariance, dual.gradient))),
  }
}
