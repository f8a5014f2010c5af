import type { Tx } from '../../src/platform/db/database.ts'
import type { DemoPeople } from './people.ts'

/** The works council asked for the year before last, so that there is one to read; last year is still to be made. */
export const askedYear = 2024
export const askedOn = '2025-02-03'

export async function loadOverviews(tx: Tx, { organisationId, roles }: DemoPeople): Promise<void> {
  await tx
    .insertInto('overviews')
    .values({
      organisation_id: organisationId,
      year: askedYear,
      wanted_by: roles.find(({ role }) => role === 'council')!.personId,
      wanted_at: new Date(`${askedOn}T10:00:00Z`),
    })
    .execute()
}
