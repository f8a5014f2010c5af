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
      flags.push((entry.places ? 1 : 0) | (entry.at ? 2 : 0) | (entry.rather.length << 2))
      counts.push(entry.can.length)
      counts.push(entry.wants.length + (entry.places?.length ?? 0))
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
  const counts = bytes(2 * count)
  const begins = longs((count >>> 2) + 1)
  const terms = shorts(columns.terms.length)
  const from = startsOf(columns)
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
    counts[2 * to] = columns.counts.at(2 * old)
    counts[2 * to + 1] = columns.counts.at(2 * old + 1)
    if ((to & 3) === 0) begins[to >>> 2] = at
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
    can: postingsOf({ terms, counts, flags, kinds }, 'can'),
    wants: postingsOf({ terms, counts, flags, kinds }, 'wants'),
    certificates: columns.certificates.map(one => one.sorted(newPlace)),
    languages: columns.languages.map(one => one.levels(newPlace)),
    cells,
    cellStarts,
    gone: bytes((count >>> 3) + 1),
  }
}

/** Along the curve; who stands in one cell stays in the order of coming. */
function byCell(cellOfEach: Uint32Array) {
  const order = cellOfEach.length < few ? compared(cellOfEach) : counted(cellOfEach)
  const found: number[] = []
  const begin: number[] = []
  for (let to = 0; to < order.length; to++) {
    const cell = cellOfEach[order[to]!]!
    if (cell === found.at(-1)) continue
    found.push(cell)
    begin.push(to)
  }
  const cells = longs(found.length)
  cells.set(found)
  const cellStarts = longs(found.length + 1)
  cellStarts.set([...begin, order.length])
  return { order, cells, cellStarts }
}

/** For so few, comparing is quicker than going through all cells: one change is seen at once. */
const few = 20_000
const compared = (cellOfEach: Uint32Array): Uint32Array =>
  cellOfEach.map((_, at) => at).sort((a, b) => cellOfEach[a]! - cellOfEach[b]! || a - b)

function counted(cellOfEach: Uint32Array): Uint32Array {
  const tally = new Uint32Array(nowhere + 2)
  for (const cell of cellOfEach) tally[cell + 1]!++
  for (let cell = 0; cell <= nowhere; cell++) tally[cell + 1]! += tally[cell]!
  const order = new Uint32Array(cellOfEach.length)
  for (let old = 0; old < cellOfEach.length; old++) order[tally[cellOfEach[old]!]!++] = old
  return order
}

function startsOf({ counts, flags }: Columns): Uint32Array {
  const starts = new Uint32Array(flags.length + 1)
  for (let person = 0; person < flags.length; person++)
    starts[person + 1] =
      starts[person]! + counts.at(2 * person) + counts.at(2 * person + 1) + (flags.at(person) >>> 2)
  return starts
}

/** Refuses what is no whole number of its list. */
export function checkEntry(entry: Entry, sizes: Sizes): void {
  checkNumber('key', entry.key, 2 ** 32)
  checkList('can', entry.can, 200, sizes.skills)
  checkList('wants', entry.wants, 200, sizes.skills)
  checkList('rather', entry.rather, 60, sizes.skills)
  if (entry.places) checkList('places', entry.places, 50, sizes.places)
  for (const range of [entry.hours, entry.wishHours])
    if (range) for (const hour of range) checkNumber('hours', hour, 169)
  if (entry.at) {
    checkNumber('at', entry.at.x, 65_536)
    checkNumber('at', entry.at.y, 65_536)
  }
  if (entry.reach !== null) checkNumber('reach', entry.reach, noReach)
  for (const [certificate] of entry.certificates) checkNumber('certificates', certificate, sizes.certificates)
  for (const [language, level] of entry.languages) {
    checkNumber('languages', language, sizes.languages)
    checkNumber('languages', level, 7)
  }
}

function checkList(name: string, values: readonly number[], most: number, end: number): void {
  if (values.length > most) throw new MatchingError([name], `more than ${most} are not kept of anybody`)
  for (let at = 0; at < values.length; at++) {
    checkNumber(name, values[at]!, end)
    if (values.indexOf(values[at]!) !== at) throw new MatchingError([name], `${values[at]} stands here twice`)
  }
}

function checkNumber(name: string, value: number, end: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= end)
    throw new MatchingError([name], `expected a whole number from 0 to ${end - 1}, not ${value}`)
}
