/**
 * A number with its derivatives: what is computed from such numbers carries the exact gradient along, from which the
 * delta method takes standard errors.
 */
export class Dual {
  readonly value: number
  readonly gradient: Float64Array

  constructor(value: number, gradient: Float64Array) {
    this.value = value
    this.gradient = gradient
  }

  static variables(values: ArrayLike<number>): Dual[] {
    return Array.from(values, (value, i) => {
      const gradient = new Float64Array(values.length)
      gradient[i] = 1
      return new Dual(value, gradient)
    })
  }

  plus(other: Dual, times = 1): Dual {
    return this.#with(this.value + times * other.value, 1, other, times)
  }

  minus(other: Dual): Dual {
    return this.plus(other, -1)
  }

  times(other: Dual): Dual {
    return this.#with(this.value * other.value, other.value, other, this.value)
  }

  over(other: Dual): Dual {
    const ratio = this.value / other.value
    return this.#with(ratio, 1 / other.value, other, -ratio / other.value)
  }

  scaled(factor: number): Dual {
    return new Dual(
      this.value * factor,
      this.gradient.map(slope => slope * factor),
    )
  }

  root(): Dual {
    const root = Math.sqrt(this.value)
    return new Dual(
      root,
      this.gradient.map(slope => slope / (2 * root)),
    )
  }

  #with(value: number, here: number, other: Dual, there: number): Dual {
    return new Dual(
      value,
      this.gradient.map((slope, i) => here * slope + there * other.gradient[i]!),
    )
  }
}
