import type { Call } from '../../../platform/http/call.ts'
import type { BankLooks, CompetenceRef } from '../model.ts'
import {
  findListsToday,
  findLooks,
  findNames,
  findShownIn,
  insertLook,
  type LookRow,
  lockLooks,
} from '../store/bank.ts'
import { labelsOf, refOf } from './terms.ts'

export interface Look {
  /** What is looked at: the same on the same day, with the same people, is one look. */
  subject: string
  competence: CompetenceRef
  shown: readonly string[]
}

/** Keeps that the asker looked, for what, and whom it showed. An empty list looked at is a look. */
export async function noteLook(call: Call, { subject, competence, shown }: Look): Promise<void> {
  const { organisationId, personId: lookerId } = call.actor
  await lockLooks(call.tx, organisationId, lookerId)
  const list = [...shown].sort()
  const before = await findListsToday(call.tx, { organisationId, lookerId, on: call.today, subject })
  if (before.some(other => other.join() === list.join())) return
  const lookId = call.newId()
  const look = {
    organisationId,
    lookId,
    lookerId,
    at: call.now,
    on: call.today,
    subject,
    code: 'code' in competence ? competence.code : null,
    words: 'words' in competence ? competence.words : null,
  }
  await insertLook(call.tx, look, list)
  await call.tell({ event: 'bank.looked', subjectKind: 'bank', subjectId: lookId })
}

/** My own looks, and those that showed me: of another’s look I read who looked and for what, and nobody beside me. */
export async function readBankLooks(call: Call): Promise<BankLooks> {
  const { organisationId, personId } = call.actor
  const mine = await findLooks(call.tx, { organisationId, personId, own: true })
  const ofMe = await findLooks(call.tx, { organisationId, personId, own: false })
  const shown = await findShownIn(
    call.tx,
    organisationId,
    mine.map(({ look_id }) => look_id),
  )
  const names = await findNames(call.tx, organisationId, [
    ...new Set(shown.map(({ person_id }) => person_id)),
  ])
  const labels = await labelsOf(call, [...mine, ...ofMe].map(refOf))
  const present = (row: LookRow, at: number) => ({ lookId: row.look_id, on: row.looked_on, ...labels[at]! })
  return {
    mine: mine.map((row, at) => {
      const those = new Set(
        shown.filter(({ look_id }) => look_id === row.look_id).map(({ person_id }) => person_id),
      )
      return { ...present(row, at), shown: names.filter(({ personId: one }) => those.has(one)) }
    }),
    ofMe: ofMe
      .map((row, at) => ({
        ...present(row, mine.length + at),
        by: { personId: row.looker_id, name: row.looker },
      }))
      .filter(({ by }) => by.personId !== personId),
  }
}
