import {
  type GroupAgreement,
  measureGroups,
  measureScale,
  type ScaleReport,
} from '@wisselwerk/engines/scales'
import { type Call, type Command, needed, onlyName, printJson } from './command.ts'
import { type DataTable, readDataTable } from './data-table.ts'
import { figure, interval, p } from './figures.ts'
import { answersTo, type InstrumentFile, naming, readInstrument } from './instrument-file.ts'
import { columns } from './offer-table.ts'

export const command: Command = {
  usage: 'wisselwerk scales DATA.csv --spec SPEC.json [--json]',
  example: 'scales docs/examples/survey.csv --spec docs/examples/survey.json',
  about:
    'Scores the scales of a questionnaire and says how far they can be trusted: missing answers, alpha with its interval, each item, the one-factor model with omega, and, where the spec names a group, agreement within and between groups.',
  options: { spec: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the table with the answers')
  const instrument = readInstrument(needed(call, 'spec', 'the file that describes the scales'))
  const table = readDataTable(file)
  const scales = naming(file, () =>
    instrument.scales.map(scale => measureScale(scale, answersTo(table, scale))),
  )
  const agreement = measureAgreement(table, instrument)
  if (call.json) printJson(document(instrument, scales, agreement))
  else console.log(summary(instrument, scales, agreement))
  return 0
}

type Agreement = readonly (readonly [string, GroupAgreement])[] | null

function measureAgreement(table: DataTable, { group, scales }: InstrumentFile): Agreement {
  if (group === undefined) return null
  const labels = table.texts(group)
  return naming(table.file, () =>
    scales.map(scale => [scale.name, measureGroups(scale, answersTo(table, scale), labels)] as const),
  )
}

function document(instrument: InstrumentFile, scales: readonly ScaleReport[], agreement: Agreement): unknown {
  const { scales: _, group, scoring = 'mean', missing = 'half', ...about } = instrument
  return {
    instrument: { ...about, scoring, missing },
    scales: Object.fromEntries(scales.map(report => [report.scale, report])),
    ...(agreement && {
      agreement: Object.fromEntries(
        agreement.map(([name, found]) => [name, { grouping: group, ...showGroups(found) }]),
      ),
    }),
  }
}

/** With the first five groups of each item by themselves, to compare by eye. */
export const showGroups = (found: GroupAgreement) => ({
  ...found,
  rwg_item: found.rwg_item.map(({ rwg, ...item }) => ({ ...item, first5: rwg.slice(0, 5), rwg })),
})

function summary(instrument: InstrumentFile, scales: readonly ScaleReport[], agreement: Agreement): string {
  const rule = instrument.missing ?? 'half'
  const rows = scales.map(({ scale, k, scores, complete_case: c, cfa_1f_ml: model }) => [
    scale,
    `${k}`,
    `${scores[rule].n_scored}`,
    figure(scores[rule].mean),
    figure(scores[rule].sd),
    figure(c.alpha),
    interval(c.feldt95),
    figure(model.omega_total),
  ])
  const heads = ['scale', 'items', 'n', 'mean', 'sd', 'alpha', '95% interval', 'omega']
  const parts = [
    `${[instrument.name ?? 'The scales', instrument.version].filter(Boolean).join(', ')}: ${scales[0]!.n_rows} respondents. ${rules[rule]}`,
    columns([heads, ...rows]),
    ...scales.map(itemTable),
    ...(agreement ?? []).map(groupSentence),
  ]
  if (instrument.source) parts.push(`Source: ${instrument.source}.`)
  return parts.join('\n\n')
}

const rules = {
  half: 'A score is the mean of the answered items, for whoever answered at least half of them.',
  pct80: 'A score is the mean of the answered items, for whoever answered at least 80% of them.',
  complete: 'A score is the mean of the items, for whoever answered all of them.',
}

function itemTable({ scale, item, reverse, cfa_1f_ml: model, flags }: ScaleReport): string {
  const rows = item.map((one, i) => [
    `  ${one.item}${reverse.includes(one.item) ? ' (reversed)' : ''}`,
    `${one.n_valid}`,
    figure(one.mean),
    figure(one.sd),
    figure(one.item_rest_r),
    figure(one.alpha_if_dropped),
    // Where no maximum was reached, numbers on the way to it are no loadings.
    figure(model.fit === null ? null : (model.std_loadings?.[i] ?? null)),
  ])
  const heads = [scale, 'n', 'mean', 'sd', 'with the rest', 'alpha without', 'loading']
  return [
    columns([heads, ...rows]),
    ...flags.map(({ sentence }) => `  ${sentence}`),
    `  ${fitSentence(model)}`,
  ].join('\n')
}

function fitSentence({ fit, reason }: ScaleReport['cfa_1f_ml']): string {
  if (!fit || fit.df === 0) return `One factor: ${reason}`
  const { chisq, df, pvalue, cfi, rmsea, rmsea_ci90, srmr } = fit
  return `One factor: chi-square ${figure(chisq)} on ${df} df, ${p(pvalue)}; CFI ${figure(cfi)}, RMSEA ${figure(rmsea)} ${interval(rmsea_ci90)}, SRMR ${figure(srmr)}.${reason ? ` ${reason}` : ''}`
}

function groupSentence([name, { rwgj, icc }]: readonly [string, GroupAgreement]): string {
  const { icc1, icc2, p: probability } = icc.scale!
  const within = `${name}, ${rwgj.n_groups} groups: agreement within them, rwg(j), is ${figure(rwgj.median)} in the middle group`
  if (icc1 === null) return `${within}; too few people per group to say more.`
  if (icc1 <= 0) return `${within}; groups differ no more than chance would have it, ICC(1) ${figure(icc1)}.`
  return `${within}; ${figure(icc1)} of the variance lies between them, ICC(1), ${p(probability)}; group means are reliable to ${figure(icc2)}, ICC(2).`
}
