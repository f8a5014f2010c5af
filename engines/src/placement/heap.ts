/** Openings by distance, nearest first, and of equal ones the first by number; a distance can get smaller. */
export class Heap {
  private readonly order: Int32Array
  private readonly place: Int32Array
  private readonly distance: Float64Array
  private size = 0

  constructor(distance: Float64Array) {
    this.distance = distance
    this.order = new Int32Array(distance.length)
    this.place = new Int32Array(distance.length).fill(-1)
  }

  /** Takes an opening in, or moves it up after its distance got smaller. */
  put(opening: number): void {
    if (this.place[opening]! < 0) {
      this.place[opening] = this.size
      this.order[this.size++] = opening
    }
    this.rise(this.place[opening]!)
  }

  /** The nearest, or -1. */
  first(): number {
    return this.size === 0 ? -1 : this.order[0]!
  }

  take(): number {
    const first = this.order[0]!
    this.place[first] = -1
    const last = this.order[--this.size]!
    if (this.size > 0) {
      this.order[0] = last
      this.place[last] = 0
      this.sink()
    }
    return first
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.place[this.order[at]!] = -1
    this.size = 0
  }

  private isNearer(a: number, b: number): boolean {
    const difference = this.distance[a]! - this.distance[b]!
    return difference < 0 || (difference === 0 && a < b)
  }
  private rise(from: number): void {
    const { order, place } = this
    const opening = order[from]!
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.isNearer(opening, order[parent]!)) break
      order[at] = order[parent]!
      place[order[at]!] = at
      at = parent
    }
    order[at] = opening
    place[opening] = at
  }
  private sink(): void {
    const { order, place, size } = this
    const opening = order[0]!
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && this.isNearer(order[child + 1]!, order[child]!)) child++
      if (!this.isNearer(order[child]!, opening)) break
      order[at] = order[child]!
      place[order[at]!] = at
      at = child
    }
    order[at] = opening
    place[opening] = at
  }
}
