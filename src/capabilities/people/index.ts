import type { Call } from '../../platform/http/call.ts'
import type { RelationView, Seat, SeatedPerson, Side, TablePart } from './model.ts'
import { mustBeRunning, mustSitAtPart, mustSitAtTable } from './policy.ts'
import { type ChairAtTable, chairsAt, presentRelation, presentTable } from './present.ts'
import { findExample, findTables } from './store/me.ts'
import { findAddressesHere, findPerson, findRelation } from './store/relations.ts'
import { findTableAtPart } from './store/seats.ts'

/** As `sitAtTable`, to change something: what was between two people is read after it ended, and not changed. */
export async function sitToChange(call: Call, relationId: string): Promise<Table> {
  const table = await sitAtTable(call, relationId)
  mustBeRunning(table, call.today)
  return table
}

/**
 * The asker's seat at one part of a table, and everybody who sits there; refuses everybody else as if there were no such
 * table. The two it is between always sit at every part.
 */
export async function sitAtPart(call: Call, relationId: string, part: TablePart): Promise<Seating> {
  const { organisationId } = call.actor
  const key = { organisationId, relationId, part, today: call.today }
  const { relation, seats } = await findTableAtPart(call.tx, key)
  const own = mustSitAtPart(relation, seats.find(({ isAsker }) => isAsker)?.seat)
  return {
    ...presentTable(own.row),
    seat: own.seat,
    seats: seats.map(({ seat, personId, name }) => ({ seat, personId, name })),
    employeeBirthDate: own.row.employee_birth_date,
    organisationId,
  }
}

/** As `sitAtPart`, to change something. */
export async function sitToChangePart(call: Call, relationId: string, part: TablePart): Promise<Seating> {
  const table = await sitAtPart(call, relationId, part)
  mustBeRunning(table, call.today)
  return table
}

/** The asker's side of a relation, and who sits opposite; refuses everybody who is not a party. */
export async function sitAtTable(call: Call, relationId: string): Promise<Table> {
  const row = await findRelation(call.tx, call.actor.organisationId, relationId, call.today)
  const seated = mustSitAtTable(row)
  return {
    ...presentRelation(seated),
    employeeBirthDate: seated.employee_birth_date,
    organisationId: call.actor.organisationId,
  }
}

/** Whether this is the example: it stands still on one day, beside which the hour of a real clock would be of another. */
export const standsStill = (call: Call): Promise<boolean> => findExample(call.tx, call.actor.organisationId)

export { givenNameOf, inSeatOrder } from './names.ts'
export { mustKeepRegister } from './policy.ts'
export { letInAlong } from './service/brought.ts'
export { readGenderColumn } from './service/gender.ts'
export { acceptOwnInvitation, joinOwnAccount, readInvitation } from './service/invitation.ts'
export { pagesAtTable, ringOffice, ringTable, ringTheTwo } from './service/ring.ts'
export { startOrganisation } from './service/setup.ts'
export { readRegisterState } from './service/state.ts'
export {
  addPerson,
  changePerson,
  findAccount,
  findHomeOf,
  findOwnPeople,
  lockPerson,
  lockPersonByNumber,
  mayEnter,
  setAccess,
} from './store/access.ts'
export { findAtAddress, findConfidantsHere } from './store/brought.ts'
export { anyOrganisation } from './store/organisation.ts'
export { type DemoSeat, findDemoSeat, findPeopleHere } from './store/relations.ts'

/** A relation plus what only the server needs to know of it. */
export interface Table extends RelationView {
  side: Side
  organisationId: string
  /** For articles of law that depend on age; never sent to a screen. */
  employeeBirthDate: string | null
}

/** A table as somebody sees it who sits at one part of it. */
export interface Seating extends Omit<Table, 'side'> {
  seat: Seat
  seats: readonly SeatedPerson[]
}

/** Everybody at a part of a table but the asker. */
export const othersAt = ({ seat, seats }: Pick<Seating, 'seat' | 'seats'>): readonly SeatedPerson[] =>
  seats.filter(other => other.seat !== seat)

/** Everybody who works here today and has an address, for HR alone. */
/** Where the asker can be written to. */
export const ownAddress = async ({ tx, actor }: Call): Promise<string | null> =>
  (await findPerson(tx, actor.organisationId, actor.personId))?.email ?? null

export const addressesHere = (call: Call): Promise<string[]> =>
  findAddressesHere(call.tx, call.actor.organisationId, call.today)

/** Every table at which the asker sits today: as one of the two, and in a chair beside two others. */
export async function tablesOf(call: Call): Promise<{ own: RelationView[]; beside: ChairAtTable[] }> {
  const { organisationId, personId } = call.actor
  const { relations, seats, tables } = await findTables(call.tx, organisationId, personId, call.today)
  return {
    own: relations.map(mustSitAtTable).map(presentRelation),
    beside: chairsAt(seats, tables),
  }
}
