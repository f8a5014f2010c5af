import { asOwner, type Database } from '../../platform/db/database.ts'
import { findOrganisation, type NamedOrganisation } from '../../platform/db/one-organisation.ts'
import { OperatorError } from '../../platform/errors/operator-error.ts'
import type { RoleName } from './model.ts'
import { findForOperator, grantForOperator, holdsToday } from './store/operator.ts'
import { roles } from './vocabulary.ts'

export { anyOrganisation } from './store/organisation.ts'

interface Grant {
  database: Database
  /** By its name or its id. */
  organisation: string
  number: string
  role: string
  today: string
  now: Date
}

/** Gives somebody of the register a role for the whole organisation, from today on and without an end. */
export async function grantRole({
  database,
  organisation: sought,
  number,
  role: wanted,
  today,
  now,
}: Grant): Promise<{ organisation: NamedOrganisation; name: string; role: RoleName }> {
  const role = roles.find(name => name === wanted)
  if (!role) throw new OperatorError(`‘${wanted}’ is no role. Choose one of ${roles.join(', ')}.`)
  return asOwner(database, async tx => {
    const organisation = await findOrganisation(tx, sought)
    const person = await findForOperator(tx, organisation.id, number)
    if (!person)
      throw new OperatorError(
        `Nobody of ‘${organisation.name}’ has number ${number}. Give the number that the register has.`,
      )
    const name = `${person.given_name} ${person.family_name}`
    if (person.access_closed_at)
      throw new OperatorError(
        `The access of ${name} is closed, so that a role opens nothing. Let them in again, or choose somebody else.`,
      )
    const held = { personId: person.person_id, role, today }
    if (await holdsToday(tx, organisation.id, held))
      throw new OperatorError(`${name} holds the role ${role} already. There is nothing to do.`)
    await grantForOperator(tx, organisation.id, { ...held, at: now })
    return { organisation, name, role }
  })
}
