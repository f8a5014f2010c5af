import { dayOf } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { AnswerDiploma, ShownDiplomas } from '../model.ts'
import { mustSeeOriginals } from '../policy.ts'
import { findShown, lockDiploma, setAnswer, writeTradeRegister } from '../store.ts'
import { openDiplomaText } from './locked.ts'

/** What people show, each of whom sees that HR looked. */
export async function readShownDiplomas(call: Call): Promise<ShownDiplomas> {
  mustSeeOriginals(call.actor)
  const { rows, registers } = await findShown(call.tx, call.actor)
  const among = [...new Set(rows.map(({ personId }) => personId))]
  if (among.length > 0) await call.looked({ among, what: 'diploma', purpose: 'document' })
  const vault = call.vault()
  return {
    tradeRegister: registers[0]?.number ?? null,
    waiting: rows.map(row => ({
      diplomaId: row.diplomaId,
      version: row.version,
      person: { personId: row.personId, name: row.name },
      content: openDiplomaText(vault, row),
      shownOn: dayOf(row.shown_at),
    })),
  }
}

/** The original was seen, as it stands there; or it goes back. Nobody answers to their own. */
export async function answerDiploma(
  call: Call,
  diplomaId: string,
  { version, answer }: AnswerDiploma,
): Promise<ShownDiplomas> {
  mustSeeOriginals(call.actor)
  const { organisationId, personId: by } = call.actor
  const key = { organisationId, diplomaId }
  await lockDiploma(call.tx, key)
  const { rows } = await findShown(call.tx, call.actor)
  const found = rows.find(row => row.diplomaId === diplomaId)
  if (!found) refuse('learning.not-waiting', 'not-found')
  if (found.version !== version) refuse('learning.changed-elsewhere', 'conflict')
  if (answer === 'seen' && !openDiplomaText(call.vault(), found))
    refuse('learning.cannot-be-read', 'conflict')
  await setAnswer(call.tx, key, { answer, by, at: call.now })
  const view = await readShownDiplomas(call)
  await call.ring({ kind: 'answer', to: [{ personId: found.personId, at: '/my-career' }] })
  await call.tell({ event: `diploma.${answer}`, subjectKind: 'person', subjectId: found.personId })
  return view
}

/** Under which number the organisation stands in the trade register; none takes it away. */
export async function setTradeRegister(call: Call, number: string | null): Promise<ShownDiplomas> {
  mustSeeOriginals(call.actor)
  const { organisationId } = call.actor
  await writeTradeRegister(call.tx, organisationId, number)
  const view = await readShownDiplomas(call)
  await call.tell({ event: 'trade-register.set', subjectKind: 'organisation', subjectId: organisationId })
  return view
}
