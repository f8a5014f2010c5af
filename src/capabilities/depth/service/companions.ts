import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { MyDays } from '../../../platform/plate/desk.ts'
import { findAtAddress, findConfidantsHere, letInAlong, ringTable } from '../../people/index.ts'
import type { AlongList, AlongPage, BringInput, Company, companionParams } from '../companion-schemas.ts'
import { mustBeEmployeeHere } from '../policy.ts'
import {
  findAlong,
  findCompanion,
  findOwnCompany,
  insertCompanion,
  withdrawCompanion as withdrawInStore,
} from '../store/companions.ts'
import { readShared } from './shared-along.ts'
import { type AtTalk, atTalk, atTalkToChange, type TalkPath } from './talk.ts'

/** Who comes along to this talk, and what exactly they read; for everybody who sits at it. */
export const readCompany = async (call: Call, path: TalkPath): Promise<Company> =>
  present(call, await atTalk(call, path))

/** The employee alone takes somebody along, one to a talk, and says what they read. */
export async function bringAlong(
  call: Call,
  path: TalkPath,
  input: BringInput,
  origin: string,
): Promise<Company> {
  const at = await atTalkToChange(call, path)
  mustBeEmployeeHere(at.table.seat)
  if (!isToCome(call, at)) refuse('depth.talk-been', 'conflict')
  const { organisationId, seats } = at.table
  const { conversationId, plannedOn } = at.talk
  if (await findCompanion(call.tx, { organisationId, conversationId }))
    refuse('depth.companion-already', 'conflict')
  const who = await findWho(call, input, plannedOn)
  if (seats.some(({ personId }) => personId === who.personId))
    refuse('depth.sits-there', 'conflict', { name: who.name })
  const companionId = call.newId()
  await insertCompanion(call.tx, {
    organisationId,
    companionId,
    conversationId,
    personId: who.personId,
    kind: input.kind,
    reads: input.reads,
    invitationId: who.link?.invitationId ?? null,
    by: call.actor.personId,
    at: call.now,
  })
  if (input.kind === 'consultant') await write(call, input, { origin, path: who.link?.path, on: plannedOn })
  else await call.ring({ kind: 'table', to: [{ personId: who.personId, at: `/along/${companionId}` }] })
  return told(call, at, 'companion.asked')
}

/** From now on they read nothing of it. */
export async function withdrawCompanion(
  call: Call,
  path: z.output<typeof companionParams>,
): Promise<Company> {
  const at = await atTalkToChange(call, path)
  mustBeEmployeeHere(at.table.seat)
  const { organisationId } = at.table
  const found = await findCompanion(call.tx, { organisationId, conversationId: path.conversationId })
  if (found?.companion_id !== path.companionId) refuse('depth.no-such-companion', 'not-found')
  await withdrawInStore(call.tx, { organisationId, companionId: path.companionId }, call.now)
  await call.ring({ kind: 'table', to: [{ personId: found.person_id, at: `/along/${path.companionId}` }] })
  return told(call, at, 'companion.withdrawn')
}

/** The talks to come to which I come along. */
export async function listAlong(call: Call): Promise<AlongList> {
  const rows = await findAlong(call.tx)
  return {
    along: rows.map(row => ({
      companionId: row.companion_id,
      kind: row.kind,
      employee: row.employee,
      plannedOn: row.planned_on,
      startsAt: row.start_time,
    })),
  }
}

/** The days on which I come along, with whom. */
export const alongDays: MyDays = {
  module: 'depth',
  find: async call =>
    (await findAlong(call.tx)).map(row => ({
      kind: 'along',
      id: row.companion_id,
      on: row.planned_on,
      startsAt: row.start_time,
      name: row.employee,
      at: `/along/${row.companion_id}`,
    })),
}

/** What is shared with me for a talk to which I come along; nothing any more once it is over or I was withdrawn. */
export async function readAlong(call: Call, companionId: string): Promise<AlongPage> {
  const { organisationId, personId } = call.actor
  const own = await findOwnCompany(call.tx, { organisationId, companionId, personId })
  if (!own) refuse('depth.no-such-company', 'not-found')
  if (own.state === 'withdrawn') refuse('depth.companion-withdrawn', 'not-allowed')
  if (own.state === 'over') refuse('depth.companion-over', 'not-allowed')
  return { companionId, kind: own.kind, shared: await readShared(call, own) }
}

/** Nobody said yet whether it was a talk, and its day is not past. */
const isToCome = (call: Call, { talk }: AtTalk): boolean =>
  !talk.cancelled && !talk.answered && talk.plannedOn >= call.today

interface Who {
  personId: string
  name: string
  link: { invitationId: string; path: string } | null
}

async function findWho(call: Call, input: BringInput, plannedOn: string): Promise<Who> {
  if (input.kind === 'confidant') {
    const found = (await findConfidantsHere(call.tx)).find(one => one.person_id === input.personId)
    if (!found) refuse('depth.no-such-confidant', 'not-found')
    return { personId: found.person_id, name: found.name, link: null }
  }
  if (input.kind === 'colleague') {
    const found = await findAtAddress(call.tx, input.email)
    if (!found?.belongs || found.closed) refuse('depth.nobody-at-address', 'not-found')
    return { personId: found.person_id, name: found.name, link: null }
  }
  const guest = await letInAlong(call, input, plannedOn)
  if (!guest) refuse('depth.not-from-outside', 'conflict')
  return guest
}

/** From outside one hears it by mail: with whom, when and how to come in, and not a word of what it is about. */
async function write(
  call: Call,
  { givenName, email }: Extract<BringInput, { kind: 'consultant' }>,
  { origin, path, on }: { origin: string; path: string | undefined; on: string },
): Promise<void> {
  const { name: organisation } = await call.organisation()
  const about = { name: givenName, organisation, by: call.actor.name, on, url: `${origin}${path ?? ''}` }
  await call.mail({
    to: email,
    subject: call.say('depth:mail.subject', { by: call.actor.name }),
    text: call.say(path ? 'depth:mail.first' : 'depth:mail.again', about),
  })
}

async function present(call: Call, at: AtTalk): Promise<Company> {
  const { organisationId, seat } = at.table
  const { conversationId } = at.talk
  const row = await findCompanion(call.tx, { organisationId, conversationId })
  const brings = seat === 'employee'
  const mayBring = brings && !row && isToCome(call, at)
  const confidants = mayBring ? await findConfidantsHere(call.tx) : []
  return {
    conversationId,
    mayBring,
    mayWithdraw: brings && row?.state === 'open',
    companion: row
      ? {
          companionId: row.companion_id,
          name: row.name,
          kind: row.kind,
          reads: row.reads,
          shared: await readShared(call, row),
          open: row.state === 'open',
        }
      : null,
    confidants: confidants
      .filter(({ person_id }) => !at.table.seats.some(({ personId }) => personId === person_id))
      .map(({ person_id: personId, name }) => ({ personId, name })),
  }
}

/** The other at the table hears that somebody comes along; who it is stands there. */
async function told(call: Call, at: AtTalk, event: string): Promise<Company> {
  const view = await present(call, at)
  await ringTable(call, at.table, '/talk')
  await call.tell({ event, subjectKind: 'conversation', subjectId: at.talk.conversationId })
  return view
}
