import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, with ready words for its arrangement. */
export const openingsModules = {
  openings: {
    nl: 'Vacatures en projecten staan eerst binnen. Wie hier werkt, leest ze en laat zelf weten mee te willen doen. Wat iemand bekijkt, houdt niemand bij. Wie zich meldt voor een project, heeft een plek als er nog een vrij is; de eigen leidinggevende hoort wat en wanneer, en beslist er niet over. Een opening gaat pas naar buiten als de dagen binnen om zijn en als iemand keek wie dit binnen wil. Wie keek en wie getoond werd, wordt vastgelegd; ieder leest de eigen regel. Een mens kiest wie komt, en iedereen die zich meldde krijgt een woord. Hoe lang het bewaard blijft, staat onder ‘Hoe lang we bewaren’.',
    en: 'Posts and projects are inside first. Whoever works here reads them and says themselves that they would like to. What somebody looks at is kept by nobody. Whoever signs up for a project has a place if one is free; the own manager hears what and when, and does not decide about it. An opening goes outside only once its days inside are over and somebody looked who inside wants it. Who looked and who was shown is noted; everybody reads their own line. A person chooses who comes, and everybody who signed up gets a word. How long it is kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
