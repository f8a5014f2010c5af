import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, each with ready words for its arrangement. */
export const overviewModules = {
  overview: {
    nl: 'Eén keer per jaar telt het product of er gesprekken en afspraken waren, over welke soorten onderwerpen, en of ze zijn nagekomen. De ondernemingsraad en HR lezen dezelfde cijfers, alleen in groepen. Wat te klein is om te laten zien, blijft in de mist. De ondernemingsraad kan bij elk cijfer een vraag stellen, en HR antwoordt daar.\n\nElk jaar bespreken de ondernemingsraad en HR het overzicht. Wie erbij was, wat ze afspraken en het verslag lezen alleen zij.\n\nWie leidt, ziet hoeveel tijd praten met alle mensen vraagt. HR ziet dat per afdeling, op naam, en van niemand apart.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’.',
    en: 'Once a year the product counts whether there were talks and agreements, about which kinds of topics, and whether they were kept. The works council and HR read the same figures, in groups only. What is too small to show stays in the fog. The works council can ask a question about every figure, and HR answers there.\n\nEach year the works council and HR discuss the overview. Who was there, what they agreed and the minutes only they read.\n\nWhoever leads sees how much time talking with all their people asks. HR sees that by unit, by name, and of nobody apart.\n\nHow long everything is kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
