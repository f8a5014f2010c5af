import type { Activity, Cluster } from '@wisselwerk/engines/flexicurity'
import { expect, test } from 'vitest'
import { placesOf } from './ladder.ts'

const of = (...clusters: Cluster[]) => ({
  activities: clusters.map((cluster): Activity & { name: null } => ({ id: cluster, cluster, name: null })),
  compensations: [],
})

test('[H08] four organisations on the ladder: moving and learning above moving, above neither; a place is shared', () => {
  const places = placesOf([
    { label: 'caring', content: of('sustainable-employability', 'work-life', 'terms', 'csr') },
    { label: 'learning', content: of('internal-mobility', 'training', 'work-life') },
    { label: 'hiring', content: of('external-mobility') },
    { label: 'mobile', content: of('internal-mobility', 'external-mobility', 'terms') },
    { label: 'learning too', content: of('work-life', 'training', 'internal-mobility') },
  ])
  expect(places).toEqual([
    { genuine: 2, degree: 8, names: ['learning', 'learning too'] },
    { genuine: 1, degree: 6, names: ['mobile'] },
    { genuine: 0, degree: 9, names: ['caring'] },
    { genuine: 0, degree: 1, names: ['hiring'] },
  ])
})
