const windowMs = 60_000
const remembered = 10_000

interface Lane {
  wrong: number
  inside: number
  waiting: ((mayPass: boolean) => void)[]
  /** When the first wrong one of this minute was counted. */
  since: number
}

/**
 * Lets any number of right tries through, and so many wrong ones in a minute for each key. While as many are inside as
 * may still turn out wrong, the next waits until one of them is known: a thousand at once are no more than a thousand
 * one after another, and nobody who was right is sent away because many were right at the same moment.
 */
export class Turnstile {
  readonly #lanes = new Map<string, Lane>()
  readonly #most: number
  readonly #now: () => number

  constructor(most: number, now: () => number = () => Date.now()) {
    this.#most = most
    this.#now = now
  }

  /** Whether this try may be made; whoever may enter must leave. */
  async enter(key: string): Promise<boolean> {
    const lane = this.#laneOf(key)
    if (lane.wrong >= this.#most) return false
    if (lane.wrong + lane.inside < this.#most) {
      lane.inside++
      return true
    }
    return new Promise(resolve => lane.waiting.push(resolve))
  }

  leave(key: string, wasWrong: boolean): void {
    const lane = this.#laneOf(key)
    lane.inside--
    if (wasWrong && ++lane.wrong === 1) lane.since = this.#now()
    const isFull = lane.wrong >= this.#most
    while (lane.waiting.length > 0 && (isFull || lane.wrong + lane.inside < this.#most)) {
      if (!isFull) lane.inside++
      lane.waiting.shift()!(!isFull)
    }
  }

  #laneOf(key: string): Lane {
    const known = this.#lanes.get(key)
    if (known) {
      if (this.#isOver(known)) known.wrong = 0
      return known
    }
    if (this.#lanes.size >= remembered) this.#forgetIdle()
    const lane = { wrong: 0, inside: 0, waiting: [], since: 0 }
    this.#lanes.set(key, lane)
    return lane
  }

  #isOver = (lane: Lane) => this.#now() - lane.since >= windowMs

  #forgetIdle(): void {
    for (const [key, lane] of this.#lanes)
      if (lane.inside === 0 && (lane.wrong === 0 || this.#isOver(lane))) this.#lanes.delete(key)
  }
}
