import { dueDaysOf, dueListFor, type JointVersion, type Seat } from '@wisselwerk/engines/agreement'
import { dayOf } from '../../../platform/clock/clock.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { SeatedTable } from '../../../platform/plate/desk.ts'
import { type AgreementDue, findSignedTexts } from '../store/due.ts'

type SeatedThere = Pick<SeatedTable, 'relationId' | 'seat'>

export interface AgreementTask {
  relationId: string
  kind: 'write-rendering' | 'react' | 'join-text' | 'sign' | 'look-back'
  on: string
}

/** What agreements ask of somebody who sits at these tables. */
export const agreementTasks = (
  rows: readonly AgreementDue[],
  tables: readonly SeatedThere[],
  today: string,
): AgreementTask[] => rows.flatMap(row => tasksOf(row, seatAt(tables, row.relation_id), today))

const idsOf = (tables: readonly SeatedThere[]) => tables.map(({ relationId }) => relationId)
const seatAt = (tables: readonly SeatedThere[], id: string): Seat =>
  tables.find(({ relationId }) => relationId === id)!.seat

/** Who put no name under a text is asked nothing about it. */
const signedFrom = ({ signers }: JointVersion, seat: Seat) => signers.some(signer => signer.seat === seat)

/**
 * From today on: the days on which two people look back at what they all signed, each day once for each relation.
 * Only the days leave here, so nothing was read of anybody.
 */
export async function lookBackDays(
  call: Call,
  tables: readonly SeatedThere[],
): Promise<{ relationId: string; on: string }[]> {
  const rows = await findSignedTexts(call.tx, idsOf(tables))
  return tables.flatMap(({ relationId, seat }) => {
    const texts = rows.filter(row => row.relation_id === relationId && signedFrom(row.joint, seat))
    const clauses = texts.flatMap(({ joint }) => joint.clauses.map(({ clause }) => clause))
    const days = new Set(clauses.flatMap(dueDaysOf).filter(on => on >= call.today))
    return [...days].map(on => ({ relationId, on }))
  })
}

function tasksOf(row: AgreementDue, seat: Seat, today: string): AgreementTask[] {
  const task = (kind: AgreementTask['kind'], on: string) => ({ relationId: row.relation_id, kind, on })
  const started = dayOf(row.started_at)
  const tasks: AgreementTask[] = []
  if (row.number === null) {
    if (!row.mine_in) tasks.push(task('write-rendering', started))
    else if (row.theirs_in && row.waiting > 0) tasks.push(task('react', started))
    else if (row.theirs_in) tasks.push(task('join-text', started))
  } else if (row.signers.includes(seat) && !row.signed.includes(seat)) {
    const accepted = row.signers.every(signer => row.accepted.includes(signer))
    // A text that lowers something asks for nobody's name before its day.
    if (!accepted) tasks.push(task('join-text', dayOf(row.written_at!)))
    else if (!row.sign_from || row.sign_from <= today)
      tasks.push(task('sign', row.sign_from ?? dayOf(row.written_at!)))
  }
  if (!row.joint || !signedFrom(row.joint, seat)) return tasks
  const clauses = row.joint.clauses.map(({ clause }) => clause)
  const signers = row.joint.signers.map(signer => signer.seat)
  const [oldest] = dueListFor(seat, clauses, row.marks, signers, today)
  if (oldest) tasks.push(task('look-back', oldest.dueOn))
  return tasks
}
