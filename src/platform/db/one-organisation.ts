import { OperatorError } from '../errors/operator-error.ts'
import type { Tx } from './database.ts'

export interface NamedOrganisation {
  id: string
  name: string
}

/** The organisation that an operator means by its name or its id, or the sentence that says why it is not one. */
export function oneOrganisation(
  all: readonly NamedOrganisation[],
  wanted: string,
): NamedOrganisation | string {
  const found = all.filter(({ id, name }) => name === wanted || id === wanted.toLowerCase())
  if (found.length === 1) return found[0]!
  if (found.length > 1)
    return `${found.length} organisations are called ‘${wanted}’: ${found.map(({ id }) => id).join(', ')}. Name the id.`
  const names = all.map(({ name }) => `‘${name}’`).join(', ')
  return `There is no organisation ‘${wanted}’ here. ${names ? `There is: ${names}.` : 'There is none.'}`
}

/** The same for an operator's command, as owner; throws OperatorError with that sentence. */
export async function findOrganisation(tx: Tx, wanted: string): Promise<NamedOrganisation> {
  const all = await tx
    .selectFrom('organisations')
    .select(['organisation_id as id', 'name'])
    .orderBy('name')
    .execute()
  const found = oneOrganisation(all, wanted)
  if (typeof found === 'string') throw new OperatorError(found)
  return found
}
