type Numbers = Uint8Array | Uint16Array | Uint32Array

/** A typed array that grows as it is filled. */
export class Growing<T extends Numbers> {
  length = 0
  private room: T
  private readonly make: new (
    length: number,
  ) => T

  constructor(make: new (length: number) => T) {
    this.make = make
    this.room = new make(1024)
  }
  push(value: number): void {
    if (this.length === this.room.length) {
      const wider = new this.make(Math.ceil(this.length * 1.5))
      wider.set(this.room)
      this.room = wider
    }
    this.room[this.length++] = value
  }
  at(place: number): number {
    return this.room[place]!
  }
  values(): T {
    return this.room.subarray(0, this.length) as T
  }
}
