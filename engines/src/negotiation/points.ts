import type { Layer, State } from './layer.ts'

/** A layer in the making: columns that grow. */
export class Points {
  a = new Float64Array(256)
  b = new Float64Array(256)
  /** The best for A among the points that each one stands for. */
  reach = new Float64Array(256)
  from = new Int32Array(256)
  option = new Int32Array(256)
  readonly wholeA: bigint[] = []
  readonly wholeB: bigint[] = []
  size = 0

  append(a: number, b: number, reach: number, from: number, option: number): void {
    if (this.size === this.a.length) this.#grow()
    const at = this.size++
    this.a[at] = a
    this.b[at] = b
    this.reach[at] = reach
    this.from[at] = from
    this.option[at] = option
  }

  #grow(): void {
    this.a = longer(this.a, new Float64Array(2 * this.size))
    this.b = longer(this.b, new Float64Array(2 * this.size))
    this.reach = longer(this.reach, new Float64Array(2 * this.size))
    this.from = longer(this.from, new Int32Array(2 * this.size))
    this.option = longer(this.option, new Int32Array(2 * this.size))
  }

  layer(states: readonly State[], hasWholeA: boolean, hasWholeB: boolean): Layer {
    return {
      a: this.a.slice(0, this.size),
      b: this.b.slice(0, this.size),
      wholeA: hasWholeA ? this.wholeA.slice(0, this.size) : null,
      wholeB: hasWholeB ? this.wholeB.slice(0, this.size) : null,
      from: this.from.slice(0, this.size),
      option: this.option.slice(0, this.size),
      states,
    }
  }
}

function longer<Column extends Float64Array | Int32Array>(column: Column, into: Column): Column {
  into.set(column)
  return into
}
