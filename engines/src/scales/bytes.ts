import { type ByteSums, sumBytes } from './bytes-kernel.ts'
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
  readonly codes: Uint16Array | Uint32Array
  readonly score: Float64Array
}

export interface ByteReport {
  readonly scores: PackedScores
  readonly summary: ScoreSummary
  readonly n_rows: number
  readonly n_complete: number
  readonly alpha: number | null
  readonly feldt95: Interval
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
  checkBytes(scale, columns)
  const { min, max, items, reverse = [] } = scale
  const k = items.length
  const found = sumBytes(columns, { min, max, reversed: items.map(item => reverse.includes(item)) })
  if (found.strangers > 0) throw strangerIn(scale, columns)
  const levels = readLevels(found.levels, k * max)
  const alpha = alphaOf(found, levels, k)
  const n = found.complete
  const needed = minimumAnswered(k, rule)
  return {
    scores: { codes: found.codes, score: scoreOfCodes(found.levels.length, k * max, needed) },
    summary: summarise(levels, needed),
    n_rows: found.codes.length,
    n_complete: n,
    alpha,
    feldt95: feldtInterval(alpha, n, k, 0.95),
  }
}

function alphaOf(
  { complete: n, item, itemSquare }: ByteSums,
  levels: readonly Level[],
  k: number,
): number | null {
  // n² times the variance: a difference of whole numbers, exact while they stay below 2^53.
  const spread = (sum: number, square: number) => n * square - sum * sum
  const full = levels.filter(({ answered }) => answered === k)
  const total = full.reduce((all, { sum, count }) => all + sum * count, 0)
  const squares = full.reduce((all, { sum, count }) => all + sum * sum * count, 0)
  const own = item.reduce((all, sum, j) => all + spread(sum, itemSquare[j]!), 0)
  const all = spread(total, squares)
  return k > 1 && n > 1 && all > 0 ? orNull((k / (k - 1)) * (1 - own / all)) : null
}

function checkBytes(scale: Scale, columns: readonly Uint8Array[]): void {
  checkScale(scale)
  mustBeEquallyLong(columns)
  const { min, max, items, name } = scale
  if (columns.length !== items.length)
    throw new ScalesError(
      'lengths',
      `Scale "${name}" has ${items.length} items and was given ${columns.length} columns.`,
    )
  const fits = Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max < unanswered
  // A respondent's total and number of answers are held in sixteen and eight bits.
  if (!fits || items.length * max > 0xffff || items.length > 0xff)
    throw new ScalesError(
      'instrument',
      `Scale "${name}" does not fit into bytes: answers must be whole and from 0 to 254, items at most 255 and their sum below 65,536. Use measureScale.`,
    )
}

function strangerIn({ name, items, min, max }: Scale, columns: readonly Uint8Array[]): ScalesError {
  const strange = (answer: number) => answer !== unanswered && (answer < min || answer > max)
  const j = columns.findIndex(column => column.some(strange))
  const i = columns[j]!.findIndex(strange)
  return new ScalesError(
    'out-of-range',
    `Item "${items[j]}" of respondent ${i + 1} is ${columns[j]![i]}; scale "${name}" runs from ${min} to ${max}.`,
  )
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
