import type { Scale } from '@wisselwerk/engines/scales'
import { z } from 'zod'
import { UsageError } from './command.ts'
import type { DataTable } from './data-table.ts'
import { nameOf, readJson } from './input.ts'
import { scaleShape } from './instrument-file.ts'

/** What each side says: employee (e) or manager (m), of obligations (o) or fulfilment (f); e2f is fulfilment later. */
export const views = ['eo', 'ef', 'mo', 'mf', 'e2f'] as const

export type View = (typeof views)[number]

export interface LaidDomain {
  readonly name: string
  readonly owedBy: 'organisation' | 'employee'
  readonly reverse: readonly string[]
  /** Columns of each view, item by item; null where the table has none. */
  readonly columns: Readonly<Record<View, readonly string[] | null>>
}

export interface ContractLayout {
  readonly min: number
  readonly max: number
  readonly group: string | null
  readonly domains: readonly LaidDomain[]
  readonly outcomes: readonly Scale[]
}

const columnNames = z.array(z.string()).min(1)
const sideShape = z.strictObject({
  obligation: columnNames,
  fulfilment: columnNames,
  later: columnNames.optional(),
})
const domainShape = z.strictObject({
  note: z.unknown().optional(),
  name: z.string().min(1),
  owedBy: z.enum(['organisation', 'employee']),
  employee: sideShape,
  manager: sideShape.omit({ later: true }).optional(),
  /** Items of the employee's obligations that are worded the other way; their partners follow. */
  reverse: z.array(z.string()).optional(),
})
const prefix = z.string().min(1).optional()
const contractShape = z.strictObject({
  note: z.unknown().optional(),
  name: z.string().optional(),
  version: z.string().optional(),
  source: z.string().optional(),
  licence: z.string().optional(),
  min: z.number().default(1),
  max: z.number().default(5),
  group: z.string().optional(),
  prefixes: z.strictObject({ eo: prefix, ef: prefix, mo: prefix, mf: prefix, e2f: prefix }).default({}),
  owedByEmployee: z.array(z.string()).default(['IR', 'ER']),
  domains: z.array(domainShape).min(1).optional(),
  outcomes: z.array(scaleShape).optional(),
})

/** From the spec, or from the header: columns such as `eo_JC1`, with IR and ER owed by the employee. */
export function layOut(table: DataTable, spec: string | undefined): ContractLayout {
  const given = spec === undefined ? contractShape.parse({}) : readJson(spec, contractShape)
  const { min, max, group, domains, prefixes, owedByEmployee } = given
  if (!(min < max)) throw new UsageError(`${nameOf(spec!)}: min must be below max.`)
  const laid = domains?.map(layDomain) ?? readHeader(table, prefixes, owedByEmployee)
  if (laid.length === 0)
    throw new UsageError(
      `${nameOf(table.file)}: no columns like "${prefixes.eo ?? 'eo_'}JC1" (employee, obligation, domain, item) were found; name the columns with --spec.`,
    )
  const source = domains ? spec! : table.file
  for (const domain of laid) mustPair(source, domain)
  const names = laid.map(({ name }) => name)
  const twice = names.find((name, i) => names.indexOf(name) !== i || name.endsWith('_all'))
  if (twice !== undefined)
    throw new UsageError(
      `${nameOf(source)}: domain "${twice}" is named twice, or ends in "_all", which names totals.`,
    )
  const outcomes = given.outcomes ?? (spec === undefined ? knownOutcomes(table) : [])
  return {
    min,
    max,
    group: group ?? (table.header.includes('dept') ? 'dept' : null),
    domains: laid,
    outcomes,
  }
}

function layDomain({
  name,
  owedBy,
  employee,
  manager,
  reverse = [],
}: z.infer<typeof domainShape>): LaidDomain {
  return {
    name,
    owedBy,
    reverse,
    columns: {
      eo: employee.obligation,
      ef: employee.fulfilment,
      mo: manager?.obligation ?? null,
      mf: manager?.fulfilment ?? null,
      e2f: employee.later ?? null,
    },
  }
}

function readHeader(
  { header }: DataTable,
  prefixes: Partial<Record<View, string | undefined>>,
  owedByEmployee: readonly string[],
): LaidDomain[] {
  const found = new Map<string, Record<View, string[]>>()
  for (const column of header)
    for (const view of views) {
      const start = prefixes[view] ?? `${view}_`
      const name = column.startsWith(start) && /^(.*\D)\d+$/.exec(column.slice(start.length))?.[1]
      if (!name) continue
      const columns = found.get(name) ?? { eo: [], ef: [], mo: [], mf: [], e2f: [] }
      columns[view].push(column)
      found.set(name, columns)
    }
  return [...found].map(([name, columns]) => ({
    name,
    owedBy: owedByEmployee.includes(name) ? 'employee' : 'organisation',
    reverse: [],
    columns: Object.fromEntries(
      views.map(view => [view, columns[view].length > 0 ? columns[view] : null]),
    ) as LaidDomain['columns'],
  }))
}

/** Obligations and fulfilments stand in pairs, on both sides as many. */
function mustPair(source: string, { name, columns, reverse }: LaidDomain): void {
  const { eo, ef, mo, mf } = columns
  if (!eo || !ef || Boolean(mo) !== Boolean(mf))
    throw new UsageError(
      `${nameOf(source)}: domain "${name}" needs obligations and fulfilments of the employee, and of the manager both or neither.`,
    )
  const wrong = views.find(view => columns[view] && columns[view].length !== eo.length)
  if (wrong)
    throw new UsageError(
      `${nameOf(source)}: domain "${name}" has ${eo.length} items as obligations of the employee (${eo.join(', ')}) and ${columns[wrong]!.length} as ${wrong} (${columns[wrong]!.join(', ')}).`,
    )
  const stranger = reverse.find(item => !eo.includes(item))
  if (stranger !== undefined)
    throw new UsageError(
      `${nameOf(source)}: domain "${name}" reverses "${stranger}", which is not among its items.`,
    )
}

/** Work engagement and intention to leave, where the table has the columns of the known layout. */
function knownOutcomes({ header }: DataTable): Scale[] {
  const known = [
    { name: 'engagement', pattern: /^we\d+$/, min: 0, max: 6 },
    { name: 'turnover', pattern: /^ti\d+$/, min: 1, max: 5 },
  ]
  return known
    .map(({ pattern, ...scale }) => ({ ...scale, items: header.filter(column => pattern.test(column)) }))
    .filter(({ items }) => items.length > 1)
}
