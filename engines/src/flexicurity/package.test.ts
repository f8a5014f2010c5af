import { describe, expect, test } from 'vitest'
import { type Activity, assessActivity } from './activity.ts'
import { findCompensations } from './compensation.ts'
import { compareRungs, rungOf } from './ladder.ts'
import { type CellName, type Cluster, clusters, columns, type Row } from './matrix.ts'
import { assessPackage, type Compensation } from './package.ts'
import { smallestSoundPackages } from './smallest.ts'

const of = (...names: Cluster[]): Activity[] => names.map(cluster => ({ id: cluster, cluster }))
const link = (cell: CellName, by: string): Compensation => ({
  cell,
  by,
  why: 'agreed with the works council',
})

/** Every minus that some world has, each with a cluster that makes up for it in every world. */
const allLinks: Compensation[] = [
  link('external-mobility.I', 'internal-mobility'),
  link('external-mobility.J', 'training'),
  link('external-mobility.C', 'work-life'),
  link('terms.J', 'sustainable-employability'),
  link('terms.W', 'training'),
  link('work-life.F', 'internal-mobility'),
]

describe('one activity', () => {
  test('[H05] degrees, with minuses and question marks beside them, in all worlds', () => {
    const found = clusters.map(cluster => assessActivity({ id: cluster, cluster }))
    expect(found.map(({ degree }) => degree)).toEqual([3, 1, 2, 3, 3, 2, 2])
    for (const { degree, worlds } of found) expect(worlds.degree).toEqual({ [degree]: 108 })
    expect(found.map(({ negatives }) => negatives.join(''))).toEqual(['', 'IJC', 'W', '', '', 'F', ''])
    expect(found.map(({ unknowns }) => unknowns.join(''))).toEqual(['C', '', '', '', '', 'W', ''])
  })

  test('says in how many worlds, where the column of a mark was lost', () => {
    const { negatives, worlds } = assessActivity({ id: 'a', cluster: 'terms' })
    expect(negatives).toEqual(['W'])
    expect(worlds.negatives).toEqual({ J: 36, W: 72 })
    expect(worlds).toMatchObject({ of: 108, minimal: 0, genuine: 0 })
  })

  test('an own cell stands instead of that cell of the matrix, in every world', () => {
    const own = assessActivity({ id: 'a', cluster: 'terms', cells: { F: '+', W: '', J: '-' } })
    expect(own.worlds.negatives).toEqual({ J: 108 })
    expect(own.minimal).toBe(true)
    // Income keeps its mark where the reading has one there: two of three.
    expect(own).toMatchObject({ genuine: false, degree: 1 })
    expect(own.worlds).toMatchObject({ genuine: 72, degree: { 1: 36, 2: 72 } })
  })
})

