import { type Column, completeRows, pick } from './column.ts'
import { covarianceOf, pairwiseCovarianceOf } from './covariance.ts'
import { type MissingRule, minimumAnswered, missingRules, type Scale } from './instrument.ts'
import { type ItemReport, reportItems } from './items.ts'
import { type Matrix, without } from './matrix.ts'
import { fitOneFactor, type OneFactorModel } from './one-factor.ts'
import {
  alphaFrom,
  type PairwiseReliability,
  pairwiseReliabilityFrom,
  type Reliability,
  reliabilityFrom,
} from './reliability.ts'
import { keyedAnswers, type ScoreSummary, scoreAnswers, summariseScores } from './score.ts'

/** What a reader of the figures should know of the data first. */
export interface Flag {
  readonly code: 'negative-alpha' | 'negative-item-rest' | 'constant-item' | 'few-respondents'
  readonly items: readonly string[]
  readonly sentence: string
}

/** All of one scale. Names are those that reports and packages in the field use. */
export interface ScaleReport {
  readonly scale: string
  readonly items: readonly string[]
  readonly reverse: readonly string[]
  readonly min: number
  readonly max: number
  readonly k: number
  readonly n_rows: number
  readonly n_any: number
  readonly n_complete: number
  readonly scores: Readonly<Record<MissingRule, ScoreSummary>>
  readonly item: readonly ItemReport[]
  readonly complete_case: Reliability
  readonly pairwise: PairwiseReliability
  /** Two items only: their reliability by Spearman and Brown. */
  readonly spearman_brown: number | null
  /** Where an item does not vary: alpha of the others. */
  readonly alpha_without_constant: number | null
  readonly cfa_1f_ml: OneFactorModel
  readonly flags: readonly Flag[]
}

/**
 * Scores, items, reliability and the one-factor model of a scale. Columns stand in the order of `scale.items`, a
 * value per respondent. Throws a ScalesError for answers outside the range and columns that do not fit.
 */
export function measureScale(scale: Scale, columns: readonly Column[]): ScaleReport {
  const answers = keyedAnswers(scale, columns)
  const k = answers.length
  const n = answers[0]!.length
  const rows = completeRows(answers)
  const complete = rows.length === n ? answers : answers.map(column => pick(column, rows))
  const c = covarianceOf(complete)
  const reliability = reliabilityFrom(c, rows.length)
  // Of one person or nobody nothing varies, and that says nothing.
  const constant = rows.length < 2 ? [] : scale.items.filter((_, i) => c[i]![i] === 0)
  const item = reportItems(scale, answers, complete, c)
  return {
    scale: scale.name,
    items: scale.items,
    reverse: scale.reverse ?? [],
    min: scale.min,
    max: scale.max,
    k,
    n_rows: n,
    n_any: countAny(answers),
    n_complete: rows.length,
    scores: Object.fromEntries(
      missingRules.map(rule => [
        rule,
        summariseScores(scoreAnswers(answers, rule), minimumAnswered(k, rule)),
      ]),
    ) as Record<MissingRule, ScoreSummary>,
    item,
    complete_case: reliability,
    pairwise: pairwiseReliabilityFrom(rows.length === n ? c : pairwiseCovarianceOf(answers)),
    spearman_brown: k === 2 ? reliability.std_alpha : null,
    alpha_without_constant: constant.length > 0 ? alphaFrom(leaveOutConstant(c)) : null,
    cfa_1f_ml: fitOneFactor(c, rows.length),
    flags: flagsOf(reliability, item, constant, { n: rows.length, any: countAny(answers), k }),
  }
}

function countAny(answers: readonly Float64Array[]): number {
  let count = 0
  for (let i = 0; i < answers[0]!.length; i++) if (answers.some(column => !Number.isNaN(column[i]))) count++
  return count
}

const leaveOutConstant = (c: Matrix): Matrix =>
  c.reduceRight((kept, row, i) => (row[i] === 0 ? without(kept, i) : kept), c)

function flagsOf(
  { alpha }: Reliability,
  item: readonly ItemReport[],
  constant: readonly string[],
  { n, any, k }: { n: number; any: number; k: number },
): Flag[] {
  const flags: Flag[] = []
  const turned = item.filter(({ item_rest_r: r }) => r !== null && r < 0).map(({ item }) => item)
  if (alpha !== null && alpha < 0)
    flags.push({
      code: 'negative-alpha',
      items: [],
      sentence: 'Alpha is negative: the items run against each other. It is given as it is.',
    })
  if (turned.length > 0)
    flags.push({
      code: 'negative-item-rest',
      items: turned,
      sentence: `Against the rest of the scale: ${turned.join(', ')}. Should they be reversed?`,
    })
  if (constant.length > 0)
    flags.push({
      code: 'constant-item',
      items: constant,
      sentence: `Everybody${n < any ? ' who answered all items' : ''} gave the same answer to ${constant.join(', ')}. Alpha counts all items; without them it stands beside it.`,
    })
  if (n <= k)
    flags.push({
      code: 'few-respondents',
      items: [],
      sentence:
        n === 0
          ? `Nobody answered all ${k} items. Figures over whole answers are empty; those over pairs of items are given.`
          : `Only ${n} respondent${n === 1 ? '' : 's'} answered all ${k} items.`,
    })
  return flags
}
