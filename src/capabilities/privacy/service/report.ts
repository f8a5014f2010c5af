import { addMonths } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type RecordType, recordTypes, staying } from '../record-types.ts'
import type { DeletionReport, RetentionTable } from '../retention-schemas.ts'
import { findDeletionDays, findDeletionYears, findLastDay } from '../store/report.ts'
import { checkedOn, terms, versionOn } from '../terms.ts'
import { readDeletionStop } from './believing.ts'

/** Longer ago than a year, the years tell it. */
const monthsByDay = 12

/** What is kept how long, as it holds today, and what is going to change. */
export function readRetention({ today, actor: { roles } }: Call): RetentionTable {
  return {
    checkedOn,
    terms: terms.map(term => {
      const { months, source, certainty } = versionOn(term, today) ?? term.versions[0]!
      const later = term.versions.filter(({ validFrom }) => validFrom > today)
      const next = later.reduce<(typeof later)[number] | null>(
        (first, one) => (first === null || one.validFrom < first.validFrom ? one : first),
        null,
      )
      return {
        type: term.type,
        from: term.from,
        months,
        source,
        certainty,
        next: next && { validFrom: next.validFrom, months: next.months },
      }
    }),
    staying: [...staying],
    may: [
      ...(roles.includes('hr') || roles.includes('council') ? (['report'] as const) : []),
      ...(roles.includes('hr') ? (['hold'] as const) : []),
    ],
  }
}

/**
 * What left. By day only HR, and only how many people came to the end of a term, which HR knows from the register:
 * how many lines went would tell how much somebody had written, and that a signed text was about pay what it said.
 */
export async function readDeletions(call: Call): Promise<DeletionReport> {
  const days = new Map<string, { type: RecordType; people: number }[]>()
  for (const { day, record_type, people } of await findDeletionDays(
    call.tx,
    call.actor.organisationId,
    addMonths(call.today, -monthsByDay),
  )) {
    const types = days.get(day) ?? []
    if (record_type !== 'pay-contracts') days.set(day, [...types, { type: record_type, people }])
  }
  const years = new Map<number, DeletionReport['years'][number]['types']>()
  for (const { year, record_type: type, people, lines } of await findDeletionYears(call.tx))
    years.set(year, [...(years.get(year) ?? []), { type, people, lines }])
  const inOrder = <T extends { type: RecordType }>(types: T[]) =>
    types.sort((one, other) => recordTypes.indexOf(one.type) - recordTypes.indexOf(other.type))
  return {
    lastDay: await findLastDay(call.tx),
    stopped: await readDeletionStop(call),
    days: [...days].sort(newestFirst).map(([day, types]) => ({ day, types: inOrder(types) })),
    years: [...years].map(([year, types]) => ({ year, types: inOrder(types) })),
  }
}

const newestFirst = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? 1 : -1)
