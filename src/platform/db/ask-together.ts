import { type Expression, sql } from 'kysely'
import type { Tx } from './database.ts'

export type Questions = Record<string, Expression<unknown>>
export type Answers<Q extends Questions> = {
  [K in keyof Q]: Q[K] extends Expression<infer Row> ? Row[] : never
}

/**
 * Several questions in one round trip, each answered with its rows in their order. What comes back has passed JSON: days
 * and numbers are as ever, and a column whose name ends in `_at` is a moment again. Not for bytes.
 */
export async function askTogether<Q extends Questions>(tx: Tx, questions: Q): Promise<Answers<Q>> {
  const columns = Object.entries(questions).map(
    ([name, question]) =>
      sql`(select coalesce(json_agg(q), '[]') from (${question}) as q) as ${sql.id(name)}`,
  )
  if (columns.length === 0) return {} as Answers<Q>
  const { rows } = await sql<Record<string, Row[]>>`select ${sql.join(columns)}`.execute(tx)
  const [answers] = rows
  for (const name of Object.keys(questions)) for (const row of answers![name]!) reviveMoments(row)
  return answers as Answers<Q>
}

type Row = Record<string, unknown>

function reviveMoments(row: Row): void {
  for (const [column, value] of Object.entries(row))
    if (typeof value === 'string' && column.endsWith('_at')) row[column] = new Date(value)
}
