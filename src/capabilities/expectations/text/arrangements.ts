import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, each with ready words for its arrangement. */
export const expectationsModules = {
  expectations: {
    nl: 'Medewerker en leidinggevende vullen ieder een eigen kijk in: wat is belangrijk, wat is afgesproken, en wat is nagekomen. Alleen zij lezen elkaars kijk, en pas als allebei op ‘laat zien’ drukken. HR, de ondernemingsraad en andere leidinggevenden lezen er niets van. Niemand krijgt een cijfer. Meedoen is vrij, en wie een kijk weghaalt, hoeft niet te zeggen waarom.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’. Wie meekeek, staat bij ieder onder ‘Mijn gegevens’.',
    en: 'Employee and manager each fill in a view of their own: what is important, what is agreed, and what was kept. Only they read each other’s view, and only once both press ‘show’. HR, the works council and other managers read nothing of it. Nobody gets a mark. Taking part is free, and whoever takes a view away need not say why.\n\nHow long everything is kept stands under ‘How long we keep it’. Who looked stands with everybody under ‘My data’.',
  },
} satisfies Modules
