import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Difference } from '../register/compare.ts'
import type { Register } from '../register/register.ts'
import { isSame } from '../register/row.ts'

/** Ids of people and units by what a file calls them. */
interface KnownIds {
  organisation_id: string
  personId(number: string): string
  unitId(code: string): string
}

/**
 * Writes the roles of which a file says something new. Last of all and in one statement: the asker may be ending the role
 * by which they write here.
 */
export async function saveRoles(
  tx: Tx,
  { people }: Pick<Difference, 'people'>,
  now: Pick<Register, 'people'>,
  { organisation_id, personId, unitId }: KnownIds,
): Promise<void> {
  const rows = [...people.added, ...people.changed].flatMap(person => {
    const known = now.people.get(person.number)?.roles ?? []
    return person.roles
      .filter(role => !known.some(other => isSame(other, role) && other.until === role.until))
      .map(({ role, unitCode, from, until }) => ({
        organisation_id,
        person_id: personId(person.number),
        role,
        scope_kind: unitCode === null ? 'organisation' : 'unit',
        scope_id: unitCode === null ? null : unitId(unitCode),
        valid_from: from,
        valid_until: until,
      }))
  })
  if (rows.length === 0) return
  await tx
    .insertInto('role_holdings')
    .values(rows)
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'person_id', 'role', 'scope_kind', 'scope_id', 'valid_from'])
        .doUpdateSet({ valid_until: sql`excluded.valid_until` }),
    )
    .execute()
}
