import { says } from '@wisselwerk/engines/agreement'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { sitAtTable, sitToChange, type Table } from '../../people/index.ts'
import { otherSide } from '../../people/model.ts'
import type { Dimension } from '../cycle.ts'
import type { Sheet, Sheets, Talks, TopicInput } from '../model.ts'
import { findSheets, saveSheet, shareSheet, succeedOnTopic } from '../store/sheets.ts'
import { findTalkTable, type TopicRow } from '../store/table.ts'
import {
  deleteNote,
  deleteTopic,
  endTags,
  findTopicWork,
  insertTopic,
  lockTalks,
  saveTags,
  updateConversation,
} from '../store/talks.ts'
import { presentConversations, presentTalks } from './present.ts'

/** More topics than this and nothing gets talked through. */
const mostTopics = 12

/** Lays a topic on the table; when a conversation is planned it is on that agenda at once. */
export async function addTopic(call: Call, relationId: string, topic: TopicInput): Promise<Talks> {
  const table = await sitToChange(call, relationId)
  const { organisationId, side } = table
  await lockTalks(call.tx, organisationId, relationId)
  const open = (await presentConversations(call, table)).find(
    talk => !talk.cancelled && talk.outcome === 'open',
  )
  const conversationId = open?.conversationId ?? null
  if (topic.mandatory && !conversationId) refuse('dialogue.plan-first', 'conflict')
  const { topics } = await findTalkTable(call.tx, table)
  const there = topics.filter(other => other.conversation_id === conversationId)
  if (there.length >= mostTopics) refuse('dialogue.table-full', 'conflict', { most: mostTopics })
  const added = await insertTopic(call.tx, {
    ...topic,
    organisationId,
    topicId: call.newId(),
    relationId,
    conversationId,
    addedBy: call.actor.personId,
    addedSide: side,
    at: call.now,
  })
  if (!added) refuse('dialogue.already-on-table', 'conflict')
  return told(call, table, 'topic.added', relationId)
}

/** Only who laid it there takes it away, and not once the other has worked on it, also when nobody sees that yet. */
export async function removeTopic(call: Call, relationId: string, topicId: string): Promise<Talks> {
  const { table, topic } = await loadTopic(call, relationId, topicId)
  if (topic.added_by !== call.actor.personId) refuse('dialogue.not-your-topic', 'not-allowed')
  if ((await findTopicWork(call.tx, topicId)) === 'more') refuse('dialogue.topic-in-use', 'conflict')
  await deleteTopic(call.tx, table.organisationId, topicId)
  const talk = (await presentConversations(call, table)).find(
    entry => entry.conversationId === topic.conversation_id,
  )
  if (talk?.ready && talk.missing.length > 0)
    await updateConversation(call.tx, table.organisationId, talk.conversationId, talk.version, {
      ready_at: null,
    })
  return told(call, table, 'topic.removed', topicId)
}

/**
 * Business, authority, cooperation: each says on their own what this topic is about. Something else, once both have said
 * it and can have read it, ends it for both: the other says it anew before either reads anything.
 */
export async function tagTopic(
  call: Call,
  relationId: string,
  topicId: string,
  dimensions: readonly Dimension[],
): Promise<Talks> {
  const { table } = await loadTopic(call, relationId, topicId)
  const { organisationId, side } = table
  await succeedOnTopic(call.tx, topicId)
  const { tags } = await findTalkTable(call.tx, table)
  const said = tags.filter(tag => tag.topic_id === topicId)
  const mine = said.find(tag => tag.side === side)
  const same =
    mine?.dimensions.length === dimensions.length && dimensions.every(one => mine.dimensions.includes(one))
  if (said.length === 2 && !same) await endTags(call.tx, topicId)
  await saveTags(call.tx, { organisationId, topicId, side, authorId: call.actor.personId, dimensions })
  return told(call, table, 'topic.tagged', topicId)
}

