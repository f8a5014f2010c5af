import type { Call } from '../../../platform/http/call.ts'
import { givenNameOf, inSeatOrder, type Seating, sitAtPart } from '../../people/index.ts'
import type { MirrorsView, ReflectionView } from '../model.ts'
import { periodOf } from '../periods.ts'
import { findPictureOfTable } from '../store/pictures.ts'
import { findReflections, type ReflectionRow, type Sheet } from '../store/reflections.ts'
import { openSheet } from './locked.ts'

export const readMirrors = async (call: Call, relationId: string): Promise<MirrorsView> =>
  presentMirrors(call, await sitAtPart(call, relationId, 'talk'))

/** Mine, and of the others what is open; whose it is can see that it was read. */
export async function presentMirrors(call: Call, table: Seating): Promise<MirrorsView> {
  const found = await findReflections(call.tx, table)
  const vault = call.vault()
  const sheets = {
    answers: openSheet(vault, 'answers', found.answers),
    words: openSheet(vault, 'words', found.words),
  }
  const mine = found.reflections.filter(row => row.author_id === call.actor.personId)
  const others = found.reflections.filter(row => row.author_id !== call.actor.personId)
  for (const subjectId of new Set(others.map(({ author_id }) => author_id)))
    await call.looked({ subjectId, what: 'mirror', purpose: 'conversation' })
  return {
    relationId: table.relationId,
    side: table.seat,
    seats: table.seats.map(({ seat, name }) => ({ seat, name: givenNameOf(name) })),
    quarter: periodOf('quarter', call.today),
    year: periodOf('year', call.today),
    team: await teamOf(call, table),
    reflections: mine.map(row => reflectionOf(row, { sheets, others })),
  }
}

async function teamOf(call: Call, table: Seating): Promise<MirrorsView['team']> {
  const found = await findPictureOfTable(call.tx, table, { mirror: 'classic-modern', day: call.today })
  return found ? { period: found.period, people: found.people, figures: found.figures } : null
}

type Sheets = Readonly<Record<Sheet, ReturnType<typeof openSheet>>>

const occasionOf = ({ conversation_id, topic_id, period }: ReflectionRow): string =>
  (conversation_id ?? topic_id ?? period)!

function reflectionOf(
  row: ReflectionRow,
  { sheets, others }: { sheets: Sheets; others: readonly ReflectionRow[] },
): ReflectionView {
  const answers = sheets.answers(row.reflection_id)
  const words = sheets.words(row.reflection_id)
  const beside = others.filter(one => one.mirror === row.mirror && occasionOf(one) === occasionOf(row))
  return {
    mirror: row.mirror,
    occasion: occasionOf(row),
    round: row.round,
    version: row.version,
    answers: answers ?? {},
    words: words ?? {},
    unreadable: answers === null || words === null,
    counts: row.counts,
    shared: row.shared_at !== null,
    again: row.reaches === false,
    open: row.opened_at !== null,
    others: inSeatOrder(beside, ({ side }) => side).map(one => ({
      seat: one.side,
      name: one.name,
      answers: sheets.answers(one.reflection_id) ?? {},
    })),
  }
}
