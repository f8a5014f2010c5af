import type { Modules } from '../../../platform/plate/plate.ts'

export const competencesModules = {
  competences: {
    nl: 'Wie hier werkt, kan opschrijven wat die kan en wat die graag doet. Dat staat los van elkaar. Per ding kiest die zelf wie het ziet; eerst is dat niemand. Wie mensen zoekt binnen de organisatie, vindt alleen wie laat zien dat die iets kan én wil. Elke keer dat iemand zoekt, staat in een lijst die de zoeker leest, en ieder die is getoond voor zichzelf. Minder dan vijf mensen worden niet geteld. Hoe lang het bewaard blijft, staat onder ‘Hoe lang we bewaren’.',
    en: 'Whoever works here can write down what they can do and what they like to do. The two are apart. For each thing they choose who sees it; at first that is nobody. Whoever looks for people inside finds only who shows that they can do something and want to. Every search is kept in a list that the one who looked reads, and each person shown for themselves. Fewer than five people are not counted. How long it is kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
