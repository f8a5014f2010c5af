import type { CellName, Cluster } from '@wisselwerk/engines/flexicurity'
import { type CatalogueId, findInCatalogue } from '../../src/capabilities/flexicurity/catalogue.ts'
import type { PackageContent } from '../../src/capabilities/flexicurity/model.ts'
import type { OrganisationNeed } from '../../src/capabilities/flexicurity/vocabulary.ts'
import { type RelationKind, relationKinds } from '../../src/capabilities/people/model.ts'
import type { Tx } from '../../src/platform/db/database.ts'
import { insert } from './insert.ts'
import type { DemoPeople } from './people.ts'
import { Ids } from './random.ts'

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

const cord = (cell: CellName, by: CatalogueId, why: string) => ({ cell, by, why })

/** Three minuses wait for a mobility centre that was planned and is not there: one card away from proof. */
export const demoPackage: PackageContent = {
  activities: demoActivities.map(([id]) => ({ id, cluster: clusterOf(id), name: null })),
  compensations: [
    cord(
      'external-mobility.I',
      'mobility-centre',
      'Wie tussen twee klussen zit, krijgt via het centrum eerst werk in huis.',
    ),
    cord('external-mobility.J', 'mobility-centre', 'Het centrum zoekt eerst een andere plek bij Waterkant.'),
    cord(
      'external-mobility.C',
      'self-rostering',
      'Ook mensen uit de flexpool geven hun wensen op in hetzelfde rooster.',
    ),
    cord(
      'terms.J',
      'school-cooperation',
      'Wie voor een ander pakket kiest, houdt recht op scholing voor de eigen baan.',
    ),
    cord('terms.W', 'school-cooperation', 'Met het roc blijft het vak op peil, ook bij all-in loon.'),
    cord(
      'work-life.F',
      'mobility-centre',
      'Het centrum vult gaten in het rooster met mensen van andere teams.',
    ),
  ],
}

function clusterOf(id: CatalogueId): Cluster {
  return findInCatalogue(id)!.cluster
}

type Card = readonly [what: string, when: string, howLong: string]
const needs: Record<string, Record<OrganisationNeed, Card>> = {
  WN: {
    flexibility: ['Twee mensen die ook de route in Zuid kunnen rijden', 'in de zomer', 'acht weken per jaar'],
    stability: [
      'Vaste gezichten bij mensen die thuis veel zorg krijgen',
      'iedere dag',
      'zolang de zorg duurt',
    ],
  },
  WZ: {
    flexibility: [
      'Iemand die een avonddienst kan overnemen',
      'op dinsdag en donderdag',
      'tot het nieuwe jaar',
    ],
    stability: ['Een wijkverpleegkundige voor elke buurt', 'op werkdagen', 'de komende drie jaar'],
  },
  DK: {
    flexibility: ['Drie mensen extra rond het eten', 'van vier tot zeven uur', 'blijvend'],
    stability: ['Per woning een vaste groep van zes', 'ook in het weekend', 'een jaar of langer'],
  },
  NT: {
    flexibility: ['Een reserve die in twee uur kan komen', 'in de nacht van vrijdag en zaterdag', 'blijvend'],
    stability: ['In elke nacht een verpleegkundige die het huis kent', 'elke nacht', 'blijvend'],
  },
  RV: {
    flexibility: ['Een spreekuur in de avond', 'op maandag en woensdag', 'een proef van een half jaar'],
    stability: ['Dezelfde therapeut van begin tot eind', 'tijdens het hele traject', 'gemiddeld tien weken'],
  },
  HH: {
    flexibility: ['Schuiven tussen huis en linnenkamer', 'als een van beide te vol is', 'per week'],
    stability: ['Op elke verdieping twee vaste mensen', 'op werkdagen', 'een jaar'],
  },
  KR: {
    flexibility: ['Meer handen op zaterdag en bij feesten', 'vooral in december en mei', 'per dienst'],
    stability: ['Een kok die de diëten kent', 'bij elke maaltijd', 'blijvend'],
  },
  WB: {
    flexibility: ['Een balie die ook op zaterdag open is', 'op zaterdag tot vier uur', 'vanaf de herfst'],
    stability: [
      'Rust over wat er met de winkel gebeurt',
      'voor het einde van het jaar',
      'tot het besluit er is',
    ],
  },
  WV: {
    flexibility: ['Huisbezoeken buiten kantoortijd', 'een avond per week', 'een proef van een jaar'],
    stability: ['Een vaste consulent per straat', 'op werkdagen', 'twee jaar'],
  },
  OH: {
    flexibility: ['Vakmensen voor een paar weken', 'bij grote klussen in de zomer', 'zes weken'],
    stability: ['Iemand die de installaties van elk huis kent', 'altijd bereikbaar', 'blijvend'],
  },
  BI: {
    flexibility: ['Werk op afstand als er een storing is', 'ook buiten kantoortijd', 'per keer'],
    stability: ['Twee mensen die de roosters kunnen maken', 'het hele jaar', 'blijvend'],
  },
  SH: {
    flexibility: [
      'Hulp bij drukte rond de jaargesprekken',
      'van oktober tot december',
      'drie maanden per jaar',
    ],
    stability: ['Een adviseur die de teams kent', 'op werkdagen', 'drie jaar'],
  },
}

/** What HR has in its register, the first package, and two need cards for each team. */
export async function loadFlexicurity(tx: Tx, seed: number, register: DemoPeople): Promise<void> {
  const { organisationId: organisation_id } = register
  const ids = new Ids(seed)
  await insert(tx, 'activities', demoActivities, ([activity_id, reaches, since]) => ({
    organisation_id,
    activity_id,
    cluster: clusterOf(activity_id),
    reaches: [...reaches],
    since,
  }))
  await insert(tx, 'packages', [demoPackage], content => ({
    organisation_id,
    number: 1,
    content: JSON.stringify(content),
    published_by: register.roles.find(({ role }) => role === 'hr')!.personId,
    published_on: '2026-06-15',
    published_at: new Date('2026-06-15T10:00:00Z'),
  }))
  const cards = register.units.flatMap(({ unitId, team }) =>
    (['flexibility', 'stability'] as const).map(need => ({ unitId, need, card: needs[team.code]![need] })),
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
