import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { findAtAddress, tablesOf } from '../../people/index.ts'
import type { Coachings, Suggest, Support } from '../coach-model.ts'
import { mustHaveWords } from '../policy.ts'
import {
  agree,
  deleteCoaching,
  deleteSuggestion,
  findSittings,
  findSupport,
  insertCoaching,
  keepPlain,
  keepSuggestion,
  setOpen,
} from '../store/coaches.ts'
import { lockCareer } from '../store/items.ts'
import { holdCareer, mustBeMine, mustBeReadable } from './load.ts'
import { lockSuggestion, openContent, openSuggestion } from './locked.ts'

/** How I do it: one question at a time or not, alone or with somebody beside me. */
export async function readSupport(call: Call): Promise<Support> {
  const { coach, plain } = await findSupport(call.tx, call.actor, call.today)
  const [row] = coach
  return {
    plain: plain[0]?.plain ?? false,
    coach: row
      ? {
          coachingId: row.coaching_id,
          coach: { personId: row.coach_id, name: row.name ?? call.say('careers:stranger') },
          agreed: row.agreed_on !== null,
          openItem: row.item_id,
          suggestion: openSuggestion(call, row),
        }
      : null,
  }
}

export async function choosePlain(call: Call, plain: boolean): Promise<Support> {
  await keepPlain(call.tx, call.actor, plain)
  return readSupport(call)
}

/** Asks a colleague to sit beside me, at their address of work. Nobody who leads me: what I share with them I share by itself. */
export async function askCoach(call: Call, email: string): Promise<Support> {
  const { organisationId, personId } = call.actor
  const found = await findAtAddress(call.tx, email)
  if (!found?.belongs || found.closed) refuse('careers.nobody-at-address', 'not-found')
  const coachId = found.person_id
  if (coachId === personId) refuse('careers.yourself', 'conflict')
  const { own } = await tablesOf(call)
  if (own.some(({ side, manager }) => side === 'employee' && manager?.personId === coachId))
    refuse('careers.leads-you', 'conflict')
  const row = await holdCoach(call)
  const { today } = call
  const isNew = await insertCoaching(call.tx, {
    organisationId,
    coachingId: call.newId(),
    personId,
    coachId,
    today,
  })
  // Asked again is a reminder.
  if (!isNew && row?.coach_id !== coachId) refuse('careers.coach-already', 'conflict')
  const view = await readSupport(call)
  await call.ring({ kind: 'answer', to: [{ personId: coachId, at: '/sitting-beside' }] })
  await call.tell({ event: 'sitting.asked', subjectKind: 'person', subjectId: personId })
  return view
}

/** One’s own, to change something of it, one window after the other; nothing where nobody was asked. */
async function holdCoach(call: Call) {
  await lockCareer(call.tx, call.actor)
  return (await findSupport(call.tx, call.actor, call.today)).coach[0]
}

async function mustBeMyCoach(call: Call, coachingId: string) {
  const row = await holdCoach(call)
  if (row?.coaching_id !== coachingId) refuse('careers.no-coach', 'not-found')
  return { row, key: { organisationId: call.actor.organisationId, coachingId } }
}

/** This one thing lies open today for whoever sits beside me; what lay open before is closed. */
export async function openForCoach(
  call: Call,
  { coachingId, itemId }: { coachingId: string; itemId: string },
): Promise<Support> {
  mustHaveWords(mustBeReadable(mustBeMine(await holdCareer(call), itemId)))
  const { row, key } = await mustBeMyCoach(call, coachingId)
  if (row.agreed_on === null) refuse('careers.coach-silent', 'conflict')
  await setOpen(call.tx, key, { itemId, today: call.today })
  const view = await readSupport(call)
  await call.ring({ kind: 'answer', to: [{ personId: row.coach_id, at: '/sitting-beside' }] })
  await call.tell({ event: 'sitting.opened', subjectKind: 'person', subjectId: call.actor.personId })
  return view
}

