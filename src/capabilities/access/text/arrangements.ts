import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, each with ready words for its arrangement. */
export const accessModules = {
  directory: {
    nl: 'Het adresboek van de organisatie (SCIM) houdt hier bij wie er werkt: naam, nummer, e-mailadres en of iemand binnen mag. Het adresboek leest niets van wat mensen hier schrijven. Iemands toegang sluiten kan het altijd, ook als dit onderdeel dicht is.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’.',
    en: 'The directory of the organisation (SCIM) keeps here who works here: name, number, e-mail address and whether somebody may come in. The directory reads nothing of what people write here. It can always close somebody’s access, also while this part is closed.\n\nHow long everything is kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
