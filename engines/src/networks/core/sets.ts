/** Sets that grow together, with the size of the largest; what was last put together can be taken apart again. */
export class Sets {
  private readonly parent: Int32Array
  private readonly size: Int32Array
  private readonly joined: number[] = []
  private readonly tops: number[] = []
  largest = 0

  constructor(count: number) {
    this.parent = new Int32Array(count).fill(-1)
    this.size = new Int32Array(count)
  }

  /** Everybody out again. */
  clear(): void {
    this.parent.fill(-1)
    this.joined.length = 0
    this.tops.length = 0
    this.largest = 0
  }

  has(who: number): boolean {
    return this.parent[who]! >= 0
  }

  add(who: number): void {
    this.parent[who] = who
    this.size[who] = 1
    if (this.largest === 0) this.largest = 1
  }

  /** Of somebody added last, joined to nobody any more. */
  take(who: number): void {
    this.parent[who] = -1
  }

  /** How far things went, for `back`. */
  get mark(): number {
    return this.joined.length
  }

  join(a: number, b: number): void {
    const { parent, size } = this
    let one = a
    while (parent[one] !== one) one = parent[one]!
    let other = b
    while (parent[other] !== other) other = parent[other]!
    if (one === other) return
    if (size[one]! < size[other]!) [one, other] = [other, one]
    parent[other] = one
    size[one]! += size[other]!
    this.joined.push(other)
    this.tops.push(this.largest)
    if (size[one]! > this.largest) this.largest = size[one]!
  }

  /** Apart again, back to a mark. */
  back(mark: number): void {
    const { parent, size, joined, tops } = this
    while (joined.length > mark) {
      const other = joined.pop()!
      size[parent[other]!]! -= size[other]!
      parent[other] = other
      this.largest = tops.pop()!
    }
  }
}