/** Nothing lies open any more, and what was suggested is gone. */
export async function closeForCoach(call: Call, coachingId: string): Promise<Support> {
  const { key } = await mustBeMyCoach(call, coachingId)
  await setOpen(call.tx, key, null)
  return readSupport(call)
}

/** Taken or not: these words go. */
export async function putAwaySuggestion(call: Call, coachingId: string): Promise<Support> {
  const { key } = await mustBeMyCoach(call, coachingId)
  await deleteSuggestion(call.tx, key)
  return readSupport(call)
}

/** From now on nobody sits beside me; they read nothing of mine any more. */
export async function endCoach(call: Call, coachingId: string): Promise<Support> {
  const { key } = await mustBeMyCoach(call, coachingId)
  await deleteCoaching(call.tx, key)
  const view = await readSupport(call)
  await call.tell({ event: 'sitting.ended', subjectKind: 'person', subjectId: call.actor.personId })
  return view
}

/** Beside whom I sit, and the one thing that each let me read today. Each of them sees that I read it. */
export async function readCoachings(call: Call): Promise<Coachings> {
  const rows = await findSittings(call.tx, call.actor, call.today)
  const vault = call.vault()
  for (const { person_id: subjectId } of rows.filter(({ item_id }) => item_id !== null))
    await call.looked({ subjectId, what: 'career', purpose: 'conversation' })
  return {
    sittings: rows.map(row => {
      const { coaching_id: coachingId, person_id: personId, name, item_id: itemId, locked } = row
      const content = itemId && locked ? openContent(vault, { item_id: itemId, locked }) : null
      return {
        coachingId,
        person: { personId, name: name ?? call.say('careers:stranger') },
        agreed: row.agreed_on !== null,
        // At which tables it was laid is not what was opened.
        piece: itemId
          ? { itemId, content: content && 'laid' in content ? { ...content, laid: [] } : content }
          : null,
        suggestion: openSuggestion(call, { coaching_id: coachingId, locked: row.suggested }),
      }
    }),
  }
}

async function mustSitBeside(call: Call, coachingId: string) {
  const found = (await findSittings(call.tx, call.actor, call.today)).find(
    one => one.coaching_id === coachingId,
  )
  if (!found) refuse('careers.no-such-sitting', 'not-found')
  return { row: found, key: { organisationId: call.actor.organisationId, coachingId } }
}

export async function agreeToCoach(call: Call, coachingId: string): Promise<Coachings> {
  const { row, key } = await mustSitBeside(call, coachingId)
  if (row.agreed_on === null) await agree(call.tx, key, call.today)
  const view = await readCoachings(call)
  await call.ring({ kind: 'answer', to: [{ personId: row.person_id, at: '/my-career' }] })
  await call.tell({ event: 'sitting.agreed', subjectKind: 'person', subjectId: row.person_id })
  return view
}

/** Not, or not any more. */
export async function declineCoaching(call: Call, coachingId: string): Promise<Coachings> {
  const { row, key } = await mustSitBeside(call, coachingId)
  await deleteCoaching(call.tx, key)
  const view = await readCoachings(call)
  await call.ring({ kind: 'answer', to: [{ personId: row.person_id, at: '/my-career' }] })
  await call.tell({ event: 'sitting.ended', subjectKind: 'person', subjectId: row.person_id })
  return view
}

/** Other words for what lies open. They change nothing: whoever it is of takes them, or not. */
export async function suggestWords(
  call: Call,
  coachingId: string,
  { itemId, words }: Suggest,
): Promise<Coachings> {
  const { row, key } = await mustSitBeside(call, coachingId)
  if (row.item_id !== itemId) refuse('careers.closed-again', 'conflict')
  const { personId: coachId } = call.actor
  const locked = lockSuggestion(call, coachingId, words)
  await keepSuggestion(call.tx, { ...key, itemId, personId: row.person_id, coachId, locked })
  const view = await readCoachings(call)
  await call.ring({ kind: 'answer', to: [{ personId: row.person_id, at: '/my-career' }] })
  await call.tell({ event: 'sitting.suggested', subjectKind: 'person', subjectId: row.person_id })
  return view
}
