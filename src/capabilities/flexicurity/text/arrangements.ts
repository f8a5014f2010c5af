import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, each with ready words for its arrangement. */
export const flexicurityModules = {
  'team-needs': {
    nl: 'Een leidinggevende schrijft op hoeveel flexibiliteit en zekerheid het team nodig heeft. HR legt dat naast het pakket van maatregelen. Het gaat over teams, nooit over één mens, en in de tekst staat geen naam. Wie hier werkt, kan het lezen.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’.',
    en: 'A manager writes down how much flexibility and security the team needs. HR lays that beside the package of measures. It is about teams, never about one person, and no name stands in the text. Whoever works here can read it.\n\nHow long everything is kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
