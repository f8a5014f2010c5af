import { addMonths } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { DeletionReport, RetentionTable } from '../retention-schemas.ts'
import { findDeletionDays, findDeletionYears, findLastDay } from '../store/report.ts'
import { checkedOn, versionOn } from '../terms.ts'
import { tableWords, termWords } from '../words.ts'
import { readDeletionStop } from './believing.ts'

/** Longer ago than a year, the years tell it. */
const monthsByDay = 12

/** What is kept how long, as it holds today, and what is going to change. */
export function readRetention(call: Call): RetentionTable {
  const {
    today,
    records: { terms, tables },
    actor: { roles },
  } = call
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
        ...termWords(call, term),
        from: term.from,
        months,
        source,
        certainty,
        next: next && { validFrom: next.validFrom, months: next.months },
      }
    }),
    staying: tables.flatMap(one => {
      const { stays } = tableWords(call, one)
      return stays ? [{ table: one.table, reason: stays }] : []
    }),
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
  const { terms } = call.records
  const told = <T extends { type: string }>(types: T[]) =>
    terms.flatMap(term => {
      const one = types.find(({ type }) => type === term.type)
      return one ? [{ ...one, title: termWords(call, term).title }] : []
    })
  const days = new Map<string, { type: string; people: number }[]>()
  for (const { day, record_type: type, people } of await findDeletionDays(
    call.tx,
    call.actor.organisationId,
    addMonths(call.today, -monthsByDay),
  )) {
    const types = days.get(day) ?? []
    if (!terms.some(term => term.type === type && term.onlyWhereItIs))
      days.set(day, [...types, { type, people }])
  }
  const years = new Map<number, { type: string; people: number | null; lines: number | null }[]>()
  for (const { year, record_type: type, people, lines } of await findDeletionYears(
    call.tx,
    call.smallestGroup,
  ))
    years.set(year, [...(years.get(year) ?? []), { type, people, lines }])
  return {
    lastDay: await findLastDay(call.tx),
    stopped: await readDeletionStop(call),
    days: [...days].sort(newestFirst).map(([day, types]) => ({ day, types: told(types) })),
    years: [...years].map(([year, types]) => ({ year, types: told(types) })),
  }
}

const newestFirst = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? 1 : -1)
