import { MatchingError } from '../error.ts'
import { cellOf, nowhere } from './curve.ts'
import { dayMark, type Entry, noHours, noReach, type Sizes } from './entry.ts'
import { Growing } from './growing.ts'
import { holdersOf } from './holders.ts'
import { bytes, longs, type PoolParts, shorts } from './parts.ts'
import { postingsOf } from './postings.ts'

export interface PoolBuilder {
  /** Takes one person; refuses what is no whole number of its list, or a key that cannot be one. */
  add(entry: Entry): void
  /** Puts all in geographic order; the builder is empty afterwards. */
  build(): PoolParts
}

/** Gathers people in any order. Keys have to differ; that is not looked at here. */
export function poolBuilder(sizes: Sizes): PoolBuilder {
  if (sizes.skills + sizes.places > 65_536)
    throw new MatchingError(['skills'], 'skills and places are more than 65,536 together')
  let columns = newColumns(sizes)

  return {
    add(entry) {
      checkEntry(entry, sizes)
      const { keys, cells, x, y, reach, hours, flags, counts, terms } = columns
      const person = keys.length
      keys.push(entry.key)
      cells.push(entry.at ? cellOf(entry.at.x, entry.at.y) : nowhere)
      x.push(entry.at?.x ?? 0)
      y.push(entry.at?.y ?? 0)
      reach.push(entry.reach ?? noReach)
      for (const range of [entry.hours, entry.wishHours]) {
        hours.push(range?.[0] ?? noHours)
        hours.push(range?.[1] ?? noHours)
      }
      flags.push((entry.places ? 1 : 0) | (entry.at ? 2 : 0))
      counts.push(entry.can.length)
      counts.push(entry.wants.length + (entry.places?.length ?? 0))
      counts.push(entry.rather.length)
      for (const skill of entry.can) terms.push(skill)
      for (const skill of entry.wants) terms.push(skill)
      for (const place of entry.places ?? []) terms.push(sizes.skills + place)
      for (const skill of entry.rather) terms.push(skill)
      for (const [certificate, day] of entry.certificates)
        columns.certificates[certificate]!.add(person, dayMark(day))
      for (const [language, level] of entry.languages) columns.languages[language]!.add(person, level)
    },
    build() {
      const gathered = columns
      columns = newColumns(sizes)
      return inOrder(gathered, sizes)
    },
  }
}

type Columns = ReturnType<typeof newColumns>

function newColumns(sizes: Sizes) {
  const holders = (length: number) => Array.from({ length }, () => holdersOf())
  return {
    keys: new Growing(Uint32Array),
    cells: new Growing(Uint32Array),
    x: new Growing(Uint16Array),
    y: new Growing(Uint16Array),
    reach: new Growing(Uint16Array),
    hours: new Growing(Uint8Array),
    flags: new Growing(Uint8Array),
    counts: new Growing(Uint8Array),
    terms: new Growing(Uint16Array),
    certificates: holders(sizes.certificates),
    languages: holders(sizes.languages),
  }
}

