import type { CellName, Cluster } from '@wisselwerk/engines/flexicurity'
import { type CatalogueId, findInCatalogue } from '../../src/capabilities/flexicurity/catalogue.ts'
import type { PackageContent } from '../../src/capabilities/flexicurity/model.ts'
import { type RelationKind, relationKinds } from '../../src/capabilities/people/model.ts'
import type { Tx } from '../../src/platform/db/database.ts'
import { insert } from './insert.ts'
import type { DemoPeople } from './people.ts'
import type { Ids } from './random.ts'
import type { CordId, Words } from './words/shape.ts'

type Reach = readonly RelationKind[]
const permanent: Reach = ['permanent']
const contract: Reach = ['permanent', 'fixed_term']
const staff: Reach = ['permanent', 'fixed_term', 'on_call']
const everybody: Reach = relationKinds

/** 21 of the 36, of which 9 are there only for permanent staff. */
export const demoActivities: readonly [id: CatalogueId, reaches: Reach, since: string][] = [
  ['openings-and-projects', staff, '2023-03-01'],
  ['competence-bank', permanent, '2024-09-01'],
  ['other-locations', permanent, '2021-01-01'],
  ['preventive-mobility-phase', permanent, '2026-02-01'],
  ['shared-flex-pool', ['on_call', 'agency', 'payroll'], '2019-05-01'],
  ['outside-openings', contract, '2024-01-01'],
  ['alumni', contract, '2025-04-01'],
  ['choice-package', permanent, '2020-01-01'],
  ['all-in-pay', ['on_call'], '2018-07-01'],
  ['lasting-shift-rosters', permanent, '2022-10-01'],
  ['vitality', staff, '2019-01-01'],
  ['life-phase', permanent, '2021-06-01'],
  ['recognised-diploma', contract, '2020-09-01'],
  ['school-cooperation', staff, '2017-09-01'],
  ['prior-learning', contract, '2022-01-01'],
  ['training-budget', permanent, '2020-01-01'],
  ['learning-square', everybody, '2025-01-01'],
  ['balanced-shift-rosters', contract, '2022-10-01'],
  ['informal-care', permanent, '2023-11-01'],
  ['self-rostering', permanent, '2024-05-01'],
  ['entry-programmes', ['fixed_term'], '2021-09-01'],
]

const cords = {
  'external-mobility.I': 'mobility-centre',
  'external-mobility.J': 'mobility-centre',
  'external-mobility.C': 'self-rostering',
  'terms.J': 'school-cooperation',
  'terms.W': 'school-cooperation',
  'work-life.F': 'mobility-centre',
} as const satisfies Record<CordId & CellName, CatalogueId>

/** Three minuses wait for a mobility centre that was planned and is not there: one card away from proof. */
export const demoPackage = (words: Words): PackageContent => ({
  activities: demoActivities.map(([id]) => ({ id, cluster: clusterOf(id), name: null })),
  compensations: (Object.keys(cords) as CordId[]).map(cell => ({
    cell,
    by: cords[cell],
    why: words.cords[cell],
  })),
})

function clusterOf(id: CatalogueId): Cluster {
  return findInCatalogue(id)!.cluster
}

/** What HR has in its register, the first package, and two need cards for each team. */
export async function loadFlexicurity(tx: Tx, ids: Ids, register: DemoPeople, words: Words): Promise<void> {
  const { organisationId: organisation_id } = register
  await insert(tx, 'activities', demoActivities, ([activity_id, reaches, since]) => ({
    organisation_id,
    activity_id,
    cluster: clusterOf(activity_id),
    reaches: [...reaches],
    since,
  }))
  await insert(tx, 'packages', [demoPackage(words)], content => ({
    organisation_id,
    number: 1,
    content: JSON.stringify(content),
    published_by: register.roles.find(({ role }) => role === 'hr')!.personId,
    published_on: '2026-06-15',
    published_at: new Date('2026-06-15T10:00:00Z'),
  }))
  const cards = register.units.flatMap(({ unitId, team }) =>
    (['flexibility', 'stability'] as const).map(need => ({
      unitId,
      need,
      card: words.needs[team.code][need],
    })),
  )
  await insert(tx, 'organisation_needs', cards, ({ unitId, need, card: [what, needed_when, how_long] }) => ({
    organisation_id,
    card_id: ids.next('team-need'),
    unit_id: unitId,
    need,
    what,
    needed_when,
    how_long,
  }))
}
