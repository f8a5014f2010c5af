import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages, pick } from '../platform/i18n/language.ts'
import { gatherCast } from './testing/cast.ts'
import { openExample } from './testing/example/open-example.ts'
import { furnish } from './testing/furnished.ts'
import type { TestApp } from './testing/test-app.ts'
import { texts } from './texts.ts'

/** A letter that went out and the paper that was signed are in the language in which they were read. */
const inOneLanguage = ['outbox', 'documents']

// Whoever reads in another language reads no sentence of ours that was written down in one: in the tables stand ids.
describe('what the product says is said to the reader, and stands in no table', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await openExample()
    const cast = await gatherCast(world)
    await furnish(cast, { view: 'released', agreement: 'signed' })
    const { url } = await furnish(cast)
    for (const topic of [{ itemId: 'variety' }, { mandatory: 'pay' }])
      expect((await cast.clients.manager.post(`${url}/topics`, topic)).status).toBe(201)
  })
  afterAll(() => world.close())

  const leaves = (tree: object): string[] =>
    Object.values(tree).flatMap(value => (typeof value === 'string' ? [value] : leaves(value)))
  /** Of two words or more and without a place to fill: one word may well be somebody's own. */
  const said = new Set(
    languages
      .flatMap(language => Object.values(texts).flatMap(text => leaves(pick(text, language) as object)))
      .filter(words => /\S\s+\S/.test(words) && !words.includes('{{')),
  )

  async function written(): Promise<string[]> {
    const { rows: tables } = await world.database.pool.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all ($1)`,
      [inOneLanguage],
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await world.database.pool.query<{ words: string }>(
        `select distinct v #>> '{}' as words from ${name} t,
           jsonb_path_query(to_jsonb(t), '$.** ? (@.type() == "string")') v`,
      )
      found.push(...rows.filter(({ words }) => said.has(words)).map(({ words }) => `${name}: ${words}`))
    }
    return found
  }

  test('no table holds a sentence of the product, in any language', async () => {
    expect(said.size).toBeGreaterThan(1000)
    expect(await written()).toEqual([])
  })

  test('one that is written down is found', async () => {
    const words = texts.dialogue.nl.mandatory.pay
    await world.database.pool.query(
      `update topics set title = $1, item_id = null, mandatory = null
       where topic_id = (select topic_id from topics where mandatory = 'pay' limit 1)`,
      [words],
    )
    expect(await written()).toEqual([`topics: ${words}`])
  })
})
