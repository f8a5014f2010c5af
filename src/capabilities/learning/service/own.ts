import { dayOf } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringOffice } from '../../people/index.ts'
import type { ChangeDiploma, DiplomaContent, Diplomas } from '../model.ts'
import { mustBeLoose } from '../policy.ts'
import {
  type DiplomaRow,
  deleteDiploma,
  findDiplomas,
  insertDiploma,
  lockDiploma,
  lockDiplomas,
  rewriteDiploma,
  setShown,
} from '../store.ts'
import { mostDiplomas } from '../vocabulary.ts'
import { lockDiplomaText, openDiplomaText } from './locked.ts'

/** One’s own, for oneself. */
export async function readDiplomas(call: Call): Promise<Diplomas> {
  const { rows, registers } = await findDiplomas(call.tx, call.actor)
  const vault = call.vault()
  return {
    today: call.today,
    hasRegister: registers.length > 0,
    diplomas: rows.map(row => ({
      diplomaId: row.diplomaId,
      version: row.version,
      content: openDiplomaText(vault, row),
      shownOn: row.shown_at && dayOf(row.shown_at),
      answer: row.answer && { answer: row.answer, by: row.by, on: dayOf(row.answered_at!) },
    })),
  }
}

export async function addDiploma(call: Call, content: DiplomaContent): Promise<Diplomas> {
  mustHaveBeen(call, content)
  const { organisationId, personId } = call.actor
  await lockDiplomas(call.tx, call.actor)
  const { rows } = await findDiplomas(call.tx, call.actor)
  if (rows.length >= mostDiplomas) refuse('learning.too-many', 'conflict', { most: mostDiplomas })
  const diplomaId = call.newId()
  const locked = lockDiplomaText(call, diplomaId, content)
  await insertDiploma(call.tx, { organisationId, diplomaId, personId, locked, at: call.now })
  return readDiplomas(call)
}

export async function changeDiploma(
  call: Call,
  diplomaId: string,
  { version, diploma }: ChangeDiploma,
): Promise<Diplomas> {
  const { row, key } = await holdOwn(call, diplomaId)
  mustBeLoose(row)
  if (row.version !== version) refuse('learning.changed-elsewhere', 'conflict')
  mustHaveBeen(call, diploma)
  const locked = lockDiplomaText(call, diplomaId, diploma)
  await rewriteDiploma(call.tx, key, { version, locked })
  return readDiplomas(call)
}

/** Gone for good, also for HR. */
export async function removeDiploma(call: Call, diplomaId: string): Promise<Diplomas> {
  const { key } = await holdOwn(call, diplomaId)
  await deleteDiploma(call.tx, key)
  return readDiplomas(call)
}

/** HR reads it from now on, until they answer or its owner takes it back. */
export async function showDiploma(call: Call, diplomaId: string): Promise<Diplomas> {
  const { row, key } = await holdOwn(call, diplomaId)
  mustBeLoose(row)
  await setShown(call.tx, key, call.now)
  const view = await readDiplomas(call)
  await ringOffice(call, 'hr', '/shown-diplomas')
  await call.tell({ event: 'diploma.shown', subjectKind: 'person', subjectId: call.actor.personId })
  return view
}

/** Its owner’s alone again; what was seen stays seen. */
export async function takeBackDiploma(call: Call, diplomaId: string): Promise<Diplomas> {
  const { row, key } = await holdOwn(call, diplomaId)
  if (row.answer === 'seen') refuse('learning.was-seen', 'conflict')
  if (row.shown_at === null) refuse('learning.not-shown', 'conflict')
  await setShown(call.tx, key, null)
  const view = await readDiplomas(call)
  await call.tell({ event: 'diploma.taken-back', subjectKind: 'person', subjectId: call.actor.personId })
  return view
}

async function holdOwn(call: Call, diplomaId: string) {
  const key = { organisationId: call.actor.organisationId, diplomaId }
  await lockDiploma(call.tx, key)
  return { key, row: await mustBeOwn(call, diplomaId) }
}

/** For anybody else it does not exist. */
export async function mustBeOwn(call: Call, diplomaId: string): Promise<DiplomaRow> {
  const { rows } = await findDiplomas(call.tx, call.actor)
  return rows.find(row => row.diplomaId === diplomaId) ?? refuse('learning.no-such-diploma', 'not-found')
}

function mustHaveBeen(call: Call, { awardedOn }: DiplomaContent): void {
  if (awardedOn > call.today) refuse('learning.not-yet', 'bad-input', { day: call.today })
}
