import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, with ready words for its arrangement. */
export const repairModules = {
  repair: {
    nl: 'Medewerker en leidinggevende schrijven allebei voor zichzelf op dat iets niet is nagekomen, of dat dat dreigt. Niemand anders ziet dat, verandert het of sluit het af: ook HR, de OR en de beheerder niet. Wat het met iemand doet, staat op een apart blad. Wie schreef, kiest zelf of de ander iets hoort, en wat.\n\nIn het jaaroverzicht staat alleen hoeveel mensen iets opschreven over de ruil, het gezag (wie beslist) of de samenwerking (hoe jullie met elkaar omgaan), in groepen die groot genoeg zijn. Per team zeggen HR en OR samen wat breuk in de hand werkt: over het team, nooit over iemand. Hoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’.',
    en: 'Employee and manager each write down for themselves that something was not kept, or threatens not to be. Nobody else sees it, changes it or closes it: not HR, not the works council and not the operator. What it does to somebody stands on a sheet apart. Whoever wrote chooses whether the other hears anything, and what.\n\nThe yearly overview says only how many people wrote something down about the exchange, the authority (who decides) or the cooperation (how you treat each other), in groups that are large enough. Of each team HR and the works council say together what makes breach likelier: of the team, never of a person. How long everything is kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
