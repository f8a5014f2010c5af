import type { z } from 'zod'
import { Refusal, refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type {
  CopiedInvitation,
  InviteResult,
  inviteEverybodyResult,
  inviteManyResult,
  RegisterPage,
} from '../model.ts'
import { mustKeepRegister } from '../policy.ts'
import { writeRegisterFile } from '../register/write.ts'
import { findRegister, listRegister } from '../store/register.ts'
import { findPerson, hasAccount } from '../store/relations.ts'
import { findUninvited } from '../store/state.ts'
import { makeInvitation } from './invitation.ts'

const pageSize = 50

/** Who worked here on a day, past or to come. */
export async function readRegister(
  call: Call,
  { on, search, page }: { on: string; search: string; page: number },
): Promise<Omit<RegisterPage, 'mailLeaves'>> {
  mustKeepRegister(call.actor)
  const rows = await listRegister(call.tx, call.actor.organisationId, {
    day: on,
    search,
    page,
    size: pageSize,
  })
  await call.looked({ among: rows.map(row => row.person_id), what: 'register', purpose: 'search' })
  return {
    on,
    page,
    pageSize,
    total: rows[0]?.total ?? 0,
    rows: rows.map(row => ({
      relationId: row.relation_id,
      personId: row.person_id,
      number: row.number,
      name: row.name,
      email: row.email,
      kind: row.kind,
      unit: row.unit,
      jobTitle: row.job_title,
      hoursPerWeek: row.hours_per_week,
      manager: row.manager_name,
      account: row.account,
      closed: row.closed,
      invited: row.invited_at && { at: row.invited_at.toISOString(), left: row.waits === false },
    })),
  }
}

export async function exportRegister(call: Call): Promise<string> {
  mustKeepRegister(call.actor)
  const register = await findRegister(call.tx, call.actor.organisationId)
  await call.looked({ among: [...register.personIds.values()], what: 'register', purpose: 'export' })
  await call.tell({
    event: 'register.exported',
    subjectKind: 'organisation',
    subjectId: call.actor.organisationId,
  })
  return writeRegisterFile(register, { language: call.language, keepsGender: register.keepsGender })
}

const nameOf = (person: { given_name: string; family_name: string }) =>
  `${person.given_name} ${person.family_name}`

/** Sends somebody a link by which they come in once, and choose how they sign in from then on. */
export async function invitePerson(call: Call, personId: string, origin: string): Promise<InviteResult> {
  const person = await mayBeInvited(call, personId)
  const { url, days, expiresAt } = await makeInvitation(call, personId, { sentTo: person.email, origin })
  const isShut = (await call.openModules()).length === 0
  await call.mail({
    to: person.email,
    subject: call.say('people:mail.invitationSubject'),
    text: [
      call.say('people:mail.invitation', { name: person.given_name, url, days }),
      ...(isShut ? [call.say('people:mail.shutStill')] : []),
    ].join('\n\n'),
  })
  await call.tell({ event: 'person.invited', subjectKind: 'person', subjectId: personId })
  return { email: person.email, expiresAt: expiresAt.toISOString() }
}

/** Where no mail server is set: a link to hand over. That HR had it stands in the chain, and before whoever uses it. */
export async function copyInvitation(
  call: Call,
  personId: string,
  { origin, mailLeaves }: { origin: string; mailLeaves: boolean },
): Promise<CopiedInvitation> {
  const person = await mayBeInvited(call, personId)
  if (mailLeaves) refuse('people.mail-leaves', 'conflict')
  const { url, expiresAt } = await makeInvitation(call, personId, {
    sentTo: person.email,
    origin,
    copied: true,
  })
  await call.tell({ event: 'person.link-copied', subjectKind: 'person', subjectId: personId })
  return { url, expiresAt: expiresAt.toISOString() }
}

async function mayBeInvited(call: Call, personId: string) {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  const person = await findPerson(call.tx, organisationId, personId)
  if (!person) refuse('people.no-such-person', 'not-found')
  if (person.access_closed_at) refuse('people.access-closed', 'conflict', { name: nameOf(person) })
  if (await hasAccount(call.tx, organisationId, personId))
    refuse('people.has-account', 'conflict', { name: nameOf(person) })
  if (!person.email) refuse('people.no-email', 'conflict', { name: nameOf(person) })
  await call.looked({ subjectId: personId, what: 'register', purpose: 'invitation' })
  return { ...person, email: person.email }
}

/** Sends whoever never got one a link, so many at a time: whoever asks sees how it goes on, and can stop. */
export async function inviteEverybody(
  call: Call,
  atMost: number,
  origin: string,
): Promise<z.infer<typeof inviteEverybodyResult>> {
  mustKeepRegister(call.actor)
  const all = await findUninvited(call.tx, call.actor.organisationId, call.today)
  const now = all.slice(0, atMost)
  for (const personId of now) await invitePerson(call, personId, origin)
  return { invited: now.length, left: all.length - now.length }
}

/** Sends several people a link of their own; whoever cannot be invited keeps nobody else from it. */
export async function inviteMany(
  call: Call,
  people: readonly string[],
  origin: string,
): Promise<z.infer<typeof inviteManyResult>> {
  mustKeepRegister(call.actor)
  const refused: z.infer<typeof inviteManyResult>['refused'] = []
  let invited = 0
  for (const personId of new Set(people)) {
    try {
      await invitePerson(call, personId, origin)
      invited++
    } catch (error) {
      // Refused before anything was written.
      if (!(error instanceof Refusal)) throw error
      const reason = call.say(`people:refusals.${error.code.slice('people.'.length)}.reason`, error.params)
      refused.push({ personId, message: reason })
    }
  }
  return { invited, refused }
}
