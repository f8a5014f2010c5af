import { answeredOf } from './column.ts'
import type { Scale } from './instrument.ts'
import { type Matrix, standardise } from './matrix.ts'
import { correlation, deviation, mean, orNull } from './moments.ts'
import {
  allVary,
  alphasWithout,
  correctedItemCorrelations,
  squaredMultipleCorrelations,
} from './reliability.ts'

export interface ItemReport {
  readonly item: string
  readonly n_valid: number
  readonly n_missing: number
  readonly mean: number | null
  readonly sd: number | null
  /** How often each answer was given, after reversal; absent where answers are no whole numbers. */
  readonly freq?: Readonly<Record<string, number>>
  readonly item_rest_r: number | null
  readonly item_total_r: number | null
  readonly alpha_if_dropped: number | null
  readonly std_alpha_if_dropped: number | null
  readonly r_cor_smc: number | null
}

/** A frequency table longer than this says nothing any more. */
const mostAnswers = 101

/** Mean, spread and frequencies over all who answered the item; the rest over complete respondents. */
export function reportItems(
  scale: Scale,
  answers: readonly Float64Array[],
  complete: readonly Float64Array[],
  c: Matrix,
): ItemReport[] {
  const r = allVary(c) && c.length > 1 ? standardise(c) : null
  const smc = r && squaredMultipleCorrelations(r)
  const corrected = r && smc && correctedItemCorrelations(r, smc)
  const totals = sumRows(complete)
  const dropped = alphasWithout(c)
  const stdDropped = r && alphasWithout(r)
  return scale.items.map((item, i) => {
    const valid = answeredOf(answers[i]!)
    const freq = frequencies(scale, valid)
    const rest = totals.map((value, row) => value - complete[i]![row]!)
    const single = scale.items.length === 1
    return {
      item,
      n_valid: valid.length,
      n_missing: answers[i]!.length - valid.length,
      mean: orNull(mean(valid)),
      sd: orNull(deviation(valid)),
      ...(freq && { freq }),
      item_rest_r: single ? null : orNull(correlation(complete[i]!, rest)),
      item_total_r: orNull(correlation(complete[i]!, totals)),
      alpha_if_dropped: dropped[i]!,
      std_alpha_if_dropped: stdDropped?.[i] ?? null,
      r_cor_smc: corrected && orNull(corrected[i]!),
    }
  })
}

function sumRows(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0)
  for (const column of columns) for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + column[i]!
  return sums
}

function frequencies({ min, max }: Scale, valid: Float64Array): Record<string, number> | null {
  const whole = Number.isInteger(min) && Number.isInteger(max) && max - min < mostAnswers
  if (!whole || !valid.every(Number.isInteger)) return null
  const counts = Object.fromEntries(Array.from({ length: max - min + 1 }, (_, i) => [String(min + i), 0]))
  for (const value of valid) counts[value] = counts[value]! + 1
  return counts
}
