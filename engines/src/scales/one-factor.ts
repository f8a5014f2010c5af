import { z95 } from './distributions/normal.ts'
import {
  cholesky,
  diagonal,
  dot,
  inverseFromCholesky,
  logDeterminantFromCholesky,
  type Matrix,
  matrix,
  solveCholesky,
  standardise,
  times,
  timesVector,
  total,
} from './matrix.ts'
import { type Interval, orNull } from './moments.ts'
import { fitOf, type OneFactorFit } from './one-factor-fit.ts'
import { singularFloor } from './reliability.ts'

/** What stands in the way of a one-factor model, or of reading it. */
export type OneFactorStatus =
  | 'fitted'
  /** Three items: the model fits any data, so that fit says nothing. */
  | 'not-testable'
  /** A residual variance is negative (Heywood case): no omega. */
  | 'improper'
  | 'not-converged'
  | 'not-identified'
  | 'singular'

export interface OneFactorModel {
  readonly n: number
  readonly status: OneFactorStatus
  /** In words, where the status is not 'fitted'. */
  readonly reason: string | null
  readonly loadings: readonly number[] | null
  readonly residual_variances: readonly number[] | null
  readonly std_loadings: readonly number[] | null
  readonly F_min: number | null
  readonly max_abs_gradient: number | null
  readonly fit: OneFactorFit | null
  readonly omega_total: number | null
  readonly omega_total_observed_denominator: number | null
  readonly omega_total_std: number | null
  readonly ave: number | null
  readonly omega_se_delta: number | null
  readonly omega_ci95_wald: Interval
  readonly omega_ci95_logit: Interval
}

/**
 * One common factor with variance 1, by maximum likelihood on covariances with divisor n (Jöreskog 1967):
 * F = ln|Σ| + tr SΣ⁻¹ − ln|S| − k, Σ = λλ' + Ψ. Fisher scoring, then Newton's method, on the correlations, which
 * changes nothing but the numbers' size. Omega total is (Σλ)² / ((Σλ)² + Σψ) (McDonald 1999) with standard error by
 * the delta method from the expected information.
 */
export function fitOneFactor(covariance: Matrix, n: number): OneFactorModel {
  const k = covariance.length
  const df = (k * (k - 3)) / 2
  if (df < 0) return without(n, 'not-identified', `not identified: df=${df}, omit`)
  if (n <= k)
    return without(
      n,
      'singular',
      `${n} complete respondents are too few for ${k} items: covariances are singular.`,
    )
  const sd = diagonal(covariance).map(value => Math.sqrt((value * (n - 1)) / n))
  const r = sd.every(value => value > 0) ? standardise(covariance) : null
  const factor = r && cholesky(r, singularFloor)
  if (!r || !factor)
    return without(
      n,
      'singular',
      'The correlation matrix is singular: an item does not vary, or follows from the others. Leave it out.',
    )
  const solution = minimise(r, logDeterminantFromCholesky(factor))
  return describe(solution, r, sd, n)
}

function without(n: number, status: OneFactorStatus, reason: string): OneFactorModel {
  const nothing = { lower: null, upper: null }
  return {
    n,
    status,
    reason,
    loadings: null,
    residual_variances: null,
    std_loadings: null,
    F_min: null,
    max_abs_gradient: null,
    fit: null,
    omega_total: null,
    omega_total_observed_denominator: null,
    omega_total_std: null,
    ave: null,
    omega_se_delta: null,
    omega_ci95_wald: nothing,
    omega_ci95_logit: nothing,
  }
}

interface Solution {
  /** Loadings, then residual variances, of the standardised items. */
  readonly parameters: Float64Array
  readonly value: number
  readonly gradient: Float64Array
  readonly converged: boolean
}

function minimise(r: Matrix, logDeterminant: number): Solution {
  const k = r.length
  const closed = closedForm(r)
  // Where it lies so far out that rounding takes it over the edge, the search begins at the component as well.
  let at = (closed && evaluate(closed, r, logDeterminant)) ?? evaluate(shrunkComponent(r), r, logDeterminant)!
  let steepest = largest(at.gradient)
  for (let i = 0; i < 300 && steepest > 0; i++) {
    // Newton's step where the surface curves upwards all around, else the one that always leads down.
    const near = steepest < 1e-2 ? cholesky(at.hessian()) : null
    const l = near ?? cholesky(at.information())
    if (!l) break
    const step = solveCholesky(l, at.gradient)
    let next = null
    for (let share = 1; share > 1e-10 && !next; share /= 2) {
      const tried = evaluate(
        at.parameters.map((value, j) => value - share * step[j]!),
        r,
        logDeterminant,
      )
      // Close to the minimum F no longer moves in the digits of a double; the gradient still does.
      const better = tried && (tried.value < at.value - 1e-12 || largest(tried.gradient) < steepest)
      if (better && tried.value < at.value + 1e-12) next = tried
    }
    // A residual variance far below zero: the likelihood rises without end, and there is nothing to find.
    if (!next || largest(next.parameters) > 10) break
    at = next
    const before = steepest
    steepest = largest(at.gradient)
    if (steepest < 1e-14 || (steepest < 1e-12 && steepest > before / 2)) break
  }
  const sign = at.parameters.subarray(0, k).reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1
  const parameters = at.parameters.map((value, j) => (j < k ? sign * value : value))
  return { parameters, value: at.value, gradient: at.gradient, converged: steepest < 1e-9 }
}

