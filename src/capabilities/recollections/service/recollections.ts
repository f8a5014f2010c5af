import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { readSignedTexts, type SignedText, signedTextsToChange } from '../../agreements/index.ts'
import { moduleIsOn } from '../../council/index.ts'
import { layOwnWords, readTalkDays } from '../../dialogue/index.ts'
import { ringTheTwo, type Seating, sitAtPart, sitToChangePart } from '../../people/index.ts'
import type { Side } from '../../people/model.ts'
import type { NoteInput, Recollections, RecollectionView } from '../model.ts'
import { mustBeBetween, mustNotHaveSaid } from '../policy.ts'
import {
  findRecollections,
  insertEnd,
  insertRecollection,
  lockRecollections,
  type RecollectionRow,
} from '../store/recollections.ts'

type OfTheTwo = Seating & { seat: Side }

/** What the asker and whom they agreed with read differently in what both signed. */
export async function readRecollections(call: Call, relationId: string): Promise<Recollections> {
  const table = ofTheTwo(await sitAtPart(call, relationId, 'agreement'))
  return present(call, table, await readSignedTexts(call, table))
}

/**
 * Notes that the asker reads a clause of a signed text differently. The text stays as it is; what it is about comes to the
 * table, and the other hears of it. One open note of one's own on a clause: what was noted is not edited.
 */
export async function noteRecollection(
  call: Call,
  { relationId, agreementId }: { relationId: string; agreementId: string },
  { clauseId, words }: NoteInput,
): Promise<Recollections> {
  const table = ofTheTwo(await sitToChangePart(call, relationId, 'agreement'))
  const texts = await signedTextsToChange(call, table)
  const text = texts.find(one => one.agreementId === agreementId && one.binds)
  if (!text) refuse('recollections.not-signed', 'conflict')
  const clause = text.clauses.find(({ id }) => id === clauseId)
  if (!clause) refuse('recollections.no-such-clause', 'not-found')
  const otherId = (table.seat === 'employee' ? table.manager : table.employee)?.personId
  if (!otherId) refuse('recollections.nobody-opposite', 'conflict')
  await lockRecollections(call.tx, table)
  const open = (await find(call, table, texts)).filter(
    row => row.clause_id === clauseId && isRunning(row, table) && !isOver(row),
  )
  if (open.some(({ noted_by }) => noted_by === call.actor.personId))
    refuse('recollections.already-noted', 'conflict')
  const topicId = await layOnTable(call, table, { what: clause.what, open })
  await insertRecollection(call.tx, {
    organisationId: table.organisationId,
    recollectionId: call.newId(),
    agreementId,
    number: text.number,
    hash: text.hash,
    clauseId,
    side: table.seat,
    notedBy: call.actor.personId,
    otherId,
    words,
    topicId,
    on: call.today,
    at: call.now,
  })
  return told(call, table, texts, { event: 'recollection.noted', agreementId, clauseId })
}

/** "We read it the same again": with the word of both it is over, and stands so. */
export async function endRecollection(
  call: Call,
  { relationId, recollectionId }: { relationId: string; recollectionId: string },
): Promise<Recollections> {
  const table = ofTheTwo(await sitToChangePart(call, relationId, 'agreement'))
  await lockRecollections(call.tx, table)
  const texts = await readSignedTexts(call, table)
  const row = (await find(call, table, texts)).find(one => one.recollection_id === recollectionId)
  if (!row) refuse('recollections.no-such-note', 'not-found')
  mustBeBetween(row, [table.employee.personId, table.manager?.personId])
  mustNotHaveSaid(row, table.seat)
  await insertEnd(call.tx, {
    organisationId: table.organisationId,
    recollectionId,
    side: table.seat,
    authorId: call.actor.personId,
    on: call.today,
    at: call.now,
  })
  const { agreement_id: agreementId, clause_id: clauseId } = row
  return told(call, table, texts, { event: 'recollection.ended', agreementId, clauseId })
}

/**
 * The clause as a topic, once for both readings of it. Where the works council has not opened talks, there is no table to lay
 * it on.
 */
async function layOnTable(
  call: Call,
  table: OfTheTwo,
  { what, open }: { what: string | null; open: readonly RecollectionRow[] },
): Promise<string | null> {
  if (!what || !(await moduleIsOn(call, 'dialogue'))) return null
  const { topics } = await readTalkDays(call, table)
  const lying = open.find(row => topics.some(({ topicId }) => topicId === row.topic_id))
  return lying?.topic_id ?? layOwnWords(call, table, what)
}

const find = (call: Call, { organisationId }: Seating, texts: readonly SignedText[]) =>
  findRecollections(call.tx, organisationId, [...new Set(texts.map(({ agreementId }) => agreementId))])

const isOver = ({ ends }: RecollectionRow) => ends.length === 2

const isRunning = ({ noted_by, other_id }: RecollectionRow, { employee, manager }: Seating) =>
  [noted_by, other_id].every(id => id === employee.personId || id === manager?.personId)

/** What two read differently is between them, and not of who sits beside them. */
function ofTheTwo(table: Seating): OfTheTwo {
  const { seat } = table
  if (seat !== 'employee' && seat !== 'organisation') refuse('recollections.only-the-two', 'not-allowed')
  return { ...table, seat }
}

async function told(
  call: Call,
  table: OfTheTwo,
  texts: readonly SignedText[],
  { event, agreementId, clauseId }: { event: string; agreementId: string; clauseId: string },
): Promise<Recollections> {
  const view = await present(call, table, texts)
  await ringTheTwo(call, table, '/agreements')
  const details = { clause: clauseId, side: table.seat }
  await call.tell({ event, subjectKind: 'agreement', subjectId: agreementId, details })
  return view
}

async function present(call: Call, table: OfTheTwo, texts: readonly SignedText[]): Promise<Recollections> {
  const rows = await find(call, table, texts)
  // The note is of one, and the clause under which it stands of both.
  for (const subjectId of new Set(rows.flatMap(({ noted_by, other_id }) => [noted_by, other_id])))
    await call.looked({ subjectId, what: 'recollection', purpose: 'agreement' })
  return {
    side: table.seat,
    recollections: rows.flatMap(row => {
      const text = texts.find(one => one.agreementId === row.agreement_id && one.number === row.number)
      return text ? [viewOf(row, { call, table, text, texts })] : []
    }),
  }
}

function viewOf(
  row: RecollectionRow,
  at: { call: Call; table: OfTheTwo; text: SignedText; texts: readonly SignedText[] },
): RecollectionView {
  const { call, table, text, texts } = at
  const what = text.clauses.find(({ id }) => id === row.clause_id)?.what ?? ''
  const binding = texts.find(one => one.agreementId === row.agreement_id && one.binds)
  return {
    recollectionId: row.recollection_id,
    agreementId: row.agreement_id,
    number: text.agreement,
    version: row.number,
    clauseId: row.clause_id,
    what,
    inForce: binding?.clauses.find(({ id }) => id === row.clause_id)?.what === what,
    side: row.side,
    name: row.noted_name,
    words: row.words,
    notedOn: row.noted_on,
    topicId: row.topic_id,
    other: row.noted_by === call.actor.personId ? row.other_name : row.noted_name,
    running: isRunning(row, table),
    ended: row.ends.map(({ side }) => side),
    closedOn: isOver(row) ? row.ends.at(-1)!.saidOn : null,
  }
}
