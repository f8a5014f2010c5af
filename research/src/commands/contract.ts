import {
  type BreachReport,
  breachMeasures,
  type ContractReport,
  comparePaired,
  type Mismatch,
  measureContract,
  measureGroups,
  measureScale,
  type Scale,
  scoreScale,
} from '@wisselwerk/engines/scales'
import { type Call, type Command, onlyName, printJson } from './command.ts'
import { type ContractLayout, type LaidDomain, layOut, type View, views } from './contract-file.ts'
import { type DataTable, readDataTable } from './data-table.ts'
import { figure, interval } from './figures.ts'
import { answersTo, naming } from './instrument-file.ts'
import { columns } from './offer-table.ts'
import { showGroups } from './scales.ts'

export const command: Command = {
  usage: 'wisselwerk contract DATA.csv [--spec SPEC.json] [--json]',
  example: 'contract docs/examples/survey.csv --spec docs/examples/contract.json',
  about:
    'The psychological contract from both sides, one row per employee and manager: breach and fulfilment per item and domain as each sees them, and how far the two see the same. Without a spec the columns are called eo_JC1 (employee, obligation, domain JC, item 1), ef_ (fulfilment), mo_ and mf_ (manager), e2f_ (fulfilment later).',
  options: { spec: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the table with both sides')
  const table = readDataTable(file)
  const { spec } = call.options
  const layout = layOut(table, typeof spec === 'string' ? spec : undefined)
  const report = naming(file, () =>
    measureContract(layout.domains.map(domain => answersOf(table, layout, domain))),
  )
  if (call.json) printJson(naming(file, () => document(table, layout, report)))
  else console.log(summary(table, layout, report))
  return 0
}

/** The scale of one view of a domain, reversed where the domain says so. */
function scaleOf({ min, max }: ContractLayout, { name, columns, reverse }: LaidDomain, view: View): Scale {
  const items = columns[view]!
  return {
    name: `${view}_${name}`,
    items,
    reverse: items.filter((_, i) => reverse.includes(columns.eo![i]!)),
    min,
    max,
  }
}

function answersOf(table: DataTable, layout: ContractLayout, domain: LaidDomain) {
  const of = (view: View) => answersTo(table, scaleOf(layout, domain, view))
  return {
    scale: { ...scaleOf(layout, domain, 'eo'), name: domain.name },
    owedBy: domain.owedBy,
    employee: { obligation: of('eo'), fulfilment: of('ef') },
    manager: domain.columns.mo ? { obligation: of('mo'), fulfilment: of('mf') } : undefined,
  }
}

function document(table: DataTable, layout: ContractLayout, report: ContractReport): unknown {
  const { domains, group, outcomes } = layout
  const measure = (scale: Scale) => measureScale(scale, answersTo(table, scale))
  const reliability = views.flatMap(view =>
    domains.filter(({ columns }) => columns[view]).map(domain => measure(scaleOf(layout, domain, view))),
  )
  const later = domains.filter(({ columns }) => columns.e2f)
  const byGroup = group === null ? null : { labels: table.texts(group), group }
  return {
    reliability: Object.fromEntries(reliability.map(found => [found.scale, found])),
    breach: showBreach(report.employee.scales),
    breach_items: report.employee.items,
    breach_manager: report.manager && showBreach(report.manager.scales),
    breach_items_manager: report.manager?.items ?? null,
    mismatch_obligation: report.mismatch_obligation,
    mismatch_fulfilment: report.mismatch_fulfilment,
    ...(byGroup && {
      department_agreement: Object.fromEntries(
        domains.map(domain => {
          const scale = scaleOf(layout, domain, 'ef')
          const found = measureGroups(scale, answersTo(table, scale), byGroup.labels)
          return [domain.name, { grouping: byGroup.group, ...showGroups(found) }]
        }),
      ),
    }),
    ...(outcomes.length > 0 && {
      outcomes: Object.fromEntries(outcomes.map(scale => [scale.name, measure(scale)])),
    }),
    ...(later.length > 0 && {
      time: Object.fromEntries(
        later.map(domain => {
          const [before, after] = [scaleOf(layout, domain, 'ef'), scaleOf(layout, domain, 'e2f')]
          const alpha = reliability.find(({ scale }) => scale === before.name)!.complete_case.alpha
          const score = (scale: Scale) => scoreScale(scale, answersTo(table, scale))
          return [domain.name, comparePaired(score(before), score(after), alpha)]
        }),
      ),
    }),
  }
}

/** The first ten values by themselves, to compare by eye; nobody's whole row leaves here. */
function showBreach(scales: Readonly<Record<string, BreachReport>>): unknown {
  const show = (breach: BreachReport) =>
    Object.fromEntries(
      breachMeasures.map(name => {
        const { values, ...summary } = breach[name]
        const first10 = Array.from(values.subarray(0, 10), value => (Number.isNaN(value) ? null : value))
        return [name, { ...summary, first10 }]
      }),
    )
  return Object.fromEntries(Object.entries(scales).map(([name, breach]) => [name, show(breach)]))
}

const agreement = (sides: Mismatch | undefined): [string, string] =>
  sides ? [figure(sides.icc_absolute), interval(sides.icc_absolute_ci95_F)] : ['–', '–']

function summary(table: DataTable, { domains }: ContractLayout, report: ContractReport): string {
  const names = [...domains.map(({ name }) => name), ...['organisation_all', 'employee_all']]
  const { employee, manager, mismatch_obligation, mismatch_fulfilment } = report
  const rows = names.flatMap(name => {
    const own = employee.scales[name]
    if (!own) return []
    const other = manager?.scales[name]
    return [
      [
        `  ${name}`,
        `${own.signed.n}`,
        figure(own.signed.mean),
        figure(own.share.mean),
        figure(own.wful.mean),
        figure(other?.signed.mean ?? null),
        figure(other?.wful.mean ?? null),
        ...agreement(mismatch_obligation.scales[name]),
        ...agreement(mismatch_fulfilment.scales[name]),
      ],
    ]
  })
  const heads = [
    '',
    'n',
    'breach',
    'share',
    'fulfilled',
    'manager: breach',
    'fulfilled',
    'agree on owed',
    '95% interval',
    'on given',
    '95% interval',
  ]
  const widest = domains
    .flatMap(({ name, owedBy }) => employee.items[name]!.map(item => ({ ...item, owedBy })))
    .filter(({ signed }) => signed !== null && signed > 0)
    .sort((a, b) => b.signed! - a.signed!)
    .slice(0, 3)
    .map(({ item, signed, owedBy }) => `${item} (${figure(signed)}, owed by the ${owedBy})`)
  return [
    `${table.rows} relations. Breach is what was owed less what was given, for whoever answered at least half of the pairs; share is how many pairs fell short; fulfilled weighs what was given by what was owed.`,
    columns([heads, ...rows]),
    'Agreement between the sides is the intraclass correlation for absolute agreement: 0 none, 1 full. Its interval counts pairs as independent; a manager of many makes it somewhat too narrow.',
    ...(widest.length > 0 ? [`The employees' widest gaps: ${widest.join('; ')}.`] : []),
  ].join('\n\n')
}
