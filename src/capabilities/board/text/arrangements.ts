import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, with ready words for its arrangement. */
export const boardModules = {
  board: {
    nl: 'Wie hier werkt, kan op een bord vragen stellen aan collega’s over werk en arbeidsvoorwaarden. Het bord is van de werknemers. Wie leiding geeft of bij HR werkt, leest daar niets en schrijft daar niets. Dat verandert alleen bij een vraag waar de vrager hem bij vraagt. Dan staat bij zijn antwoord als wie hij spreekt, en leest hij geen namen van werknemers. Een collega kan moderator worden als vijf anderen dat goed vinden, voor een jaar.\n\nNiemand houdt bij wie op het bord leest of schrijft. Hoe lang iets blijft staan, staat onder ‘Hoe lang we bewaren’.',
    en: 'Whoever works here can ask colleagues questions on a board, about work and terms of employment. The board is the employees’ own. Whoever leads others or works in HR reads nothing there and writes nothing there. That changes only at a question to which the asker invites them. Then it stands beside their answer as whom they speak, and they read no names of employees. A colleague can become moderator once five others agree, for a year.\n\nNobody keeps track of who reads or writes on the board. How long something stays stands under ‘How long we keep it’.',
  },
} satisfies Modules
