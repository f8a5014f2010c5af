import type { Call } from '../../../platform/http/call.ts'
import type { RecordType } from '../record-types.ts'
import type { MyData } from '../schemas.ts'
import { findHolds } from '../store/holds.ts'
import { findOwnEnds, type OwnEnds } from '../store/kept.ts'
import { goneOn, terms, versionOn } from '../terms.ts'

/** For every kind of record the first day on which nothing of the asker's is left, where that is known. */
export async function readKept(call: Call): Promise<MyData['kept']> {
  const ends = await findOwnEnds(call.tx)
  const days = new Map<RecordType, string | null>()
  for (const term of terms) {
    const starts = startsOf(term.type, term.from, ends)
    days.set(term.type, starts && latest(starts.map(start => goneOn(term, start))))
  }
  const { agreements } = ends
  const none: RecordType[] = [
    ...(agreements.some(({ pay }) => pay) ? [] : (['pay-contracts'] as const)),
    ...(agreements.length > 0 && agreements.every(({ pay }) => pay) ? (['contracts'] as const) : []),
  ]
  // The name stays with the last agreement that stays.
  const name = days.get('register')
  const texts = (['contracts', 'pay-contracts'] as const).filter(type => !none.includes(type))
  if (name) days.set('register', latest([name, ...texts.flatMap(type => days.get(type) ?? [])]))
  return terms
    .filter(({ type }) => !none.includes(type))
    .map(term => ({
      type: term.type,
      from: term.from,
      months: (versionOn(term, call.today) ?? term.versions[0]!).months,
      until: days.get(term.type) ?? null,
    }))
}

/** From when it counts; null while one of the ends is open, or when there is none. */
function startsOf(
  type: RecordType,
  from: string,
  { relations, roles, agreements }: OwnEnds,
): string[] | null {
  if (from === 'relation-end') return closed(relations)
  if (from === 'person-end') return closed([...relations, ...roles])
  if (from !== 'agreement-end') return null
  const own = agreements.filter(({ pay }) => type === 'drafts' || pay === (type === 'pay-contracts'))
  return own.length > 0 ? closed(own.map(({ end }) => end)) : closed(relations)
}

const closed = (ends: (string | null)[]): string[] | null =>
  ends.length === 0 || ends.includes(null) ? null : (ends as string[])

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
