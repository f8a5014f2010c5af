import type pg from 'pg'
import type { TestApp } from './test-app.ts'

export type Row = Record<string, unknown>

/** What somebody who writes SQL under the application's role gets, after `before` (as owner); nothing of it stays. */
export async function askAs(
  world: TestApp,
  { organisationId, personId }: { organisationId: string; personId: string },
  ask: (query: (sql: string) => Promise<Row[]>) => Promise<void>,
  before: string[] = [],
): Promise<void> {
  const client = await world.database.pool.connect()
  const query = async (sql: string): Promise<Row[]> => {
    await client.query('savepoint one')
    try {
      return (await client.query(sql)).rows
    } catch (error) {
      // Without a grant there is nothing to get.
      if ((error as pg.DatabaseError).code !== '42501') throw error
      await client.query('rollback to one')
      return []
    }
  }
  try {
    await client.query(['begin', ...before, 'set local role wisselwerk_app'].join('; '))
    await client.query(
      `select set_config('app.organisation', $1, true), set_config('app.person', $2, true), set_config('app.today', $3, true)`,
      [organisationId, personId, world.today],
    )
    await ask(query)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
