import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, each with ready words for its arrangement. */
export const dialogueModules = {
  dialogue: {
    nl: 'Medewerker en leidinggevende plannen gesprekken, allebei even vrij, en leggen onderwerpen op tafel. Wat zij daar opschrijven, lezen alleen zij. HR ziet in groepen of er gesprekken zijn, nooit waarover. Wie HR om hulp vraagt, laat weten wie dat is en wat voor hulp, en verder niets. HR biedt allebei dezelfde trainingen aan. Wie zich opgeeft, wordt gelezen door HR, tot de training geweest is.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’. Wie meekeek, staat bij ieder onder ‘Mijn gegevens’.',
    en: 'Employee and manager plan talks, both as freely, and lay topics on the table. What they write there only they read. HR sees in groups whether there are talks, never what about. Whoever asks HR for help lets HR know who asks and what kind of help, and nothing else. HR offers both the same trainings. HR reads who enrols, until the training has been.\n\nHow long everything is kept stands under ‘How long we keep it’. Who looked stands with everybody under ‘My data’.',
  },
} satisfies Modules
