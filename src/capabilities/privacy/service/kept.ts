import type { Call } from '../../../platform/http/call.ts'
import { type OwnEnd, type OwnedTerm, tablesWith } from '../../../platform/plate/records.ts'
import type { MyData } from '../schemas.ts'
import { findHolds } from '../store/holds.ts'
import { goneOn, versionOn } from '../terms.ts'
import { termWords } from '../words.ts'

/** For every kind of record the first day on which nothing of the asker's is left, where that is known. */
export async function readKept(call: Call): Promise<MyData['kept']> {
  const { terms, endings } = call.records
  const ends: OwnEnd[] = []
  for (const ending of endings) ends.push(...((await ending.ownEnds?.(call.tx)) ?? []))
  const days = new Map<string, string | null>()
  for (const term of terms) {
    const starts = startsOf(term, ends)
    days.set(term.type, starts && latest(starts.map(start => goneOn(term, start))))
  }
  const shown = terms.filter(term => isOfUse(term, ends))
  // The name stays with the last agreement that stays.
  const texts = shown
    .filter(({ from }) => from === 'agreement-end')
    .flatMap(({ type }) => days.get(type) ?? [])
  const until = ({ type, from }: OwnedTerm) => {
    const own = days.get(type) ?? null
    return own && from === 'person-end' ? latest([own, ...texts]) : own
  }
  return shown.map(term => ({
    type: term.type,
    title: termWords(call, term).title,
    tables: tablesWith(call.records, term.type).map(({ table }) => table),
    from: term.from,
    months: (versionOn(term, call.today) ?? term.versions[0]!).months,
    until: until(term),
  }))
}

const endsWith = ({ type }: OwnedTerm, ends: readonly OwnEnd[]) =>
  ends.filter(({ moment, terms }) => moment === 'agreement' && (!terms || terms.includes(type)))

/** A term of agreements is told where there are any of its kind, or none at all to tell it by; one for pay only where pay is. */
function isOfUse(term: OwnedTerm, ends: readonly OwnEnd[]): boolean {
  if (term.from !== 'agreement-end') return true
  if (endsWith(term, ends).length > 0) return true
  const agreements = ends.filter(({ moment }) => moment === 'agreement')
  return agreements.length === 0 && !term.onlyWhereItIs
}

/** From when it counts; null while one of the ends is open, or when there is none. */
function startsOf(term: OwnedTerm, ends: readonly OwnEnd[]): string[] | null {
  const of = (...moments: OwnEnd['moment'][]) => ends.filter(({ moment }) => moments.includes(moment))
  if (term.from === 'relation-end') return closed(of('relation'))
  if (term.from === 'person-end') return closed(of('relation', 'role'))
  if (term.from !== 'agreement-end') return null
  const own = endsWith(term, ends)
  return closed(own.length > 0 ? own : of('relation'))
}

const closed = (ends: readonly OwnEnd[]): string[] | null => {
  const days = ends.map(({ end }) => end)
  return days.length === 0 || days.includes(null) ? null : (days as string[])
}

const latest = (days: string[]): string => [...days].sort().at(-1)!

/** Holds that stand on the asker, in the words of who placed them. */
export async function readOwnHolds(call: Call): Promise<MyData['holds']> {
  const { organisationId, personId } = call.actor
  const rows = await findHolds(call.tx, organisationId, { personId })
  return rows
    .filter(row => row.lifted_on === null && row.until > call.today)
    .map(row => ({
      reason: row.reason,
      explanation: row.explanation,
      placedBy: row.placed_by_name ?? call.say('privacy:retention.mine.stranger'),
      placedOn: row.placed_on,
      until: row.until,
    }))
}