const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)

/** The solution of three items in closed form, where there is one. */
function closedForm(r: Matrix): Float64Array | null {
  if (r.length !== 3) return null
  const [x, y, z] = [r[0]![1]!, r[0]![2]!, r[1]![2]!]
  const first = Math.sqrt((x * y) / z)
  if (!(first > 0 && x * y * z > 0)) return null
  return Float64Array.of(
    first,
    x / first,
    y / first,
    1 - first ** 2,
    1 - (x / first) ** 2,
    1 - (y / first) ** 2,
  )
}

/** The first principal component, shrunk: inside the region where Σ is positive definite, whatever the data. */
function shrunkComponent(r: Matrix): Float64Array {
  let v = new Float64Array(r.length).fill(1)
  let length = 1
  for (let i = 0; i < 50; i++) {
    // One step aside, so that a first component balanced between plus and minus is not missed.
    const next = timesVector(r, v).map((value, j) => value + (i === 0 ? 0.01 * j : 0))
    length = Math.sqrt(dot(next, next))
    v = next.map(value => value / length)
  }
  const size = 0.85 * Math.sqrt(length)
  const loadings = v.map(value => Math.sign(value) * Math.min(0.95, size * Math.abs(value)))
  return Float64Array.from([...loadings, ...loadings.map(value => 1 - value * value)])
}

interface Point extends Omit<Solution, 'converged'> {
  hessian(): Matrix
  information(): Matrix
}

/** F, its gradient and its second derivatives; null outside the region where Σ is positive definite. */
function evaluate(parameters: Float64Array, r: Matrix, logDeterminant: number): Point | null {
  const k = r.length
  const lambda = parameters.subarray(0, k)
  const parts = inverted(lambda, parameters.subarray(k), r)
  if (!parts) return null
  const { inverse, weighted, trace, logDeterminant: logSigma } = parts
  const gap = inverse.map((row, i) => row.map((value, j) => value - weighted[i]![j]!))
  const slope = timesVector(gap, lambda)
  const gradient = Float64Array.from(parameters, (_, j) => (j < k ? 2 * slope[j]! : gap[j - k]![j - k]!))
  const value = logSigma + trace - logDeterminant - k
  const nought = matrix(k)
  const curved = inverse.map((row, i) => row.map((value, j) => 2 * weighted[i]![j]! - value))
  return {
    parameters,
    value,
    gradient,
    hessian: () => curvature(inverse, curved, gap, lambda),
    information: () => curvature(inverse, inverse, nought, lambda),
  }
}

interface Inverted {
  /** Σ⁻¹, and Σ⁻¹RΣ⁻¹. */
  readonly inverse: Matrix
  readonly weighted: Matrix
  /** Of Σ⁻¹R. */
  readonly trace: number
  readonly logDeterminant: number
}

/** Below this a residual variance is so small that the short way loses digits. */
const shortWay = 0.05

/** Σ = λλ' + Ψ turned over; null where it is not positive definite. */
function inverted(lambda: Float64Array, psi: Float64Array, r: Matrix): Inverted | null {
  if (psi.every(value => value >= shortWay)) return invertedShort(lambda, psi, r)
  const sigma = Array.from(lambda, (li, i) =>
    Float64Array.from(lambda, (lj, j) => li * lj + (i === j ? psi[i]! : 0)),
  )
  const l = cholesky(sigma)
  if (!l) return null
  const inverse = inverseFromCholesky(l)
  return {
    inverse,
    weighted: times(times(inverse, r), inverse),
    trace: inverse.reduce((sum, row, i) => sum + dot(row, r[i]!), 0),
    logDeterminant: logDeterminantFromCholesky(l),
  }
}

/** By Sherman and Morrison, Σ⁻¹ = Ψ⁻¹ − c uu' with u = Ψ⁻¹λ: k² steps where the general way takes k³. */
function invertedShort(lambda: Float64Array, psi: Float64Array, r: Matrix): Inverted {
  const u = lambda.map((value, i) => value / psi[i]!)
  const more = 1 + dot(lambda, u)
  const c = 1 / more
  const ru = timesVector(r, u)
  const w = ru.map((value, i) => value / psi[i]!)
  const q = dot(u, ru)
  const k = lambda.length
  const inverse = matrix(k)
  const weighted = matrix(k)
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      const uu = u[i]! * u[j]!
      const own = (i === j ? 1 / psi[i]! : 0) - c * uu
      const both = r[i]![j]! / (psi[i]! * psi[j]!) - c * (u[i]! * w[j]! + w[i]! * u[j]!) + c * c * q * uu
      inverse[i]![j] = own
      inverse[j]![i] = own
      weighted[i]![j] = both
      weighted[j]![i] = both
    }
  return {
    inverse,
    weighted,
    trace: psi.reduce((sum, value, i) => sum + r[i]![i]! / value, 0) - c * q,
    logDeterminant: psi.reduce((sum, value) => sum + Math.log(value), Math.log(more)),
  }
}

