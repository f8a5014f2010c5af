/** Numbers that look drawn, the same for the same seed. */
export class Chance {
  private state: number
  constructor(seed: number) {
    this.state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ 0x27d4eb2f) >>> 0
  }

  /** From 0 up to but not 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** In place, every order alike. */
  shuffle(list: Int32Array): Int32Array {
    for (let at = list.length - 1; at > 0; at--) {
      const other = this.below(at + 1)
      const one = list[at]!
      list[at] = list[other]!
      list[other] = one
    }
    return list
  }
}
