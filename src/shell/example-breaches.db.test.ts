import { afterAll, beforeAll, expect, test } from 'vitest'
import { chairs } from '../../db/demo/chairs.ts'
import type { BreachContent } from '../capabilities/repair/model.ts'
import { openContent } from '../capabilities/repair/service/locked.ts'
import { type Language, languages } from '../platform/i18n/language.ts'
import { exampleIn } from './testing/example/both.ts'
import { openExample } from './testing/example/open-example.ts'
import type { TestApp } from './testing/test-app.ts'

let world: TestApp
beforeAll(async () => {
  world = await openExample({ inEveryLanguage: true, recorded: false })
})
afterAll(() => world.close())

type Entry = BreachContent & { by: string; agreed: boolean }

async function entriesIn(language: Language): Promise<Entry[]> {
  const organisationId = exampleIn(language)
  const vault = world.app.house.openVault(organisationId)
  const { rows } = await world.database.pool.query<{
    breach_id: string
    locked: string
    by: string
    agreed: boolean
  }>(
    `select b.breach_id, b.locked, p.number as by, a.breach_id is not null as agreed
      from breaches b join people p using (organisation_id, person_id)
        left join seam_agreements a on a.organisation_id = b.organisation_id and a.breach_id = b.breach_id
      where b.organisation_id = $1 order by b.breach_id`,
    [organisationId],
  )
  return rows.map(({ breach_id, locked, by, agreed }) => ({
    ...openContent(vault, breach_id, locked)!,
    by,
    agreed,
  }))
}

const stateOf = ({ mendedOn, topicId, state }: Entry) => (mendedOn ? 'mended' : topicId ? 'mending' : state)
const count = (entries: readonly Entry[], of: (entry: Entry) => string) => {
  const counts: Record<string, number> = {}
  for (const entry of entries) counts[of(entry)] = (counts[of(entry)] ?? 0) + 1
  return counts
}

test('[A08] the example has 31 of them in four states, 12 of them mended, the same in both languages', async () => {
  const [dutch, english] = [await entriesIn('nl'), await entriesIn('en')]
  for (const entries of [dutch, english]) {
    expect(entries).toHaveLength(31)
    expect(count(entries, stateOf)).toEqual({ mended: 12, mending: 3, threatened: 5, existing: 11 })
    expect(entries.filter(({ agreed }) => agreed).map(({ by }) => by)).toEqual([chairs.bram.number])
    // Whoever sits down in a chair finds every state in front of Samira, and one of the other side in front of Joost.
    const own = (number: string) => entries.filter(({ by }) => by === number)
    expect(own(chairs.samira.number).map(stateOf).sort()).toEqual([
      'existing',
      'mended',
      'mending',
      'threatened',
    ])
    expect(own(chairs.joost.number).map(({ side }) => side)).toEqual(['organisation'])
  }
  const told = (entries: readonly Entry[]) =>
    entries.map(entry => [entry.by, entry.recordedOn, stateOf(entry), entry.weight, entry.exchange]).sort()
  expect(told(dutch)).toEqual(told(english))
  expect(dutch.map(({ happened }) => happened)).not.toEqual(english.map(({ happened }) => happened))
})

test('[A12] of two teams HR and the works council say the same, and of a third only one of them has said anything', async () => {
  for (const language of languages) {
    const { rows } = await world.database.pool.query(
      `select hr_by is not null and council_by is not null as both from team_conditions where organisation_id = $1`,
      [exampleIn(language)],
    )
    expect(rows.filter(({ both }) => both)).toHaveLength(2)
    expect(rows).toHaveLength(3)
  }
})

test('[A10] the year that the works council asked for has its three columns, of everybody', async () => {
  const { rows } = await world.database.pool.query<{ figures: { name: string; unitId: string | null }[] }>(
    'select figures from overviews where organisation_id = $1',
    [exampleIn('nl')],
  )
  const three = rows[0]!.figures.filter(({ name, unitId }) => name.startsWith('breach.') && unitId === null)
  expect(three.map(({ name }) => name)).toEqual(['breach.exchange', 'breach.authority', 'breach.cooperation'])
})
