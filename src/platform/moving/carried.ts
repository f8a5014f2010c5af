import type pg from 'pg'
import { BackupError, listTables, orderByNeed, quote, type Table } from '../db/backup/index.ts'

/** A table with the condition under which a row belongs to the organisation that moves. */
export interface CarriedTable extends Table {
  key: string
  where: string
  /** What goes once it has moved: an account that holds somebody of another organisation stays there too. */
  whereGone: string
}

/** Tables of the sign-in library with rows of people who move, and the column that holds their account. */
const ofAccounts: Readonly<Record<string, string>> = {
  user: 'id',
  account: 'userId',
  passkey: 'userId',
  twoFactor: 'userId',
}

/** What stays behind: whoever moves signs in again, and links that were sent lead to the old address. */
const leftBehind: readonly string[] = ['session', 'verification', 'guess', 'spentCode']

/**
 * Everything one organisation owns, in an order in which every foreign key finds what it points at. Read from the
 * database itself: a new table comes along when it names its organisation, and stops the move when nobody decided.
 */
export async function listCarried(client: pg.Client, organisationId: string): Promise<CarriedTable[]> {
  const owner = literal(organisationId)
  const tables = orderByNeed(await listTables(client, ['public', 'auth']))
  return tables.flatMap(table => {
    const key = `${table.schema}.${table.name}`
    if (table.schema === 'public') {
      if (!table.columns.includes('organisation_id')) throw undecided(key)
      const where = `organisation_id = ${owner}`
      return [{ ...table, key, where, whereGone: where }]
    }
    if (leftBehind.includes(table.name)) return []
    const column = ofAccounts[table.name]
    if (!column) throw undecided(key)
    const users = `select user_id from public.accounts where organisation_id = ${owner}`
    const others = `select user_id from public.accounts where organisation_id <> ${owner}`
    const where = `${quote(column)} in (${users})`
    return [{ ...table, key, where, whereGone: `${where} and ${quote(column)} not in (${others})` }]
  })
}

const undecided = (key: string) =>
  new BackupError(
    `Nobody decided whether ${key} moves along with an organisation. Say so in src/platform/moving/carried.ts.`,
  )

/** An identifier that came out of the database, as COPY takes no parameters. */
export const literal = (id: string): string => `'${id.replaceAll("'", "''")}'`

export const nameOf = ({ schema, name }: Table): string => `${quote(schema)}.${quote(name)}`
