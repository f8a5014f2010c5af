import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, each with ready words for its arrangement. */
export const campaignsModules = {
  campaigns: {
    nl: 'HR opent een ronde, en iedereen vult dezelfde vragen in. Te zien is alleen wat een groep zegt: nooit een groep van minder mensen dan de kleinste groep die hier geldt, en ook niets waaruit zo’n groep te berekenen is. Wat één mens invulde, leest niemand anders. Meedoen is vrij.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’.',
    en: 'HR opens a round, and everybody answers the same questions. Only what a group says is shown: never a group of fewer people than the smallest group that holds here, nor anything from which such a group can be computed. What one person filled in nobody else reads. Taking part is free.\n\nHow long everything is kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
