import type { z } from 'zod'
import { refuse } from '../../platform/errors/refusal.ts'
import type { Call } from '../../platform/http/call.ts'
import { layOwnWords } from '../dialogue/index.ts'
import { ringTheTwo, sitAtTable, sitToChange, sitToChangePart, type Table } from '../people/index.ts'
import type { MyTalents, noteParams, TalentInput, Talents } from './model.ts'
import { deleteNote, findNotes, insertNote, layNote, type NoteRow } from './store.ts'

type Path = z.output<typeof noteParams>

/** What is written at this table of the one who works there: all of it for them, my own lines for who leads them. */
export async function readTalents(call: Call, relationId: string): Promise<Talents> {
  return present(call, await sitAtTable(call, relationId))
}

/** Every line that anybody wrote about me, at whichever table, also one that ended. */
export async function readMyTalents(call: Call): Promise<MyTalents> {
  const { organisationId, personId } = call.actor
  const rows = await findNotes(call.tx, { organisationId, aboutId: personId })
  await sayLooked(call, rows)
  return { notes: rows.map(viewOf) }
}

/** A line about the one who works here, by who leads them. They read it at once, and hear so. */
export async function writeTalent(call: Call, relationId: string, note: TalentInput): Promise<Talents> {
  const table = await sitToChange(call, relationId)
  if (table.side !== 'organisation') refuse('talents.of-yourself', 'not-allowed')
  const noteId = call.newId()
  await insertNote(call.tx, {
    ...note,
    noteId,
    organisationId: table.organisationId,
    relationId,
    personId: table.employee.personId,
    authorId: call.actor.personId,
    on: call.today,
    at: call.now,
  })
  const view = await present(call, table)
  await ringTheTwo(call, table, '/talents')
  await call.tell({ event: 'talent.written', subjectKind: 'talent', subjectId: noteId })
  return view
}

/** On the agenda of the next talk of the two, as words of whoever lays it there. */
export async function layTalent(call: Call, { relationId, noteId }: Path): Promise<Talents> {
  const table = await sitToChangePart(call, relationId, 'talk')
  const { organisationId } = call.actor
  const row = await mustBeHere(call, { relationId, noteId })
  if (!(await layNote(call.tx, { organisationId, noteId }, call.today)))
    refuse('talents.on-table', 'conflict')
  await layOwnWords(call, table, row.words)
  return readTalents(call, relationId)
}

/** Takes back what I wrote myself. */
export async function removeTalent(call: Call, path: Path): Promise<Talents> {
  const table = await sitToChange(call, path.relationId)
  const row = await mustBeHere(call, path)
  if (row.author_id !== call.actor.personId) refuse('talents.not-yours', 'not-allowed')
  await deleteNote(call.tx, { organisationId: table.organisationId, noteId: path.noteId })
  const view = await present(call, table)
  await call.tell({ event: 'talent.removed', subjectKind: 'talent', subjectId: path.noteId })
  return view
}

async function mustBeHere(call: Call, { relationId, noteId }: Path): Promise<NoteRow> {
  const { organisationId } = call.actor
  const row = (await findNotes(call.tx, { organisationId, relationId })).find(one => one.note_id === noteId)
  if (!row) refuse('talents.not-here', 'not-found')
  return row
}

async function present(call: Call, table: Table): Promise<Talents> {
  const { organisationId, relationId, side } = table
  const rows = await findNotes(call.tx, { organisationId, relationId })
  await sayLooked(call, rows)
  return { side, notes: rows.map(viewOf) }
}

async function sayLooked(call: Call, rows: readonly NoteRow[]): Promise<void> {
  for (const subjectId of new Set(rows.flatMap(({ author_id, person_id }) => [author_id, person_id])))
    if (subjectId !== call.actor.personId)
      await call.looked({ subjectId, what: 'talent', purpose: 'conversation' })
}

const viewOf = (row: NoteRow) => ({
  noteId: row.note_id,
  kind: row.kind,
  words: row.words,
  by: { personId: row.author_id, name: row.author_name },
  writtenOn: row.written_on,
  laidOn: row.laid_on,
})
