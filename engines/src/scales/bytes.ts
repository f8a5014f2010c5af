import { addBytes, type ByteSums, type Codes, noSums } from './bytes-kernel.ts'
import { mustBeEquallyLong, unanswered } from './column.ts'
import { ScalesError } from './error.ts'
import { checkScale, type MissingRule, minimumAnswered, type Scale } from './instrument.ts'
import { type Interval, orNull } from './moments.ts'
import { feldtInterval } from './reliability.ts'
import type { ScoreSummary } from './score.ts'

/**
 * Scores of many respondents in two bytes each, without loss: few different scores occur, so each respondent has a
 * code and `score[code]` is their score, NaN where too few items were answered.
 */
export interface PackedScores {
  readonly codes: Codes
  readonly score: Float64Array
}

/** What is said of all respondents together. */
export interface ByteFigures {
  readonly summary: ScoreSummary
  readonly n_rows: number
  readonly n_complete: number
  readonly alpha: number | null
  readonly feldt95: Interval
}

export interface ByteReport extends ByteFigures {
  readonly scores: PackedScores
}

/**
 * Scores and alpha of a scale whose answers are bytes (whole answers from 0 to 254, 255 for none), for data of many
 * respondents: one pass, exact whole-number sums, no copy of the answers. The same figures as measureScale.
 */
export function measureBytes(
  scale: Scale,
  columns: readonly Uint8Array[],
  rule: MissingRule = 'half',
): ByteReport {
  const blocks = new ByteBlocks(scale, rule)
  const scores = blocks.add(columns)
  return { scores, ...blocks.figures() }
}

/**
 * The same of respondents who come block by block, such as from a file that is larger than memory: `add` gives the
 * scores of a block, `figures` what holds of all who came. Throws a `ScalesError` as `measureBytes` does, which names
 * the respondent by their place among all; a file with such an answer has no figures, and each later call says so again.
 */
export class ByteBlocks {
  readonly #scale: Scale
  readonly #needed: number
  readonly #sums: ByteSums
  readonly #score: Float64Array
  #rows = 0
  #fault: ScalesError | undefined

  constructor(scale: Scale, rule: MissingRule = 'half') {
    checkFits(scale)
    const { min, max, items, reverse = [] } = scale
    this.#scale = scale
    this.#needed = minimumAnswered(items.length, rule)
    this.#sums = noSums({ min, max, reversed: items.map(item => reverse.includes(item)) })
    this.#score = scoreOfCodes(this.#sums.levels.length, items.length * max, this.#needed)
  }