describe('a package', () => {
  test('[H06] a single activity never gets the verdict', () => {
    for (const cluster of clusters) expect(assessPackage(of(cluster)).proof).toBe(false)
    const perfect: Row = { F: '+', S: '+', I: '+', J: '+', W: '+', C: '+' }
    const alone = assessPackage([{ id: 'a', cluster: 'training', cells: perfect }])
    expect(alone).toMatchObject({ proof: false, alone: true, missing: [], uncompensated: [] })
    const two = ['a', 'b'].map(id => ({ id, cluster: 'training' as const, cells: perfect }))
    expect(assessPackage(two)).toMatchObject({ proof: true, alone: false })
  })

  test('[H06] all seven pass only if each minus has a named activity that makes up for it', () => {
    const everything = of(...clusters)
    expect(assessPackage(everything, allLinks)).toMatchObject({ proof: true, missing: [], uncompensated: [] })
    for (const left of allLinks) {
      const found = assessPackage(
        everything,
        allLinks.filter(one => one !== left),
      )
      expect(found.proof).toBe(false)
      expect(found.uncompensated).toEqual([left.cell])
    }
    expect(assessPackage(everything).worlds).toEqual({
      of: 108,
      proof: 0,
      missing: {},
      uncompensated: {
        'external-mobility.I': 108,
        'external-mobility.J': 108,
        'external-mobility.C': 108,
        'terms.J': 36,
        'terms.W': 72,
        'work-life.F': 108,
      },
    })
  })

  test('is proof in as many worlds as its links hold in', () => {
    const withoutJ = allLinks.filter(({ cell }) => cell !== 'terms.J')
    expect(assessPackage(of(...clusters), withoutJ)).toMatchObject({
      proof: false,
      worlds: { proof: 72, of: 108 },
    })
    const byIncome = [...withoutJ, link('terms.J', 'csr')]
    // csr has a job + in half of its readings.
    expect(assessPackage(of(...clusters), byIncome).worlds).toMatchObject({
      proof: 90,
      uncompensated: { 'terms.J': 18 },
    })
  })

  test('taking the compensating activity away opens the minus again', () => {
    const activities: Activity[] = [
      { id: 'pool', cluster: 'internal-mobility' },
      { id: 'leave', cluster: 'work-life' },
      { id: 'course', cluster: 'training' },
    ]
    const links = [link('work-life.F', 'course')]
    expect(assessPackage(activities, links)).toMatchObject({ proof: true, uncompensated: [] })
    expect(assessPackage(activities.slice(0, 2), links)).toMatchObject({
      proof: false,
      uncompensated: ['work-life.F'],
    })
    expect(assessPackage(activities.slice(1), links).uncompensated).toEqual([])
  })

  test('no minus is made up for by its own cluster, or by a mark that is no plus', () => {
    const activities: Activity[] = [
      ...of('internal-mobility', 'work-life', 'csr'),
      { id: 'shifts', cluster: 'work-life', cells: { F: '+' } },
    ]
    expect(assessPackage(activities, [link('work-life.F', 'shifts')]).uncompensated).toEqual(['work-life.F'])
    expect(assessPackage(activities, [link('work-life.F', 'work-life')]).uncompensated).toEqual([
      'work-life.F',
    ])
    expect(assessPackage(activities, [link('work-life.F', 'csr')]).uncompensated).toEqual(['work-life.F'])
    expect(assessPackage(activities, [link('work-life.F', 'internal-mobility')]).proof).toBe(true)
  })

  test('[H06] only an activity makes up for a minus: the name of its cluster does not', () => {
    const activities: Activity[] = [
      { id: 'pool', cluster: 'internal-mobility' },
      { id: 'leave', cluster: 'work-life' },
    ]
    expect(assessPackage(activities, [link('work-life.F', 'internal-mobility')]).proof).toBe(false)
    expect(assessPackage(activities, [link('work-life.F', 'pool')]).proof).toBe(true)
  })

  test('counts a cell once, however many activities of its cluster there are', () => {
    const many = [
      ...of('internal-mobility'),
      ...[1, 2, 3].map(n => ({ id: `w${n}`, cluster: 'work-life' as const })),
    ]
    const found = assessPackage(many, [link('work-life.F', 'internal-mobility')])
    expect(found).toEqual(
      assessPackage(of('internal-mobility', 'work-life'), [link('work-life.F', 'internal-mobility')]),
    )
    expect(found.columns.F).toEqual({
      covered: true,
      hurt: true,
      unknown: false,
      worlds: { covered: 108, hurt: 108, unknown: 0 },
    })
  })

  test('a question mark is said of its column, and in how many worlds', () => {
    // The row of internal mobility ends with one, which a reading may move; an own mark stands in every world.
    const shifted = assessPackage(of('internal-mobility')).columns
    const rows = assessActivity({ id: 'a', cluster: 'internal-mobility' }).worlds.unknowns
    for (const column of columns) expect(shifted[column].worlds.unknown).toBe(rows[column] ?? 0)
    expect(Object.values(rows).reduce((sum, number) => sum + number, 0)).toBe(108)
    const own = assessPackage([{ id: 'a', cluster: 'terms', cells: { S: '?' } }]).columns
    expect(own.S).toMatchObject({ unknown: true, worlds: { unknown: 108 } })
    expect(own.F).toMatchObject({ unknown: false, worlds: { unknown: 0 } })
  })

  test('is missing what no plus covers, and says in how many worlds', () => {
    const { missing, worlds } = assessPackage(of('internal-mobility', 'sustainable-employability'))
    expect(missing).toEqual(['C'])
    expect(worlds).toMatchObject({ proof: 72, missing: { C: 36 } })
    expect(assessPackage([])).toMatchObject({ proof: false, missing: ['F', 'I', 'J', 'W', 'C'] })
  })
})

