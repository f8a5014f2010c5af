import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, with ready words for its arrangement. */
export const budgetsModules = {
  budgets: {
    nl: 'Wie hier werkt, krijgt een budget om uit te zoeken hoe die verder wil. Iedereen leest waarom het er is, wat er op de lijst staat en wanneer het stopt. Wie iets kiest, heeft het meteen: niemand hoeft ja te zeggen. Wat iemand koos, leest alleen die zelf. HR leest alleen wie een budget als loon krijgt, om het te betalen.\n\nHoe lang alles bewaard blijft, staat onder ‘Hoe lang we bewaren’.',
    en: 'Whoever works here gets a budget to find out how they want to go on. Everybody reads why it is there, what is on the list and when it ends. Whoever chooses something has it at once: nobody has to say yes. What somebody chose, only they read. HR reads only who gets a budget as wage, to pay it.\n\nHow long everything is kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