  /** One column per item, as many rows in each. */
  add(columns: readonly Uint8Array[]): PackedScores {
    if (this.#fault) throw this.#fault
    const { name, items } = this.#scale
    mustBeEquallyLong(columns)
    if (columns.length !== items.length)
      throw new ScalesError(
        'lengths',
        `Scale "${name}" has ${items.length} items and was given ${columns.length} columns.`,
      )
    const { codes, strangers } = addBytes(this.#sums, columns)
    if (strangers > 0) {
      this.#fault = strangerIn(this.#scale, columns, this.#rows)
      throw this.#fault
    }
    this.#rows += codes.length
    return { codes, score: this.#score }
  }

  figures(): ByteFigures {
    if (this.#fault) throw this.#fault
    const k = this.#scale.items.length
    const levels = readLevels(this.#sums.levels, k * this.#scale.max)
    const complete = levels.reduce((all, { answered, count }) => all + (answered === k ? count : 0), 0)
    const alpha = alphaOf(this.#sums, levels, complete)
    return {
      summary: summarise(levels, this.#needed),
      n_rows: this.#rows,
      n_complete: complete,
      alpha,
      feldt95: feldtInterval(alpha, complete, k, 0.95),
    }
  }
}

function alphaOf({ item, itemSquare }: ByteSums, levels: readonly Level[], n: number): number | null {
  const k = item.length
  // n² times the variance: a difference of whole numbers, exact while they stay below 2^53.
  const spread = (sum: number, square: number) => n * square - sum * sum
  const full = levels.filter(({ answered }) => answered === k)
  const total = full.reduce((all, { sum, count }) => all + sum * count, 0)
  const squares = full.reduce((all, { sum, count }) => all + sum * sum * count, 0)
  const own = item.reduce((all, sum, j) => all + spread(sum, itemSquare[j]!), 0)
  const all = spread(total, squares)
  return k > 1 && n > 1 && all > 0 ? orNull((k / (k - 1)) * (1 - own / all)) : null
}

function checkFits(scale: Scale): void {
  checkScale(scale)
  const { min, max, items, name } = scale
  const fits = Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max < unanswered
  // A respondent's total and number of answers are held in sixteen and eight bits.
  if (!fits || items.length * max > 0xffff || items.length > 0xff)
    throw new ScalesError(
      'instrument',
      `Scale "${name}" does not fit into bytes: answers must be whole and from 0 to 254, items at most 255 and their sum below 65,536. Use measureScale.`,
    )
}

function strangerIn(
  { name, items, min, max }: Scale,
  columns: readonly Uint8Array[],
  before: number,
): ScalesError {
  const strange = (answer: number) => answer !== unanswered && (answer < min || answer > max)
  const j = columns.findIndex(column => column.some(strange))
  const i = columns[j]!.findIndex(strange)
  return new ScalesError(
    'out-of-range',
    `Item "${items[j]}" of respondent ${before + i + 1} is ${columns[j]![i]}; scale "${name}" runs from ${min} to ${max}.`,
  )
}

/**
 * Rows of bytes, one respondent after the other with `width` answers each, as columns: how a file holds them is not how
 * they are added up. The columns are new at each call; what is left of a row at the end is not taken.
 */
export function columnsOfRows(rows: Uint8Array, width: number): Uint8Array[] {
  if (!Number.isInteger(width) || width < 1)
    throw new ScalesError('lengths', `A row has ${width} answers; it must have one or more, and whole ones.`)
  const n = Math.floor(rows.length / width)
  const columns = Array.from({ length: width }, () => new Uint8Array(n))
  // So many rows at a time that they stay in the cache while each column takes its own from them.
  for (let from = 0; from < n; from += 512) {
    const end = Math.min(n, from + 512)
    for (let j = 0; j < width; j++) {
      const column = columns[j]!
      for (let i = from, at = from * width + j; i < end; i++, at += width) column[i] = rows[at]!
    }
  }
  return columns
}

/** One double per respondent. */
export const unpackScores = ({ codes, score }: PackedScores): Float64Array =>
  Float64Array.from(codes, code => score[code]!)

function scoreOfCodes(codes: number, most: number, needed: number): Float64Array {
  return Float64Array.from({ length: codes }, (_, code) => {
    const answered = Math.floor(code / (most + 1))
    return answered >= Math.max(1, needed) ? (code - answered * (most + 1)) / answered : Number.NaN
  })
}

/** So many respondents gave so many answers that sum to so much. */
interface Level {
  readonly answered: number
  readonly sum: number
  readonly count: number
}

/** Few different scores occur, however many respondents: they are counted, not sorted. */
function readLevels(counts: Uint32Array, most: number): Level[] {
  const levels: Level[] = []
  counts.forEach((count, at) => {
    const answered = Math.floor(at / (most + 1))
    if (count > 0) levels.push({ answered, sum: at - answered * (most + 1), count })
  })
  return levels
}

function summarise(levels: readonly Level[], needed: number): ScoreSummary {
  const scored = levels
    .filter(({ answered }) => answered >= Math.max(1, needed))
    .map(({ sum, answered, count }) => ({ score: sum / answered, count }))
    .sort((a, b) => a.score - b.score)
  const n = scored.reduce((all, { count }) => all + count, 0)
  const mean = scored.reduce((all, { score, count }) => all + score * count, 0) / n
  const squares = scored.reduce((all, { score, count }) => all + (score - mean) ** 2 * count, 0)
  const at = (p: number) => (n > 0 ? quantileOf(scored, (n - 1) * p) : null)
  return {
    min_answered: needed,
    n_scored: n,
    mean: orNull(mean),
    sd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
    min: at(0),
    max: at(1),
    q25: at(0.25),
    median: at(0.5),
    q75: at(0.75),
  }
}

interface Counted {
  readonly score: number
  readonly count: number
}

/** Type 7, as elsewhere: between the two values around the position. */
function quantileOf(scored: readonly Counted[], position: number): number {
  const below = Math.floor(position)
  const low = valueAt(scored, below)
  return position === below ? low : low + (position - below) * (valueAt(scored, below + 1) - low)
}

function valueAt(scored: readonly Counted[], index: number): number {
  let before = 0
  return scored.find(({ count }) => {
    before += count
    return before > index
  })!.score
}
