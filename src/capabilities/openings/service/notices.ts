import { dayOf } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { type Desk, due } from '../../../platform/plate/desk.ts'
import { sitAtTable } from '../../people/index.ts'
import type { SignUpNotices } from '../model.ts'
import { askUnread, findNotices, setRead } from '../store/notices.ts'
import { noticePage } from './inside.ts'

/** What I heard of whom I lead: what and when. There is nothing to decide. */
export async function readSignUpNotices(call: Call, relationId: string): Promise<SignUpNotices> {
  const table = await sitAtTable(call, relationId)
  const { organisationId, personId } = call.actor
  const rows =
    table.side === 'organisation'
      ? await findNotices(call.tx, { organisationId, relationId, managerId: personId })
      : []
  return {
    relationId,
    name: table.employee.name,
    notices: rows.map(row => ({
      noticeId: row.noticeId,
      title: row.title,
      kind: row.kind,
      unit: row.unit,
      place: row.place,
      hours: { least: row.hours_least, most: row.hours_most },
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      toldOn: dayOf(row.told_at),
      withdrawnOn: row.withdrawn_at && dayOf(row.withdrawn_at),
      readOn: row.read_at && dayOf(row.read_at),
    })),
  }
}

export async function markNoticesRead(call: Call, relationId: string): Promise<SignUpNotices> {
  const { side } = await sitAtTable(call, relationId)
  if (side !== 'organisation') refuse('openings.not-told', 'not-allowed')
  const { organisationId, personId } = call.actor
  const read = await setRead(call.tx, { organisationId, relationId, managerId: personId }, call.now)
  const all = await readSignUpNotices(call, relationId)
  if (read > 0) await call.tell({ event: 'sign-up.read', subjectKind: 'relation', subjectId: relationId })
  return all
}

/** On the workplace, until it is read. */
export const openingsDesk: Desk = {
  module: 'openings',
  due: due({
    ask: (call, tables) => ({
      unread: askUnread(
        call.actor.personId,
        tables.map(({ relationId }) => relationId),
      ),
    }),
    tasks: (_call, _tables, { unread }) =>
      unread.map(({ relation_id: relationId, told_at }) => ({
        kind: 'signed-up',
        relationId,
        on: dayOf(told_at),
        minutes: 1,
        at: noticePage,
      })),
  }),
}
