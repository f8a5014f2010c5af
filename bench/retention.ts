import { sql } from 'kysely'
import { confirmDay } from '../src/capabilities/privacy/operator.ts'
import { deleteDay } from '../src/capabilities/privacy/service/retention.ts'
import { openDatabase } from '../src/platform/db/database.ts'
import { startEmbedded } from '../src/platform/db/embedded/index.ts'
import { records } from '../src/shell/plates.ts'
import { Builder } from '../src/shell/testing/builder.ts'
import { survey } from '../src/shell/testing/surveyed.ts'
import { buildServer, launch, newHome, print, quiet } from './launch.ts'

// 20,000 people with views, talks and agreements, of whom 30 in 100 left in the last two years: the first run, which
// does all of it at once, and then an ordinary day. Somebody reads and writes the whole time.
const people = Number(process.env.PEOPLE ?? 20_000)

const { home, remove } = newHome()
const built = buildServer()
// Once, for the tables; its own daily run would be in the way.
await (await launch([built.script], quiet(home))).stop()
const embedded = await startEmbedded(home, () => {})
const { database, close } = openDatabase(embedded.connection, 4)
try {
  const where = await new Builder(database, '2026-09-01').organisation({ name: 'Twintigduizend' })
  const { organisationId } = where
  await survey(database, where, { seed: 1, units: 400, people, shownOn: '2026-05-10' })
  for (const statement of [
    sql`insert into conversations (organisation_id, conversation_id, relation_id, kind, planned_on, planned_by)
      select organisation_id, gen_random_uuid(), relation_id, 'annual', '2026-01-01', person_id from relations
      where organisation_id = ${organisationId}`,
    sql`insert into topics (organisation_id, topic_id, relation_id, title, added_by, added_side, added_at)
      select organisation_id, gen_random_uuid(), relation_id, 'Een onderwerp', planned_by, 'employee', now()
      from conversations, generate_series(1, 3) where organisation_id = ${organisationId}`,
    sql`insert into topic_talks (organisation_id, topic_id, round, conversation_id, laid_by, laid_side, laid_at)
      select organisation_id, topic_id, 1, conversation_id, added_by, added_side, added_at
      from topics join conversations using (organisation_id, relation_id) where organisation_id = ${organisationId}`,
    sql`insert into agreements (organisation_id, agreement_id, relation_id, conversation_id, number, turn, started_by, started_at)
      select organisation_id, gen_random_uuid(), relation_id, conversation_id, 1, 'employee', planned_by, now()
      from conversations where organisation_id = ${organisationId}`,
    sql`insert into versions (organisation_id, agreement_id, number, author_id, author_side, joint, canonical, hash, written_at)
      select organisation_id, agreement_id, 1, started_by, 'employee', jsonb_build_object('clauses', jsonb_build_array(
        jsonb_build_object('what', repeat('een afspraak ', 20), 'value', jsonb_build_object('unit',
          case when number % 5 = 0 then 'euro-per-hour' else 'hours' end)))), repeat('de tekst ', 300),
        repeat('0', 64), now() from agreements where organisation_id = ${organisationId}`,
    sql`insert into signatures (organisation_id, agreement_id, number, side, turn, signer_id, hash, signed_at)
      select organisation_id, agreement_id, 1, 'employee', 1, author_id, hash, now() from versions
      where organisation_id = ${organisationId}`,
    sql`insert into read_log (organisation_id, at, reader_id, subject_id, what, purpose)
      select organisation_id, timestamptz '2024-01-01' + g * interval '1 day', person_id, person_id, 'view', 'gap-map'
      from people, generate_series(1, 900, 90) g where organisation_id = ${organisationId}`,
    sql`update relations set valid_until = date '2026-09-01' - (abs(hashtext(relation_id::text)) % 730)
      where organisation_id = ${organisationId} and abs(hashtext(person_id::text)) % 100 < 30`,
    sql`analyze`,
  ])
    await statement.execute(database)
  for (let day = 1; day <= 900; day += 30)
    await sql`select seal_read_log(${organisationId}, (select max(read_id) from read_log where organisation_id = ${organisationId}
      and at < timestamptz '2024-01-01' + ${day} * interval '1 day'), now())`.execute(database)
  const rows: (string | number)[][] = []
  for (const [name, today] of [
    ['first run, two years behind', '2026-09-01'],
    ['an ordinary day', '2026-09-02'],
    ['another one', '2026-09-03'],
  ] as const) {
    const slowest = watch()
    const begin = performance.now()
    await confirmDay({ database, organisation: organisationId, today, now: new Date() }, today)
    await deleteDay({ database, records }, { organisationId, today }, new Date())
    const seconds = (performance.now() - begin) / 1000
    const { rows: gone } = await sql<{
      people: number
      lines: number
    }>`select coalesce(max(people), 0)::int as people,
      coalesce(sum(lines), 0)::int as lines from deletions where organisation_id = ${organisationId}
      and day = ${today}::date`.execute(database)
    rows.push([name, seconds.toFixed(2), gone[0]!.people, gone[0]!.lines, Math.round(await slowest.stop())])
  }
  print(['run', 'seconds', 'people at an end', 'lines', 'slowest other write, ms'], rows)
} finally {
  await close()
  await embedded.stop()
  built.remove()
  remove()
}

/** Writes as somebody at work would, and answers how long the slowest one took. */
function watch(): { stop(): Promise<number> } {
  let going = true
  let slowest = 0
  const done = (async () => {
    while (going) {
      const begin = performance.now()
      await sql`update views set version = version where view_id = (select view_id from views v join relations r
        using (organisation_id, relation_id) where r.valid_until is null limit 1)`.execute(database)
      slowest = Math.max(slowest, performance.now() - begin)
      await new Promise(resolve => setTimeout(resolve, 10))
    }
  })()
  return {
    stop: async () => {
      going = false
      await done
      return slowest
    },
  }
}
