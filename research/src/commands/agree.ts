import {
  type CategoryAgreement,
  categoryAgreement,
  type PairAgreement,
  pairAgreement,
  type RaterIcc,
  raterIccs,
} from '@wisselwerk/engines/scales'
import { type Call, type Command, onlyName, printJson, UsageError } from './command.ts'
import { figure, interval, p } from './figures.ts'
import { naming, readNames, readScored } from './instrument-file.ts'
import { columns } from './offer-table.ts'

export const command: Command = {
  usage: 'wisselwerk agree DATA.csv --raters A,B[,C…] [--range MIN,MAX] [--spec SPEC.json] [--json]',
  example: 'agree docs/examples/ratings.csv --raters anna,bilal,chen --range 1,7',
  about:
    'How far raters agree, one row per target: the six intraclass correlations of Shrout and Fleiss, and for each two raters Lin’s concordance and, on whole answers, kappa. With --range also agreement against chance over that range.',
  options: { raters: { type: 'string' }, range: { type: 'string' }, spec: { type: 'string' } },
  run,
}

/** Past this many answers a table of them is no table any more. */
const mostCategories = 100

interface Pair extends PairAgreement, Partial<CategoryAgreement> {
  readonly raters: readonly [string, string]
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the table with a row for every target')
  const names = readNames(call, 'raters')
  const range = readRange(call)
  const { table } = readScored(call, file)
  const ratings = names.map(name => table.numbers(name, range ?? undefined))
  const icc = naming(file, () => raterIccs(ratings))
  const pairs = names.flatMap((first, i) =>
    names.slice(i + 1).map((second, j): Pair => {
      const [x, y] = [ratings[i]!, ratings[i + 1 + j]!]
      const categories = range && range.max - range.min + 1
      const { min, max } = range ?? rangeOf(x, y)
      const whole = [...x, ...y, min, max].every(value => Number.isNaN(value) || Number.isInteger(value))
      const table = whole && max - min < mostCategories
      return {
        raters: [first, second],
        ...pairAgreement(x, y, categories),
        ...(table && categoryAgreement(x, y, min, max)),
      }
    }),
  )
  const n = ratings[0]!.filter((_, row) => ratings.every(column => !Number.isNaN(column[row]))).length
  if (call.json) printJson({ n, icc, ...(pairs.length === 1 && pairs[0]), raters: names, pairs })
  else console.log(summary(n, names, icc, pairs))
  return 0
}

function rangeOf(x: Float64Array, y: Float64Array): { min: number; max: number } {
  const values = [...x, ...y].filter(value => !Number.isNaN(value))
  return values.reduce(({ min, max }, value) => ({ min: Math.min(min, value), max: Math.max(max, value) }), {
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
  })
}

function readRange({ options: { range } }: Call): { min: number; max: number } | null {
  if (range === undefined) return null
  const [min = Number.NaN, max = Number.NaN, more] = String(range)
    .split(',')
    .map(part => (part.trim() === '' ? Number.NaN : Number(part)))
  if (!(Number.isInteger(min) && Number.isInteger(max) && min < max) || more !== undefined)
    throw new UsageError('--range: write the lowest and the highest whole answer, such as 1,5.')
  return { min, max }
}

function summary(
  n: number,
  names: readonly string[],
  icc: readonly RaterIcc[],
  pairs: readonly Pair[],
): string {
  const rows = icc.map(({ type, ICC, 'lower bound': lower, 'upper bound': upper, p: probability }) => [
    `  ${type}`,
    figure(ICC),
    interval({ lower, upper }),
    p(probability),
    meanings[type],
  ])
  const pairRows = pairs.map(pair => [
    `  ${pair.raters.join(', ')}`,
    `${pair.n}`,
    figure(pair.mean_diff),
    figure(pair.r),
    figure(pair.ccc_lin),
    figure(pair.kappa_quadratic ?? null),
    figure(pair.rwg_mean),
  ])
  return [
    `${names.length} raters, ${n} targets that all of them rated.`,
    columns([['Intraclass correlation', '', '95% interval', '', ''], ...rows]),
    columns([['Two by two', 'n', 'difference', 'r', 'Lin', 'weighted kappa', 'rwg'], ...pairRows]),
    'Differences are second minus first.',
  ].join('\n\n')
}

const meanings: Record<RaterIcc['type'], string> = {
  ICC1: 'one rating, every target rated by others',
  ICC2: 'one rating, the same raters, their level counts',
  ICC3: 'one rating, the same raters, their level does not count',
  ICC1k: 'the mean of all ratings, as ICC1',
  ICC2k: 'the mean of all ratings, as ICC2',
  ICC3k: 'the mean of all ratings, as ICC3',
}
