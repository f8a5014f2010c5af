import { clusters } from '@wisselwerk/engines/flexicurity'
import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { flexicurityEn } from './text/en.ts'
import { flexicurityNl } from './text/nl.ts'

test('[H01] 36 activities: 8, 6, 4, 4, 6, 6 and 2 in a cluster, shift rosters in two', () => {
  const counts = clusters.map(cluster => catalogue.filter(activity => activity.cluster === cluster).length)
  expect(Object.fromEntries(clusters.map((cluster, at) => [cluster, counts[at]]))).toEqual({
    'internal-mobility': 8,
    'external-mobility': 6,
    terms: 4,
    'sustainable-employability': 4,
    training: 6,
    'work-life': 6,
    csr: 2,
  })
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(36)
  const rosters = catalogue.filter(({ id }) => id.endsWith('shift-rosters'))
  expect(rosters.map(({ cluster }) => cluster)).toEqual(['sustainable-employability', 'work-life'])
})

test('every activity has a name in both languages, and no line of the article is used twice', () => {
  for (const { activities } of [flexicurityNl, flexicurityEn]) {
    expect(Object.keys(activities).sort()).toEqual(catalogue.map(({ id }) => id).sort())
    expect(new Set(Object.values(activities)).size).toBe(36)
  }
  expect(new Set(catalogue.map(({ lines }) => lines)).size).toBe(36)
})
