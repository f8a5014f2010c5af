import { says } from '@wisselwerk/engines/agreement'
import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtTable, type Table } from '../../people/index.ts'
import { otherSide } from '../../people/model.ts'
import type { Sheets, saveSheetInput, topicParams } from '../model.ts'
import { findSheets, type SheetRow, saveSheet, shareSheet, succeedOnTopic } from '../store/sheets.ts'
import { findTalkTable, type TopicRow } from '../store/table.ts'
import { findTopic, loadTopic } from './load.ts'

export async function readSheets(call: Call, relationId: string, topicId: string): Promise<Sheets> {
  const table = await sitAtTable(call, relationId)
  return showSheets(call, table, await findTopic(call, table, topicId))
}

export async function writeSheet(
  call: Call,
  { relationId, topicId }: z.output<typeof topicParams>,
  { version, sheet }: z.output<typeof saveSheetInput>,
): Promise<Sheets> {
  const { table, topic } = await loadTopic(call, relationId, topicId)
  const { organisationId, side } = table
  const key = { organisationId, topicId, round: topic.round, side, authorId: call.actor.personId }
  await succeedOnTopic(call.tx, topicId)
  const { sheets } = await findTalkTable(call.tx, table)
  const before = sheets.find(state => isAbout(topic, state) && state.side === side)
  if (before && before.author_id !== key.authorId) refuse('dialogue.sheet-of-predecessor', 'conflict')
  if (!(await saveSheet(call.tx, key, version, sheet))) refuse('dialogue.stale-sheet', 'conflict')
  return showSheets(call, table, topic)
}

/** Mine becomes readable the moment the other shares too, and theirs to me. It cannot be taken back. */
export async function shareOwnSheet(call: Call, relationId: string, topicId: string): Promise<Sheets> {
  const { table, topic } = await loadTopic(call, relationId, topicId)
  const { round } = topic
  const own = (await findSheets(call.tx, table.organisationId, topicId)).find(
    row => row.author_id === call.actor.personId && row.round === round,
  )
  if (!own || !Object.values(own.sheet).some(says)) refuse('dialogue.no-sheet-yet', 'conflict')
  if (!own.shared_at) await shareSheet(call.tx, { ...table, topicId, round }, call.now)
  const sheets = await showSheets(call, table, topic)
  await call.tell({
    event: 'sheet.shared',
    subjectKind: 'topic',
    subjectId: topicId,
    details: { side: table.side },
  })
  return sheets
}

const isAbout = (topic: TopicRow, one: { topic_id: string; round: number }): boolean =>
  one.topic_id === topic.topic_id && one.round === topic.round

/** My sheet, and the other’s once both shared, of each round; whose it is can see that it was read. */
async function showSheets(call: Call, table: Table, topic: TopicRow): Promise<Sheets> {
  const rows = await findSheets(call.tx, table.organisationId, topic.topic_id)
  const { sheets: states } = await findTalkTable(call.tx, table)
  const pairOf = (round: number) => {
    const mine = rows.find(
      row => row.round === round && row.author_id === call.actor.personId && row.side === table.side,
    )
    const found = rows.find(row => row.round === round && row.side === otherSide(table.side))
    return { mine, other: mine?.shared_at && found?.shared_at ? found : undefined }
  }
  const { mine, other } = pairOf(topic.round)
  const rounds = [...new Set(rows.map(row => row.round))].filter(round => round < topic.round)
  const earlier = rounds.sort((one, two) => two - one).map(round => ({ round, ...pairOf(round) }))
  const authors = [other, ...earlier.map(pair => pair.other)].filter(
    (row): row is SheetRow => row !== undefined,
  )
  for (const subjectId of new Set(authors.map(row => row.author_id)))
    await call.looked({ subjectId, what: 'interest-sheet', purpose: 'conversation' })
  return {
    topicId: topic.topic_id,
    version: mine?.version ?? 0,
    mine: mine?.sheet ?? null,
    shared: mine?.shared_at != null,
    other: other?.sheet ?? null,
    otherShared: states.some(
      state => isAbout(topic, state) && state.side === otherSide(table.side) && state.shared,
    ),
    earlier: earlier.map(pair => ({
      round: pair.round,
      mine: pair.mine?.sheet ?? null,
      other: pair.other?.sheet ?? null,
    })),
  }
}
