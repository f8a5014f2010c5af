import type { Cluster } from '@wisselwerk/engines/flexicurity'

/** Lines of seed 000, table 3, in which an activity stands. */
type Lines = readonly [first: number, last?: number]

/**
 * The 36 activities that HR managers of 44 organisations called new or were proud of (seed 000, lines 285-375; the
 * seven clusters also in seed 001, lines 397-411). Lasting shift rosters stand in two clusters there, and so here.
 * The wording, in the texts, is our own.
 */
const table = {
  'internal-mobility': {
    'online-career-centre': [291],
    'mobility-centre': [293],
    'internal-flex-pool': [294],
    'openings-and-projects': [295, 296],
    'competence-bank': [297],
    'other-locations': [298, 299],
    'preventive-mobility-phase': [300],
    'employability-budget': [301],
  },
  'external-mobility': {
    'shared-flex-pool': [315],
    'joint-mobility-centre': [316, 318],
    'freelance-marketplace': [319],
    're-employment-centre': [320, 321],
    alumni: [322],
    'outside-openings': [323, 324],
  },
  terms: {
    'choice-package': [306],
    'new-style-agreement': [307],
    'all-in-pay': [308],
    'experience-budget': [309, 310],
  },
  'sustainable-employability': {
    'lasting-shift-rosters': [344, 345],
    vitality: [349],
    'life-phase': [350, 351],
    strengths: [352],
  },
  training: {
    'courses-for-older': [354, 355],
    'recognised-diploma': [359],
    'school-cooperation': [360, 361],
    'prior-learning': [362],
    'training-budget': [363],
    'learning-square': [364],
  },
  'work-life': {
    'balanced-shift-rosters': [329, 330],
    'new-ways-of-working': [335],
    'informal-care': [336],
    sabbatical: [337],
    'self-rostering': [338],
    'work-your-way': [339],
  },
  csr: {
    'former-patients': [370],
    'entry-programmes': [371, 373],
  },
} as const satisfies Record<Cluster, Record<string, Lines>>

type IdsIn<T> = { [C in keyof T]: keyof T[C] }[keyof T]
export type CatalogueId = IdsIn<typeof table> & string

export interface CatalogueActivity {
  readonly id: CatalogueId
  readonly cluster: Cluster
  /** Line or lines of seed 000, such as `316-318`. */
  readonly lines: string
}

export const catalogue: readonly CatalogueActivity[] = Object.entries(table).flatMap(
  ([cluster, activities]) =>
    Object.entries(activities as Record<string, Lines>).map(([id, lines]) => ({
      id: id as CatalogueId,
      cluster: cluster as Cluster,
      lines: lines.join('-'),
    })),
)

const byId = new Map<string, CatalogueActivity>(catalogue.map(activity => [activity.id, activity]))
export const findInCatalogue = (id: string): CatalogueActivity | undefined => byId.get(id)
