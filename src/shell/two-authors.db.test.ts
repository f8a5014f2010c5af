import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgreementView } from '../capabilities/agreements/model.ts'
import type { Talks } from '../capabilities/dialogue/model.ts'
import { holdings } from '../capabilities/privacy/holdings.ts'
import type { MyData } from '../capabilities/privacy/schemas.ts'
import { askAs, type Row } from './testing/as-person.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { clauseOf, emptySheet, furnish, needCard, ok } from './testing/furnished.ts'
import { startSearching, wanting } from './testing/searching.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

/**
 * Who of the two at a table reads a line of the other, written down by hand for every table that hangs on a working
 * relationship: `after` one's own (and who wrote it stands in this column), `never`, or `always`, since it was said to
 * the other. A table without an answer fails.
 */
const reads: Record<string, { when: 'after' | 'never'; writer: string } | { when: 'always' }> = {
  relations: { when: 'always' },
  placements: { when: 'always' },
  managements: { when: 'always' },
  views: { when: 'after', writer: 'author_id' },
  answers: { when: 'after', writer: 'view_id' },
  need_cards: { when: 'never', writer: 'owner_id' },
  agenda_notes: { when: 'never', writer: 'owner_id' },
  help_requests: { when: 'never', writer: 'asked_by' },
  conversations: { when: 'always' },
  topics: { when: 'always' },
  topic_tags: { when: 'after', writer: 'author_id' },
  topic_skips: { when: 'always' },
  interest_sheets: { when: 'after', writer: 'author_id' },
  confirmations: { when: 'after', writer: 'author_id' },
  agreements: { when: 'always' },
  renderings: { when: 'after', writer: 'author_id' },
  reactions: { when: 'always' },
  versions: { when: 'always' },
  acceptances: { when: 'always' },
  signatures: { when: 'always' },
  documents: { when: 'always' },
  deals: { when: 'always' },
  deal_benefits: { when: 'always' },
  deal_refusals: { when: 'always' },
  marks: { when: 'after', writer: 'author_id' },
  searches: { when: 'always' },
  search_weighings: { when: 'never', writer: 'author_id' },
  search_choices: { when: 'never', writer: 'author_id' },
  search_offers: { when: 'never', writer: 'author_id' },
}
const hidden = Object.entries(reads).flatMap(([table, answer]) =>
  answer.when === 'always' ? [] : [{ table, ...answer }],
)
/** A word that only the one writes, while this one is first. */
const secretOf = (writer: 'employee' | 'manager', first: 'employee' | 'manager') =>
  `${writer === 'employee' ? 'kanariegeel' : 'korenbloemblauw'}-${first}`

/** What one of the two does alone, before the other does anything of the kind. */
type Acts = Record<'first' | 'second', () => Promise<unknown>>

