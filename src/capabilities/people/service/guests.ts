import type { z } from 'zod'
import { addDays } from '../../../platform/clock/clock.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { GuestList, guestInput, OwnStay } from '../guest-schemas.ts'
import { mustKeepRegister } from '../policy.ts'
import { addPerson } from '../store/access.ts'
import { endStay, findByEmail, findGuests, findOwnStay, insertGuest } from '../store/guests.ts'
import { lockRegister } from '../store/register.ts'
import { hasAccount } from '../store/relations.ts'
import { makeInvitation } from './invitation.ts'

type GuestInput = z.output<typeof guestInput>

/** Who is here without a contract today, for what and until when. */
export async function readGuests(call: Call): Promise<GuestList> {
  mustKeepRegister(call.actor)
  return present(call)
}

/** Lets somebody in who has no contract here: for something, and until a day. They come in with an account of their own. */
export async function inviteGuest(call: Call, input: GuestInput, origin: string): Promise<GuestList> {
  mustKeepRegister(call.actor)
  const { organisationId, personId: by } = call.actor
  if (input.until < call.today) refuse('people.stay-in-the-past', 'bad-input', { day: input.until })
  await lockRegister(call.tx, organisationId)
  const personId = await personFor(call, input)
  await insertGuest(call.tx, {
    organisationId,
    personId,
    purpose: input.purpose,
    from: call.today,
    until: addDays(input.until, 1),
    by,
  })
  await write(call, personId, input, origin)
  const list = await present(call)
  const { purpose, until } = input
  await call.tell({
    event: 'guest.invited',
    subjectKind: 'person',
    subjectId: personId,
    details: { purpose, until },
  })
  return list
}

/** The door is closed to them from today on. */
export async function endGuest(call: Call, personId: string): Promise<GuestList> {
  mustKeepRegister(call.actor)
  const { organisationId } = call.actor
  const guest = (await findGuests(call.tx, organisationId)).find(row => row.person_id === personId)
  if (!guest) refuse('people.no-such-guest', 'not-found')
  await endStay(call.tx, organisationId, personId)
  const list = await present(call)
  await call.tell({ event: 'guest.ended', subjectKind: 'person', subjectId: personId })
  return list
}

/** For what and until when I am here, if as a guest. */
export async function readOwnStay(call: Call): Promise<OwnStay> {
  const { organisationId, personId } = call.actor
  const stay = await findOwnStay(call.tx, organisationId, personId)
  if (!stay) return null
  return { purpose: stay.purpose, from: stay.valid_from, until: addDays(stay.valid_until, -1) }
}

/** Who has this address already, or a new line of the register. */
async function personFor(call: Call, { givenName, familyName, email }: GuestInput): Promise<string> {
  const { organisationId } = call.actor
  const known = await findByEmail(call.tx, organisationId, email)
  if (!known) {
    const personId = call.newId()
    const number = `G-${personId.slice(0, 8)}`
    await addPerson(call.tx, organisationId, personId, { number, givenName, familyName, email })
    return personId
  }
  const name = `${known.given_name} ${known.family_name}`
  if (known.closed) refuse('people.access-closed', 'conflict', { name })
  if (known.works) refuse('people.works-here', 'conflict', { name })
  if (known.stays) refuse('people.guest-already', 'conflict', { name })
  return known.person_id
}

/** A link where they have no account here yet; whoever has one is told that it opens this again. */
async function write(call: Call, personId: string, input: GuestInput, origin: string): Promise<void> {
  const { name: organisation } = await call.organisation()
  const about = {
    name: input.givenName,
    organisation,
    purpose: call.say(`people:guests.purposes.${input.purpose}`),
    until: input.until,
  }
  const known = await hasAccount(call.tx, call.actor.organisationId, personId)
  const text = known
    ? call.say('people:mail.guestAgain', { ...about, url: origin })
    : call.say('people:mail.guest', {
        ...about,
        ...(await makeInvitation(call, personId, { sentTo: input.email, origin })),
      })
  await call.mail({ to: input.email, subject: call.say('people:mail.invitationSubject'), text })
}

async function present(call: Call): Promise<GuestList> {
  const rows = await findGuests(call.tx, call.actor.organisationId)
  if (rows.length > 0)
    await call.looked({ among: rows.map(row => row.person_id), what: 'register', purpose: 'guests' })
  return {
    today: call.today,
    guests: rows.map(row => ({
      personId: row.person_id,
      name: row.name,
      number: row.number,
      purpose: row.purpose,
      from: row.valid_from,
      until: addDays(row.valid_until, -1),
      account: row.account,
    })),
  }
}
