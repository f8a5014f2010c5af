import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breaksWorkSecurityRule, degree, isGenuine, isMinimal, isWide } from './criteria.ts'
import {
  type Cluster,
  clusters,
  columns,
  employeeColumns,
  type Mark,
  printedRows,
  type Row,
} from './matrix.ts'
import { admissible, cellsOf, readingsOf, shownRows, worlds } from './readings.ts'

const asText = (row: Row): string => columns.map(column => row[column] || '.').join(' ')
const rowsOf = (world: readonly number[]): Row[] =>
  clusters.map((cluster, at) => admissible[cluster][world[at]!]!)

describe('readings of table 1', () => {
  test.each<[Cluster, number, number, number, number]>([
    ['internal-mobility', 1, 1, 1, 1],
    ['external-mobility', 1, 1, 1, 1],
    ['terms', 15, 6, 3, 3],
    ['sustainable-employability', 15, 6, 3, 3],
    ['training', 6, 2, 2, 2],
    ['work-life', 6, 3, 3, 1],
    ['csr', 20, 10, 6, 6],
  ])(
    '%s: %i placements, %i agree with its own lines, %i with the softer one, %i with both articles',
    (cluster, ...counts) => {
      expect(
        (['marks', 'text', 'soft', 'all'] as const).map(level => readingsOf(cluster, level).length),
      ).toEqual(counts)
    },
  )

  test('keep the printed marks in their order', () => {
    for (const { cluster, marks } of printedRows)
      for (const row of readingsOf(cluster, 'marks'))
        expect(columns.map(column => row[column]).filter(mark => mark !== '')).toEqual(marks)
  })

  test('give 108 different worlds, and in all of them exactly internal mobility and training are genuine', () => {
    expect(new Set(worlds.map(String)).size).toBe(108)
    for (const world of worlds) {
      const genuine = rowsOf(world).flatMap((row, at) => (isGenuine(row) ? [clusters[at]] : []))
      expect(genuine).toEqual(['internal-mobility', 'training'])
    }
  })

  test('a flexible organisation through sustainable employability would make a third genuine activity', () => {
    const left = readingsOf('sustainable-employability', 'text').filter(row => row.F === '+')
    expect(left).toHaveLength(3)
    expect(left.every(isGenuine)).toBe(true)
  })
})

describe('criteria', () => {
  const verdicts = (holds: (row: Row) => boolean) =>
    worlds.map(world => rowsOf(world).flatMap((row, at) => (holds(row) ? [clusters[at]] : [])))

  test('[H03] internal mobility, external mobility and training are flexicurity at least, in all 108 worlds', () => {
    const expected = ['internal-mobility', 'external-mobility', 'training']
    for (const found of verdicts(isMinimal)) expect(found).toEqual(expected)
    expect(verdicts(isMinimal)).toHaveLength(108)
  })

  test('[H04] exactly internal mobility and training are genuine, in all 108 worlds', () => {
    for (const found of verdicts(isGenuine)) expect(found).toEqual(['internal-mobility', 'training'])
  })

  test('degrees are 3, 1, 2, 3, 3, 2, 2 in all worlds, and the whole matrix has five minuses', () => {
    for (const world of worlds) {
      expect(rowsOf(world).map(degree)).toEqual([3, 1, 2, 3, 3, 2, 2])
      expect(rowsOf(world).flatMap(row => columns.filter(column => row[column] === '-'))).toHaveLength(5)
    }
  })

  test('the looser sentence would make all seven rows flexicurity', () => {
    for (const found of verdicts(isWide)) expect(found).toEqual(clusters)
  })

  test('external mobility breaks the rule that work security brings income and job along; internal does not', () => {
    expect(admissible['external-mobility'].every(breaksWorkSecurityRule)).toBe(true)
    expect(admissible['internal-mobility'].some(breaksWorkSecurityRule)).toBe(false)
    expect(admissible.terms.some(breaksWorkSecurityRule)).toBe(false)
  })

  test('each criterion needs each of its parts', () => {
    const row: Row = { F: '+', S: '+', I: '+', J: '+', W: '', C: '' }
    expect([isMinimal(row), isGenuine(row), isWide(row)]).toEqual([true, true, true])
    expect(isMinimal({ ...row, F: '' })).toBe(false)
    expect(isMinimal({ ...row, I: '', J: '-' })).toBe(false)
    expect(isGenuine({ ...row, F: '?' })).toBe(false)
    expect(isGenuine({ ...row, S: '' })).toBe(false)
    expect(isGenuine({ ...row, J: '?' })).toBe(false)
    expect(isWide({ ...row, F: '-', S: '' })).toBe(false)
    expect(isWide({ ...row, I: '', J: '' })).toBe(false)
  })

  test('where the softer line is dropped for terms and csr, the genuine rows stay; both rows become minimal', () => {
    for (const cluster of ['terms', 'csr'] as const) {
      const rival = readingsOf(cluster, 'text').filter(row => row.F === '+')
      expect(rival.length).toBeGreaterThan(2)
      for (const row of rival) {
        expect(degree(row)).toBe(1)
        expect(isMinimal(row)).toBe(true)
        expect(isGenuine(row)).toBe(false)
      }
    }
    const minus = readingsOf('terms', 'text')
      .filter(row => row.F === '+')
      .map(row => employeeColumns.filter(c => row[c] === '-'))
    expect(minus).toEqual([['I'], ['J'], ['W']])
  })
})