export async function readSheets(call: Call, relationId: string, topicId: string): Promise<Sheets> {
  const { table } = await findTopic(call, await sitAtTable(call, relationId), topicId)
  return showSheets(call, table, topicId)
}

export async function writeSheet(
  call: Call,
  relationId: string,
  topicId: string,
  version: number,
  sheet: Sheet,
): Promise<Sheets> {
  const { table } = await loadTopic(call, relationId, topicId)
  const { organisationId, side } = table
  const key = { organisationId, topicId, side, authorId: call.actor.personId }
  await succeedOnTopic(call.tx, topicId)
  const { sheets } = await findTalkTable(call.tx, table)
  const before = sheets.find(state => state.topic_id === topicId && state.side === side)
  if (before && before.author_id !== key.authorId) refuse('dialogue.sheet-of-predecessor', 'conflict')
  if (!(await saveSheet(call.tx, key, version, sheet))) refuse('dialogue.stale-sheet', 'conflict')
  return showSheets(call, table, topicId)
}

/** Mine becomes readable the moment the other shares too, and theirs to me. It cannot be taken back. */
export async function shareOwnSheet(call: Call, relationId: string, topicId: string): Promise<Sheets> {
  const { table } = await loadTopic(call, relationId, topicId)
  const own = (await findSheets(call.tx, table.organisationId, topicId)).find(
    row => row.author_id === call.actor.personId,
  )
  if (!own || !Object.values(own.sheet).some(says)) refuse('dialogue.no-sheet-yet', 'conflict')
  if (!own.shared_at) await shareSheet(call.tx, { ...table, topicId }, call.now)
  const sheets = await showSheets(call, table, topicId)
  await call.tell({
    event: 'sheet.shared',
    subjectKind: 'topic',
    subjectId: topicId,
    details: { side: table.side },
  })
  return sheets
}

export async function dismissNote(call: Call, relationId: string, noteId: string): Promise<Talks> {
  const table = await sitAtTable(call, relationId)
  if (!(await deleteNote(call.tx, table.organisationId, noteId))) refuse('platform.not-found', 'not-found')
  return presentTalks(call, table)
}

/** My sheet, and the other’s once both shared; whose it is can see that it was read. */
async function showSheets(call: Call, table: Table, topicId: string): Promise<Sheets> {
  const rows = await findSheets(call.tx, table.organisationId, topicId)
  const { sheets: states } = await findTalkTable(call.tx, table)
  const mine = rows.find(row => row.author_id === call.actor.personId && row.side === table.side)
  const found = rows.find(row => row.side === otherSide(table.side))
  const other = mine?.shared_at && found?.shared_at ? found : undefined
  if (other)
    await call.looked({ subjectId: other.author_id, what: 'interest-sheet', purpose: 'conversation' })
  return {
    topicId,
    version: mine?.version ?? 0,
    mine: mine?.sheet ?? null,
    shared: mine?.shared_at != null,
    other: other?.sheet ?? null,
    otherShared: states.some(
      state => state.topic_id === topicId && state.side === otherSide(table.side) && state.shared,
    ),
  }
}

/** To change something: what both do at the same moment sees each other. */
async function loadTopic(call: Call, relationId: string, topicId: string) {
  const table = await sitToChange(call, relationId)
  await lockTalks(call.tx, table.organisationId, relationId)
  return findTopic(call, table, topicId)
}

async function findTopic(
  call: Call,
  table: Table,
  topicId: string,
): Promise<{ table: Table; topic: TopicRow }> {
  const { topics } = await findTalkTable(call.tx, table)
  const topic = topics.find(row => row.topic_id === topicId)
  if (!topic) refuse('dialogue.no-such-topic', 'not-found')
  return { table, topic }
}

async function told(call: Call, table: Table, event: string, subjectId: string): Promise<Talks> {
  const talks = await presentTalks(call, table)
  await call.tell({ event, subjectKind: 'topic', subjectId, details: { side: table.side } })
  return talks
}
