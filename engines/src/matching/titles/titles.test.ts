import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { budget, turnOf } from '../../../../tools/rotation.ts'
import { compoundsOf } from './compounds.ts'
import { inFull } from './conventions.ts'
import { type Occupation, titlesFrom } from './titles.ts'

const folder = join(import.meta.dirname, '../../../../../shared/data/matching')
const isHere = existsSync(folder)

describe('titles', () => {
  const split = compoundsOf(
    ['verpleeghuis arts', 'arts', 'verpleeghuis', 'stad arts', 'stads gids', 'gids', 'stad'],
    [],
  )

  test('compounds fall into words that the classification has, with what joins them', () => {
    expect(split('verpleeghuisarts')).toEqual(['verpleeghuis', 'arts'])
    expect(split('stadsgids')).toEqual(['stad', 'gids'])
    expect(split('loodgieter')).toEqual(['loodgieter'])
  })

  test('what stands in brackets is left out, and what a title leaves unsaid is added', () => {
    expect(inFull('Kok (balkan)').trim()).toBe('Kok')
    expect(inFull('Docent wiskunde (1e graads)')).toMatch(/voortgezet onderwijs/)
    expect(inFull('Hoogleraar cartografie')).toMatch(/cartografie docent hoger onderwijs/)
  })

  const few: Occupation[] = [
    { id: 'a', label: 'lasser', alternatives: ['MIG-lasser'] },
    { id: 'b', label: 'vakdocent lassen beroepsonderwijs', alternatives: [] },
    { id: 'g', label: 'lassers', alternatives: [], isGroup: true },
    { id: 'k', label: 'kok', alternatives: ['souschef'] },
  ]
  const titles = titlesFrom(few)

  test('who teaches welding is no welder; a group stands behind an occupation; nothing in common is not found', () => {
    expect(titles.find('Docent lassen', 1)[0]!.id).toBe('b')
    expect(
      titles
        .find('Lasser', 5)
        .map(({ id }) => id)
        .indexOf('a'),
    ).toBe(0)
    expect(titles.find('Souschef', 5)[0]).toMatchObject({ id: 'k', label: 'kok', through: 'souschef' })
    expect(titles.find('xyzzy', 5)).toEqual([])
    expect(titles.find('', 5)).toEqual([])
  })

  test('the same titles, the same answers', () => {
    expect(titlesFrom(few).find('lasser', 4)).toEqual(titles.find('lasser', 4))
  })
})

describe.skipIf(!isHere)('the Dutch job titles of MELO in ../shared/data/matching/melo/nld', () => {
  const read = (name: string) => readFileSync(join(folder, name))
  const rows = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map(line => line.split('\t'))

  test('mean reciprocal rank is at least .565 over all titles, without a model', () => {
    const addressOf = new Map(
      rows(gunzipSync(read('melo/nld/concept_mapping.tsv.gz')).toString()).map(([id, address]) => [
        id!,
        address!,
      ]),
    )
    const labels = new Map<string, string[]>()
    for (const [id, label] of rows(read('melo/nld/corpus_elements.tsv').toString())) {
      const address = addressOf.get(id!)!
      if (labels.has(address)) labels.get(address)!.push(label!)
      else labels.set(address, [label!])
    }
    const told = new Map(
      ['esco/occupations_nl.csv', 'esco/ISCOGroups_nl.csv']
        .flatMap((name): Record<string, string>[] => parse(read(name), { columns: true }))
        .map(row => [row.conceptUri!, row]),
    )
    const group = 'http://data.europa.eu/esco/isco/C'
    const titles = titlesFrom(
      [...labels].map(([id, [label, ...alternatives]]): Occupation => {
        const row = told.get(id)
        return {
          id,
          label: label!,
          alternatives,
          description: row?.description,
          within: labels.get(group + (row?.iscoGroup ?? row?.code))?.[0],
          isGroup: id.startsWith(group),
        }
      }),
    )
    const right = new Map(
      rows(read('melo/nld/annotations.tsv').toString()).map(([query, , id]) => [query!, addressOf.get(id!)!]),
    )
    const queries = rows(read('melo/nld/queries.tsv').toString())
    // Every title, or every eighth of them in turn, of which the mean lies a little further from that of all.
    const step = budget(1, 8)
    const asked = queries.filter((_, at) => at % step === turnOf('titles', step))
    const sum = asked.reduce((all, [query, title]) => {
      const place = titles.find(title!, 100).findIndex(({ id }) => id === right.get(query!))
      return place < 0 ? all : all + 1 / (place + 1)
    }, 0)
    expect(queries.length).toBe(1302)
    expect(sum / asked.length).toBeGreaterThanOrEqual(budget(0.565, 0.47))
  })
})
