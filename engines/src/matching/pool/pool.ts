import { checkEntry, poolBuilder } from './builder.ts'
import type { Entry } from './entry.ts'
import { type Explained, entryAt, explain } from './explain.ts'
import { bytesOf, type PoolParts } from './parts.ts'
import { checkQuery, type PoolQuery } from './query.ts'
import { scoresFor } from './scores.ts'
import { type Plan, Search } from './search.ts'
import { TopList } from './top-list.ts'

export interface PoolAnswer {
  /** In order: score high first, then key. */
  readonly found: readonly Explained[]
  /** How many beyond these have the same score as the last. */
  readonly equalBeyond: number
  /** Whether people were read one by one, or blocks through lists of who has what. */
  readonly plan: Plan
}

/** People to be found, exactly and in order, and changed one at a time. */
export interface Pool {
  readonly count: number
  /** Bytes of its arrays. */
  readonly size: number
  /** `plan` takes one way of reading whatever it costs, to compare the two. */
  find(query: PoolQuery, plan?: Plan): PoolAnswer
  /** Takes somebody in, or what changed of them; the next answer has it. */
  put(entry: Entry): void
  /** Lets somebody go; true if they were there. */
  remove(key: number): boolean
  /** What is known of somebody. */
  entryOf(key: number): Entry | undefined
  /** One set of arrays of everything, changes included: for another thread, or after many changes. */
  parts(): PoolParts
}

/** A pool over arrays that a builder or another pool made. */
export function poolOf(given: PoolParts): Pool {
  let base = given
  /** Who changed since, by key; in arrays of their own, made anew when one of them changes. */
  const fresh = new Map<number, Entry>()
  let added: PoolParts | null = null
  let left = 0
  for (const byte of base.gone) left += ones(byte)

  const isGone = (person: number) => (base.gone[person >>> 3]! & (1 << (person & 7))) !== 0
  const placeOf = (key: number): number => {
    for (let at = base.keys.indexOf(key); at >= 0; at = base.keys.indexOf(key, at + 1))
      if (!isGone(at)) return at
    return -1
  }
  function takeOut(key: number): boolean {
    added = null
    if (fresh.delete(key)) return true
    const at = placeOf(key)
    if (at < 0) return false
    base.gone[at >>> 3]! |= 1 << (at & 7)
    left++
    return true
  }
  function built(entries: Iterable<Entry>): PoolParts {
    const builder = poolBuilder(base.sizes)
    for (const entry of entries) builder.add(entry)
    return builder.build()
  }
  function* everybody(): Iterable<Entry> {
    for (let person = 0; person < base.count; person++) if (!isGone(person)) yield entryAt(base, person)
    yield* fresh.values()
  }
  return {
    get count() {
      return base.count - left + fresh.size
    },
    get size() {
      return bytesOf(base)
    },
    find(query, wanted) {
      checkQuery(query, base.sizes)
      const scores = scoresFor(query)
      const list = new TopList(query.top, scores.highest)
      const plan = new Search(base, query, { scores, list, put: person => person }).run(wanted)
      if (fresh.size > 0) added ??= built(fresh.values())
      const later = added
      // Who came later stands in the list by a number below 0.
      if (later) new Search(later, query, { scores, list, put: person => -1 - person }).run(wanted)
      return {
        found: list
          .inOrder()
          .map(({ score, person }) =>
            person < 0 ? explain(later!, -1 - person, query, score) : explain(base, person, query, score),
          ),
        equalBeyond: list.equalBeyond(),
        plan,
      }
    },
    put(entry) {
      checkEntry(entry, base.sizes)
      takeOut(entry.key)
      fresh.set(entry.key, entry)
    },
    remove: takeOut,
    entryOf(key) {
      const at = placeOf(key)
      return fresh.get(key) ?? (at < 0 ? undefined : entryAt(base, at))
    },
    parts() {
      if (fresh.size + left > 0) {
        base = built(everybody())
        fresh.clear()
        added = null
        left = 0
      }
      return base
    },
  }
}

function ones(byte: number): number {
  let count = 0
  for (let bits = byte; bits > 0; bits &= bits - 1) count++
  return count
}
