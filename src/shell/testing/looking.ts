import { wordsOf } from './furnished.ts'
import type { House } from './house.ts'
import type { Reply } from './test-app.ts'

/** Whose content or line of the register would be seen by these words: what nobody else writes, or is kept of nobody else. */
export type OwnMarks = ReadonlyMap<string, readonly string[]>

export async function marksOf({ world, cast }: House): Promise<OwnMarks> {
  const { rows } = await world.database.pool.query<{ person_id: string; number: string; email: string }>(
    'select person_id, number, email from people where organisation_id = $1 and email is not null',
    [cast.pair.organisationId],
  )
  return new Map(
    rows.map(({ person_id, number, email }) => [
      person_id,
      [
        `"${number}"`,
        email,
        ...(person_id === cast.people.employee ? [wordsOf.employee] : []),
        ...(person_id === cast.people.manager ? [wordsOf.manager] : []),
      ],
    ]),
  )
}

/** Whose marks stand in an answer, without the asker's own and without what the asker sent along. */
export function seenIn(reply: Reply, sent: unknown, marks: OwnMarks, askerId: string): string[] {
  const said = JSON.stringify(sent ?? null)
  return [...marks].flatMap(([personId, own]) =>
    personId !== askerId && own.some(mark => reply.raw.body.includes(mark) && !said.includes(mark))
      ? [personId]
      : [],
  )
}

/** What asking this left in the log: of whom something was read, and for what. */
export async function lookedDuring<T>(
  { world }: Pick<House, 'world'>,
  readerId: string,
  work: () => Promise<T>,
): Promise<{ answer: T; lines: { of: string[]; purpose: string }[] }> {
  const { pool } = world.database
  const newest = await pool.query('select coalesce(max(read_id), 0) as id from read_log')
  const answer = await work()
  const { rows } = await pool.query<{ of: string[]; purpose: string }>(
    `select coalesce(among, array[subject_id])::text[] as of, purpose from read_log where read_id > $1 and reader_id = $2`,
    [newest.rows[0].id, readerId],
  )
  return { answer, lines: rows }
}