/**
 * Second derivatives tr(M Σᵢ A Σⱼ) + tr(D Σᵢⱼ) with A = Σ⁻¹: with M = A and D = 0 the expected ones, with
 * M = 2ASA − A and D = A − ASA the exact ones.
 */
function curvature(a: Matrix, m: Matrix, d: Matrix, lambda: Float64Array): Matrix {
  const k = lambda.length
  const al = timesVector(a, lambda)
  const ml = timesVector(m, lambda)
  const lal = dot(lambda, al)
  const lml = dot(lambda, ml)
  const h = matrix(2 * k)
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++) {
      h[i]![j] = ml[i]! * al[j]! + ml[j]! * al[i]! + m[i]![j]! * lal + a[i]![j]! * lml + 2 * d[i]![j]!
      const mixed = m[i]![j]! * al[j]! + ml[j]! * a[i]![j]!
      h[i]![k + j] = mixed
      h[k + j]![i] = mixed
      h[k + i]![k + j] = m[i]![j]! * a[i]![j]!
    }
  return h
}

function describe(solution: Solution, r: Matrix, sd: Float64Array, n: number): OneFactorModel {
  const k = r.length
  const std = solution.parameters.subarray(0, k)
  const stdResidual = solution.parameters.subarray(k)
  const loadings = std.map((value, i) => value * sd[i]!)
  const residual = stdResidual.map((value, i) => value * sd[i]! ** 2)
  const { status, reason } = verdict(solution, stdResidual, k)
  const proper = status === 'fitted' || status === 'not-testable'
  const common = loadings.reduce((sum, value) => sum + value, 0) ** 2
  const unique = residual.reduce((sum, value) => sum + value, 0)
  const squares = dot(loadings, loadings)
  const observed = total(r.map((row, i) => row.map((value, j) => value * sd[i]! * sd[j]!)))
  const omega = proper ? common / (common + unique) : null
  const se = omega === null ? null : omegaError(solution, r, sd, n)
  const stdCommon = std.reduce((sum, value) => sum + value, 0) ** 2
  const stdUnique = stdResidual.reduce((sum, value) => sum + value, 0)
  return {
    n,
    status,
    reason,
    loadings: [...loadings],
    residual_variances: [...residual],
    std_loadings: [...std],
    F_min: solution.value,
    max_abs_gradient: largest(solution.gradient),
    fit: solution.converged ? fitOf(solution.value, r, solution.parameters, n) : null,
    omega_total: omega,
    omega_total_observed_denominator: proper ? common / observed : null,
    omega_total_std: proper ? stdCommon / (stdCommon + stdUnique) : null,
    ave: proper ? squares / (squares + unique) : null,
    omega_se_delta: se,
    omega_ci95_wald: waldInterval(omega, se),
    omega_ci95_logit: logitInterval(omega, se),
  }
}

const noMaximum = 'The likelihood has no maximum that could be reached.'

function verdict(
  { converged }: Solution,
  residual: Float64Array,
  k: number,
): Pick<OneFactorModel, 'status' | 'reason'> {
  const below = residual.findIndex(value => value < 0)
  if (below >= 0)
    return {
      status: 'improper',
      reason: `${converged ? '' : `${noMaximum} `}Improper solution: the residual variance of item ${below + 1} is negative, so omega is not given.`,
    }
  if (!converged) return { status: 'not-converged', reason: noMaximum }
  if (k === 3)
    return { status: 'not-testable', reason: 'Three items fit any one-factor model: df=0, not testable.' }
  return { status: 'fitted', reason: null }
}

function waldInterval(omega: number | null, se: number | null): Interval {
  if (omega === null || se === null) return { lower: null, upper: null }
  return { lower: omega - z95 * se, upper: omega + z95 * se }
}

function logitInterval(omega: number | null, se: number | null): Interval {
  if (omega === null || se === null || !(omega > 0 && omega < 1)) return { lower: null, upper: null }
  const logit = Math.log(omega / (1 - omega))
  const half = (z95 * se) / (omega * (1 - omega))
  const back = (value: number) => 1 / (1 + Math.exp(-value))
  return { lower: back(logit - half), upper: back(logit + half) }
}

/** Delta method on the expected information (n/2) tr(A Σᵢ A Σⱼ). */
function omegaError({ parameters }: Solution, r: Matrix, sd: Float64Array, n: number): number | null {
  const k = r.length
  const l = cholesky(evaluate(parameters, r, 0)!.information())
  if (!l) return null
  const sum = sd.reduce((value, s, i) => value + s * parameters[i]!, 0)
  const unique = sd.reduce((value, s, i) => value + s * s * parameters[k + i]!, 0)
  const below = (sum * sum + unique) ** 2
  const gradient = Float64Array.from(parameters, (_, j) =>
    j < k ? (2 * sum * unique * sd[j]!) / below : (-sum * sum * sd[j - k]! ** 2) / below,
  )
  return orNull(Math.sqrt(dot(gradient, solveCholesky(l, gradient)) * (2 / n)))
}
