import { dayOf } from '../../../platform/clock/clock.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Opening, OpeningList } from '../model.ts'
import { type NoticeRow, tellOwnLeads, withdrawNotices } from '../store/notices.ts'
import { askLeads, askOpenings, type OpeningRow, type SeenRow } from '../store/reading.ts'
import { deleteSignUp, insertSignUp } from '../store/writing.ts'
import { needsOf } from './needs.ts'

/** What everybody reads of an opening. */
export const factsOf = (row: OpeningRow, needs: Opening['needs']) => ({
  openingId: row.openingId,
  kind: row.kind,
  title: row.title,
  tasks: row.tasks,
  unit: row.unit,
  place: row.place,
  hours: { least: row.hours_least, most: row.hours_most },
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  pay: { least: row.pay_least, most: row.pay_most, per: row.pay_per },
  leads: row.leads,
  noCoaching: row.noCoaching,
  places: row.places,
  signUpUntil: row.signUpUntil,
  needs,
})

const present = (row: SeenRow, today: string, needs: Opening['needs'] = []): Opening => ({
  ...factsOf(row, needs),
  left: row.kind === 'project' ? Math.max(0, row.places - row.taken) : null,
  open: row.closed_at === null && row.signUpUntil >= today,
  mine: row.signed_at && { signedOn: dayOf(row.signed_at), outcome: row.outcome, words: row.words },
})

async function load(call: Call) {
  const { organisationId, personId } = call.actor
  return askTogether(call.tx, {
    openings: askOpenings(organisationId, personId, call.today),
    leads: askLeads(organisationId, personId, call.today),
  })
}

/** What is open here, and who would hear that I sign up for a project. That I looked is nobody's. */
export async function readOpenings(call: Call): Promise<OpeningList> {
  const { openings, leads } = await load(call)
  const needs = await needsOf(
    call,
    openings.map(({ openingId }) => openingId),
  )
  return {
    today: call.today,
    told: [...new Set(leads.map(({ name }) => name))],
    openings: openings.map(row => present(row, call.today, needs(row.openingId))),
  }
}

/** One press: for a project it takes a place, and whoever leads me hears what and when. Nobody decides about it. */
export async function signUp(call: Call, openingId: string): Promise<OpeningList> {
  const { organisationId, personId } = call.actor
  await takeTurn(call.tx, 'openings', openingId)
  const { openings, leads } = await load(call)
  const found = openings.find(one => one.openingId === openingId)
  if (!found) refuse('openings.no-such-opening', 'not-found')
  const opening = present(found, call.today)
  if (opening.mine) refuse('openings.signed-up-already', 'conflict')
  if (opening.left === 0) refuse('openings.full', 'conflict')
  await insertSignUp(call.tx, { organisationId, openingId, personId }, call.now)
  if (opening.kind === 'project') {
    await tellOwnLeads(call.tx, noticesTo(call, leads, { openingId, personId }), call.now)
    await ringLeads(call, leads)
  }
  return told(call, openingId, 'made')
}

/** Without a reason; whoever heard of it hears this too. */
export async function withdraw(call: Call, openingId: string): Promise<OpeningList> {
  const { organisationId, personId } = call.actor
  await takeTurn(call.tx, 'openings', openingId)
  const { openings } = await load(call)
  const mine = openings.find(one => one.openingId === openingId && one.signed_at !== null)
  if (!mine) refuse('openings.not-signed-up', 'not-found')
  if (mine.outcome !== null) refuse('openings.was-answered', 'conflict')
  await deleteSignUp(call.tx, { organisationId, openingId, personId })
  await ringLeads(call, await withdrawNotices(call.tx, { organisationId, openingId, personId }, call.now))
  return told(call, openingId, 'withdrawn')
}

export const noticePage = '/sign-ups'

type Leads = readonly { relationId: string; managerId: string }[]

/** What whoever leads this person hears, at each table where they do. */
export const noticesTo = (
  call: Call,
  leads: Leads,
  about: { openingId: string; personId: string },
): NoticeRow[] =>
  leads.map(({ relationId, managerId }) => ({
    ...about,
    relationId,
    managerId,
    organisationId: call.actor.organisationId,
    noticeId: call.newId(),
  }))

export async function ringLeads(call: Call, leads: Leads): Promise<void> {
  const to = leads.map(({ relationId, managerId }) => ({
    personId: managerId,
    at: `/relations/${relationId}${noticePage}`,
  }))
  if (to.length > 0) await call.ring({ kind: 'answer', to })
}

async function told(call: Call, openingId: string, done: string): Promise<OpeningList> {
  const all = await readOpenings(call)
  await call.tell({ event: `sign-up.${done}`, subjectKind: 'opening', subjectId: openingId })
  return all
}