describe('certainty of cells', () => {
  /** Capital: stated. Small: derived. Star: unplaced. Then the mark that is shown. */
  const certainty = (cluster: Cluster): string => {
    const cells = cellsOf(cluster)
    return columns
      .map(
        column =>
          `${{ stated: 'S', derived: 'd', unplaced: '*' }[cells[column].certainty]}${cells[column].shown ?? '~'}`,
      )
      .join(' ')
  }

  test.each<[Cluster, string]>([
    ['internal-mobility', 'S+ S+ S+ S+ S+ S?'],
    ['external-mobility', 'S+ S+ S- S- S+ S-'],
    ['terms', 'd S+ *+ * *- S+'],
    ['sustainable-employability', 'd S+ *+ S+ *+ *'],
    ['training', 'S+ S+ *+ S+ S+ *'],
    ['work-life', 'S- S+ d d+ d? S+'],
    ['csr', 'd S+ *~ *~ *~ *~'],
  ])('%s is %s', (cluster, expected) => {
    expect(certainty(cluster)).toBe(expected)
  })

  test('a cell says which marks it can have and in how many worlds', () => {
    expect(cellsOf('terms').W.marks).toEqual([
      { mark: '', worlds: 36 },
      { mark: '-', worlds: 72 },
    ])
    expect(cellsOf('terms').J.marks).toEqual([
      { mark: '-', worlds: 36 },
      { mark: '', worlds: 36 },
      { mark: '+', worlds: 36 },
    ])
    expect(cellsOf('csr').C.marks).toEqual([
      { mark: '', worlds: 54 },
      { mark: '+', worlds: 54 },
    ])
    expect(cellsOf('work-life').J.because).toEqual(['z1'])
    expect(cellsOf('csr').F.because).toEqual(['t8'])
    for (const cluster of clusters)
      for (const column of columns)
        expect(cellsOf(cluster)[column].marks.reduce((sum, { worlds: n }) => sum + n, 0)).toBe(108)
  })

  test('what is shown is one of the admissible readings, wherever a reading is shown', () => {
    for (const cluster of clusters)
      if (cluster !== 'csr') expect(admissible[cluster].map(asText)).toContain(asText(shownRows[cluster]))
    expect(asText(shownRows.csr)).toBe('. + . . . .')
  })
})

const reference = join(import.meta.dirname, '../../../../shared/product/table1_readings.txt')

describe.skipIf(!existsSync(reference))('the list of readings in ../shared/product', () => {
  const names: Record<Cluster, string> = {
    'internal-mobility': 'IM  Interne mobiliteit',
    'external-mobility': 'EM  Externe mobiliteit',
    terms: 'AV  Arbeidsvoorwaarden',
    'sustainable-employability': 'DI  Duurzame inzetbaarheid',
    training: 'OPL Opleidingen',
    'work-life': 'WPB Werk-prive balans',
    csr: 'MVO Maatsch. verantw. ond.',
  }
  const yes = (value: boolean): string => (value ? 'True' : 'False')
  const count = (row: Row, mark: Mark): number =>
    employeeColumns.filter(column => row[column] === mark).length

  function describeRow(cluster: Cluster, row: Row): string {
    const holds = (level: 'soft' | 'all') => readingsOf(cluster, level).map(asText).includes(asText(row))
    const against = holds('all')
      ? 'soft-ok'
      : holds('soft')
        ? 'violates seed 0'
        : "violates 'niet zozeer org.flex'"
    return (
      `    ${asText(row)}   emp+=${degree(row)} emp-=${count(row, '-')} ?=${columns.filter(c => row[c] === '?').length}` +
      ` minimal=${yes(isMinimal(row))} wide=${yes(isWide(row))} genuine=${yes(isGenuine(row))}` +
      ` seed0-closure=${yes(!breaksWorkSecurityRule(row))}  [${against}]`
    )
  }

  test('comes out the same, letter by letter', () => {
    const parts = clusters.map(cluster => {
      const [raw, hard, soft, all] = (['marks', 'text', 'soft', 'all'] as const).map(level =>
        readingsOf(cluster, level),
      )
      return [
        `${names[cluster]}: raw ${raw!.length} | text-hard ${hard!.length} | +text-soft ${soft!.length} | +seed0 ${all!.length}`,
        ...hard!.map(row => describeRow(cluster, row)),
      ].join('\n')
    })
    const text = `columns: F S I J W C\n\n${parts.join('\n\n')}\n`
    expect(text).toBe(readFileSync(reference, 'utf8'))
  })
})
