import {
  compareMany,
  comparePaired,
  compareTwo,
  type ManyGroups,
  measureScale,
  type PairedChange,
  splitByGroup,
  type TwoGroups,
} from '@wisselwerk/engines/scales'
import { type Call, type Command, needed, onlyName, printJson, UsageError } from './command.ts'
import type { DataTable } from './data-table.ts'
import { figure, interval, p } from './figures.ts'
import {
  answersTo,
  type InstrumentFile,
  naming,
  readNames,
  readNumber,
  readScored,
} from './instrument-file.ts'
import { columns } from './offer-table.ts'

export const command: Command = {
  usage:
    'wisselwerk compare DATA.csv (--by COLUMN --value COLUMN [--groups A,B[,C…]] | --paired T1,T2 [--reliability R]) [--spec SPEC.json] [--json]',
  example: 'compare docs/examples/survey.csv --spec docs/examples/survey.json --by contract --value given',
  about:
    'Groups beside each other (--by), or the same people at two times (--paired): tests, and effect sizes with exact intervals. With --spec a value may be a scale, and change is also judged by the reliability of the first measurement.',
  options: {
    by: { type: 'string' },
    value: { type: 'string' },
    groups: { type: 'string' },
    paired: { type: 'string' },
    reliability: { type: 'string' },
    spec: { type: 'string' },
  },
  run,
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the table to compare in')
  const { by, value, groups, paired, reliability } = call.options
  const between = [by, value, groups].some(option => option !== undefined)
  if (between === (paired !== undefined) || (between && reliability !== undefined))
    throw new UsageError(`Give either --by with --value, or --paired. Use: ${command.usage}`)
  return between ? compareGroups(call, file) : compareTimes(call, file)
}

function compareGroups(call: Call, file: string): number {
  const [by, value] = [
    needed(call, 'by', 'the column with the groups'),
    needed(call, 'value', 'what to compare'),
  ]
  const { table } = readScored(call, file)
  const found = chooseGroups(call, splitByGroup(table.numbers(value), table.texts(by)))
  const [first, second, ...more] = found
  if (!first || !second)
    throw new UsageError(`${file}: column "${by}" has fewer than two groups with a value in "${value}".`)
  if (more.length === 0) {
    const result = compareTwo(first.values, second.values)
    if (call.json)
      printJson({ by, value, group1: named(first.label), group2: named(second.label), ...result })
    else console.log(tellTwo(value, first.label, second.label, result))
    return 0
  }
  const labels = found.map(({ label }) => label)
  const result = naming(file, () => compareMany(found.map(({ values }) => values)))
  if (call.json) printJson({ by, value, groups: labels, ...result })
  else console.log(tellMany(value, labels, result))
  return 0
}

interface Group {
  readonly label: string
  readonly values: Float64Array
}

function chooseGroups(call: Call, { labels, groups }: ReturnType<typeof splitByGroup>): Group[] {
  const all = labels.map((label, i): Group => ({ label, values: groups[i]! }))
  if (call.options.groups === undefined) return all
  return readNames(call, 'groups').map(label => {
    const group = all.find(one => one.label === label)
    if (!group) throw new UsageError(`--groups: no row of group "${label}" has a value.`)
    return group
  })
}

/** Labels that are numbers leave as numbers. */
const named = (label: string) => (Number.isFinite(Number(label)) ? Number(label) : label)

function compareTimes(call: Call, file: string): number {
  const [t1, t2] = readNames(call, 'paired', 2) as [string, string]
  const { table, instrument } = readScored(call, file)
  const given = call.options.reliability !== undefined
  const reliability = given ? readReliability(call) : alphaOf(table, instrument, t1)
  const result = comparePaired(table.numbers(t1), table.numbers(t2), reliability)
  if (call.json) printJson({ t1, t2, reliability, ...result })
  else console.log(tellPaired(t1, t2, result))
  return 0
}

function readReliability(call: Call): number {
  const value = readNumber(call, 'reliability', 'the reliability of the first measurement')
  if (value < 0 || value >= 1) throw new UsageError('--reliability: this is a number from 0 to below 1.')
  return value
}

function alphaOf(table: DataTable, instrument: InstrumentFile | null, name: string): number | null {
  const scale = instrument?.scales.find(one => one.name === name)
  return scale ? measureScale(scale, answersTo(table, scale)).complete_case.alpha : null
}

function tellTwo(value: string, first: string, second: string, found: TwoGroups): string {
  const { n1, n2, mean1, mean2, sd1, sd2, cohens_d, cohens_d_ci95_nct, hedges_g, welch, mann_whitney } = found
  return [
    columns([
      [value, 'n', 'mean', 'sd'],
      [`  ${first}`, `${n1}`, figure(mean1), figure(sd1)],
      [`  ${second}`, `${n2}`, figure(mean2), figure(sd2)],
    ]),
    cohens_d === null
      ? 'Without spread, or with one person in a group, there is no effect size.'
      : `The first lies ${figure(Math.abs(cohens_d))} standard deviations ${cohens_d < 0 ? 'below' : 'above'} the second: d ${figure(cohens_d)}, 95% interval ${interval(cohens_d_ci95_nct)}; corrected for small groups g ${figure(hedges_g)}.`,
    `Welch: t ${figure(welch.t)} on ${figure(welch.df)} df, ${p(welch.p)}. By ranks (Mann-Whitney): ${p(mann_whitney.p_normal_tie_corrected)}, Cliff’s delta ${figure(mann_whitney.cliffs_delta)}.`,
  ].join('\n\n')
}

function tellMany(value: string, labels: readonly string[], found: ManyGroups): string {
  const { n, mean, sd, F, df, p: probability, eta2, omega2, welch, kruskal, brown_forsythe } = found
  return [
    columns([
      [value, 'n', 'mean', 'sd'],
      ...labels.map((label, i) => [`  ${label}`, `${n[i]}`, figure(mean[i]!), figure(sd[i]!)]),
    ]),
    `Analysis of variance: F ${figure(F)} on ${df[0]} and ${df[1]} df, ${p(probability)}; ${figure(eta2)} of the variance lies between groups (eta²; omega² ${figure(omega2)}).`,
    `Welch, for unequal spreads: ${p(welch.p)}. By ranks (Kruskal-Wallis): ${p(kruskal.p)}. Do spreads differ (Brown-Forsythe)? ${p(brown_forsythe.p)}.`,
  ].join('\n\n')
}

function tellPaired(t1: string, t2: string, found: PairedChange): string {
  const { n, mean_t1, mean_t2, sd_t1, sd_t2, mean_diff, ci95, t, df, d_z, d_z_ci95_nct, d_av, r, rci } = found
  const parts = [
    columns([
      [`${n} people`, 'mean', 'sd'],
      [`  ${t1}`, figure(mean_t1), figure(sd_t1)],
      [`  ${t2}`, figure(mean_t2), figure(sd_t2)],
    ]),
    `Change ${figure(mean_diff)}, 95% interval ${interval({ lower: ci95[0], upper: ci95[1] })}: t ${figure(t)} on ${df ?? '–'} df, ${p(found.p)}. The two times correlate ${figure(r)}.`,
    `As effect size: d_z ${figure(d_z)} ${interval(d_z_ci95_nct)}, d_av ${figure(d_av)}.`,
  ]
  if (rci)
    parts.push(
      `Changed by more than measurement error (${figure(1.96 * rci.sdiff)}): ${rci.n_reliable_up} up, ${rci.n_reliable_down} down.`,
    )
  return parts.join('\n\n')
}
