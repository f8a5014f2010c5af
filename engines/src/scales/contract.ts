import { type BreachReport, type BreachSummary, breachOf, summariseBreach } from './breach.ts'
import type { Column } from './column.ts'
import type { Scale } from './instrument.ts'
import { type CategoryAgreement, categoryAgreement, type PairAgreement, pairAgreement } from './pair.ts'
import { keyedAnswers, scoreAnswers } from './score.ts'

/** What one side says of one domain: what is owed and what was given, in the order of the domain's items. */
export interface SideAnswers {
  readonly obligation: readonly Column[]
  readonly fulfilment: readonly Column[]
}

/** One domain of the contract, a scale, as employee and manager see it. Rows are relations: the same row, the same two. */
export interface Domain {
  readonly scale: Scale
  /** Who owes it to the other. */
  readonly owedBy: 'organisation' | 'employee'
  readonly employee: SideAnswers
  readonly manager?: SideAnswers | undefined
}

export interface ItemBreach extends Record<'signed' | 'pos' | 'wful' | 'share', number | null> {
  readonly item: string
  readonly n: number
}

export type Mismatch = Omit<PairAgreement, 'mean_1' | 'mean_2'> & {
  readonly mean_employee: number | null
  readonly mean_manager: number | null
}

export interface MismatchReport {
  /** Per domain, on scores by the half rule. */
  readonly scales: Readonly<Record<string, Mismatch>>
  /** Per item; kappa where answers are whole numbers. */
  readonly items: Readonly<Record<string, Mismatch & Partial<CategoryAgreement>>>
}

export interface SideBreach {
  /** Per domain, and over all items owed by the organisation and by the employee. */
  readonly scales: Readonly<Record<string, BreachReport>>
  readonly items: Readonly<Record<string, readonly ItemBreach[]>>
}

export interface ContractReport {
  readonly employee: SideBreach
  /** Null when no manager answered any domain. */
  readonly manager: SideBreach | null
  readonly mismatch_obligation: MismatchReport
  readonly mismatch_fulfilment: MismatchReport
}

/**
 * The two-sided contract: breach and fulfilment per item and domain as each side sees them, and how far the two
 * sides see the same. Differences between sides are manager minus employee.
 */
export function measureContract(domains: readonly Domain[]): ContractReport {
  const keyed = domains.map(domain => ({
    ...domain,
    employee: key(domain.scale, domain.employee),
    manager: domain.manager && key(domain.scale, domain.manager),
  }))
  const both = keyed.flatMap(({ manager, ...domain }) => (manager ? [{ ...domain, manager }] : []))
  return {
    employee: breachOfSide(keyed.map(({ employee, ...domain }) => ({ ...domain, ...employee }))),
    manager:
      both.length > 0
        ? breachOfSide(both.map(({ manager, ...domain }) => ({ ...domain, ...manager })))
        : null,
    mismatch_obligation: mismatch(both, 'obligation'),
    mismatch_fulfilment: mismatch(both, 'fulfilment'),
  }
}

interface KeyedSide {
  readonly obligation: Float64Array[]
  readonly fulfilment: Float64Array[]
}

interface KeyedDomain extends KeyedSide {
  readonly scale: Scale
  readonly owedBy: Domain['owedBy']
}

const key = (scale: Scale, { obligation, fulfilment }: SideAnswers): KeyedSide => ({
  obligation: keyedAnswers(scale, obligation),
  fulfilment: keyedAnswers(scale, fulfilment),
})

function breachOfSide(domains: readonly KeyedDomain[]): SideBreach {
  const totals = (['organisation', 'employee'] as const).flatMap(side => {
    const owed = domains.filter(({ owedBy }) => owedBy === side)
    if (owed.length === 0) return []
    const breach = breachOf(
      owed.flatMap(({ obligation }) => obligation),
      owed.flatMap(({ fulfilment }) => fulfilment),
    )
    return [[`${side}_all`, summariseBreach(breach)] as const]
  })
  return {
    scales: Object.fromEntries([
      ...domains.map(
        ({ scale, obligation, fulfilment }) =>
          [scale.name, summariseBreach(breachOf(obligation, fulfilment))] as const,
      ),
      ...totals,
    ]),
    items: Object.fromEntries(domains.map(domain => [domain.scale.name, breachOfItems(domain)])),
  }
}

function breachOfItems({ scale, obligation, fulfilment }: KeyedDomain): ItemBreach[] {
  return scale.items.map((item, i) => {
    const report = summariseBreach(breachOf([obligation[i]!], [fulfilment[i]!]))
    const mean = ({ mean }: BreachSummary) => mean
    return {
      item,
      n: report.signed.n,
      signed: mean(report.signed),
      pos: mean(report.pos),
      wful: mean(report.wful),
      share: mean(report.share),
    }
  })
}

function mismatch(
  domains: readonly { scale: Scale; employee: KeyedSide; manager: KeyedSide }[],
  kind: 'obligation' | 'fulfilment',
): MismatchReport {
  const name = ({ mean_1, mean_2, ...rest }: PairAgreement): Mismatch => ({
    ...rest,
    mean_employee: mean_1,
    mean_manager: mean_2,
  })
  return {
    scales: Object.fromEntries(
      domains.map(({ scale, employee, manager }) => [
        scale.name,
        name(
          pairAgreement(
            scoreAnswers(employee[kind], 'half'),
            scoreAnswers(manager[kind], 'half'),
            scale.max - scale.min + 1,
          ),
        ),
      ]),
    ),
    items: Object.fromEntries(
      domains.flatMap(({ scale, employee, manager }) =>
        scale.items.map((item, i) => {
          const [x, y] = [employee[kind][i]!, manager[kind][i]!]
          const pair = name(pairAgreement(x, y, scale.max - scale.min + 1))
          return [
            item,
            { ...pair, ...(areWhole(scale, x, y) && categoryAgreement(x, y, scale.min, scale.max)) },
          ]
        }),
      ),
    ),
  }
}

const areWhole = ({ min, max }: Scale, x: Float64Array, y: Float64Array) =>
  Number.isInteger(min) &&
  Number.isInteger(max) &&
  [x, y].every(c => c.every(v => Number.isNaN(v) || Number.isInteger(v)))
