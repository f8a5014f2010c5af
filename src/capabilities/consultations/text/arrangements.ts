import type { Modules } from '../../../platform/plate/plate.ts'

/** What the works council opens here, with ready words for its arrangement. */
export const consultationsModules = {
  consultations: {
    nl: 'HR of de ondernemingsraad legt een voorstel voor aan iedereen of aan één afdeling. Wie het aangaat, kan erop reageren, welk contract hij ook heeft. Reageren is vrij, en niemand ziet wie er reageerde. Pas na de laatste dag leest wie beslist wat er gezegd is, samen met wie het voorlegde. Een naam staat erbij als iemand dat zelf wil. Wie leiding aan hem geeft, leest die naam dan nog niet. Wat iemand zegt, telt nooit mee in een oordeel over zijn werk.\n\nEen voorstel sluit alleen met een uitkomst. Daarin staat wat er met elk punt gebeurde, en waarom. Wie gevraagd is, kan dat lezen. Daarna leest niemand de reacties meer. Hoe lang ze bewaard blijven, staat onder ‘Hoe lang we bewaren’.',
    en: 'HR or the works council puts a proposal before everybody or one unit. Whoever it concerns can react, whatever their contract. Reacting is free, and nobody sees who did. Only after the last day do those who decide read what was said, with the office that put it. A name stands with it if somebody wants that themselves. Whoever leads them does not read that name even then. What somebody says never counts in a judgement of their work.\n\nA proposal closes only with an outcome. It says what was done with each point, and why. Whoever was asked can read that. After that nobody reads the reactions any more. How long they are kept stands under ‘How long we keep it’.',
  },
} satisfies Modules
