import { createHash } from 'node:crypto'
import type pg from 'pg'

/** More than the statements of this program; past it somebody builds SQL from what people type. */
const mostPlans = 600
/** Lists of any length (an import) are a new statement each time and not worth remembering. */
const mostParameters = 40

const names = new Map<string, string>()
const nameOf = (sql: string): string => {
  const known = names.get(sql)
  if (known) return known
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32)
  if (names.size < 5_000) names.set(sql, name)
  return name
}

/**
 * Has PostgreSQL keep the plan of each statement for the life of a connection. Most of what a request cost was
 * planning the same joins, with their row level security, over and over. Plans depend on the role: PostgreSQL makes
 * another when the owner runs the same text.
 */
export function rememberPlans(client: pg.PoolClient): void {
  const plain = client.query.bind(client) as (...args: unknown[]) => unknown
  const planned = new Set<string>()
  const query = (text: unknown, values: unknown, ...rest: unknown[]) => {
    const worthIt =
      typeof text === 'string' &&
      Array.isArray(values) &&
      values.length > 0 &&
      values.length <= mostParameters
    if (!worthIt || (planned.size >= mostPlans && !planned.has(text))) return plain(text, values, ...rest)
    planned.add(text)
    return plain({ name: nameOf(text), text, values }, ...rest)
  }
  client.query = query as typeof client.query
}
