import { repairExplainNl } from './explain.nl.ts'
import { repairPagesNl } from './pages.nl.ts'

export const repairNl = {
  ...repairPagesNl,
  ...repairExplainNl,
  unreadable: 'De sleutel waarmee dit op slot ging, is hier niet.',
  refusals: {
    'no-such-breach': {
      reason: 'Dit staat er niet.',
      next: 'Laad de pagina opnieuw en kijk wat er nu ligt.',
    },
    'changed-elsewhere': {
      reason: 'Je hebt dit in een ander venster al veranderd.',
      next: 'Laad de pagina opnieuw en kijk wat er nu staat.',
    },
    'cannot-be-read': {
      reason: 'Dit is niet te lezen: de sleutel waarmee het op slot ging, is hier niet.',
      next: 'Vraag de beheerder of die is teruggezet, of trek het in.',
    },
    'dimension-unanswered': {
      reason: 'Van de drie vragen bij ‘Wat raakt het?’ is er een zonder antwoord.',
      next: 'Zeg bij alle drie ja of nee, en bewaar nog eens.',
    },
    'state-unanswered': {
      reason: 'Je zei niet of het dreigt of is gebeurd.',
      next: 'Kies een van de twee, en bewaar nog eens.',
    },
    'weight-unanswered': {
      reason: 'Je zei niet hoe zwaar het voor jou weegt.',
      next: 'Kies een van de vijf woorden, en bewaar nog eens.',
    },
    'no-such-clause': {
      reason: 'Deze afspraak staat niet in wat jullie hier ondertekenden.',
      next: 'Kies een afspraak uit de lijst, of schrijf het in je eigen woorden.',
    },
    'not-at-this-table': {
      reason: 'Dit onderwerp of deze maatwerkafspraak hoort niet bij deze tafel.',
      next: 'Laad de pagina opnieuw en kies er een uit de lijst.',
    },
    'nothing-told': {
      reason: 'De ander weet hier nog niets van.',
      next: 'Leg het eerst op tafel of stel een maatwerkafspraak voor.',
    },
    'not-mended': {
      reason: 'Je zei nog niet dat het weer heel is.',
      next: 'Zeg dat eerst, of vertel de ander alleen het andere.',
    },
    'no-feeling': {
      reason: 'Er is geen apart blad om te laten lezen.',
      next: 'Schrijf het eerst, of vertel de ander alleen het andere.',
    },
    'no-such-seam': {
      reason: 'Hiervan is je niets verteld, of het is teruggenomen.',
      next: 'Laad de pagina opnieuw en kijk wat er nu staat.',
    },
    'not-mended-yet': {
      reason: 'De ander zegt nu niet dat het weer heel is.',
      next: 'Laad de pagina opnieuw en kijk wat er nu staat.',
    },
    'no-such-team': {
      reason: 'Dit team is er vandaag niet.',
      next: 'Laad de pagina opnieuw en kies een team uit de lijst.',
    },
    'said-anew': {
      reason: 'Iemand anders zei hier intussen iets anders over.',
      next: 'Laad de pagina opnieuw, lees het en zeg het daarna.',
    },
    'nothing-said': {
      reason: 'Van dit team is nog niets gezegd.',
      next: 'Zeg eerst zelf wat er speelt.',
    },
  },
} as const
