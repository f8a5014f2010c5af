import { says } from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { inSeatOrder, ringTable, type Seating, sitAtPart } from '../../people/index.ts'
import type { Sheets, saveSheetInput, topicParams } from '../model.ts'
import { findSheets, type SheetRow, saveSheet, shareSheet, succeedOnTopic } from '../store/sheets.ts'
import { findTalkTable, type TopicRow } from '../store/table.ts'
import { findTopic, loadTopic } from './load.ts'

export async function readSheets(call: Call, relationId: string, topicId: string): Promise<Sheets> {
  const table = await sitAtPart(call, relationId, 'talk')
  return showSheets(call, table, await findTopic(call, table, topicId))
}

export async function writeSheet(
  call: Call,
  { relationId, topicId }: z.output<typeof topicParams>,
  { version, sheet }: z.output<typeof saveSheetInput>,
): Promise<Sheets> {
  const { table, topic } = await loadTopic(call, relationId, topicId)
  const { organisationId, seat: side } = table
  const key = { organisationId, topicId, round: topic.round, side, authorId: call.actor.personId }
  await succeedOnTopic(call.tx, topicId)
  const { sheets } = await findTalkTable(call.tx, table)
  const before = sheets.find(state => isAbout(topic, state) && state.side === side)
  if (before && before.author_id !== key.authorId) refuse('dialogue.sheet-of-predecessor', 'conflict')
  if (!(await saveSheet(call.tx, key, version, sheet))) refuse('dialogue.stale-sheet', 'conflict')
  return showSheets(call, table, topic)
}

/** Mine becomes readable the moment everybody has shared, and theirs to me. It cannot be taken back. */
export async function shareOwnSheet(call: Call, relationId: string, topicId: string): Promise<Sheets> {
  const { table, topic } = await loadTopic(call, relationId, topicId)
  const { round } = topic
  const own = (await findSheets(call.tx, table.organisationId, topicId)).find(
    row => row.author_id === call.actor.personId && row.round === round,
  )
  if (!own || !Object.values(own.sheet).some(says)) refuse('dialogue.no-sheet-yet', 'conflict')
  await shareSheet(call.tx, topicId, call.now)
  const sheets = await showSheets(call, table, topic)
  await ringTable(call, table, '/talk')
  await call.tell({
    event: 'sheet.shared',
    subjectKind: 'topic',
    subjectId: topicId,
    details: { side: table.seat },
  })
  return sheets
}

const isAbout = (topic: TopicRow, one: { topic_id: string; round: number }): boolean =>
  one.topic_id === topic.topic_id && one.round === topic.round

/** My sheet, and the others’ once all shared, of each round; whose they are can see that they were read. */
async function showSheets(call: Call, table: Seating, topic: TopicRow): Promise<Sheets> {
  const rows = await findSheets(call.tx, table.organisationId, topic.topic_id)
  const { sheets: states } = await findTalkTable(call.tx, table)
  const ofRound = (round: number) => {
    const at = rows.filter(row => row.round === round)
    const mine = at.find(row => row.author_id === call.actor.personId && row.side === table.seat)
    const others = mine ? at.filter(row => row.side !== table.seat && row.shared_at) : []
    return { mine, others: inSeatOrder(others, ({ side }) => side) }
  }
  const { mine, others } = ofRound(topic.round)
  const rounds = [...new Set(rows.map(row => row.round))].filter(round => round < topic.round)
  const earlier = rounds.sort((one, two) => two - one).map(round => ({ round, ...ofRound(round) }))
  const read = [...others, ...earlier.flatMap(pair => pair.others)]
  for (const subjectId of new Set(read.map(row => row.author_id)))
    await call.looked({ subjectId, what: 'interest-sheet', purpose: 'conversation' })
  const present = (found: readonly SheetRow[]) => found.map(({ side, sheet }) => ({ seat: side, sheet }))
  return {
    topicId: topic.topic_id,
    version: mine?.version ?? 0,
    mine: mine?.sheet ?? null,
    shared: mine?.shared_at != null,
    others: present(others),
    sharedBy: inSeatOrder(states, ({ side }) => side).flatMap(state =>
      isAbout(topic, state) && state.side !== table.seat && state.shared ? [state.side] : [],
    ),
    earlier: earlier.map(({ round, mine, others }) => ({
      round,
      mine: mine?.sheet ?? null,
      others: present(others),
    })),
  }
}
