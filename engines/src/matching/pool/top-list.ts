/** The best so many by score, high first, then by key, low first; and how many beyond them have the last score. */
export class TopList {
  /** Below this nobody enters; 0 until the list is full. */
  least = 0
  private readonly room: number
  private readonly scores: Int32Array
  private readonly keys: Float64Array
  private readonly people: Int32Array
  private readonly tally: Uint32Array
  private length = 0

  constructor(room: number, highest: number) {
    this.room = room
    this.scores = new Int32Array(room)
    this.keys = new Float64Array(room)
    this.people = new Int32Array(room)
    this.tally = new Uint32Array(highest + 1)
  }

  get isFull(): boolean {
    return this.length === this.room
  }

  /** Takes somebody whose score is at least `least`. */
  add(score: number, key: number, person: number): void {
    this.tally[score]!++
    if (this.room === 0) return
    if (this.length < this.room) {
      this.set(this.length, score, key, person)
      this.rise(this.length++)
      if (this.isFull) this.least = this.scores[0]!
      return
    }
    if (score < this.scores[0]! || (score === this.scores[0]! && key > this.keys[0]!)) return
    this.set(0, score, key, person)
    this.sink()
    this.least = this.scores[0]!
  }

  /** In order; `person` as it was given. */
  inOrder(): { readonly score: number; readonly key: number; readonly person: number }[] {
    return Array.from({ length: this.length }, (_, at) => ({
      score: this.scores[at]!,
      key: this.keys[at]!,
      person: this.people[at]!,
    })).sort((a, b) => b.score - a.score || a.key - b.key)
  }

  /** How many have the score of the last in the list and do not stand in it. */
  equalBeyond(): number {
    if (this.length === 0) return 0
    const last = this.scores[0]!
    let inside = 0
    for (let at = 0; at < this.length; at++) if (this.scores[at] === last) inside++
    return this.tally[last]! - inside
  }

  private set(at: number, score: number, key: number, person: number): void {
    this.scores[at] = score
    this.keys[at] = key
    this.people[at] = person
  }
  /** Whether the one at a stands behind the one at b: the last of all is at the root. */
  private isBehind(a: number, b: number): boolean {
    const difference = this.scores[a]! - this.scores[b]!
    return difference < 0 || (difference === 0 && this.keys[a]! > this.keys[b]!)
  }
  private swap(a: number, b: number): void {
    const [score, key, person] = [this.scores[a]!, this.keys[a]!, this.people[a]!]
    this.set(a, this.scores[b]!, this.keys[b]!, this.people[b]!)
    this.set(b, score, key, person)
  }
  private rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.isBehind(at, parent)) return
      this.swap(at, parent)
      at = parent
    }
  }
  private sink(): void {
    for (let at = 0; ; ) {
      let last = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.length && this.isBehind(child, last)) last = child
      if (last === at) return
      this.swap(at, last)
      at = last
    }
  }
}
