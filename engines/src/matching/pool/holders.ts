import { Growing } from './growing.ts'
import { bytes, type Holders, longs, shorts } from './parts.ts'

/** Past one in so many, a level of everybody takes less room than a list of who has one. */
const sparse = 6

/** Who has one certificate or language, with the last day or level; gathered in the order of coming. */
export function holdersOf() {
  const people = new Growing(Uint32Array)
  const values = new Growing(Uint16Array)
  const sorted = (newPlace: Uint32Array): Holders => {
    const order = people.values().map((_, at) => at)
    order.sort((a, b) => newPlace[people.at(a)]! - newPlace[people.at(b)]!)
    const found = { people: longs(order.length), values: shorts(order.length) }
    for (const [to, at] of order.entries()) {
      found.people[to] = newPlace[people.at(at)]!
      found.values[to] = values.at(at)
    }
    return found
  }
  return {
    add(person: number, value: number): void {
      people.push(person)
      values.push(value)
    },
    sorted,
    levels(newPlace: Uint32Array): Holders | { readonly levels: Uint8Array } {
      if (people.length * sparse < newPlace.length) return sorted(newPlace)
      const levels = bytes(newPlace.length)
      for (let at = 0; at < people.length; at++) levels[newPlace[people.at(at)]!] = values.at(at)
      return { levels }
    },
  }
}

/** First place in `people` at or past a person. */
export function firstAt(people: Uint32Array, person: number): number {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (people[middle]! < person) low = middle + 1
    else high = middle
  }
  return low
}

/** The value that a person has, or none. */
export function heldBy(held: Holders | { readonly levels: Uint8Array }, person: number): number | undefined {
  if ('levels' in held) return held.levels[person] || undefined
  const at = firstAt(held.people, person)
  return held.people[at] === person ? held.values[at] : undefined
}
