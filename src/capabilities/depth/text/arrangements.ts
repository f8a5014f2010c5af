import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, with ready words that HR may put before it. */
export const depthModules = {
  depth: {
    nl: 'Vóór een gesprek zegt de leidinggevende wat vastligt, wat bespreekbaar is en wat open is. Wie aan die tafel zit, leest dat. Komt er later iets bij, dan staat erbij dat het later was. Tijdens het gesprek kan ieder voor zichzelf iets opschrijven. Niemand leest dat mee, tot de schrijver het deelt met wie aan tafel zit. De medewerker mag iemand meenemen, van hier of van buiten. Die leest alleen wat gedeeld is, tot het gesprek geweest is. HR en de ondernemingsraad lezen hier niets van.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’. Wie meekeek, staat bij ieder onder ‘Mijn gegevens’.',
    en: 'Before a talk the manager says what is fixed, what can be discussed and what is open. Whoever sits at that table reads it. What is added later is marked as later. During the talk everybody can write something down for themselves. Nobody reads along, until the writer shares it with whoever sits at the table. The employee may bring someone, from here or from outside. They read only what is shared, until the talk has been. HR and the works council read none of it.\n\nHow long everything is kept stands under ‘How long we keep it’. Who looked stands with everybody under ‘My data’.',
  },
} satisfies Modules
