import { dueDaysOf, dueListFor, type Side } from '@wisselwerk/engines/agreement'
import { dayOf } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type AgreementDue, findAgreementsDue, findSignedTexts } from '../store/due.ts'

export interface AgreementTask {
  relationId: string
  kind: 'write-rendering' | 'react' | 'join-text' | 'sign' | 'look-back'
  on: string
}

/** What agreements ask of somebody who sits at these tables at one side. */
export async function agreementTasks(
  call: Call,
  relationIds: readonly string[],
  side: Side,
): Promise<AgreementTask[]> {
  const rows = await findAgreementsDue(call.tx, relationIds)
  return rows.flatMap(row => tasksOf(row, side, call.today))
}

/**
 * From today on: the days on which two people look back at what they all signed, each day once for each relation.
 * Only the days leave here, so nothing was read of anybody.
 */
export async function lookBackDays(
  call: Call,
  relationIds: readonly string[],
): Promise<{ relationId: string; on: string }[]> {
  const rows = await findSignedTexts(call.tx, relationIds)
  return relationIds.flatMap(relationId => {
    const texts = rows.filter(row => row.relation_id === relationId)
    const clauses = texts.flatMap(({ joint }) => joint.clauses.map(({ clause }) => clause))
    const days = new Set(clauses.flatMap(dueDaysOf).filter(on => on >= call.today))
    return [...days].map(on => ({ relationId, on }))
  })
}

function tasksOf(row: AgreementDue, side: Side, today: string): AgreementTask[] {
  const task = (kind: AgreementTask['kind'], on: string) => ({ relationId: row.relation_id, kind, on })
  const started = dayOf(row.started_at)
  const tasks: AgreementTask[] = []
  if (row.number === null) {
    if (!row.mine_in) tasks.push(task('write-rendering', started))
    else if (row.theirs_in && row.waiting > 0) tasks.push(task('react', started))
    else if (row.theirs_in) tasks.push(task('join-text', started))
  } else if (!row.signers.every(seat => row.signed.includes(seat)) && !row.signed.includes(side)) {
    const accepted = row.signers.every(seat => row.accepted.includes(seat))
    tasks.push(task(accepted ? 'sign' : 'join-text', dayOf(row.written_at!)))
  }
  const clauses = row.joint?.clauses.map(({ clause }) => clause) ?? []
  const seats = row.joint?.signers.map(({ seat }) => seat) ?? []
  const [oldest] = dueListFor(side, clauses, row.marks, seats, today)
  if (oldest) tasks.push(task('look-back', oldest.dueOn))
  return tasks
}