describe('compensations', () => {
  test('come from activities of the package first, then from clusters outside, never from the cluster itself', () => {
    const activities: Activity[] = [
      { id: 'em', cluster: 'external-mobility' },
      { id: 'terms', cluster: 'terms' },
      { id: 'course', cluster: 'training' },
    ]
    expect(findCompensations('external-mobility.I', activities)).toEqual([
      { by: 'terms', cluster: 'terms', inPackage: true, worlds: 72 },
      { by: 'course', cluster: 'training', inPackage: true, worlds: 54 },
      { by: 'internal-mobility', cluster: 'internal-mobility', inPackage: false, worlds: 108 },
      { by: 'sustainable-employability', cluster: 'sustainable-employability', inPackage: false, worlds: 72 },
      { by: 'csr', cluster: 'csr', inPackage: false, worlds: 54 },
    ])
  })

  test('each one found really closes its minus, in as many worlds as it says', () => {
    const activities = of(...clusters)
    const open = assessPackage(activities).worlds.uncompensated
    for (const cell of Object.keys(open) as CellName[])
      for (const { by, worlds } of findCompensations(cell, activities)) {
        const left = assessPackage(activities, [link(cell, by)]).worlds.uncompensated[cell] ?? 0
        // In worlds where the cell has no minus there is nothing to close.
        expect(left).toBe((open[cell]! * (108 - worlds)) / 108)
      }
  })
})

describe('ladder', () => {
  test('[H08] four organisations stand in the order of what they turn to', () => {
    const organisations = {
      learning: of('internal-mobility', 'training', 'work-life'),
      mobile: of('internal-mobility', 'external-mobility', 'terms'),
      caring: of('sustainable-employability', 'work-life', 'terms', 'csr'),
      hiring: of('external-mobility'),
    }
    const order = Object.entries(organisations)
      .sort(([, a], [, b]) => compareRungs(rungOf(b), rungOf(a)))
      .map(([name]) => name)
    expect(order).toEqual(['learning', 'mobile', 'caring', 'hiring'])
    expect(Object.values(organisations).map(rungOf)).toEqual([
      { genuine: 2, degree: 8 },
      { genuine: 1, degree: 6 },
      { genuine: 0, degree: 9 },
      { genuine: 0, degree: 1 },
    ])
  })

  test('more activities of one kind stand no higher', () => {
    const twice = [...of('training'), { id: 'second', cluster: 'training' as const }]
    expect(compareRungs(rungOf(twice), rungOf(of('training')))).toBe(0)
  })
})

describe('smallest sound packages', () => {
  test('are internal mobility with work-life balance, and with terms', () => {
    expect(smallestSoundPackages()).toEqual([
      { clusters: ['internal-mobility', 'terms'], worlds: 108 },
      { clusters: ['internal-mobility', 'work-life'], worlds: 108 },
    ])
  })

  test('in some worlds also others', () => {
    expect(smallestSoundPackages([], 1)).toEqual(
      expect.arrayContaining([
        { clusters: ['terms', 'training'], worlds: 90 },
        { clusters: ['internal-mobility', 'sustainable-employability'], worlds: 72 },
      ]),
    )
  })

  test('can be sought around what is there already', () => {
    expect(smallestSoundPackages(['csr'])[0]).toEqual({
      clusters: ['internal-mobility', 'terms', 'csr'],
      worlds: 108,
    })
    for (const { clusters: found } of smallestSoundPackages(['external-mobility', 'csr']))
      expect(found).toEqual(expect.arrayContaining(['external-mobility', 'csr']))
  })

  test('get the verdict once every minus is tied', () => {
    for (const { clusters: found, worlds } of smallestSoundPackages([], 1)) {
      const activities = of(...found)
      const cells = Object.keys(assessPackage(activities).worlds.uncompensated) as CellName[]
      const links = cells.flatMap(cell => findCompensations(cell, activities).map(({ by }) => link(cell, by)))
      expect(assessPackage(activities, links).worlds.proof).toBe(worlds)
    }
  })
})

test('rows and columns are those of the matrix', () => {
  expect([clusters.length, columns.length]).toEqual([7, 6])
})