describe('[Z02] what one wrote and the other may not read yet', () => {
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    world = await startTestApp()
    cast = await gatherCast(world)
  })
  afterAll(() => world.close())

  const namesOf = async (sql: string) =>
    (await world.database.pool.query<{ name: string }>(sql)).rows.map(({ name }) => name)

  test('every table and every view of the database at a table of two has its answer', async () => {
    const hanging = await namesOf(`with recursive near as (
        select 'relations'::regclass::oid as oid
        union select k.conrelid from pg_constraint k join near on k.confrelid = near.oid where k.contype = 'f'
      ) select relname as name from near join pg_class using (oid)`)
    const sided = await namesOf(`select distinct table_name as name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('side', 'author_side', 'added_side')`)
    // A side of the organisation as a whole, or of everybody who was asked: no two people at a table.
    const ofNoTable = ['own_items', 'campaign_participations']
    const found = new Set([...hanging, ...sided.filter(name => !ofNoTable.includes(name))])
    expect([...found].sort()).toEqual(Object.keys(reads).sort())
    const views = await namesOf(`select relname as name from pg_class
      where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace`)
    expect(views.sort()).toEqual(['readable_answers', 'readable_sheets'])
    expect(holdings.flatMap(({ readFrom }) => readFrom ?? []).sort()).toEqual(views)
  })

  /** Everything that the two can do apart, each part on a table where the rest is ready for it. */
  async function apart(first: Client, second: Client): Promise<Acts[]> {
    const url = `/api/relations/${await cast.newRelation()}`
    const planned = await ok(second.post(`${url}/conversations`, { kind: 'ad_hoc', plannedOn: world.today }))
    const { conversationId } = (planned.body as Talks).conversations[0]!
    const added = await ok(second.post(`${url}/topics`, { title: 'Roosters' }))
    const topic = `${url}/topics/${(added.body as Talks).topics[0]!.topicId}`
    const { agreementId } = (await ok(second.post(`${url}/agreements`))).body as AgreementView
    const agreement = `${url}/agreements/${agreementId}`
    const signed = await furnish(cast, { agreement: 'signed' })
    const searching = await startSearching(cast, 'confirmed')
    const choosing = await startSearching(cast, 'weighed')
    const nameOf = (client: Client) => (client === cast.clients.employee ? 'employee' : 'manager')
    const wordOf = (client: Client) => secretOf(nameOf(client), nameOf(first))
    const each = (act: (client: Client) => Promise<unknown>): Acts => ({
      first: () => act(first),
      second: () => act(second),
    })
    return [
      each(async client => {
        const answers = { variety: { importance: 5, owed: 4, kept: 2 } }
        await ok(client.put(`${url}/view`, { version: 0, answers }))
        await ok(client.post(`${url}/view/submit`, { version: 1 }))
        await ok(client.post(`${url}/view/release`))
      }),
      each(async client => {
        if (client === cast.clients.employee)
          await ok(client.post(`${url}/needs`, { ...needCard, wish: wordOf(client) }))
      }),
      each(client => ok(client.post(`${url}/help`, { kind: 'mediator' }))),
      each(client => ok(client.put(`${topic}/tags`, { dimensions: ['exchange'] }))),
      each(async client => {
        await ok(client.put(`${topic}/sheet`, { version: 0, sheet: { ...emptySheet, aims: wordOf(client) } }))
        await ok(client.post(`${topic}/sheet/share`))
      }),
      each(client => ok(client.post(`${url}/conversations/${conversationId}/confirm`, { held: false }))),
      each(async client => {
        await ok(client.put(`${agreement}/rendering`, { version: 0, clauses: [clauseOf(wordOf(client))] }))
        await ok(client.post(`${agreement}/rendering/submit`, { version: 1 }))
      }),
      each(client =>
        ok(
          client.post(`${signed.url}/agreements/${signed.agreementId}/marks`, {
            clauseId: signed.clauses.joint.id,
            dueOn: world.today,
            kept: 'not-kept',
          }),
        ),
      ),
      // Both in at once run the search or end it; alone they are sealed.
      {
        first: () => ok(first.post(`${searching.search}/weighing`, wanting(searching.issues, 0))),
        second: async () => {},
      },
      { first: () => ok(first.post(`${choosing.search}/choice`, { yes: [1] })), second: async () => {} },
    ]
  }

  const personOf = (client: Client) =>
    client === cast.clients.employee ? cast.people.employee : cast.people.manager

  /** Lines of a writer, by table: as the owner of the database finds them, or as somebody else does. */
  const linesOf = async (writer: string, from: (table: string) => string, reader?: string) => {
    const found = new Map<string, Row[]>()
    const views = `(select view_id from views where author_id = '${writer}')`
    const gather = async (query: (sql: string) => Promise<Row[]>) => {
      for (const { table, writer: column } of hidden) {
        const theirs = column === 'view_id' ? `view_id in ${views}` : `${column} = '${writer}'`
        found.set(table, await query(`select to_jsonb(t) as line from ${from(table)} t where ${theirs}`))
      }
    }
    if (reader) await askAs(world, { ...cast.pair, personId: reader }, gather)
    else await gather(async sql => (await world.database.pool.query(sql)).rows)
    return found
  }
  const asKept = (table: string) => table
  const asRead = (table: string) => holdings.find(holding => holding.table === table)?.readFrom ?? table
  const sizes = (lines: Map<string, Row[]>) =>
    Object.fromEntries([...lines].map(([table, rows]) => [table, rows.length]))
  const more = (now: Record<string, number>, before: Record<string, number>) =>
    Object.keys(now).filter(table => now[table]! > before[table]!)

  const everywhere = async (client: Client) => {
    const files = await Promise.all(
      ['/api/my-data', '/api/my-data/export', '/api/my-days/export'].map(path => ok(client.get(path))),
    )
    const lines = (files[1]!.body as MyData).groups.flatMap(({ tables }) => tables)
    const days = files[2]!.raw.body.split('\n').filter(line => /^(UID|DTSTART|SUMMARY|URL)/.test(line))
    const mail = await world.database.pool.query('select recipient, body from outbox order by created_at')
    return { files, lines, days, mail: JSON.stringify(mail.rows) }
  }

  test.each(['employee', 'manager'] as const)(
    'by SQL, in my data, its file, the calendar and the mail nothing of it is there, when the %s is first',
    async name => {
      const first = cast.clients[name]
      const second = cast.clients[name === 'employee' ? 'manager' : 'employee']
      const [writer, reader] = [personOf(first), personOf(second)]
      const acts = await apart(first, second)
      const before = sizes(await linesOf(writer, asKept))
      const readBefore = sizes(await linesOf(writer, asRead, reader))
      const saw = await everywhere(second)
      for (const act of acts) await act.first()

      // Something was written in every one of these tables, but for what only an employee has, or a run leaves.
      const written = more(sizes(await linesOf(writer, asKept)), before)
      const onlyEmployees = ['need_cards', 'agenda_notes']
      expect(written.sort()).toEqual(
        hidden
          .map(({ table }) => table)
          .filter(
            table => table !== 'search_offers' && (name === 'employee' || !onlyEmployees.includes(table)),
          )
          .sort(),
      )
      for (const from of [asKept, asRead])
        expect(more(sizes(await linesOf(writer, from, reader)), readBefore), 'by SQL').toEqual([])
      const sees = await everywhere(second)
      for (const { raw } of sees.files) expect(raw.body).not.toContain(secretOf(name, name))
      expect(sees.days).toEqual(saw.days)
      expect(sees.mail).toEqual(saw.mail)
      for (const { table, writer: column } of hidden) {
        const theirs = (held: typeof saw.lines) =>
          held.find(one => one.table === table)?.lines.filter(line => line[column] === writer).length ?? 0
        expect([table, theirs(sees.lines)]).toEqual([table, theirs(saw.lines)])
      }

      for (const act of acts) await act.second()
      const opened = more(sizes(await linesOf(writer, asRead, reader)), readBefore)
      expect(opened.sort()).toEqual(
        hidden
          .filter(({ when }) => when === 'after')
          .map(({ table }) => table)
          .sort(),
      )
    },
  )
})
