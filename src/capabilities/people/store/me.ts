import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { relationsAtTable, selectRelations } from './relations.ts'
import { ownSeats } from './seats.ts'

/** Whether an organisation is the example, which stands still on one day. */
export async function findExample(tx: Tx, organisationId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('organisations')
    .select('demo')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return row.demo
}

/** The tables at which somebody sits: as one of the two, and beside two others. */
const tablesOf = (tx: Tx, organisationId: string, personId: string, today: string) => ({
  relations: relationsAtTable(tx, organisationId, personId, today),
  seats: ownSeats(personId),
  tables: selectRelations(tx, organisationId, today).where(
    sql<boolean>`r.relation_id in (select o.relation_id from (${ownSeats(personId)}) o)`,
  ),
})

export const findTables = (tx: Tx, organisationId: string, personId: string, today: string) =>
  askTogether(tx, tablesOf(tx, organisationId, personId, today))

/** Everything that a page needs to know of who looks at it, in one question. */
export async function findMe(
  tx: Tx,
  {
    organisationId,
    personId,
    today,
    isHr,
  }: { organisationId: string; personId: string; today: string; isHr: boolean },
) {
  const { organisations, people, relations, seats, tables, others } = await askTogether(tx, {
    organisations: tx
      .selectFrom('organisations')
      .select(['name', 'language', 'demo'])
      .where('organisation_id', '=', organisationId),
    people: tx
      .selectFrom('people')
      .select('given_name')
      .where('organisation_id', '=', organisationId)
      .where('person_id', '=', personId),
    // HR alone reads who else came in; for all others the accounts of thousands would be gone through for nothing.
    others: tx
      .selectFrom('accounts')
      .select('person_id')
      .where('organisation_id', '=', organisationId)
      .where('person_id', '<>', personId)
      .where(sql<boolean>`${isHr}::boolean`)
      .limit(1),
    ...tablesOf(tx, organisationId, personId, today),
  })
  return {
    organisation: organisations[0]!,
    givenName: people[0]!.given_name,
    relations,
    seats,
    tables,
    others,
  }
}
