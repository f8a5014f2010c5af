import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, each with ready words for its arrangement. */
export const agreementsModules = {
  agreements: {
    nl: 'Medewerker en leidinggevende schrijven op wat zij afspraken, ieder apart, en maken er één tekst van. De tekst wordt naast wet, cao en contract gelegd voordat zij tekenen. Alleen zij lezen hem. HR leest hem niet. Wat getekend is, blijft leesbaar voor beiden. Een medewerker vraagt om andere uren, tijden, een plek of iets anders op maat. Wat er gevraagd en geantwoord is, lezen alleen zij twee.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’. Wie meekeek, staat bij ieder onder ‘Mijn gegevens’.',
    en: 'Employee and manager write down what they agreed, each apart, and make one text of it. The text is laid beside law, collective agreement and contract before they sign. Only they read it. HR does not read it. What is signed stays readable for both. An employee asks for other hours, times, a place or something else made to measure. What is asked and answered only the two of them read.\n\nHow long everything is kept stands under ‘How long we keep it’. Who looked stands with everybody under ‘My data’.',
  },
} satisfies Modules
