import { Ids } from '../../../../db/demo/random.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { TestApp } from '../test-app.ts'

export const exampleIn = (language: Language): string => new Ids(1, language).next('organisation')

/** What the ids of one example begin with, and those of no other. */
export const idsOf = (language: Language): string => exampleIn(language).slice(0, 13)

const tablesOf = async ({ database }: TestApp): Promise<string[]> =>
  (
    await database.pool.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
         and a.attname = 'organisation_id' order by 1`,
    )
  ).rows.map(({ name }) => name)

type Line = Record<string, unknown>

/** Every row of an organisation, by table. */
export async function rowsOf(world: TestApp, language: Language): Promise<Map<string, Line[]>> {
  const all = new Map<string, Line[]>()
  for (const name of await tablesOf(world)) {
    const { rows } = await world.database.pool.query<{ line: Line }>(
      `select to_jsonb(t) as line from ${name} t where organisation_id = $1`,
      [exampleIn(language)],
    )
    all.set(
      name,
      rows.map(({ line }) => line),
    )
  }
  return all
}

/** Every text in a row, also those within a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsIn)
  return []
}
