import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, each with ready words for its arrangement. */
export const mirrorsModules = {
  mirrors: {
    nl: 'Wie aan een tafel zit, kan voor zichzelf antwoord geven op korte vragen over het gesprek en over het werk. Niemand leest dat mee. Pas als iedereen aan die tafel deelt, zien zij elkaars antwoorden, allemaal tegelijk. Hoe iemand onderhandelde, ziet nooit een ander. Wie er werkt, kiest zelf of zijn antwoorden meetellen in het beeld van een team. HR en de ondernemingsraad zien dat beeld vanaf vijf mensen, en zonder namen.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’. Wie meekeek, staat bij ieder onder ‘Mijn gegevens’.',
    en: 'Whoever sits at a table can answer short questions about the talk and about the work, for themselves. Nobody reads along. Only when everybody at that table shares do they see each other’s answers, all at the same time. How somebody negotiated nobody else ever sees. Whoever works here chooses whether their answers count in the picture of a team. HR and the works council see that picture from five people on, and without names.\n\nHow long everything is kept stands under ‘How long we keep it’. Who looked stands with everybody under ‘My data’.',
  },
} satisfies Modules