function inOrder(columns: Columns, sizes: Sizes): PoolParts {
  const count = columns.keys.length
  const { order, cells, cellStarts } = byCell(columns.cells.values())
  const newPlace = longs(count)
  for (let to = 0; to < count; to++) newPlace[order[to]!] = to

  const keys = longs(count)
  const [x, y, reach] = [shorts(count), shorts(count), shorts(count)]
  const [hoursMin, hoursMax, wishHoursMin, wishHoursMax] = [
    bytes(count),
    bytes(count),
    bytes(count),
    bytes(count),
  ]
  const flags = bytes(count)
  const counts = bytes(3 * count)
  const begins = longs((count >>> 5) + 1)
  const terms = shorts(columns.terms.length)
  const from = startsOf(columns.counts.values(), count)
  let at = 0
  let farthest = 0
  for (let to = 0; to < count; to++) {
    const old = order[to]!
    keys[to] = columns.keys.at(old)
    x[to] = columns.x.at(old)
    y[to] = columns.y.at(old)
    reach[to] = columns.reach.at(old)
    if (reach[to] !== noReach) farthest = Math.max(farthest, reach[to]!)
    hoursMin[to] = columns.hours.at(4 * old)
    hoursMax[to] = columns.hours.at(4 * old + 1)
    wishHoursMin[to] = columns.hours.at(4 * old + 2)
    wishHoursMax[to] = columns.hours.at(4 * old + 3)
    flags[to] = columns.flags.at(old)
    for (let kind = 0; kind < 3; kind++) counts[3 * to + kind] = columns.counts.at(3 * old + kind)
    if ((to & 31) === 0) begins[to >>> 5] = at
    for (let term = from[old]!; term < from[old + 1]!; term++) terms[at++] = columns.terms.at(term)
  }
  const kinds = sizes.skills + sizes.places
  return {
    sizes,
    count,
    farthest,
    keys,
    x,
    y,
    reach,
    hoursMin,
    hoursMax,
    wishHoursMin,
    wishHoursMax,
    flags,
    counts,
    begins,
    terms,
    can: postingsOf(terms, counts, count, kinds, 0),
    wants: postingsOf(terms, counts, count, kinds, 1),
    certificates: columns.certificates.map(one => one.sorted(newPlace)),
    languages: columns.languages.map(one => one.levels(newPlace)),
    cells,
    cellStarts,
    gone: bytes((count >>> 3) + 1),
  }
}

/** Counting sort along the curve; who stands in one cell stays in the order of coming. */
function byCell(cellOfEach: Uint32Array) {
  const tally = new Uint32Array(nowhere + 2)
  for (const cell of cellOfEach) tally[cell + 1]!++
  const found: number[] = []
  for (let cell = 0; cell <= nowhere; cell++) {
    if (tally[cell + 1]! > 0) found.push(cell)
    tally[cell + 1]! += tally[cell]!
  }
  const cells = longs(found.length)
  const cellStarts = longs(found.length + 1)
  for (const [place, cell] of found.entries()) {
    cells[place] = cell
    cellStarts[place] = tally[cell]!
  }
  cellStarts[found.length] = cellOfEach.length
  const order = new Uint32Array(cellOfEach.length)
  for (let old = 0; old < cellOfEach.length; old++) order[tally[cellOfEach[old]!]!++] = old
  return { order, cells, cellStarts }
}

function startsOf(counts: Uint8Array, people: number): Uint32Array {
  const starts = new Uint32Array(people + 1)
  for (let person = 0; person < people; person++)
    starts[person + 1] =
      starts[person]! + counts[3 * person]! + counts[3 * person + 1]! + counts[3 * person + 2]!
  return starts
}

/** Refuses what is no whole number of its list. */
export function checkEntry(entry: Entry, sizes: Sizes): void {
  const whole = (path: readonly string[], value: number, end: number) => {
    if (!Number.isInteger(value) || value < 0 || value >= end)
      throw new MatchingError(path, `expected a whole number from 0 to ${end - 1}, not ${value}`)
  }
  whole(['key'], entry.key, 2 ** 32)
  const list = (name: string, values: readonly number[], most: number, end: number) => {
    if (values.length > most) throw new MatchingError([name], `more than ${most} are not kept of anybody`)
    for (const [at, value] of values.entries()) {
      whole([name], value, end)
      if (values.indexOf(value) !== at) throw new MatchingError([name], `${value} stands here twice`)
    }
  }
  for (const kind of ['can', 'wants', 'rather'] as const) list(kind, entry[kind], 200, sizes.skills)
  list('places', entry.places ?? [], 50, sizes.places)
  for (const range of [entry.hours, entry.wishHours])
    for (const hour of range ?? []) whole(['hours'], hour, 169)
  for (const value of entry.at ? [entry.at.x, entry.at.y] : []) whole(['at'], value, 65_536)
  if (entry.reach !== null) whole(['reach'], entry.reach, noReach)
  for (const [certificate] of entry.certificates) whole(['certificates'], certificate, sizes.certificates)
  for (const [language, level] of entry.languages) {
    whole(['languages'], language, sizes.languages)
    whole(['languages'], level, 7)
  }
}
